import type { CallOptions, Core } from '@aftercart/client/core';
import type { Feedback, FeedbackInput } from '@aftercart/contract';
import { createFeedback } from '@aftercart/contract/operations';

/** The one operation that a rating needs: the client's whole `feedback` would bring the lists along. */
export const sendFeedback = (core: Core, body: FeedbackInput, options: CallOptions): Promise<Feedback> =>
  core.request(createFeedback, { ...options, body });
