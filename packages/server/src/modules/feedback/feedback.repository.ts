import type { Insertable } from 'kysely';
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
  customer_id: stored.customerId,
  order_id: stored.orderId,
  locale: stored.locale,
  case_id: stored.caseId,
  follow_up_by: stored.followUpBy,
  reward_points: stored.rewardPoints,
  settings_version: stored.settingsVersion,
  created_at: stored.createdAt,
});
