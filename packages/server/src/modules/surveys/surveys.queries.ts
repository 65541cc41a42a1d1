import type { SubjectType, SurveyPlacement } from '@aftercart/contract';
import type { SurveyResponseStatus } from '@aftercart/contract/machines';
import type { Selectable } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import type { SurveyResponseRow } from './surveys.tables.ts';
import type { StoredResponse } from './surveys.types.ts';

/** What is read of surveys. */

const toResponse = (row: Selectable<SurveyResponseRow>): StoredResponse => ({
  merchantId: row.merchant_id,
  id: row.id,
  surveyId: row.survey_id,
  surveyVersion: row.survey_version,
  placement: row.placement,
  subject: { type: row.subject_type as SubjectType, id: row.subject_id },
  anonymous: row.anonymous,
  customerId: row.customer_id,
  orderId: row.order_id,
  authorKey: row.author_key,
  occasionKey: row.occasion_key,
  facts: row.facts,
  locale: row.locale,
  status: row.status,
  version: row.version,
  revision: row.revision,
  answers: row.answers,
  seconds: row.seconds,
  submittedAt: row.submitted_at,
  editableUntil: row.editable_until,
  expiresAt: row.expires_at,
  rewardPoints: row.reward_points,
  caseId: row.case_id,
  expectedBy: row.expected_by,
  promoterInvite: row.promoter_invite,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const byId = (db: Queryable, merchantId: string, id: string) =>
  db.selectFrom('survey_responses').selectAll().where('merchant_id', '=', merchantId).where('id', '=', id);

export const findResponse = async (db: Queryable, merchantId: string, id: string): Promise<StoredResponse | null> => {
  const row = await byId(db, merchantId, id).executeTakeFirst();
  return row === undefined ? null : toResponse(row);
};

/** As `findResponse`, held until the commit. */
export const lockResponse = async (tx: Tx, merchantId: string, id: string): Promise<StoredResponse | null> => {
  const row = await byId(tx, merchantId, id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toResponse(row);
};

/** Everything that was answered on an occasion, oldest first. */
export const findOnOccasion = async (
  db: Queryable,
  merchantId: string,
  occasionKey: string,
): Promise<StoredResponse[]> => {
  const rows = await db
    .selectFrom('survey_responses')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('occasion_key', '=', occasionKey)
    .orderBy('id')
    .execute();
  return rows.map(toResponse);
};

export type ResponseFilter = {
  surveyId?: string | undefined;
  placement?: SurveyPlacement | undefined;
  status?: SurveyResponseStatus | undefined;
  limit: number;
  /** The id of the last one seen. */
  after: string | null;
};

/** Latest first: the ids sort by time. */
export const listResponses = async (
  db: Queryable,
  merchantId: string,
  filter: ResponseFilter,
): Promise<Page<StoredResponse>> => {
  let query = db.selectFrom('survey_responses').selectAll().where('merchant_id', '=', merchantId).orderBy('id', 'desc');
  if (filter.surveyId !== undefined) query = query.where('survey_id', '=', filter.surveyId);
  if (filter.placement !== undefined) query = query.where('placement', '=', filter.placement);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.after !== null) query = query.where('id', '<', filter.after);
  return pageOf(await query.limit(filter.limit + 1).execute(), filter.limit, toResponse, (row) => [row.id]);
};
