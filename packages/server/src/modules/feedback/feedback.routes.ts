import type { Feedback } from '@aftercart/contract';
import { reaches } from '../../http/caller.ts';
import type { Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { findFeedback, listFeedback } from './feedback.queries.ts';
import { type FeedbackDeps, planFeedback } from './feedback.service.ts';
import type { StoredFeedback } from './feedback.types.ts';

export type FeedbackRoutes = Routes<'createFeedback' | 'listFeedback' | 'getFeedback'>;

const present = (stored: StoredFeedback): Feedback => ({
  id: stored.id,
  metric: stored.metric,
  score: stored.score,
  comment: stored.comment,
  aspects: stored.aspects,
  subject: stored.subject,
  placement: stored.placement,
  responseId: stored.responseId,
  questionId: stored.questionId,
  customerId: stored.customerId,
  locale: stored.locale,
  createdAt: stored.createdAt.toISOString(),
  version: stored.version,
  sentiment: stored.sentiment,
  tags: stored.tags,
  customerTags: stored.customerTags,
  caseId: stored.caseId,
  caseUrl: null,
  followUpBy: stored.followUpBy?.toISOString() ?? null,
  rewardPoints: stored.rewardPoints,
});

export const createFeedbackRoutes = (deps: FeedbackDeps): FeedbackRoutes => {
  const { db } = deps.database;
  return {
    // The busiest route of all: everything it writes goes out in one statement.
    createFeedback: async ({ caller, body, settings, insert }) => {
      const planned = await planFeedback(deps, caller, settings, body);
      if (!planned.ok) return planned;
      const { rows, stored, refusals } = planned.value;
      return insert({ body: present(stored) }, rows, refusals);
    },

    listFeedback: async ({ merchantId, query }) => {
      const { cursor, ...filter } = query;
      const after = decodeCursor(cursor, 1);
      if (!after.ok) return after;
      const [afterId = null] = after.value ?? [];
      const page = await listFeedback(db, merchantId, { ...filter, after: afterId });
      return ok({ body: { data: page.data.map(present), nextCursor: page.nextCursor } });
    },

    getFeedback: async ({ caller, merchantId, params }) => {
      const stored = await findFeedback(db, merchantId, params.feedbackId);
      return stored === null || !reaches(caller, stored) ? refuse('not_found') : ok({ body: present(stored) });
    },
  };
};
