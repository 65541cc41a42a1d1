import type { Feedback } from '@aftercart/contract';
import { reaches } from '../../http/caller.ts';
import type { MerchantSettings, Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { createNumbersRoutes } from './feedback.numbers.routes.ts';
import { findFeedback, listFeedback } from './feedback.queries.ts';
import { type FeedbackDeps, planFeedback } from './feedback.service.ts';
import type { StoredFeedback } from './feedback.types.ts';

export type FeedbackRoutes = Routes<
  'createFeedback' | 'listFeedback' | 'getFeedback' | 'getFeedbackSummary' | 'listRatings'
>;

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
  /** Only whoever answered gets the link, and no table ever does. */
  const withLink = async (merchantId: string, settings: MerchantSettings, body: Feedback): Promise<Feedback> =>
    body.caseId === null ? body : { ...body, caseUrl: await deps.caseUrl(merchantId, body.caseId, settings) };

  return {
    ...createNumbersRoutes(deps),

    // The busiest route of all: everything it writes goes out in one statement.
    createFeedback: async ({ caller, merchantId, body, settings, insert }) => {
      const planned = await planFeedback(deps, caller, settings, body);
      if (!planned.ok) return planned;
      const { rows, stored, refusals } = planned.value;
      return insert({ body: present(stored) }, rows, refusals, (reply) => withLink(merchantId, settings, reply));
    },

    listFeedback: async ({ merchantId, query }) => {
      const { cursor, ...filter } = query;
      const after = decodeCursor(cursor, 1);
      if (!after.ok) return after;
      const [afterId = null] = after.value ?? [];
      const page = await listFeedback(db, merchantId, { ...filter, after: afterId });
      return ok({ body: { data: page.data.map(present), nextCursor: page.nextCursor } });
    },

    getFeedback: async ({ caller, merchantId, settings, params }) => {
      const stored = await findFeedback(db, merchantId, params.feedbackId);
      if (stored === null || !reaches(caller, stored)) return refuse('not_found');
      const body = present(stored);
      return ok({ body: caller.kind === 'shopper' ? await withLink(merchantId, settings, body) : body });
    },
  };
};
