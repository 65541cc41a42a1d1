import ky from 'ky';
import { backoff } from '../internal/backoff.ts';
import { AftercartError, ApiError } from './errors.ts';
import { type Answer, type Call, exchange, type Fetch } from './exchange.ts';
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

/** One call with all its attempts. Throws an error of the tree, or the reason of the caller's signal. */
export const send = async <T>(transport: Transport, call: Call<T>): Promise<Answer<T>> => {
  const { logger } = transport;
  const { operation, signal } = call;
  let attempt = 0;
  let answer: Answer<T> | undefined;
  let failure: unknown;

  const attemptOnce = async (request: Request): Promise<Response> => {
    attempt += 1;
    const startedAt = performance.now();
    try {
      answer = await exchange(transport.fetch ?? globalThis.fetch, transport.timeoutMs, request, call);
    } catch (error) {
      failure = error;
      throw error;
    }
    const { response, requestId } = answer;
    const durationMs = Math.round(performance.now() - startedAt);
    logger?.debug('answered', { operation, attempt, status: response.status, requestId, durationMs });
    return response;
  };

  try {
    await ky(call.url, {
      method: call.method,
      headers: call.headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      ...(signal ? { signal } : {}),
      // ky always builds the request itself, so that every attempt can get a copy.
      fetch: (request) => attemptOnce(request as Request),
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
