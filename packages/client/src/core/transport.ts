import ky from 'ky';
import { backoff } from '../internal/backoff.ts';
import { AftercartError, ApiError } from './errors.ts';
import { type Answer, type Call, createSend, exchange, type Fetch } from './exchange.ts';
import type { Logger } from './logger.ts';
import { isWorthRepeating } from './retry-policy.ts';

export type Transport = {
  fetch: Fetch | undefined;
  timeoutMs: number;
  retries: number;
  logger: Logger | undefined;
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** What ky gets for an answer; the real one is read already. Any kind of response may come out of an injected fetch. */
let delivered: Response | undefined;

/** One call with all its attempts. Throws an error of the tree, or the reason of the caller's signal. */
export const send = async <T>(transport: Transport, call: Call<T>): Promise<Answer<T>> => {
  const { logger } = transport;
  const { operation, signal } = call;
  const sendOnce = createSend(transport.fetch, call);
  let attempt = 0;
  let answer: Answer<T> | undefined;
  let failure: unknown;

  const attemptOnce = async (): Promise<Response> => {
    attempt += 1;
    const startedAt = performance.now();
    try {
      answer = await exchange(sendOnce, transport.timeoutMs, call);
    } catch (error) {
      failure = error;
      throw error;
    }
    const { response, requestId } = answer;
    const durationMs = Math.round(performance.now() - startedAt);
    logger?.debug('answered', { operation, attempt, status: response.status, requestId, durationMs });
    return (delivered ??= new Response());
  };

  try {
    await ky(call.url, {
      method: call.method,
      ...(signal ? { signal } : {}),
      // An attempt is made where ky would look for an answer that is there already: it then neither copies the request,
      // body and all, for an attempt that mostly never comes, nor sends anything itself.
      hooks: { beforeRequest: [attemptOnce] },
      // Each attempt keeps its own time until its body is read; ky would stop its watch at the headers.
      timeout: false,
      retry: {
        limit: transport.retries,
        methods: [call.method.toLowerCase() as 'post'],
        shouldRetry: ({ error }) => isWorthRepeating(error, call.repeatable),
        delay: (count) => {
          const asked = failure instanceof ApiError ? failure.retryAfterMs : null;
          const delayMs = Math.round(asked ?? backoff(count, FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
          logger?.warn('trying again', { operation, attempt, delayMs, ...describe(failure) });
          return delayMs;
        },
      },
    });
  } catch (error) {
    if (!signal?.aborted) logger?.warn('failed', { operation, attempt, ...describe(error) });
    throw error;
  }
  if (!answer) throw new AftercartError(`The transport gave no answer to ${operation}`);
  return answer;
};

const describe = (error: unknown): { code: string; status?: number; requestId?: string | null } =>
  error instanceof ApiError
    ? { code: error.code, status: error.status, requestId: error.requestId }
    : { code: error instanceof Error ? error.name : 'unknown' };
