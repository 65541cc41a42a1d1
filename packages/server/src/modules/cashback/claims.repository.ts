import type { ClaimStatus } from '@aftercart/contract/machines';
import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { ClaimRow } from './cashback.tables.ts';
import type { StoredClaim } from './cashback.types.ts';

/** SQL of claims. */

const toClaim = (row: Selectable<ClaimRow>): StoredClaim => ({
  id: row.id,
  seq: row.seq,
  number: row.number,
  campaignId: row.campaign_id,
  campaignName: row.campaign_name,
  customerId: row.customer_id,
  amount: row.amount,
  currency: row.currency,
  orderIds: row.order_ids,
  proofUploadIds: row.proof_upload_ids,
  payoutAccountId: row.payout_account_id,
  screening: row.screening,
  declineReason: row.decline_reason,
  status: row.status,
  appealed: row.appealed,
  fundsMoves: row.funds_moves,
  settingsVersion: row.settings_version,
  expectedBy: row.expected_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const claims = (db: Queryable, merchantId: string) =>
  db.selectFrom('cashback_claims').selectAll().where('merchant_id', '=', merchantId);

const valuesOf = (claim: StoredClaim) => ({
  amount: claim.amount,
  order_ids: JSON.stringify(claim.orderIds),
  proof_upload_ids: JSON.stringify(claim.proofUploadIds),
  payout_account_id: claim.payoutAccountId,
  screening: JSON.stringify(claim.screening),
  decline_reason: claim.declineReason,
  status: claim.status,
  appealed: claim.appealed,
  funds_moves: claim.fundsMoves,
  expected_by: claim.expectedBy,
  updated_at: claim.updatedAt,
});

export const insertClaim = async (tx: Tx, merchantId: string, claim: StoredClaim): Promise<void> => {
  await tx
    .insertInto('cashback_claims')
    .values({
      ...valuesOf(claim),
      merchant_id: merchantId,
      id: claim.id,
      number: claim.number,
      campaign_id: claim.campaignId,
      campaign_name: JSON.stringify(claim.campaignName),
      customer_id: claim.customerId,
      currency: claim.currency,
      settings_version: claim.settingsVersion,
      created_at: claim.createdAt,
    })
    .execute();
};

export const updateClaim = async (tx: Tx, merchantId: string, claim: StoredClaim): Promise<void> => {
  await tx
    .updateTable('cashback_claims')
    .set(valuesOf(claim))
    .where('merchant_id', '=', merchantId)
    .where('id', '=', claim.id)
    .execute();
};

export const findClaim = async (db: Queryable, merchantId: string, id: string): Promise<StoredClaim | undefined> => {
  const row = await claims(db, merchantId).where('id', '=', id).executeTakeFirst();
  return row && toClaim(row);
};

/** All claims of one customer, oldest first; all campaigns when none is named. */
export const loadClaims = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  campaignIds: readonly string[],
): Promise<StoredClaim[]> => {
  const rows = await claims(db, merchantId)
    .where('customer_id', '=', customerId)
    .where('campaign_id', '=', sql<string>`any(${[...campaignIds]}::text[])`)
    .orderBy('seq')
    .execute();
  return rows.map(toClaim);
};

export type ClaimFilter = {
  customerId?: string | undefined;
  status?: ClaimStatus | undefined;
  /** Goes on after this place. */
  after: number | null;
  limit: number;
};

/** Newest first. */
export const listClaimRows = async (db: Queryable, merchantId: string, filter: ClaimFilter): Promise<StoredClaim[]> => {
  let query = claims(db, merchantId).orderBy('seq', 'desc').limit(filter.limit);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.after !== null) query = query.where('seq', '<', filter.after);
  return (await query.execute()).map(toClaim);
};
