/**
 * What the client tells about a request. The list is closed on purpose: no header, body, query, id or address can get
 * into a log through it, so there is nothing to redact.
 */
export type LogFields = {
  /** The operation's name, e.g. `createFeedback`. */
  operation: string;
  /** 1 for the first attempt. */
  attempt?: number;
  status?: number;
  /** Error code, or the name of the error where no server answered. */
  code?: string;
  requestId?: string | null;
  durationMs?: number;
  /** The pause before the next attempt. */
  delayMs?: number;
};

/** `console` is one. */
export type Logger = {
  debug(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
};
