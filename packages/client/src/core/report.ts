import type { WithResponse } from './api-promise.ts';
import { ApiError } from './errors.ts';
import type { Logger } from './logger.ts';

/** What is told about the attempts of one call. The core of the elements tells nothing and has none of this. */
export type Report = {
  answered(attempt: number, answer: WithResponse<unknown>, durationMs: number): void;
  repeating(attempt: number, failure: unknown, delayMs: number): void;
  failed(attempt: number, failure: unknown): void;
};

export const reportTo =
  (logger: Logger) =>
  (operation: string): Report => ({
    answered: (attempt, { response, requestId }, durationMs) => {
      logger.debug('answered', { operation, attempt, status: response.status, requestId, durationMs });
    },
    repeating: (attempt, failure, delayMs) => {
      logger.warn('trying again', { operation, attempt, delayMs, ...describe(failure) });
    },
    failed: (attempt, failure) => {
      logger.warn('failed', { operation, attempt, ...describe(failure) });
    },
  });

const describe = (error: unknown): { code: string; status?: number; requestId?: string | null } =>
  error instanceof ApiError
    ? { code: error.code, status: error.status, requestId: error.requestId }
    : { code: error instanceof Error ? error.name : 'unknown' };
