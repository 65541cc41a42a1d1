import type { FeedbackId, FeedbackInput } from '@aftercart/contract';
import { createFeedback, getFeedback, listFeedback, type QueryOf } from '@aftercart/contract/operations';
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
