import type { PayoutAccountStatus } from '@aftercart/contract/machines';
import type { Selectable } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { PayoutMethod } from '../../ports/payout.ts';
import type { PayoutAccountRow } from './cashback.tables.ts';

/** SQL of payout accounts. */

export type StoredPayoutAccount = {
  id: string;
  seq: number;
  customerId: string;
  method: PayoutMethod;
  sealedDestination: string | null;
  maskedAccount: string;
  accountPrint: string | null;
  status: PayoutAccountStatus;
  reasonCode: string | null;
  createdAt: Date;
};

const toAccount = (row: Selectable<PayoutAccountRow>): StoredPayoutAccount => ({
  id: row.id,
  seq: row.seq,
  customerId: row.customer_id,
  method: row.method,
  sealedDestination: row.sealed_destination,
  maskedAccount: row.masked_account,
  accountPrint: row.account_print,
  status: row.status,
  reasonCode: row.reason_code,
  createdAt: row.created_at,
});

const accounts = (db: Queryable, merchantId: string) =>
  db.selectFrom('payout_accounts').selectAll().where('merchant_id', '=', merchantId);

export const insertPayoutAccount = async (
  tx: Tx,
  merchantId: string,
  account: Omit<StoredPayoutAccount, 'seq'>,
): Promise<void> => {
  await tx
    .insertInto('payout_accounts')
    .values({
      merchant_id: merchantId,
      id: account.id,
      customer_id: account.customerId,
      method: account.method,
      sealed_destination: account.sealedDestination,
      masked_account: account.maskedAccount,
      account_print: account.accountPrint,
      status: account.status,
      reason_code: account.reasonCode,
      created_at: account.createdAt,
      updated_at: account.createdAt,
    })
    .execute();
};

export const findPayoutAccount = async (
  db: Queryable,
  merchantId: string,
  id: string,
): Promise<StoredPayoutAccount | undefined> => {
  const row = await accounts(db, merchantId).where('id', '=', id).executeTakeFirst();
  return row && toAccount(row);
};

export const lockPayoutAccount = async (
  tx: Tx,
  merchantId: string,
  id: string,
): Promise<StoredPayoutAccount | undefined> => {
  const row = await accounts(tx, merchantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toAccount(row);
};

export const updatePayoutAccount = async (
  tx: Tx,
  merchantId: string,
  account: StoredPayoutAccount,
  at: Date,
): Promise<void> => {
  await tx
    .updateTable('payout_accounts')
    .set({
      sealed_destination: account.sealedDestination,
      account_print: account.accountPrint,
      status: account.status,
      reason_code: account.reasonCode,
      updated_at: at,
    })
    .where('merchant_id', '=', merchantId)
    .where('id', '=', account.id)
    .execute();
};

/** Those that were not removed, newest first. */
export const listPayoutAccountRows = async (
  db: Queryable,
  merchantId: string,
  { customerId, after, limit }: { customerId: string; after: number | null; limit: number },
): Promise<StoredPayoutAccount[]> => {
  let query = accounts(db, merchantId)
    .where('customer_id', '=', customerId)
    .where('status', '!=', 'removed')
    .orderBy('seq', 'desc')
    .limit(limit);
  if (after !== null) query = query.where('seq', '<', after);
  return (await query.execute()).map(toAccount);
};

/** How many other customers bound the same account. */
export const countSharers = async (
  db: Queryable,
  merchantId: string,
  account: StoredPayoutAccount,
): Promise<number> => {
  if (account.accountPrint === null) return 0;
  const row = await db
    .selectFrom('payout_accounts')
    .select((expression) => expression.fn.count<number>('customer_id').distinct().as('count'))
    .where('merchant_id', '=', merchantId)
    .where('account_print', '=', account.accountPrint)
    .where('customer_id', '!=', account.customerId)
    .executeTakeFirstOrThrow();
  return row.count;
};

/** Whether the customer has a verified account other than this one. */
export const hasOtherVerified = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  accountId: string,
): Promise<boolean> => {
  const row = await db
    .selectFrom('payout_accounts')
    .select('id')
    .where('merchant_id', '=', merchantId)
    .where('customer_id', '=', customerId)
    .where('status', '=', 'verified')
    .where('id', '!=', accountId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
