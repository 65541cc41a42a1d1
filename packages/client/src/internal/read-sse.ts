import { createSseParser, type SseMessage } from './sse-parser.ts';

/** A stream has been silent for longer than its heartbeat allows: the connection is dead, though nobody closed it. */
class SilentStreamError extends Error {
  override name = 'SilentStreamError';
}

/**
 * The messages of a `text/event-stream` body. Ends with the stream or the signal, throws when the stream breaks or falls
 * silent, and lets the connection go as soon as nobody reads on.
 */
export async function* readSse(
  body: ReadableStream<Uint8Array>,
  options: { signal: AbortSignal | undefined; silenceMs: number; onRetry: (ms: number) => void },
): AsyncGenerator<SseMessage, void> {
  const { signal } = options;
  const reader = body.getReader();
  const parser = createSseParser();
  const decoder = new TextDecoder();
  // Cancelling ends a read that is under way, even where the stream knows nothing of the signal.
  const letGo = (): void => {
    reader.cancel().catch(() => undefined);
  };
  signal?.addEventListener('abort', letGo);
  try {
    while (!signal?.aborted) {
      const { done, value } = await withinMs(reader.read(), options.silenceMs);
      if (done) return;
      const messages = parser.push(decoder.decode(value, { stream: true }));
      if (parser.retryMs !== null) options.onRetry(parser.retryMs);
      yield* messages;
    }
  } finally {
    signal?.removeEventListener('abort', letGo);
    letGo();
  }
}

const withinMs = <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new SilentStreamError(`Nothing came for ${ms} ms`));
    }, ms);
  });
  return Promise.race([work, silence]).finally(() => {
    clearTimeout(timer);
  });
};
