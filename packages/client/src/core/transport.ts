import { backoff } from '../internal/backoff.ts';
import { AftercartError, ApiError } from './errors.ts';
import { type Answer, type Call, createSend, exchange, type Fetch } from './exchange.ts';
import type { Report } from './report.ts';
import { isWorthRepeating } from './retry-policy.ts';

export type Transport = {
  fetch: Fetch | undefined;
  timeoutMs: number;
  retries: number;
  report: ((operation: string) => Report) | undefined;
  repeat: Repeat;
};

/** Makes attempts until one is good, none is left or none is worth making. What to repeat, and when, is decided outside of it. */
export type Repeat = (
  attempt: () => Promise<void>,
  call: {
    url: string;
    method: string;
    /** Attempts after the first one. */
    retries: number;
    /** Ends a pause, too. */
    signal: AbortSignal | undefined;
    isWorthRepeating: (error: unknown) => boolean;
    /** The pause after so many failures. */
    delayMs: (failures: number) => number;
  },
) => Promise<void>;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** One call with all its attempts. Throws an error of the tree, or the reason of the caller's signal. */
export const send = async <T>(transport: Transport, call: Call<T>): Promise<Answer<T>> => {
  const { retries, repeat } = transport;
  const { operation, url, method, signal } = call;
  const report = transport.report?.(operation);
  const sendOnce = createSend(transport.fetch, call);
  let attempt = 0;
  let answer: Answer<T> | undefined;
  let failure: unknown;

  const attemptOnce = async (): Promise<void> => {
    attempt += 1;
    const startedAt = performance.now();
    try {
      answer = await exchange(sendOnce, transport.timeoutMs, call);
    } catch (error) {
      failure = error;
      throw error;
    }
    report?.answered(attempt, answer, Math.round(performance.now() - startedAt));
  };

  try {
    await repeat(attemptOnce, {
      url,
      method,
      retries,
      signal,
      isWorthRepeating: (error) => isWorthRepeating(error, call.repeatable),
      delayMs: (failures) => {
        const asked = failure instanceof ApiError ? failure.retryAfterMs : null;
        const delayMs = Math.round(asked ?? backoff(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS));
        report?.repeating(attempt, failure, delayMs);
        return delayMs;
      },
    });
  } catch (error) {
    if (!signal?.aborted) report?.failed(attempt, error);
    throw error;
  }
  if (!answer) throw new AftercartError(`The transport gave no answer to ${operation}`);
  return answer;
};
