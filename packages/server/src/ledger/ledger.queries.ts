import { sql } from 'kysely';
import type { Queryable } from '../database/database.ts';
import { toTransfer } from './ledger.rows.ts';
import { type Account, accountId, type Book, type LotShare, type Transfer } from './sheet.types.ts';

/** The shares of lots that a transfer took, in the order in which it took them. */
export const loadUses = async (db: Queryable, merchantId: string, transferId: string): Promise<LotShare[]> => {
  const rows = await db
    .selectFrom('ledger_lot_uses as use')
    .innerJoin('ledger_lots as lot', (join) =>
      join.onRef('lot.merchant_id', '=', 'use.merchant_id').onRef('lot.id', '=', 'use.lot_id'),
    )
    .select(['lot.source_id as sourceId', 'lot.expires_at as expiresAt', 'use.amount'])
    .where('use.merchant_id', '=', merchantId)
    .where('use.transfer_id', '=', transferId)
    .orderBy('lot.expires_at', (order) => order.asc().nullsLast())
    .orderBy('lot.created_at')
    .orderBy('lot.id')
    .execute();
  return rows;
};

/** How much of what stems from each source went into transfers of one type: how much of a purchase's points expired, say. */
export const sumUses = async (
  db: Queryable,
  merchantId: string,
  sourceIds: readonly string[],
  type: string,
): Promise<Map<string, number>> => {
  if (sourceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_lots as lot')
    .innerJoin('ledger_lot_uses as use', (join) =>
      join.onRef('use.merchant_id', '=', 'lot.merchant_id').onRef('use.lot_id', '=', 'lot.id'),
    )
    .innerJoin('ledger_transfers as transfer', (join) =>
      join.onRef('transfer.merchant_id', '=', 'use.merchant_id').onRef('transfer.id', '=', 'use.transfer_id'),
    )
    .select(['lot.source_id as sourceId', sql<number>`sum(use.amount)::bigint`.as('total')])
    .where('lot.merchant_id', '=', merchantId)
    .where('lot.source_id', '=', sql<string>`any(${[...sourceIds]}::text[])`)
    .where('transfer.type', '=', type)
    .groupBy('lot.source_id')
    .execute();
  return new Map(rows.map((row) => [row.sourceId, row.total]));
};

/** What the accounts hold now, without a lock: for showing, not for deciding. */
export const readBalances = async (
  db: Queryable,
  merchantId: string,
  accounts: readonly Account[],
): Promise<(account: Account) => number> => {
  const rows =
    accounts.length === 0
      ? []
      : await db
          .selectFrom('ledger_accounts')
          .select(['id', 'balance'])
          .where('merchant_id', '=', merchantId)
          .where('id', '=', sql<string>`any(${accounts.map(accountId)}::text[])`)
          .execute();
  const balances = new Map(rows.map((row) => [row.id, row.balance]));
  return (account) => balances.get(accountId(account)) ?? 0;
};

export type StatementInput = {
  merchantId: string;
  book: Book;
  owner: string;
  /** Goes on after this place. */
  after: { createdAt: Date; seq: number } | null;
  limit: number;
  types?: readonly string[];
};

export type StatementLine = Transfer & { seq: number };

/** One owner's transfers, newest first. */
export const readStatement = async (db: Queryable, input: StatementInput): Promise<StatementLine[]> => {
  const { after } = input;
  let query = db
    .selectFrom('ledger_transfers')
    .selectAll()
    .where('merchant_id', '=', input.merchantId)
    .where('owner', '=', input.owner)
    .where('book', '=', input.book)
    .orderBy('created_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(input.limit);
  if (input.types !== undefined) query = query.where('type', 'in', input.types);
  if (after !== null) {
    query = query.where(sql<boolean>`(created_at, seq) < (${after.createdAt}::timestamptz, ${after.seq}::bigint)`);
  }
  return (await query.execute()).map((row) => ({ ...toTransfer(row), seq: row.seq }));
};
