import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { SurveyResponseRow } from './surveys.tables.ts';
import type { StoredResponse } from './surveys.types.ts';

/** What is written of surveys. */

const toRow = (stored: StoredResponse): Insertable<SurveyResponseRow> => ({
  merchant_id: stored.merchantId,
  id: stored.id,
  survey_id: stored.surveyId,
  survey_version: stored.surveyVersion,
  placement: stored.placement,
  subject_type: stored.subject.type,
  subject_id: stored.subject.id,
  anonymous: stored.anonymous,
  customer_id: stored.customerId,
  order_id: stored.orderId,
  author_key: stored.authorKey,
  occasion_key: stored.occasionKey,
  facts: stored.facts === null ? null : JSON.stringify(stored.facts),
  locale: stored.locale,
  status: stored.status,
  version: stored.version,
  revision: stored.revision,
  answers: JSON.stringify(stored.answers),
  seconds: JSON.stringify(stored.seconds),
  submitted_at: stored.submittedAt,
  editable_until: stored.editableUntil,
  expires_at: stored.expiresAt,
  reward_points: stored.rewardPoints,
  case_id: stored.caseId,
  expected_by: stored.expectedBy,
  promoter_invite: stored.promoterInvite,
  created_at: stored.createdAt,
  updated_at: stored.updatedAt,
});

export const insertResponse = async (tx: Tx, stored: StoredResponse): Promise<void> => {
  await tx.insertInto('survey_responses').values(toRow(stored)).execute();
};

/** Writes what may change of an answer. */
export const updateResponse = async (tx: Tx, stored: StoredResponse): Promise<void> => {
  const row = toRow(stored);
  await tx
    .updateTable('survey_responses')
    .set({
      status: row.status,
      version: row.version,
      revision: row.revision,
      answers: row.answers,
      seconds: row.seconds,
      submitted_at: row.submitted_at,
      editable_until: row.editable_until,
      expires_at: row.expires_at,
      reward_points: row.reward_points,
      case_id: row.case_id,
      expected_by: row.expected_by,
      promoter_invite: row.promoter_invite,
      updated_at: row.updated_at,
    })
    .where('merchant_id', '=', stored.merchantId)
    .where('id', '=', stored.id)
    .execute();
};

export const insertVersion = async (tx: Tx, stored: StoredResponse): Promise<void> => {
  await tx
    .insertInto('survey_versions')
    .values({
      merchant_id: stored.merchantId,
      response_id: stored.id,
      version: stored.version,
      answers: JSON.stringify(stored.answers),
      seconds: JSON.stringify(stored.seconds),
      created_at: stored.updatedAt,
    })
    .execute();
};

/** Spends an offer. Answers false when it was spent before. */
export const spendNonce = async (
  tx: Tx,
  merchantId: string,
  nonce: { print: string; until: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('spent_nonces')
    .values({ merchant_id: merchantId, nonce_print: nonce.print, until: nonce.until })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

export const deleteNoncesBefore = async (tx: Tx, merchantId: string, day: string): Promise<void> => {
  await tx.deleteFrom('spent_nonces').where('merchant_id', '=', merchantId).where('until', '<', day).execute();
};

/** Lets one beginning after the other of a person go on, until the commit: two tabs spend one budget. */
export const takeTurns = async (tx: Tx, merchantId: string, name: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`survey ${merchantId} ${name}`}, 0))`.execute(tx);
};
