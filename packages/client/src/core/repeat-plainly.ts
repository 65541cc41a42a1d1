import { sleep } from '../internal/sleep.ts';
import type { Repeat } from './transport.ts';

/** The loop alone. */
export const repeatPlainly: Repeat = async (attempt, { retries, signal, isWorthRepeating, delayMs }) => {
  for (let failures = 1; ; failures += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (failures > retries || signal?.aborted || !isWorthRepeating(error)) throw error;
    }
    if (!(await sleep(delayMs(failures), signal))) signal?.throwIfAborted();
  }
};
