import type { Event, EventId } from '@aftercart/contract';
import type { CallDescriptor, Validator } from '@aftercart/contract/operations';
import { backoff } from '../internal/backoff.ts';
import { readSse } from '../internal/read-sse.ts';
import { sleep } from '../internal/sleep.ts';
import type { Core } from './core.ts';
import { ApiError, ResponseValidationError } from './errors.ts';
import { parseJson } from './parse-json.ts';

export type StreamOptions = {
  /** Ends the stream. Without it the stream goes on until the loop over it is left. */
  signal?: AbortSignal | undefined;
  /** The stream goes on behind this event; without it, it begins now. */
  lastEventId?: EventId | undefined;
  /** Milliseconds without a sign of life after which the connection counts as dead; 60 000 unless given. */
  silenceMs?: number;
};

/** How the stream is asked for and its events are read: in this clients with zod and a log differ from those without. */
export type StreamContract = {
  readonly operation: CallDescriptor<'streamEvents'>;
  readonly event: Validator<Event>;
  readonly warn?: (message: string, error?: unknown) => void;
};

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that stood this long was a good one, even if nothing happened on it. */
const GOOD_CONNECTION_MS = 30_000;

/** What happens from now on; see `EventsResource.stream`. */
export async function* streamOver(
  core: Core,
  contract: StreamContract,
  options: StreamOptions,
): AsyncGenerator<Event, void> {
  const { signal, silenceMs = 60_000 } = options;
  let { lastEventId } = options;
  let pauseMs = FIRST_PAUSE_MS;
  let failures = 0;

  while (!signal?.aborted) {
    const startedAt = performance.now();
    try {
      const body = await core.request(contract.operation, {
        headers: { accept: 'text/event-stream', ...(lastEventId && { 'last-event-id': lastEventId }) },
        signal,
      });
      for await (const { id, data, retryMs } of readSse(body, silenceMs, signal)) {
        if (id) lastEventId = id;
        pauseMs = retryMs ?? pauseMs;
        failures = 0;
        if (data !== null) {
          const result = contract.event.safeParse(parseJson(data));
          // An event that breaks the contract is passed over: thrown, it would come again after every reconnect.
          if (result.success) yield result.data;
          else contract.warn?.('event broke the contract');
        }
        if (signal?.aborted) return;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (isFinal(error)) throw error;
      contract.warn?.('stream broke', error);
    }
    if (performance.now() - startedAt > GOOD_CONNECTION_MS) failures = 0;
    failures += 1;
    await sleep(backoff(failures, pauseMs, LONGEST_PAUSE_MS), signal);
  }
}

/** Whether asking again would get the same refusal. A failure to get a token or a connection passes; a "no" stays. */
const isFinal = (error: unknown): boolean =>
  error instanceof ResponseValidationError ||
  (error instanceof ApiError && error.status < 500 && error.status !== 408 && error.status !== 429);
