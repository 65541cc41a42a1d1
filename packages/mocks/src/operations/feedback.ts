import { type Case, caseMachine, type Feedback } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import { moveCase } from '../transitions.ts';
import type { World } from '../world.ts';
import { checkTransition, find, pageOf, seenBy } from './shared.ts';

const openCase = (world: World, feedback: Feedback): Case => {
  const { id, subject, customerId, score, metric, comment } = feedback;
  const at = world.now();
  const opened: Case = {
    id: world.nextId('cas'),
    number: world.nextNumber('CS'),
    category: 'other',
    priority: 'important',
    level: 'store',
    subject,
    customerId,
    orderId: subject.type === 'order' ? subject.id : null,
    feedbackId: id,
    score,
    metric,
    comment,
    contactDueAt: world.inHours(world.data.settings.feedback.contactHours),
    reportDueAt: world.inHours(world.data.settings.feedback.reportHours),
    status: 'open',
    allowedActions: [],
    expectedBy: world.inHours(world.data.settings.feedback.contactHours),
    timeline: [{ at, type: 'case.opened', actor: 'system', status: 'open', note: null }],
    createdAt: at,
    updatedAt: at,
  };
  world.data.cases.unshift(opened);
  return opened;
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
      customerId,
      locale: body.locale ?? null,
      createdAt: world.now(),
      caseId: null,
      followUpBy: null,
      rewardPoints: customerId !== null && body.comment ? data.settings.feedback.rewardPoints : 0,
    };
    if (body.score <= data.settings.feedback.lowScore[body.metric]) {
      const opened = openCase(world, feedback);
      Object.assign(feedback, { caseId: opened.id, followUpBy: opened.contactDueAt });
    }
    data.feedback.unshift(feedback);
    world.announce('feedback.created', { type: 'feedback', id: feedback.id }, 'shopper');
    return feedback;
  }),
  mock('listFeedback', ({ query }) => pageOf(world.data.feedback, query)),
  mock('getFeedback', ({ params }) => find(world.data.feedback, params.feedbackId)),

  mock('listCases', ({ query, actor }) => {
    const cases = world.data.cases.filter(({ status }) => !query.status || status === query.status);
    return pageOf(
      cases.map((each) => seenBy(actor, caseMachine, each)),
      query,
    );
  }),
  mock('getCase', ({ params, actor }) => seenBy(actor, caseMachine, find(world.data.cases, params.caseId))),
  mock('transitionCase', ({ params, body, actor }) => {
    const found = find(world.data.cases, params.caseId);
    checkTransition(caseMachine, found, body, actor);
    moveCase(world, found, body, actor);
    return seenBy(actor, caseMachine, found);
  }),
];
