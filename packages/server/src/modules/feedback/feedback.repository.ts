import type { Insertable } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { FeedbackRow } from './feedback.tables.ts';
import type { StoredFeedback } from './feedback.types.ts';

/** The unique index that keeps one person to one answer. */
export const ONCE_INDEX = 'feedback_once';

export const feedbackRow = (stored: StoredFeedback): Insertable<FeedbackRow> => ({
  merchant_id: stored.merchantId,
  id: stored.id,
  metric: stored.metric,
  score: stored.score,
  comment: stored.comment,
  aspects: JSON.stringify(stored.aspects),
  subject_type: stored.subject.type,
  subject_id: stored.subject.id,
  placement: stored.placement,
  response_id: stored.responseId,
  question_id: stored.questionId,
  customer_id: stored.customerId,
  order_id: stored.orderId,
  locale: stored.locale,
  version: stored.version,
  sentiment: stored.sentiment,
  tags: JSON.stringify(stored.tags),
  customer_tags: JSON.stringify(stored.customerTags),
  case_id: stored.caseId,
  follow_up_by: stored.followUpBy,
  reward_points: stored.rewardPoints,
  settings_version: stored.settingsVersion,
  day: stored.day,
  created_at: stored.createdAt,
});

/** Writes a correction in place of what was said before. */
export const correctFeedback = async (tx: Tx, after: StoredFeedback): Promise<void> => {
  await tx
    .updateTable('feedback')
    .set({
      metric: after.metric,
      score: after.score,
      comment: after.comment,
      aspects: JSON.stringify(after.aspects),
      version: after.version,
      sentiment: after.sentiment,
      tags: JSON.stringify(after.tags),
      case_id: after.caseId,
      follow_up_by: after.followUpBy,
    })
    .where('merchant_id', '=', after.merchantId)
    .where('id', '=', after.id)
    .execute();
};

/** Takes answers back whose questions are no longer asked. */
export const withdrawFeedback = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await tx.deleteFrom('feedback').where('merchant_id', '=', merchantId).where('id', 'in', ids).execute();
};
