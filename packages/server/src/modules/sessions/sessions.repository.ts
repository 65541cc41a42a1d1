import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';

export type NewChallenge = {
  id: string;
  requestPrint: string;
  orderId: string | null;
  codePrint: string;
  createdAt: Date;
  expiresAt: Date;
};

export const insertChallenge = async (tx: Tx, merchantId: string, challenge: NewChallenge): Promise<void> => {
  await tx
    .insertInto('guest_challenges')
    .values({
      merchant_id: merchantId,
      id: challenge.id,
      request_print: challenge.requestPrint,
      order_id: challenge.orderId,
      code_print: challenge.codePrint,
      attempts: 0,
      created_at: challenge.createdAt,
      expires_at: challenge.expiresAt,
      used_at: null,
    })
    .execute();
};

/** When the challenges of this order number since `since` were made, oldest first. */
export const challengeTimes = async (
  db: Queryable,
  merchantId: string,
  requestPrint: string,
  since: Date,
): Promise<Date[]> => {
  const rows = await db
    .selectFrom('guest_challenges')
    .select('created_at')
    .where('merchant_id', '=', merchantId)
    .where('request_print', '=', requestPrint)
    .where('created_at', '>', since)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => row.created_at);
};

/** Spends one attempt, in a statement of its own: two guesses at once cannot share one. Null when none is left. */
export const spendAttempt = async (
  db: Queryable,
  merchantId: string,
  challengeId: string,
  maxAttempts: number,
  now: Date,
): Promise<{ orderId: string | null; codePrint: string } | null> => {
  const row = await db
    .updateTable('guest_challenges')
    .set({ attempts: sql<number>`attempts + 1` })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', challengeId)
    .where('used_at', 'is', null)
    .where('attempts', '<', maxAttempts)
    .where('expires_at', '>', now)
    .returning(['order_id as orderId', 'code_print as codePrint'])
    .executeTakeFirst();
  return row ?? null;
};

/** Answers false when the challenge was met before: a code signs in once. */
export const useChallenge = async (tx: Tx, merchantId: string, challengeId: string, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('guest_challenges')
    .set({ used_at: now })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', challengeId)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const deleteChallengesBefore = async (tx: Tx, merchantId: string, before: Date): Promise<void> => {
  await tx
    .deleteFrom('guest_challenges')
    .where('merchant_id', '=', merchantId)
    .where('expires_at', '<', before)
    .execute();
};
