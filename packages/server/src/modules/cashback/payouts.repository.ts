import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { PayoutRow } from './cashback.tables.ts';
import type { StoredPayout } from './cashback.types.ts';

/** SQL of payouts. */

const toPayout = (row: Selectable<PayoutRow>): StoredPayout => ({
  id: row.id,
  claimId: row.claim_id,
  payoutAccountId: row.payout_account_id,
  amount: row.amount,
  currency: row.currency,
  status: row.status,
  attempts: row.attempts,
  sealedDestination: row.sealed_destination,
  providerReference: row.provider_reference,
  failureReason: row.failure_reason,
  expectedBy: row.expected_by,
  paidAt: row.paid_at,
});

export const insertPayout = async (
  tx: Tx,
  merchantId: string,
  payout: Pick<
    StoredPayout,
    'id' | 'claimId' | 'payoutAccountId' | 'amount' | 'currency' | 'sealedDestination' | 'expectedBy'
  >,
  at: Date,
): Promise<void> => {
  await tx
    .insertInto('payouts')
    .values({
      merchant_id: merchantId,
      id: payout.id,
      claim_id: payout.claimId,
      payout_account_id: payout.payoutAccountId,
      amount: payout.amount,
      currency: payout.currency,
      status: 'pending',
      sealed_destination: payout.sealedDestination,
      provider_reference: null,
      failure_reason: null,
      expected_by: payout.expectedBy,
      created_at: at,
      paid_at: null,
    })
    .execute();
};

export const findPayout = async (db: Queryable, merchantId: string, id: string): Promise<StoredPayout | undefined> => {
  const row = await db
    .selectFrom('payouts')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toPayout(row);
};

export const updatePayout = async (tx: Tx, merchantId: string, payout: StoredPayout): Promise<void> => {
  await tx
    .updateTable('payouts')
    .set({
      amount: payout.amount,
      status: payout.status,
      attempts: payout.attempts,
      sealed_destination: payout.sealedDestination,
      provider_reference: payout.providerReference,
      failure_reason: payout.failureReason,
      paid_at: payout.paidAt,
    })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', payout.id)
    .execute();
};

/** The latest payout of each claim that has one. */
export const latestPayouts = async (
  db: Queryable,
  merchantId: string,
  claimIds: readonly string[],
): Promise<Map<string, StoredPayout>> => {
  if (claimIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('payouts')
    .distinctOn('claim_id')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('claim_id', '=', sql<string>`any(${[...claimIds]}::text[])`)
    .orderBy('claim_id')
    .orderBy('seq', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.claim_id, toPayout(row)]));
};
