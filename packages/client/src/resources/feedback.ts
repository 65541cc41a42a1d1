import type { FeedbackId, FeedbackInput } from '@aftercart/contract';
import {
  createFeedback,
  getFeedback,
  getFeedbackSummary,
  listFeedback,
  type QueryOf,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Scores and comments. */
export type FeedbackResource = ReturnType<typeof feedbackResource>;

export const feedbackResource = (core: Core) => ({
  /** Gives an answer. A shopper answers one metric of one subject once: `feedback_already_given` after that. */
  create: (input: FeedbackInput, options?: CallOptions) => core.request(createFeedback, { ...options, body: input }),

  retrieve: (feedbackId: FeedbackId, options?: CallOptions) =>
    core.request(getFeedback, { ...options, params: { feedbackId } }),

  /** Latest first. Staff and secret keys only. */
  list: (query?: QueryOf<'listFeedback'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listFeedback, { ...options, query: page })),
});

/** Scores and comments as the merchant sees them. */
export type MerchantFeedbackResource = ReturnType<typeof merchantFeedbackResource>;

// Apart from the rest, so that a widget that sends an answer does not carry the numbers of all.
export const merchantFeedbackResource = (core: Core) => ({
  ...feedbackResource(core),

  /** NPS, CSAT and CES from the first day to the last (`YYYY-MM-DD`, in the merchant's time zone), with 95 % intervals. */
  summary: (query: QueryOf<'getFeedbackSummary'>, options?: CallOptions) =>
    core.request(getFeedbackSummary, { ...options, query }),
});
