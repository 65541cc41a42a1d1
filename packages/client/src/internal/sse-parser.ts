/** One block of a `text/event-stream`, ended by its empty line. */
export type SseMessage = {
  /** The last event id known when the block ended: what a reconnect sends as `Last-Event-ID`. */
  id: string;
  /** Null for a block that carries no data, e.g. one that only moves the id on. */
  data: string | null;
  /** What the server has asked to wait before a reconnect, in milliseconds; null while it has not. */
  retryMs: number | null;
};

/** A comment begins with the colon and has no name. The type of an event is in its data as well, so that `event` is passed over. */
const field = /^(data|id|retry)(?:: ?(.*))?$/s;

/**
 * The line grammar of the WHATWG event stream: LF, CR and CRLF end a line, `data` lines add up, an id with a NUL is ignored, a block the
 * stream ended inside of is never delivered. Gives a function that takes text however the network cut it and returns the blocks it completed.
 */
export const createSseParser = (): ((chunk: string) => SseMessage[]) => {
  let rest = '';
  let endedWithCarriageReturn = false;
  let id = '';
  let data: string[] = [];
  let touched = false;
  let retryMs: number | null = null;

  const readField = (line: string): void => {
    const [, name, value = ''] = field.exec(line) ?? [];
    if (name === 'data') data.push(value);
    else if (name === 'id' && !value.includes('\0')) id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
    else return;
    touched = true;
  };

  return (chunk) => {
    const messages: SseMessage[] = [];
    // A CR that ended the last chunk has ended its line; an LF that opens this one belongs to it.
    rest += endedWithCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    if (chunk !== '') endedWithCarriageReturn = chunk.endsWith('\r');
    const lines = rest.split(/\r\n|\r|\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') {
        readField(line);
        continue;
      }
      if (touched) messages.push({ id, data: data.length > 0 ? data.join('\n') : null, retryMs });
      data = [];
      touched = false;
    }
    return messages;
  };
};
