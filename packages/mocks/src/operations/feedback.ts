import type { Feedback, FeedbackMetric, Sentiment } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import type { World } from '../world.ts';
import { caseUrl, openCase } from './cases.ts';
import { find, pageOf } from './shared.ts';

/** The lowest score of each metric that counts as good, as in the numbers of all. */
const good: Record<FeedbackMetric, number> = { csat: 4, nps: 9, ces: 5 };

export const isLow = (world: World, metric: FeedbackMetric, score: number): boolean =>
  score <= world.data.settings.feedback.lowScore[metric];

/** By the score alone: near enough for a story. */
export const sentimentOf = (world: World, metric: FeedbackMetric, score: number): Sentiment => {
  if (isLow(world, metric, score)) return 'negative';
  return score >= good[metric] ? 'positive' : 'neutral';
};

export const feedbackMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('createFeedback', ({ body, caller }) => {
    const { data } = world;
    const customerId = caller.kind === 'shopper' && !body.anonymous ? data.me.customerId : null;
    const subject = { type: body.subject.type, id: body.subject.id ?? null };
    const sameQuestion = ({ metric, subject: other, customerId: by }: Feedback) =>
      by !== null &&
      by === customerId &&
      metric === body.metric &&
      other.type === subject.type &&
      other.id === subject.id;
    if (data.feedback.some(sameQuestion)) refuse('feedback_already_given');
    const feedback: Feedback = {
      id: world.nextId('fbk'),
      metric: body.metric,
      score: body.score,
      comment: body.comment ?? null,
      aspects: body.aspects ?? {},
      subject,
      placement: body.placement ?? null,
      responseId: null,
      questionId: null,
      customerId,
      locale: body.locale ?? null,
      createdAt: world.now(),
      version: 1,
      sentiment: sentimentOf(world, body.metric, body.score),
      tags: [],
      customerTags: [],
      caseId: null,
      caseUrl: null,
      followUpBy: null,
      rewardPoints: customerId !== null && body.comment ? data.settings.feedback.rewardPoints : 0,
    };
    if (isLow(world, body.metric, body.score)) {
      const { id, contactDueAt } = openCase(world, feedback, feedback.id);
      Object.assign(feedback, { caseId: id, caseUrl: caseUrl(id), followUpBy: contactDueAt });
    }
    data.feedback.unshift(feedback);
    world.announce('feedback.created', { type: 'feedback', id: feedback.id }, 'shopper');
    return feedback;
  }),
  mock('listFeedback', ({ query }) => pageOf(world.data.feedback, query)),
  // Fixed paths before those with parameters.
  mock('getFeedbackSummary', ({ query }) => {
    const { days, ...summary } = world.data.feedbackSummary;
    return { ...summary, from: query.from, to: query.to, days: query.interval === 'day' ? days : null };
  }),
  mock('listRatings', ({ query }) => ({
    data: query.subjectIds.split(',').map((subjectId) => {
      const none = { subjectId, count: 0, average: null, distribution: [0, 0, 0, 0, 0] };
      return world.data.ratings.find((rating) => rating.subjectId === subjectId) ?? none;
    }),
  })),
  mock('getFeedback', ({ params }) => find(world.data.feedback, params.feedbackId)),
];
