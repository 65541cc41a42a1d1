import { sql } from 'kysely';
import type { Queryable, Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';
import { groupBy } from '../lib/group-by.ts';
import { createId } from '../lib/ids.ts';
import { toLot, toTransfer } from './ledger.rows.ts';
import { saveChanges } from './ledger.writes.ts';
import { createSheet } from './sheet.ts';
import { type Account, accountId, type Book, type Lot, type Sheet, type Transfer } from './sheet.types.ts';

type SheetInput = {
  /** Whose waiting transfers are loaded. */
  owner: string;
  /** The accounts that may be posted to. */
  accounts: readonly Account[];
};

export type SheetsInput = {
  merchantId: string;
  book: Book;
  sheets: readonly SheetInput[];
  /** References that may be posted: those already written are answered with what they did then. */
  references?: readonly string[];
};

export type OpenSheets = {
  /** The sheet of an owner that was asked for. */
  of(owner: string): Sheet;
  /** Writes what was posted on all sheets since they were opened. Call once, at the end. */
  save(): Promise<void>;
};

/**
 * Opens one sheet per owner in a handful of statements, however many owners there are. Accounts are created where needed
 * and locked until the transaction ends, in the order of their ids, so that two transactions never wait for each other in a circle.
 */
export const openSheets = async (tx: Tx, clock: Clock, input: SheetsInput): Promise<OpenSheets> => {
  const { merchantId } = input;
  const accounts = new Map(input.sheets.flatMap((sheet) => sheet.accounts.map((entry) => [accountId(entry), entry])));
  const balances = await openAccounts(tx, merchantId, accounts);
  const withLots = [...accounts].filter(([, account]) => account.lots).map(([id]) => id);
  const lotsOf = groupBy(await loadLots(tx, merchantId, withLots), (lot) => lot.accountId);
  const owners = input.sheets.map((sheet) => sheet.owner);
  const transfersOf = groupBy(
    await loadTransfers(tx, merchantId, input.book, owners, input.references ?? []),
    (transfer) => transfer.owner,
  );
  const sheets = new Map(
    input.sheets.map(({ owner, accounts: own }) => [
      owner,
      createSheet(
        {
          accounts: own.map((account) => ({ account, balance: balances.get(accountId(account)) ?? 0 })),
          lots: own.flatMap((account) => lotsOf.get(accountId(account)) ?? []),
          transfers: transfersOf.get(owner) ?? [],
        },
        (prefix) => createId(prefix, clock),
      ),
    ]),
  );
  return {
    of: (owner) => {
      const sheet = sheets.get(owner);
      if (sheet === undefined) throw new Error(`No sheet was opened for ${owner}.`);
      return sheet;
    },
    save: () =>
      saveChanges(
        tx,
        merchantId,
        [...sheets.values()].map((sheet) => sheet.changes()),
      ),
  };
};

const openAccounts = async (
  tx: Tx,
  merchantId: string,
  accounts: ReadonlyMap<string, Account>,
): Promise<Map<string, number>> => {
  const ids = [...accounts.keys()].sort();
  const balances = await loadBalances(tx, merchantId, ids);
  const missing = ids.filter((id) => !balances.has(id));
  if (missing.length === 0) return balances;
  await sql`
    insert into ledger_accounts (merchant_id, id, book, owner, kind, unit, overdraft)
    select ${merchantId}, account.* from jsonb_to_recordset(${JSON.stringify(
      missing.map((id) => ({ ...accounts.get(id), id })),
    )}::jsonb) as account (id text, book text, owner text, kind text, unit text, overdraft boolean)
    on conflict (merchant_id, id) do nothing`.execute(tx);
  // Another transaction may have been faster, and posted already.
  for (const [id, balance] of await loadBalances(tx, merchantId, missing)) balances.set(id, balance);
  return balances;
};

const loadBalances = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('ledger_accounts')
    .select(['id', 'balance'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row.balance]));
};

const loadLots = async (db: Queryable, merchantId: string, accountIds: readonly string[]): Promise<Lot[]> => {
  if (accountIds.length === 0) return [];
  const rows = await db
    .selectFrom('ledger_lots')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('account_id', '=', sql<string>`any(${[...accountIds]}::text[])`)
    // Said in the statement itself: only then may a plan that is kept use the index of what is left.
    .where('remaining', '>', sql.lit(0))
    .execute();
  return rows.map(toLot);
};

const loadTransfers = async (
  db: Queryable,
  merchantId: string,
  book: Book,
  owners: readonly string[],
  references: readonly string[],
): Promise<Transfer[]> => {
  const ofMerchant = db.selectFrom('ledger_transfers').selectAll().where('merchant_id', '=', merchantId);
  const waiting = await ofMerchant
    .where('owner', '=', sql<string>`any(${[...owners]}::text[])`)
    .where('book', '=', book)
    .where('state', '=', sql.lit('pending' as const))
    .orderBy('available_at')
    .orderBy('seq')
    .execute();
  const known = new Set(waiting.map((row) => row.reference));
  const others = references.filter((reference) => !known.has(reference));
  if (others.length === 0) return waiting.map(toTransfer);
  const written = await ofMerchant
    .where('reference', '=', sql<string>`any(${others}::text[])`)
    .orderBy('seq')
    .execute();
  return [...waiting, ...written].map(toTransfer);
};
