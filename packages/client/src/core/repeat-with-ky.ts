import ky from 'ky';
import type { WithResponse } from './api-promise.ts';
import type { Repeat } from './core.ts';
import { AftercartError } from './errors.ts';
import type { Call } from './exchange.ts';
import type { Report } from './report.ts';
import { isWorthRepeating, pauseMs } from './retry-policy.ts';

/** What ky gets for an answer; the real one is read already. Any kind of response may come out of an injected fetch. */
let delivered: Response | undefined;

/**
 * Lets ky make the attempts and wait between them. A call whose first attempt settles it does not pay for the loop.
 *
 * @param reportOn what is told about the attempts at an operation, if anything.
 */
export const repeatWithKy =
  (reportOn?: (operation: string) => Report): Repeat =>
  async <T>(attempt: () => Promise<WithResponse<T>>, call: Call<T>, retries: number) => {
    const { operation, url, method, signal, repeatable } = call;
    const report = reportOn?.(operation);
    let attempts = 0;
    let answer: WithResponse<T> | undefined;
    let failure: unknown;

    const attemptOnce = async (): Promise<void> => {
      attempts += 1;
      const startedAt = performance.now();
      try {
        answer = await attempt();
      } catch (error) {
        failure = error;
        throw error;
      }
      report?.answered(attempts, answer, Math.round(performance.now() - startedAt));
    };

    const first = attemptOnce();
    let next = () => first;
    const attemptAll = async (): Promise<void> => {
      try {
        return await first;
      } catch (error) {
        if (!isWorthRepeating(error, repeatable)) throw error;
      }
      await ky(url, {
        method,
        ...(signal ? { signal } : {}),
        // An attempt is made where ky would look for an answer that is there already: it then neither copies the request,
        // body and all, for an attempt that mostly never comes, nor sends anything itself.
        hooks: {
          beforeRequest: [
            async () => {
              const made = next();
              next = attemptOnce;
              await made;
              return (delivered ??= new Response());
            },
          ],
        },
        // Each attempt keeps its own time until its body is read; ky would stop its watch at the headers.
        timeout: false,
        retry: {
          limit: retries,
          methods: [method.toLowerCase() as 'post'],
          shouldRetry: ({ error }) => isWorthRepeating(error, repeatable),
          delay: (failures) => {
            const delayMs = Math.round(pauseMs(failure, failures));
            report?.repeating(attempts, failure, delayMs);
            return delayMs;
          },
        },
      });
    };

    try {
      await attemptAll();
    } catch (error) {
      if (!signal?.aborted) report?.failed(attempts, error);
      throw error;
    }
    if (!answer) throw new AftercartError(`The transport gave no answer to ${operation}`);
    return answer;
  };
