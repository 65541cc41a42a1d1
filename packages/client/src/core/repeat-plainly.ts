import { sleep } from '../internal/sleep.ts';
import type { Repeat } from './core.ts';
import { isWorthRepeating, pauseMs } from './retry-policy.ts';

/** The loop alone. */
export const repeatPlainly: Repeat = async (attempt, { signal, repeatable }, retries) => {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (failures > retries || signal?.aborted || !isWorthRepeating(error, repeatable)) throw error;
      await sleep(pauseMs(error, failures), signal);
    }
    signal?.throwIfAborted();
  }
};
