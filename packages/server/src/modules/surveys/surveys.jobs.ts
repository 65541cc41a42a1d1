import type { Tx } from '../../database/database.ts';
import type { DeadlineHandlers } from '../../jobs/runner.ts';
import { addDays } from '../../lib/calendar.ts';
import { dayIn } from '../../lib/day.ts';
import { EXPIRE } from './offers.service.ts';
import { expireResponse } from './responses.service.ts';
import { REWARD } from './submit.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { findResponse } from './surveys.queries.ts';
import { deleteNoncesBefore } from './surveys.repository.ts';

export const createSurveyJobs = (deps: SurveysDeps): DeadlineHandlers => ({
  [EXPIRE]: { run: (tx, job) => expireResponse(deps, tx, job) },
  // Right after the answer, so that a crowd of answers does not queue for the ledger.
  [REWARD]: {
    run: async (tx, { merchantId, subjectId }) => {
      const stored = await findResponse(tx, merchantId, subjectId);
      if (!stored?.customerId || !stored.submittedAt || stored.rewardPoints === 0) return;
      const settings = await deps.loadSettings(tx, merchantId);
      await deps.award(tx, settings, {
        merchantId,
        customerId: stored.customerId,
        responseId: stored.id,
        points: stored.rewardPoints,
        at: stored.submittedAt,
      });
    },
  },
});

/** Forgets offers that nobody can take up any more, and contacts that no budget looks at. */
export const tidySurveys = async (deps: SurveysDeps, tx: Tx, merchantId: string): Promise<void> => {
  const settings = await deps.loadSettings(tx, merchantId);
  const today = dayIn(settings.document.general.timeZone, deps.clock.now());
  await deleteNoncesBefore(tx, merchantId, addDays(today, -1));
  await deps.contacts.tidy(tx, merchantId, settings);
};
