import type { EventType } from '@aftercart/contract/events';
import type { CaseAction } from '@aftercart/contract/machines';
import { caseMachine, next } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import type { Doer } from '../../http/customer-scope.ts';
import { systemDoer } from '../../http/customer-scope.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { cancelDeadline, type Deadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import type { DeadlineHandlers } from '../../jobs/runner.ts';
import type { Clock } from '../../lib/clock.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { actionsFor, type CaseDeadline, escalationDue, isMissed, levelAbove, promises } from './cases.policy.ts';
import { lockCase } from './cases.queries.ts';
import { updateCase } from './cases.repository.ts';
import type { StoredCase } from './cases.types.ts';
import { deadlineKind } from './open-case.ts';

export type CasesDeps = {
  clock: Clock;
  /** The rules for what time alone brings about; asked inside the transaction that needs them. */
  loadSettings(tx: Tx, merchantId: string): Promise<MerchantSettings>;
};

export type CaseStep = { action: CaseAction; fromStatus?: StoredCase['status']; note?: string };

const eventTypes: { readonly [Action in CaseAction]: EventType } = {
  contact: 'case.contacted',
  resolve: 'case.resolved',
  escalate: 'case.escalated',
  confirm: 'case.closed',
  reopen: 'case.reopened',
};

const allDeadlines: readonly CaseDeadline[] = ['contact', 'resolve', 'report', 'escalate'];

const cancel = async (tx: Tx, { merchantId, id }: StoredCase, deadlines: readonly CaseDeadline[]): Promise<void> => {
  for (const deadline of deadlines)
    await cancelDeadline(tx, { merchantId, kind: deadlineKind(deadline), subjectId: id });
};

const dueOf = ({ merchantId, id }: StoredCase, deadline: CaseDeadline, dueAt: Date): Deadline => ({
  merchantId,
  kind: deadlineKind(deadline),
  subjectId: id,
  dueAt,
});

/** Keeps the promises of a case in step with what was done. Answers the case with its new promises. */
const followStep = async (
  tx: Tx,
  clock: Clock,
  stored: StoredCase,
  action: CaseAction,
  settings: MerchantSettings,
): Promise<StoredCase> => {
  switch (action) {
    case 'contact':
      await cancel(tx, stored, ['contact', 'escalate']);
      return stored;
    case 'resolve':
      await cancel(tx, stored, allDeadlines);
      return stored;
    case 'reopen': {
      const { resolve, report } = promises(stored.priority, clock.now(), settings.document);
      await scheduleDeadline(tx, clock, dueOf(stored, 'resolve', resolve));
      await scheduleDeadline(tx, clock, dueOf(stored, 'report', report));
      return { ...stored, reportDueAt: report };
    }
    default:
      return stored;
  }
};

/** Use case: a case takes its next step. */
const takeStep = async (
  clock: Clock,
  tx: Tx,
  stored: StoredCase,
  step: CaseStep,
  doer: Doer,
  settings: MerchantSettings,
  reason: CaseDeadline | null,
): Promise<StoredCase> => {
  const { action, note = null } = step;
  const at = clock.now();
  const moved: StoredCase = {
    ...stored,
    status: next(caseMachine, stored.status, action) ?? stored.status,
    level: action === 'escalate' ? levelAbove(stored.level) : stored.level,
    updatedAt: at,
  };
  const followed = await followStep(tx, clock, moved, action, settings);
  await updateCase(tx, followed);
  await appendEvent(tx, clock, {
    merchantId: stored.merchantId,
    type: eventTypes[action],
    at,
    actor: doer.speaksAs,
    actorId: doer.actorId,
    subject: { type: 'case', id: stored.id },
    customerId: stored.customerId,
    orderId: stored.orderId,
    status: followed.status,
    note,
    data: { level: followed.level, priority: followed.priority, ...(reason === null ? {} : { missed: reason }) },
  });
  return followed;
};

/** Takes the step that a caller asks for, on a case that the transaction holds. */
export const moveCase = async (
  clock: Clock,
  tx: Tx,
  stored: StoredCase,
  step: CaseStep,
  doer: Doer,
  settings: MerchantSettings,
): Promise<Result<StoredCase>> => {
  if (step.fromStatus !== undefined && step.fromStatus !== stored.status) {
    return refuse('state_conflict', `The case is ${stored.status} by now.`);
  }
  if (!actionsFor(stored, doer.actor).includes(step.action)) {
    return refuse('action_not_allowed', `${step.action} is not possible while the case is ${stored.status}.`);
  }
  return ok(await takeStep(clock, tx, stored, step, doer, settings, null));
};

/** A promise that was not kept moves the case up; at the head office it is told once more. */
export const createCaseJobs = ({ clock, loadSettings }: CasesDeps): DeadlineHandlers => {
  const missed = (deadline: CaseDeadline): DeadlineHandlers => ({
    [deadlineKind(deadline)]: {
      run: async (tx, job) => {
        const stored = await lockCase(tx, job.merchantId, job.subjectId);
        if (stored === null || !isMissed(deadline, stored.status)) return;
        const settings = await loadSettings(tx, job.merchantId);
        await takeStep(clock, tx, stored, { action: 'escalate' }, systemDoer, settings, deadline);
        if (deadline !== 'escalate') return;
        const step = Number(job.payload['step'] ?? 0) + 1;
        const dueAt = escalationDue(stored.createdAt, step, settings.document);
        if (dueAt === null) return;
        await scheduleDeadline(tx, clock, { ...dueOf(stored, 'escalate', dueAt), payload: { step } });
      },
    },
  });
  return { ...missed('contact'), ...missed('resolve'), ...missed('report'), ...missed('escalate') };
};
