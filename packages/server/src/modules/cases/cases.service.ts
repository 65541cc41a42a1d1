import type { EventType } from '@aftercart/contract/events';
import { type CaseAction, caseMachine, next } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { appendEvent, type NewEvent } from '../../events/log.ts';
import type { Doer } from '../../http/customer-scope.ts';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import type { Clock } from '../../lib/clock.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { followStep } from './cases.deadlines.ts';
import { type CaseTemplate, type TellDeps, tellShopper } from './cases.notify.ts';
import { actionsFor, type CaseDeadline, checkStep, levelAbove } from './cases.policy.ts';
import { updateCase } from './cases.repository.ts';
import type { CaseStep, StoredCase } from './cases.types.ts';

export type CasesDeps = TellDeps & {
  clock: Clock;
  /** The rules for what time alone brings about; asked inside the transaction that needs them. */
  loadSettings(tx: Tx, merchantId: string): Promise<MerchantSettings>;
};

const eventTypes: { readonly [Action in CaseAction]: EventType } = {
  contact: 'case.contacted',
  resolve: 'case.resolved',
  escalate: 'case.escalated',
  reply: 'case.replied',
  confirm: 'case.closed',
  reopen: 'case.reopened',
  followUp: 'case.followUpAnswered',
};

/** What the shopper is told of when somebody else does it. */
const templates: { readonly [Action in CaseAction]?: CaseTemplate } = {
  contact: 'caseContacted',
  reply: 'caseReplied',
  resolve: 'caseResolved',
};

/** The event of a case as it is now. */
export const caseEvent = (stored: StoredCase, doer: Doer): Omit<NewEvent, 'type'> => ({
  merchantId: stored.merchantId,
  at: stored.updatedAt,
  actor: doer.speaksAs,
  actorId: doer.actorId,
  subject: { type: 'case', id: stored.id },
  customerId: stored.customerId,
  orderId: stored.orderId,
  status: stored.status,
  data: { level: stored.level, priority: stored.priority },
});

/** Use case: a case takes its next step. */
export const takeStep = async (
  deps: CasesDeps,
  tx: Tx,
  stored: StoredCase,
  step: CaseStep,
  doer: Doer,
  settings: MerchantSettings,
  missed: CaseDeadline | null = null,
): Promise<StoredCase> => {
  const { action, note = null, satisfied } = step;
  const moved: StoredCase = {
    ...stored,
    status: next(caseMachine, stored.status, action) ?? stored.status,
    level: action === 'escalate' ? levelAbove(stored.level) : stored.level,
    updatedAt: deps.clock.now(),
  };
  const followed = await followStep(tx, deps.clock, moved, step, settings);
  await updateCase(tx, followed);
  const event = caseEvent(followed, doer);
  await appendEvent(tx, deps.clock, {
    ...event,
    type: eventTypes[action],
    note,
    data: {
      ...event.data,
      ...(missed === null ? {} : { missed }),
      ...(satisfied === undefined ? {} : { satisfied }),
    },
  });
  const template = doer.speaksAs === 'shopper' ? undefined : templates[action];
  if (template !== undefined) await tellShopper(deps, tx, followed, settings, template, note);
  return followed;
};

/** Takes the step that a caller asks for, on a case that the transaction holds. */
export const moveCase = async (
  deps: CasesDeps,
  tx: Tx,
  stored: StoredCase,
  step: CaseStep,
  doer: Doer,
  settings: MerchantSettings,
): Promise<Result<StoredCase>> => {
  const errors = checkStep(step);
  if (errors.length > 0) return invalid(errors);
  if (step.fromStatus !== undefined && step.fromStatus !== stored.status) {
    return refuse('state_conflict', `The case is ${stored.status} by now.`);
  }
  if (!actionsFor(stored, doer.actor).includes(step.action)) {
    return refuse('action_not_allowed', `${step.action} is not possible while the case is ${stored.status}.`);
  }
  const moved = await takeStep(deps, tx, stored, step, doer, settings);
  // Whoever is not content after all gets the case back, with new promises.
  const isUnhappy = step.action === 'followUp' && step.satisfied === false;
  return ok(isUnhappy ? await takeStep(deps, tx, moved, { action: 'reopen' }, doer, settings) : moved);
};
