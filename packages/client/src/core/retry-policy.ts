import { backoff } from '../internal/backoff.ts';
import { ApiError, ConnectionError, TimeoutError } from './errors.ts';

const LONGEST_RETRY_AFTER_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Whether another attempt may end better and can do no harm.
 *
 * @param repeatable whether the server does the work once however often the call arrives.
 */
export const isWorthRepeating = (error: unknown, repeatable: boolean): boolean => {
  if (!(error instanceof ApiError)) {
    return repeatable && (error instanceof ConnectionError || error instanceof TimeoutError);
  }
  const { status, code, retryAfterMs } = error;
  // A server that asks for more patience than a person has is not troubled again before its time.
  if ((retryAfterMs ?? 0) > LONGEST_RETRY_AFTER_MS) return false;
  // Refused before any work was done, so even a call that must not happen twice may come again.
  if (status === 429) return true;
  // A key in use: our own earlier attempt ran into its time limit and is still being worked on.
  return repeatable && (status === 408 || status >= 500 || code === 'idempotency_key_in_use');
};

/** Milliseconds to wait after so many failures: as long as the server asks, else ever longer. */
export const pauseMs = (error: unknown, failures: number): number =>
  (error instanceof ApiError ? error.retryAfterMs : null) ?? backoff(failures, FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
