import type { FeedbackInput } from '@aftercart/contract';
import type { TestServer } from './harness.ts';

export const feedbackInput = (change: Partial<FeedbackInput> = {}): FeedbackInput => ({
  metric: 'nps',
  score: 9,
  subject: { type: 'general' },
  ...change,
});

/** What tests of feedback do again and again. @param server asked at each call: tests make theirs late. */
export const createFeedbackKit = (server: () => TestServer) => ({
  /** @param key its Idempotency-Key, unless any will do */
  give: (as: string, change: Partial<FeedbackInput> = {}, key?: string) =>
    server().call('createFeedback', { as, body: feedbackInput(change), ...(key === undefined ? {} : { key }) }),
});
