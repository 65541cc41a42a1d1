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
  silenceMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<SseMessage, void> {
  const reader = body.getReader();
  const parse = createSseParser();
  const decoder = new TextDecoder();
  // Cancelling ends a read that is under way, even where the stream knows nothing of the signal.
  const letGo = (): void => {
    reader.cancel().catch(() => undefined);
  };
  signal?.addEventListener('abort', letGo);
  try {
    while (!signal?.aborted) {
      let isSilent = false;
      const watch = setTimeout(() => {
        isSilent = true;
        letGo();
      }, silenceMs);
      const { done, value } = await reader.read().finally(() => clearTimeout(watch));
      if (isSilent) throw new SilentStreamError(`Nothing came for ${silenceMs} ms`);
      if (done) return;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    signal?.removeEventListener('abort', letGo);
    letGo();
  }
}
