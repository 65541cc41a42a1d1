import type { DeadlineHandlers } from '../../jobs/runner.ts';
import { openBooks, POINTS_DUE } from './points.repository.ts';
import type { PointsDeps } from './points.types.ts';
import { expireRedemption } from './redemptions.service.ts';
import { REDEMPTION_EXPIRY } from './vouchers.service.ts';

/** What time alone does to points. */
export const createPointsJobs = (deps: PointsDeps): DeadlineHandlers => ({
  [POINTS_DUE]: {
    run: async (tx, { merchantId, subjectId }) => {
      const rules = await deps.loadSettings(tx, merchantId);
      const customerIds = [subjectId];
      // Opening a book brings it to the present, saving it schedules what comes next.
      const books = await openBooks(tx, deps.clock, { merchantId, customerIds, rules });
      await books.save();
    },
  },
  [REDEMPTION_EXPIRY]: {
    run: (tx, { merchantId, subjectId, dueAt }) => expireRedemption(deps, tx, merchantId, subjectId, dueAt),
  },
});
