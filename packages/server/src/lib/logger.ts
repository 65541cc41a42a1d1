type LogFields = Record<string, string | number | boolean | null | undefined>;

/** Structured log lines. Fields carry ids, counts and codes: never names, addresses, tokens or free text of people. */
export type Logger = {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error?: unknown, fields?: LogFields): void;
};

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LEVELS)[number];

const REDACTED_KEY = /authorization|token|secret|password|email|phone|account|cookie|^key$|apiKey/i;
// Keys, signed tokens and e-mail addresses are cut out of any text, wherever they were put by mistake.
const REDACTED_TEXT =
  /\b(?:sk|pk)_[\w-]{8,}|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}|(?<=:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/giu;

const redact = (text: string): string => text.replace(REDACTED_TEXT, '[redacted]');

const cleanFields = (fields: LogFields | undefined): LogFields => {
  const clean: LogFields = {};
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (value === undefined) continue;
    if (REDACTED_KEY.test(key)) clean[key] = '[redacted]';
    else clean[key] = typeof value === 'string' ? redact(value) : value;
  }
  return clean;
};

const describeError = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  // The driver's `detail` quotes the row that broke a constraint: it stays out, the constraint's name is enough.
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined;
  return { error: error.name, reason: error.message, stack: error.stack, constraint };
};

/**
 * A logger of JSON lines.
 * @param write receives one line without its line break.
 */
export const createLogger = (write: (line: string) => void, minimum: LogLevel = 'info'): Logger => {
  const threshold = LEVELS.indexOf(minimum);
  const log = (level: LogLevel, message: string, fields: LogFields | undefined): void => {
    if (LEVELS.indexOf(level) < threshold) return;
    write(JSON.stringify({ at: new Date().toISOString(), level, message: redact(message), ...cleanFields(fields) }));
  };
  return {
    debug: (message, fields) => log('debug', message, fields),
    info: (message, fields) => log('info', message, fields),
    warn: (message, fields) => log('warn', message, fields),
    error: (message, error, fields) =>
      log('error', message, { ...fields, ...(error === undefined ? {} : describeError(error)) }),
  };
};

export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
