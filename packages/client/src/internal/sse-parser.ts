/** One block of a `text/event-stream`, ended by its empty line. */
export type SseMessage = {
  /** The last event id known when the block ended: what a reconnect sends as `Last-Event-ID`. */
  id: string;
  /** `message` unless the block names another type. */
  event: string;
  /** Null for a block that carries no data, e.g. one that only moves the id on. */
  data: string | null;
};

export type SseParser = {
  /** Takes text however the network cut it and returns the blocks it completed. */
  push(chunk: string): SseMessage[];
  /** What the server asked to wait before a reconnect, in milliseconds; null while it has not. */
  readonly retryMs: number | null;
};

/**
 * The line grammar of the WHATWG event stream: LF, CR and CRLF end a line, `:` begins a comment, `data` lines add up, an
 * id with a NUL is ignored, a block the stream ended inside of is never delivered.
 */
export const createSseParser = (): SseParser => {
  let rest = '';
  let endedWithCarriageReturn = false;
  let id = '';
  let event = '';
  let data: string[] = [];
  let touched = false;
  let retryMs: number | null = null;

  const readField = (line: string): void => {
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (name === 'data') data.push(value);
    else if (name === 'event') event = value;
    else if (name === 'id' && !value.includes('\0')) id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
    else return;
    touched = true;
  };

  const endBlock = (messages: SseMessage[]): void => {
    if (touched) messages.push({ id, event: event || 'message', data: data.length > 0 ? data.join('\n') : null });
    event = '';
    data = [];
    touched = false;
  };

  return {
    get retryMs() {
      return retryMs;
    },
    push: (chunk) => {
      const messages: SseMessage[] = [];
      // A CR that ended the last chunk has ended its line; an LF that opens this one belongs to it.
      rest += endedWithCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
      if (chunk !== '') endedWithCarriageReturn = chunk.endsWith('\r');
      const lines = rest.split(/\r\n|\r|\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') endBlock(messages);
        else readField(line);
      }
      return messages;
    },
  };
};
