/** One message of a server-sent event stream. `data` is sent as JSON on one line. */
export type SseMessage = { id: string; event: string; data: unknown };

const encoder = new TextEncoder();

const encodeMessage = ({ id, event, data }: SseMessage): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What feeds a stream. */
export type SseSource = {
  /** The next messages, empty when there are none now. Called again after `changed` settles. */
  read(signal: AbortSignal): Promise<SseMessage[]>;
  /** Settles when something may have changed, or after `withinMs` at the latest. */
  changed(withinMs: number, signal: AbortSignal): Promise<void>;
};

export type SseOptions = {
  source: SseSource;
  /** A comment is sent after this silence, so that proxies keep the connection open and a dead one is noticed. */
  heartbeatMs: number;
  /** Tells whether the stream may go on; asked at least once a heartbeat (an expired token ends its stream). */
  mayContinue: () => boolean;
  /** Aborted when the server shuts down or the client leaves. */
  signal: AbortSignal;
  /** Called once, however the stream ends. */
  onEnd: () => void;
  onError: (error: unknown) => void;
};

/**
 * The body of a `text/event-stream`. Messages are read only as fast as the client takes them; ending the stream makes
 * the client reconnect with `Last-Event-ID`.
 */
export const sseStream = (options: SseOptions): ReadableStream<Uint8Array> => {
  const stop = new AbortController();
  const end = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    options.onEnd();
  };
  const signal = AbortSignal.any([options.signal, stop.signal]);
  let lastSentAt = performance.now();
  let opened = false;

  const nextChunk = async (): Promise<string | null> => {
    if (!opened) {
      opened = true;
      // An immediate first line tells the client and its proxies that the stream stands; `retry` paces reconnects.
      return 'retry: 2000\n: open\n\n';
    }
    while (!signal.aborted && options.mayContinue()) {
      const messages = await options.source.read(signal);
      if (messages.length > 0) return messages.map(encodeMessage).join('');
      const silentFor = performance.now() - lastSentAt;
      if (silentFor >= options.heartbeatMs) return ': heartbeat\n\n';
      await options.source.changed(options.heartbeatMs - silentFor, signal);
    }
    return null;
  };

  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        let chunk: string | null = null;
        try {
          chunk = await nextChunk();
        } catch (error) {
          if (!signal.aborted) options.onError(error);
        }
        // A client that left has closed the stream already.
        if (stop.signal.aborted) return;
        if (chunk === null) {
          end();
          controller.close();
          return;
        }
        lastSentAt = performance.now();
        controller.enqueue(encoder.encode(chunk));
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
};
