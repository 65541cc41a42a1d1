import type { Insertable } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { CaseRow } from './cases.tables.ts';
import type { StoredCase } from './cases.types.ts';

/** What is written of cases. */

const followUpColumns = ({ followUp }: StoredCase) => ({
  follow_up_due_at: followUp?.dueAt ?? null,
  follow_up_asked_at: followUp?.askedAt ?? null,
  follow_up_answered_at: followUp?.answeredAt ?? null,
  follow_up_satisfied: followUp?.satisfied ?? null,
});

export const caseRow = (stored: StoredCase): Insertable<CaseRow> => ({
  merchant_id: stored.merchantId,
  id: stored.id,
  number: stored.number,
  category: stored.category,
  priority: stored.priority,
  level: stored.level,
  status: stored.status,
  subject_type: stored.subject.type,
  subject_id: stored.subject.id,
  customer_id: stored.customerId,
  order_id: stored.orderId,
  feedback_id: stored.feedbackId,
  score: stored.score,
  metric: stored.metric,
  comment: stored.comment,
  locale: stored.locale,
  tags: JSON.stringify(stored.tags),
  contact_due_at: stored.contactDueAt,
  report_due_at: stored.reportDueAt,
  closes_at: stored.closesAt,
  ...followUpColumns(stored),
  settings_version: stored.settingsVersion,
  created_at: stored.createdAt,
  updated_at: stored.updatedAt,
});

export const updateCase = async (tx: Tx, stored: StoredCase): Promise<void> => {
  await tx
    .updateTable('cases')
    .set({
      status: stored.status,
      level: stored.level,
      report_due_at: stored.reportDueAt,
      closes_at: stored.closesAt,
      ...followUpColumns(stored),
      updated_at: stored.updatedAt,
    })
    .where('merchant_id', '=', stored.merchantId)
    .where('id', '=', stored.id)
    .execute();
};

/** A case no longer names an answer that was taken back; what it was about stays in its own words. */
export const forgetFeedback = async (
  tx: Tx,
  merchantId: string,
  caseId: string,
  feedbackIds: readonly string[],
): Promise<void> => {
  if (feedbackIds.length === 0) return;
  await tx
    .updateTable('cases')
    .set({ feedback_id: null })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', caseId)
    .where('feedback_id', 'in', feedbackIds)
    .execute();
};
