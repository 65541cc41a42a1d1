import { type Actor, type Case, caseMachine, type Feedback } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { sampleQrCode } from '../qr-code.ts';
import { type Mock, refuse } from '../respond.ts';
import { moveCase } from '../transitions.ts';
import type { World } from '../world.ts';
import { checkTransition, find, pageOf, seenBy } from './shared.ts';

/** Where the mocks pretend that a case has its page. */
export const caseUrl = (id: string): string => `https://api.aftercart.test/c/${id}`;

/** What a case takes from the answer that opens it. */
type Complaint = Pick<Feedback, 'subject' | 'customerId' | 'score' | 'metric' | 'comment' | 'tags'>;

export const openCase = (world: World, complaint: Complaint, feedbackId: string): Case => {
  const { subject, customerId, score, metric, comment, tags } = complaint;
  const at = world.now();
  const { contactHours, reportHours } = world.data.settings.feedback;
  const opened: Case = {
    id: world.nextId('cas'),
    number: world.nextNumber('CS'),
    category: 'other',
    priority: 'important',
    level: 'store',
    subject,
    customerId,
    orderId: subject.type === 'order' ? subject.id : null,
    feedbackId,
    score,
    metric,
    comment,
    tags,
    contactDueAt: world.inHours(contactHours),
    reportDueAt: world.inHours(reportHours),
    status: 'open',
    allowedActions: [],
    expectedBy: world.inHours(contactHours),
    followUp: null,
    timeline: [{ at, type: 'case.opened', actor: 'system', status: 'open', note: null }],
    createdAt: at,
    updatedAt: at,
  };
  world.data.cases.unshift(opened);
  return opened;
};

/** Whether the question, if all is well, waits for an answer. */
const isAsked = ({ followUp }: Case): boolean => !!followUp?.askedAt && followUp.satisfied === null;

const shown = (actor: Actor, found: Case): Case => {
  const seen = seenBy(actor, caseMachine, found);
  return { ...seen, allowedActions: seen.allowedActions.filter((action) => action !== 'followUp' || isAsked(found)) };
};

const required = (field: string): never =>
  refuse('validation_failed', [{ pointer: `/${field}`, code: 'required', message: 'This action needs it.' }]);

export const caseMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('listCases', ({ query, actor }) => {
    const cases = world.data.cases.filter(({ status }) => !query.status || status === query.status);
    return pageOf(
      cases.map((each) => shown(actor, each)),
      query,
    );
  }),
  mock('createCaseLink', ({ params, body }) => {
    const { id } = find(world.data.cases, params.caseId);
    const token = `case-${id}`;
    const url = body.pageUrl === undefined ? caseUrl(id) : `${body.pageUrl}#aftercart=${token}`;
    const expiresAt = world.inHours(24 * (body.ttlDays ?? world.data.settings.cases.linkDays));
    return { token, url, expiresAt, qrCode: sampleQrCode };
  }),
  mock('getCase', ({ params, actor }) => shown(actor, find(world.data.cases, params.caseId))),
  mock('transitionCase', ({ params, body, actor }) => {
    const found = find(world.data.cases, params.caseId);
    checkTransition(caseMachine, found, body, actor);
    if (body.action === 'reply' && body.note === undefined) required('note');
    if (body.action === 'followUp') {
      if (!isAsked(found)) refuse('action_not_allowed');
      if (body.satisfied === undefined) required('satisfied');
    }
    moveCase(world, found, body, actor);
    return shown(actor, found);
  }),
];
