import type { RowBatch } from '../../database/insert-rows.ts';
import { eventRow } from '../../events/log.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { type Deadline, deadlineRow } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { createId, randomBase32 } from '../../lib/ids.ts';
import { deadlineKind } from './cases.deadlines.ts';
import { type CaseDeadline, escalationDue, firstLevel, promises } from './cases.policy.ts';
import { caseRow } from './cases.repository.ts';
import type { CaseReason, StoredCase } from './cases.types.ts';

/** A new case with its promises, as it would be stored. */
export const newCase = (
  merchantId: string,
  settings: MerchantSettings,
  clock: Clock,
  reason: CaseReason,
): StoredCase => {
  const at = clock.now();
  const { contact, report } = promises(reason.priority, at, settings.document);
  return {
    ...reason,
    merchantId,
    id: createId('cas', clock),
    number: `CS-${randomBase32(5)}-${randomBase32(5)}`.toUpperCase(),
    level: firstLevel(reason.priority),
    status: 'open',
    contactDueAt: contact,
    reportDueAt: report,
    closesAt: null,
    followUp: null,
    settingsVersion: settings.version,
    createdAt: at,
    updatedAt: at,
  };
};

/** Everything that opening a case writes: the case, its first event and the promises that time will ask for. */
export const caseRows = (
  stored: StoredCase,
  { document }: MerchantSettings,
  clock: Clock,
): Required<Pick<RowBatch, 'cases' | 'events' | 'deadlines'>> => {
  const { merchantId, id: subjectId, createdAt: at } = stored;
  const due = promises(stored.priority, at, document);
  const dueOf = (deadline: CaseDeadline, dueAt: Date): Deadline => ({
    merchantId,
    kind: deadlineKind(deadline),
    subjectId,
    dueAt,
  });
  const firstEscalation = escalationDue(at, 0, document);
  const deadlines = [
    dueOf('contact', due.contact),
    dueOf('resolve', due.resolve),
    dueOf('report', due.report),
    ...(firstEscalation === null ? [] : [{ ...dueOf('escalate', firstEscalation), payload: { step: 0 } }]),
  ];
  return {
    cases: [caseRow(stored)],
    events: [
      eventRow(clock, {
        merchantId,
        type: 'case.opened',
        at,
        actor: 'system',
        subject: { type: 'case', id: subjectId },
        customerId: stored.customerId,
        orderId: stored.orderId,
        status: stored.status,
        data: { priority: stored.priority, level: stored.level, category: stored.category },
      }),
    ],
    deadlines: deadlines.map((deadline) => deadlineRow(clock, deadline)),
  };
};
