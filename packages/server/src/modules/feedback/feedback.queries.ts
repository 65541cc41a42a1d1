import type { FeedbackMetric, Sentiment, SubjectType, SurveyPlacement } from '@aftercart/contract';
import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import type { FeedbackRow } from './feedback.tables.ts';
import type { StoredFeedback } from './feedback.types.ts';

/** What is read of feedback. */

const toFeedback = (row: Selectable<FeedbackRow>): StoredFeedback => ({
  merchantId: row.merchant_id,
  id: row.id,
  metric: row.metric,
  score: row.score,
  comment: row.comment,
  aspects: row.aspects,
  subject: { type: row.subject_type as SubjectType, id: row.subject_id },
  placement: row.placement as SurveyPlacement | null,
  responseId: row.response_id,
  questionId: row.question_id,
  customerId: row.customer_id,
  orderId: row.order_id,
  locale: row.locale,
  version: row.version,
  sentiment: row.sentiment,
  tags: row.tags,
  customerTags: row.customer_tags,
  caseId: row.case_id,
  followUpBy: row.follow_up_by,
  rewardPoints: row.reward_points,
  settingsVersion: row.settings_version,
  day: row.day,
  createdAt: row.created_at,
});

export const findFeedback = async (db: Queryable, merchantId: string, id: string): Promise<StoredFeedback | null> => {
  const row = await db
    .selectFrom('feedback')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : toFeedback(row);
};

/**
 * Whether the customer was promised points for this subject before, by whichever metric.
 * @param subjectId null: for any subject of the type.
 */
export const wasRewarded = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  subjectType: SubjectType,
  subjectId: string | null,
): Promise<boolean> => {
  let query = db
    .selectFrom('feedback')
    .select('id')
    .where('merchant_id', '=', merchantId)
    // Spelled as in the index `feedback_once`, which begins with the person.
    .where((eb) => eb.fn.coalesce('customer_id', 'order_id'), '=', customerId)
    .where('subject_type', '=', subjectType)
    .where('response_id', 'is', null)
    .where('reward_points', '>', 0)
    .limit(1);
  if (subjectId !== null) query = query.where('subject_id', '=', subjectId);
  return (await query.executeTakeFirst()) !== undefined;
};

type FeedbackFilter = {
  metric?: FeedbackMetric | undefined;
  subjectType?: SubjectType | undefined;
  subjectId?: string | undefined;
  placement?: SurveyPlacement | undefined;
  sentiment?: Sentiment | undefined;
  /** Only what speaks of this. */
  scene?: string | undefined;
  limit: number;
  /** The id of the last one seen. */
  after: string | null;
};

/** The answers of one survey response, held until the commit. */
export const lockResponseFeedback = async (
  tx: Tx,
  merchantId: string,
  responseId: string,
): Promise<StoredFeedback[]> => {
  const rows = await tx
    .selectFrom('feedback')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('response_id', '=', responseId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toFeedback);
};

/** Latest first: the ids sort by time. */
export const listFeedback = async (
  db: Queryable,
  merchantId: string,
  filter: FeedbackFilter,
): Promise<Page<StoredFeedback>> => {
  let query = db.selectFrom('feedback').selectAll().where('merchant_id', '=', merchantId).orderBy('id', 'desc');
  if (filter.metric !== undefined) query = query.where('metric', '=', filter.metric);
  if (filter.subjectType !== undefined) query = query.where('subject_type', '=', filter.subjectType);
  if (filter.subjectId !== undefined) query = query.where('subject_id', '=', filter.subjectId);
  if (filter.placement !== undefined) query = query.where('placement', '=', filter.placement);
  if (filter.sentiment !== undefined) query = query.where('sentiment', '=', filter.sentiment);
  if (filter.scene !== undefined) {
    query = query
      // As the index has it: it knows of no answers without tags.
      .where(sql<boolean>`tags <> '[]'`)
      .where(sql<boolean>`tags @> ${JSON.stringify([{ scene: filter.scene }])}::jsonb`);
  }
  if (filter.after !== null) query = query.where('id', '<', filter.after);
  return pageOf(await query.limit(filter.limit + 1).execute(), filter.limit, toFeedback, (row) => [row.id]);
};
