import {
  type Actor,
  type Case,
  type CaseAction,
  type CaseTransition,
  type Claim,
  type ClaimAction,
  type ClaimTransition,
  caseMachine,
  claimMachine,
  type EventSubject,
  type EventType,
  type Machine,
  type Redemption,
  type RedemptionAction,
  type RedemptionTransition,
  type Return,
  type ReturnAction,
  type ReturnTransition,
  redemptionMachine,
  returnAxes,
  returnMachine,
  type TimelineEntry,
} from '@aftercart/contract';
import { timelineActor, type World } from './world.ts';

const returnEvents: Record<ReturnAction, EventType> = {
  approve: 'return.approved',
  decline: 'return.declined',
  requestInfo: 'return.infoRequested',
  supplyInfo: 'return.infoSupplied',
  ship: 'return.shipped',
  receive: 'return.received',
  inspect: 'return.inspected',
  refund: 'return.refundStarted',
  exchange: 'return.exchanged',
  settleRefund: 'return.refunded',
  failRefund: 'return.refundFailed',
  cancel: 'return.cancelled',
  expire: 'return.expired',
};

const claimEvents: Record<ClaimAction, EventType> = {
  screenPass: 'claim.screened',
  screenFail: 'claim.declined',
  approve: 'claim.approved',
  decline: 'claim.declined',
  requestInfo: 'claim.infoRequested',
  supplyInfo: 'claim.infoSupplied',
  cancel: 'claim.cancelled',
  expire: 'claim.expired',
  pay: 'claim.payoutStarted',
  settle: 'claim.paid',
  fail: 'claim.payoutFailed',
  retry: 'claim.payoutStarted',
  appeal: 'claim.appealed',
  void: 'claim.voided',
  reverse: 'claim.reversed',
};

const caseEvents: Record<CaseAction, EventType> = {
  contact: 'case.contacted',
  resolve: 'case.resolved',
  escalate: 'case.escalated',
  reply: 'case.replied',
  confirm: 'case.closed',
  reopen: 'case.reopened',
  followUp: 'case.followUpAnswered',
};

const redemptionEvents: Record<RedemptionAction, EventType> = {
  use: 'redemption.used',
  cancel: 'redemption.cancelled',
  expire: 'redemption.expired',
  restore: 'redemption.restored',
};

type Stateful<Status> = {
  id: string;
  status: Status;
  expectedBy: string | null;
  timeline: TimelineEntry[];
  updatedAt?: string;
};

type Step<Status extends string, Action extends string> = {
  machine: Machine<Status, Action>;
  event: EventType;
  subject: EventSubject['type'];
  /** Hours until somebody has to move again. */
  hours: number;
};

/** Moves a thing along its table, writes its timeline and tells about it. The caller has checked who may. */
const move = <Status extends string, Action extends string>(
  world: World,
  thing: Stateful<Status>,
  { action, note }: { action: Action; note?: string },
  actor: Actor,
  { machine, event, subject, hours }: Step<Status, Action>,
): void => {
  const transition = machine.states[thing.status].on[action];
  if (!transition) throw new Error(`${machine.name} ${thing.status} knows no ${action}`);
  const stays = transition.to === thing.status;
  thing.status = transition.to;
  if (!stays) thing.expectedBy = machine.states[transition.to].waitsFor === null ? null : world.inHours(hours);
  thing.timeline.push({
    at: world.now(),
    type: event,
    actor: timelineActor(actor),
    status: stays ? null : transition.to,
    note: note ?? null,
  });
  if (thing.updatedAt !== undefined) thing.updatedAt = world.now();
  world.announce(event, { type: subject, id: thing.id }, timelineActor(actor));
};

export const moveReturn = (world: World, thing: Return, transition: ReturnTransition, actor: Actor): void => {
  const { action } = transition;
  const step = { machine: returnMachine, event: returnEvents[action], subject: 'return', hours: 48 } as const;
  move(world, thing, transition, actor, step);
  const { decision, logistics, money } = returnAxes[thing.status];
  Object.assign(thing, { decision, money, ...(logistics && { logistics }) });
  const at = world.now();
  if (action === 'ship') thing.tracking = transition.tracking ?? { carrier: 'Royal Mail', number: 'RM123456785GB' };
  if (action === 'decline') thing.declineReason = transition.reasonCode ?? 'other';
  if (action === 'inspect') for (const line of thing.lines) line.acceptedQuantity = line.quantity;
  if (action === 'refund') {
    thing.refund = { status: 'pending', amount: thing.outcome.refund, reference: null, at: null };
  }
  if (thing.refund && action === 'settleRefund') {
    Object.assign(thing.refund, { status: 'succeeded', reference: 'rf_1012', at });
  }
  if (thing.refund && action === 'failRefund') Object.assign(thing.refund, { status: 'failed', at });
};

export const moveClaim = (world: World, thing: Claim, transition: ClaimTransition, actor: Actor): void => {
  const { action } = transition;
  const step = { machine: claimMachine, event: claimEvents[action], subject: 'claim', hours: 48 } as const;
  move(world, thing, transition, actor, step);
  if (action === 'decline') thing.declineReason = transition.reasonCode ?? 'proof_unreadable';
  if (action === 'screenFail') {
    thing.declineReason = 'not_claimed_before';
    thing.screening = [{ rule: 'not_claimed_before', outcome: 'fail', detail: null }];
  }
  if (action === 'supplyInfo' || action === 'appeal') thing.proofUploadIds.push(...(transition.proofUploadIds ?? []));
  if (action === 'pay' || action === 'retry') {
    if (transition.payoutAccountId) thing.payoutAccountId = transition.payoutAccountId;
    thing.payout = {
      status: 'pending',
      reference: null,
      expectedBy: world.inHours(72),
      paidAt: null,
      failureReason: null,
    };
  }
  if (thing.payout && action === 'settle') {
    Object.assign(thing.payout, { status: 'paid', reference: 'po_1012', paidAt: world.now() });
  }
  if (thing.payout && action === 'fail') {
    Object.assign(thing.payout, { status: 'failed', failureReason: 'payout_rejected' });
  }
};

export const moveCase = (world: World, thing: Case, transition: CaseTransition, actor: Actor): void => {
  const { action } = transition;
  move(world, thing, transition, actor, {
    machine: caseMachine,
    event: caseEvents[action],
    subject: 'case',
    hours: 48,
  });
  if (thing.status === 'closed' && action === 'confirm') {
    const dueAt = world.inHours(world.data.settings.cases.followUpHours[thing.priority]);
    thing.followUp = { dueAt, askedAt: null, answeredAt: null, satisfied: null };
  }
  if (action === 'followUp' && thing.followUp) {
    const satisfied = transition.satisfied ?? true;
    Object.assign(thing.followUp, { answeredAt: world.now(), satisfied });
    if (!satisfied) moveCase(world, thing, { action: 'reopen' }, actor);
  }
  if (action === 'escalate') thing.level = thing.level === 'store' ? 'region' : 'head';
};

export const moveRedemption = (
  world: World,
  thing: Redemption,
  transition: RedemptionTransition,
  actor: Actor,
): void => {
  const { action } = transition;
  move(world, thing, transition, actor, {
    machine: redemptionMachine,
    event: redemptionEvents[action],
    subject: 'redemption',
    hours: 24 * 90,
  });
  // Nobody owes anybody anything: a voucher only lapses.
  thing.expectedBy = null;
  if (action === 'use') thing.orderId = transition.orderId ?? null;
};
