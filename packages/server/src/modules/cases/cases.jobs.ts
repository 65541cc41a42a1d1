import type { Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import { systemDoer } from '../../http/customer-scope.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import type { DeadlineHandlers, Job } from '../../jobs/runner.ts';
import { deadlineKind, dueOf } from './cases.deadlines.ts';
import { tellShopper } from './cases.notify.ts';
import { type CaseDeadline, escalationDue, isMissed } from './cases.policy.ts';
import { lockCase } from './cases.queries.ts';
import { updateCase } from './cases.repository.ts';
import { type CasesDeps, caseEvent, takeStep } from './cases.service.ts';
import type { StoredCase } from './cases.types.ts';

/** A promise that was not kept moves the case up; at the head office it is told once more. */
const missed = (deps: CasesDeps, deadline: CaseDeadline): DeadlineHandlers => ({
  [deadlineKind(deadline)]: {
    run: async (tx, job) => {
      const stored = await lockCase(tx, job.merchantId, job.subjectId);
      if (stored === null || !isMissed(deadline, stored.status)) return;
      const settings = await deps.loadSettings(tx, job.merchantId);
      await takeStep(deps, tx, stored, { action: 'escalate' }, systemDoer, settings, deadline);
      if (deadline !== 'escalate') return;
      const step = Number(job.payload['step'] ?? 0) + 1;
      const dueAt = escalationDue(stored.createdAt, step, settings.document);
      if (dueAt === null) return;
      await scheduleDeadline(tx, deps.clock, { ...dueOf(stored, 'escalate', dueAt), payload: { step } });
    },
  },
});

/** Nobody said that the solution is none. */
const closeUnanswered = async (deps: CasesDeps, tx: Tx, job: Job): Promise<void> => {
  const stored = await lockCase(tx, job.merchantId, job.subjectId);
  if (stored?.status !== 'resolved') return;
  const settings = await deps.loadSettings(tx, job.merchantId);
  await takeStep(deps, tx, stored, { action: 'confirm' }, systemDoer, settings);
};

/** Some time after the end: is all well? */
const askFollowUp = async (deps: CasesDeps, tx: Tx, job: Job): Promise<void> => {
  const stored = await lockCase(tx, job.merchantId, job.subjectId);
  if (stored?.status !== 'closed' || stored.followUp?.askedAt !== null) return;
  const settings = await deps.loadSettings(tx, job.merchantId);
  const at = deps.clock.now();
  const asked: StoredCase = { ...stored, followUp: { ...stored.followUp, askedAt: at }, updatedAt: at };
  await updateCase(tx, asked);
  await appendEvent(tx, deps.clock, { ...caseEvent(asked, systemDoer), type: 'case.followUpAsked' });
  await tellShopper(deps, tx, asked, settings, 'caseFollowUp', null);
};

export const createCaseJobs = (deps: CasesDeps): DeadlineHandlers => ({
  ...missed(deps, 'contact'),
  ...missed(deps, 'resolve'),
  ...missed(deps, 'report'),
  ...missed(deps, 'escalate'),
  [deadlineKind('confirm')]: { run: (tx, job) => closeUnanswered(deps, tx, job) },
  [deadlineKind('followUp')]: { run: (tx, job) => askFollowUp(deps, tx, job) },
});
