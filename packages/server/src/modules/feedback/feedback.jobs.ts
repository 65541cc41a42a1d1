import type { Tx } from '../../database/database.ts';
import { type Deadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import type { DeadlineHandlers } from '../../jobs/runner.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { foldAnswers } from './feedback.counts.repository.ts';
import { findFeedback } from './feedback.queries.ts';
import type { FeedbackDeps } from './feedback.service.ts';
import { REWARD } from './feedback.writer.ts';

const FOLD = 'feedback.fold';
/** Answers of one transaction: a fraction of a second, so that a correction never waits long. */
const BATCH = 2000;
/** While answers come in, the tail is folded once a minute; after an hour without one, housekeeping looks again. */
const SHORTEST_MINUTES = 1;
const LONGEST_MINUTES = 60;

const foldDue = (merchantId: string, dueAt: Date, minutes = SHORTEST_MINUTES): Deadline => ({
  merchantId,
  kind: FOLD,
  subjectId: merchantId,
  dueAt,
  payload: { minutes },
});

/** For housekeeping: sees to it that a shop's answers come into the counts. */
export const keepFolding = (clock: Clock, tx: Tx, merchantId: string): Promise<void> =>
  scheduleDeadline(tx, clock, foldDue(merchantId, clock.now()), { keepEarlier: true });

export const createFeedbackJobs = (deps: FeedbackDeps): DeadlineHandlers => ({
  // The points of an answer are booked right after it, so that a crowd of answers does not queue for the ledger.
  [REWARD]: {
    run: async (tx, { merchantId, subjectId }) => {
      const stored = await findFeedback(tx, merchantId, subjectId);
      if (!stored?.customerId || stored.rewardPoints === 0) return;
      const { customerId, rewardPoints: points, createdAt: at } = stored;
      const settings = await deps.loadSettings(tx, merchantId);
      await deps.award(tx, settings, { merchantId, customerId, feedbackId: stored.id, points, at });
    },
  },
  [FOLD]: {
    run: async (tx, { merchantId, payload }) => {
      const { clock } = deps;
      const folded = await foldAnswers(tx, merchantId, BATCH);
      if (folded === BATCH) return scheduleDeadline(tx, clock, foldDue(merchantId, clock.now()));
      const minutes = folded > 0 ? SHORTEST_MINUTES : 2 * Number(payload['minutes'] ?? SHORTEST_MINUTES);
      if (minutes > LONGEST_MINUTES) return;
      await scheduleDeadline(tx, clock, foldDue(merchantId, addDuration(clock.now(), { minutes }), minutes));
    },
  },
});
