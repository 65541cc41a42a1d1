import type { Tx } from '../../database/database.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { cancelDeadline, type Deadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { type CaseDeadline, confirmDue, followUpDue, promises } from './cases.policy.ts';
import type { CaseStep, StoredCase } from './cases.types.ts';

/** What time brings about: broken promises, and the two ways in which a case goes on when nobody does anything. */
type CaseTimer = CaseDeadline | 'confirm' | 'followUp';

export const deadlineKind = (timer: CaseTimer): string => `cases.${timer}`;

export const dueOf = ({ merchantId, id }: StoredCase, timer: CaseTimer, dueAt: Date): Deadline => ({
  merchantId,
  kind: deadlineKind(timer),
  subjectId: id,
  dueAt,
});

const cancel = async (tx: Tx, { merchantId, id }: StoredCase, timers: readonly CaseTimer[]): Promise<void> => {
  for (const timer of timers) await cancelDeadline(tx, { merchantId, kind: deadlineKind(timer), subjectId: id });
};

/** A resolved case closes by itself when its shopper does not say otherwise. */
const closesBy = async (tx: Tx, clock: Clock, stored: StoredCase, closesAt: Date): Promise<StoredCase> => {
  await scheduleDeadline(tx, clock, dueOf(stored, 'confirm', closesAt));
  return { ...stored, closesAt };
};

/** Keeps the promises of a case in step with what was done. Answers the case with its new promises. */
export const followStep = async (
  tx: Tx,
  clock: Clock,
  stored: StoredCase,
  { action, satisfied }: CaseStep,
  { document }: MerchantSettings,
): Promise<StoredCase> => {
  const at = clock.now();
  switch (action) {
    case 'contact':
      await cancel(tx, stored, ['contact', 'escalate']);
      return stored;
    case 'resolve':
      await cancel(tx, stored, ['contact', 'resolve', 'report', 'escalate']);
      return closesBy(tx, clock, stored, confirmDue(at, document));
    case 'confirm': {
      const dueAt = followUpDue(stored.priority, at, document);
      await cancel(tx, stored, ['confirm']);
      await scheduleDeadline(tx, clock, dueOf(stored, 'followUp', dueAt));
      return { ...stored, closesAt: null, followUp: { dueAt, askedAt: null, answeredAt: null, satisfied: null } };
    }
    case 'reopen': {
      const { resolve, report } = promises(stored.priority, at, document);
      await cancel(tx, stored, ['confirm', 'followUp']);
      await scheduleDeadline(tx, clock, dueOf(stored, 'resolve', resolve));
      await scheduleDeadline(tx, clock, dueOf(stored, 'report', report));
      // A question that was answered stays to be read; one that was not is moot.
      const followUp = stored.followUp?.answeredAt ? stored.followUp : null;
      return { ...stored, reportDueAt: report, closesAt: null, followUp };
    }
    case 'followUp':
      return {
        ...stored,
        followUp: stored.followUp && { ...stored.followUp, answeredAt: at, satisfied: satisfied ?? null },
      };
    case 'escalate':
    case 'reply':
      return stored;
  }
};
