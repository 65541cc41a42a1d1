import type { Tx } from '../../database/database.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import type { DeadlineHandlers } from '../../jobs/runner.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { HOUSEKEEPING } from './merchants.service.ts';

const EVERY = { hours: 1 };

/** Throws away what has served its time. */
export type Tidier = (tx: Tx, merchantId: string) => Promise<void>;

/** One due row per merchant that keeps coming back: expired keys, codes and messages do not pile up. */
export const housekeeping = (clock: Clock, tidiers: readonly Tidier[]): DeadlineHandlers => ({
  [HOUSEKEEPING]: {
    run: async (tx, { merchantId, kind, subjectId }) => {
      for (const tidy of tidiers) await tidy(tx, merchantId);
      await scheduleDeadline(tx, clock, { merchantId, kind, subjectId, dueAt: addDuration(clock.now(), EVERY) });
    },
  },
});
