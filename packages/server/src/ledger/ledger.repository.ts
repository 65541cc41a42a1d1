import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';
import { createId } from '../lib/ids.ts';
import type { LedgerLotRow, LedgerTransferRow } from './ledger.tables.ts';
import {
  type Account,
  accountId,
  type Book,
  createSheet,
  type Lot,
  type Sheet,
  type SheetChanges,
  type Transfer,
} from './sheet.ts';

const toTransfer = (row: Selectable<LedgerTransferRow>): Transfer => ({
  id: row.id,
  book: row.book as Book,
  owner: row.owner,
  type: row.type,
  reference: row.reference,
  debitAccount: row.debit_account,
  creditAccount: row.credit_account,
  amount: row.amount,
  state: row.state,
  reverses: row.reverses,
  subjects: row.subjects,
  createdAt: row.created_at,
  availableAt: row.available_at,
  expiresAt: row.expires_at,
  note: row.note,
});

const toLot = (row: Selectable<LedgerLotRow>): Lot => ({
  id: row.id,
  accountId: row.account_id,
  sourceId: row.source_id,
  amount: row.amount,
  remaining: row.remaining,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});

export type SheetInput = {
  merchantId: string;
  book: Book;
  /** Whose waiting transfers are loaded. */
  owner: string;
  /** The accounts that may be posted to. They are locked until the transaction ends. */
  accounts: readonly Account[];
  /** References that may be posted: those already written are answered with what they did then. */
  references?: readonly string[];
};

export type OpenSheet = Sheet & {
  /** Writes what was posted since it was opened. Call once, at the end. */
  save(): Promise<void>;
};

/** Opens (and where needed creates) the accounts, locked in the order of their ids so that two sheets cannot deadlock. */
export const openSheet = async (tx: Tx, clock: Clock, input: SheetInput): Promise<OpenSheet> => {
  const accounts = [...new Map(input.accounts.map((account) => [accountId(account), account])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const ids = accounts.map(([id]) => id);
  const balances = await lockAccounts(tx, input.merchantId, ids);
  if (balances.size < ids.length) {
    await createAccounts(
      tx,
      input.merchantId,
      accounts.map(([, account]) => account),
    );
    for (const [id, balance] of await lockAccounts(tx, input.merchantId, ids)) balances.set(id, balance);
  }
  const sheet = createSheet(
    {
      accounts: accounts.map(([id, account]) => ({ account, balance: balances.get(id) ?? 0 })),
      lots: await loadLots(
        tx,
        input.merchantId,
        accounts.filter(([, account]) => account.lots).map(([id]) => id),
      ),
      transfers: await loadTransfers(tx, input),
    },
    (prefix) => createId(prefix, clock),
  );
  return { ...sheet, save: () => save(tx, input.merchantId, sheet.changes()) };
};

const lockAccounts = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('ledger_accounts')
    .select(['id', 'balance'])
    .where('merchant_id', '=', merchantId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row.balance]));
};

const createAccounts = async (tx: Tx, merchantId: string, accounts: readonly Account[]): Promise<void> => {
  await tx
    .insertInto('ledger_accounts')
    .values(
      accounts.map((account) => ({
        merchant_id: merchantId,
        id: accountId(account),
        book: account.book,
        owner: account.owner,
        kind: account.kind,
        unit: account.unit,
        overdraft: account.overdraft,
      })),
    )
    .onConflict((conflict) => conflict.columns(['merchant_id', 'id']).doNothing())
    .execute();
};

const loadLots = async (db: Queryable, merchantId: string, accountIds: readonly string[]): Promise<Lot[]> => {
  if (accountIds.length === 0) return [];
  const rows = await db
    .selectFrom('ledger_lots')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('account_id', 'in', accountIds)
    .where('remaining', '>', 0)
    .execute();
  return rows.map(toLot);
};

const loadTransfers = async (db: Queryable, input: SheetInput): Promise<Transfer[]> => {
  const rows = await db
    .selectFrom('ledger_transfers')
    .selectAll()
    .where('merchant_id', '=', input.merchantId)
    .where('owner', '=', input.owner)
    .where('book', '=', input.book)
    .where('state', '=', 'pending')
    .orderBy('available_at')
    .orderBy('seq')
    .execute();
  const known = new Set(rows.map((row) => row.reference));
  const missing = (input.references ?? []).filter((reference) => !known.has(reference));
  if (missing.length > 0) {
    rows.push(
      ...(await db
        .selectFrom('ledger_transfers')
        .selectAll()
        .where('merchant_id', '=', input.merchantId)
        .where('reference', 'in', missing)
        .execute()),
    );
  }
  return rows.map(toTransfer);
};

const save = async (tx: Tx, merchantId: string, changes: SheetChanges): Promise<void> => {
  if (changes.transfers.length > 0) {
    await tx
      .insertInto('ledger_transfers')
      .values(
        changes.transfers.map((transfer) => ({
          merchant_id: merchantId,
          id: transfer.id,
          book: transfer.book,
          owner: transfer.owner,
          type: transfer.type,
          reference: transfer.reference,
          debit_account: transfer.debitAccount,
          credit_account: transfer.creditAccount,
          amount: transfer.amount,
          state: transfer.state,
          reverses: transfer.reverses,
          subjects: JSON.stringify(transfer.subjects),
          created_at: transfer.createdAt,
          available_at: transfer.availableAt,
          expires_at: transfer.expiresAt,
          note: transfer.note,
        })),
      )
      .execute();
  }
  for (const transfer of changes.changed) {
    await tx
      .updateTable('ledger_transfers')
      .set({ state: transfer.state, available_at: transfer.availableAt, expires_at: transfer.expiresAt })
      .where('merchant_id', '=', merchantId)
      .where('id', '=', transfer.id)
      .execute();
  }
  const deltas = [...changes.deltas].filter(([, delta]) => delta !== 0);
  if (deltas.length > 0) {
    await sql`
      update ledger_accounts as account set balance = account.balance + change.delta
      from unnest(${deltas.map(([id]) => id)}::text[], ${deltas.map(([, delta]) => delta)}::bigint[]) as change(id, delta)
      where account.merchant_id = ${merchantId} and account.id = change.id`.execute(tx);
  }
  if (changes.lots.length > 0) {
    await tx
      .insertInto('ledger_lots')
      .values(
        changes.lots.map((lot) => ({
          merchant_id: merchantId,
          id: lot.id,
          account_id: lot.accountId,
          source_id: lot.sourceId,
          amount: lot.amount,
          remaining: lot.remaining,
          expires_at: lot.expiresAt,
          created_at: lot.createdAt,
        })),
      )
      .execute();
  }
  if (changes.usedLots.length > 0) {
    await sql`
      update ledger_lots as lot set remaining = change.remaining
      from unnest(${changes.usedLots.map((lot) => lot.id)}::text[], ${changes.usedLots.map((lot) => lot.remaining)}::bigint[])
        as change(id, remaining)
      where lot.merchant_id = ${merchantId} and lot.id = change.id`.execute(tx);
  }
  if (changes.uses.length > 0) {
    await tx
      .insertInto('ledger_lot_uses')
      .values(
        changes.uses.map((use) => ({
          merchant_id: merchantId,
          transfer_id: use.transferId,
          lot_id: use.lotId,
          amount: use.amount,
        })),
      )
      .execute();
  }
};

/** The lots that a transfer took from, with what it took of each. */
export const loadUses = async (
  db: Queryable,
  merchantId: string,
  transferId: string,
): Promise<{ sourceId: string; expiresAt: Date | null; amount: number }[]> => {
  const rows = await db
    .selectFrom('ledger_lot_uses as use')
    .innerJoin('ledger_lots as lot', (join) =>
      join.onRef('lot.merchant_id', '=', 'use.merchant_id').onRef('lot.id', '=', 'use.lot_id'),
    )
    .select(['lot.source_id', 'lot.expires_at', 'use.amount', 'lot.id'])
    .where('use.merchant_id', '=', merchantId)
    .where('use.transfer_id', '=', transferId)
    .orderBy('lot.expires_at', (order) => order.asc().nullsLast())
    .orderBy('lot.id')
    .execute();
  return rows.map((row) => ({ sourceId: row.source_id, expiresAt: row.expires_at, amount: row.amount }));
};

/** How much of what stems from `sourceId` went into transfers of one type: how much of a purchase's points expired, say. */
export const sumOfUses = async (db: Queryable, merchantId: string, sourceId: string, type: string): Promise<number> => {
  const row = await db
    .selectFrom('ledger_lots as lot')
    .innerJoin('ledger_lot_uses as use', (join) =>
      join.onRef('use.merchant_id', '=', 'lot.merchant_id').onRef('use.lot_id', '=', 'lot.id'),
    )
    .innerJoin('ledger_transfers as transfer', (join) =>
      join.onRef('transfer.merchant_id', '=', 'use.merchant_id').onRef('transfer.id', '=', 'use.transfer_id'),
    )
    .select((expression) => sql<number>`coalesce(${expression.fn.sum('use.amount')}, 0)::bigint`.as('total'))
    .where('lot.merchant_id', '=', merchantId)
    .where('lot.source_id', '=', sourceId)
    .where('transfer.type', '=', type)
    .executeTakeFirstOrThrow();
  return row.total;
};

export type StatementInput = {
  merchantId: string;
  book: Book;
  owner: string;
  /** Newest first, after this place. */
  after: { createdAt: Date; seq: number } | null;
  limit: number;
  types?: readonly string[];
};

/** A page of one owner's transfers, newest first. */
export const readStatement = async (db: Queryable, input: StatementInput): Promise<(Transfer & { seq: number })[]> => {
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
  const { after } = input;
  if (after !== null)
    query = query.where(sql<boolean>`(created_at, seq) < (${after.createdAt}::timestamptz, ${after.seq}::bigint)`);
  const rows = await query.execute();
  return rows.map((row) => ({ ...toTransfer(row), seq: row.seq }));
};
