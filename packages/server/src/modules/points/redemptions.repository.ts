import type { LocalizedText } from '@aftercart/contract';
import type { RedemptionStatus } from '@aftercart/contract/machines';
import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { RedemptionRow } from './points.tables.ts';

/** SQL of bought rewards. */

export type StoredRedemption = {
  id: string;
  seq: number;
  customerId: string;
  rewardId: string;
  rewardName: LocalizedText;
  kind: RedemptionRow['kind'];
  points: number;
  value: number | null;
  currency: string;
  voucherCode: string;
  status: RedemptionStatus;
  orderId: string | null;
  transferId: string;
  restored: number;
  expiresAt: Date;
  createdAt: Date;
};

export const toRedemption = (row: Selectable<RedemptionRow>): StoredRedemption => ({
  id: row.id,
  seq: row.seq,
  customerId: row.customer_id,
  rewardId: row.reward_id,
  rewardName: row.reward_name,
  kind: row.kind,
  points: row.points,
  value: row.value,
  currency: row.currency,
  voucherCode: row.voucher_code,
  status: row.status,
  orderId: row.order_id,
  transferId: row.transfer_id,
  restored: row.restored,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});

const redemptions = (db: Queryable, merchantId: string) =>
  db.selectFrom('redemptions').selectAll().where('merchant_id', '=', merchantId);

export type NewRedemption = Omit<StoredRedemption, 'seq' | 'status' | 'orderId' | 'restored'> & {
  settingsVersion: number;
};

export const insertRedemption = async (
  tx: Tx,
  merchantId: string,
  redemption: NewRedemption,
): Promise<StoredRedemption> =>
  toRedemption(
    await tx
      .insertInto('redemptions')
      .values({
        merchant_id: merchantId,
        id: redemption.id,
        customer_id: redemption.customerId,
        reward_id: redemption.rewardId,
        reward_name: JSON.stringify(redemption.rewardName),
        kind: redemption.kind,
        points: redemption.points,
        value: redemption.value,
        currency: redemption.currency,
        voucher_code: redemption.voucherCode,
        status: 'issued',
        order_id: null,
        transfer_id: redemption.transferId,
        settings_version: redemption.settingsVersion,
        expires_at: redemption.expiresAt,
        created_at: redemption.createdAt,
        updated_at: redemption.createdAt,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

export const findRedemption = async (
  db: Queryable,
  merchantId: string,
  id: string,
): Promise<StoredRedemption | undefined> => {
  const row = await redemptions(db, merchantId).where('id', '=', id).executeTakeFirst();
  return row && toRedemption(row);
};

export const lockRedemption = async (tx: Tx, merchantId: string, id: string): Promise<StoredRedemption | undefined> => {
  const row = await redemptions(tx, merchantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toRedemption(row);
};

/** Held until the commit, so that two orders cannot use one voucher. */
export const lockRedemptionsByCode = async (
  tx: Tx,
  merchantId: string,
  codes: readonly string[],
): Promise<Map<string, StoredRedemption>> => {
  if (codes.length === 0) return new Map();
  const rows = await redemptions(tx, merchantId)
    .where('voucher_code', '=', sql<string>`any(${[...codes]}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.voucher_code, toRedemption(row)]));
};

/** What was used on the orders. */
export const loadUsedRedemptions = async (
  tx: Tx,
  merchantId: string,
  orderIds: readonly string[],
): Promise<StoredRedemption[]> => {
  if (orderIds.length === 0) return [];
  const rows = await redemptions(tx, merchantId)
    .where('order_id', '=', sql<string>`any(${[...orderIds]}::text[])`)
    .where('status', '=', 'used')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toRedemption);
};

/** Remembers what was given back. */
export const addRestored = async (
  tx: Tx,
  merchantId: string,
  used: readonly StoredRedemption[],
  at: Date,
): Promise<void> => {
  if (used.length === 0) return;
  await sql`
    update redemptions set restored = item.restored, updated_at = ${at}
    from unnest(${used.map(({ id }) => id)}::text[], ${used.map(({ restored }) => restored)}::bigint[])
      as item (id, restored)
    where redemptions.merchant_id = ${merchantId} and redemptions.id = item.id
      and redemptions.restored <> item.restored`.execute(tx);
};

export const updateRedemptionStatus = async (
  tx: Tx,
  merchantId: string,
  change: { id: string; status: RedemptionStatus; orderId: string | null; at: Date },
): Promise<void> => {
  await tx
    .updateTable('redemptions')
    .set({ status: change.status, order_id: change.orderId, updated_at: change.at })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', change.id)
    .execute();
};

export type RedemptionFilter = {
  customerId?: string | undefined;
  status?: RedemptionStatus | undefined;
  /** Goes on after this place. */
  after: number | null;
  limit: number;
};

/** Newest first. */
export const listRedemptionRows = async (
  db: Queryable,
  merchantId: string,
  filter: RedemptionFilter,
): Promise<StoredRedemption[]> => {
  let query = redemptions(db, merchantId).orderBy('seq', 'desc').limit(filter.limit);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.after !== null) query = query.where('seq', '<', filter.after);
  return (await query.execute()).map(toRedemption);
};
