import { type RawBuilder, type Selectable, sql } from 'kysely';
import { unpackRows } from '../database/packed-rows.ts';
import type { Clock } from '../lib/clock.ts';
import { createId } from '../lib/ids.ts';
import { toLot, toTransfer } from './ledger.rows.ts';
import type { LedgerLotRow, LedgerTransferRow } from './ledger.tables.ts';
import { createSheet } from './sheet.ts';
import { type Account, accountId, type Book, type Sheet } from './sheet.types.ts';

/*
 * A sheet to look at, as one column of a statement that reads other things too: who only asks what would happen pays for
 * one round trip. Nothing is locked, so nothing of it may be saved.
 */

export type PackedSheet = { accounts: object[] | null; lots: object[] | null; transfers: object[] | null };

export type PackedSheetInput = {
  merchantId: string;
  book: Book;
  owner: string;
  accounts: readonly Account[];
  /** References that may be posted. */
  references: readonly string[];
};

export const packedSheet = ({ merchantId, book, owner, accounts, references }: PackedSheetInput) => {
  const ids = accounts.map(accountId);
  const withLots = accounts.filter((account) => account.lots).map(accountId);
  return sql<PackedSheet>`json_build_object(
    'accounts', (select json_agg(account) from (
      select id, balance from ledger_accounts
      where merchant_id = ${merchantId} and id = any(${ids}::text[])) as account),
    'lots', (select json_agg(lot) from (
      select * from ledger_lots
      where merchant_id = ${merchantId} and account_id = any(${withLots}::text[]) and remaining > 0) as lot),
    'transfers', (select json_agg(transfer) from (
      select * from ledger_transfers
      where merchant_id = ${merchantId} and owner = ${owner} and book = ${book} and state = 'pending'
      union all
      select * from ledger_transfers
      where merchant_id = ${merchantId} and reference = any(${[...references]}::text[])
        and not (owner = ${owner} and book = ${book} and state = 'pending')
      order by available_at, seq) as transfer))`;
};

export const unpackSheet = (
  { owner, accounts }: Pick<PackedSheetInput, 'owner' | 'accounts'>,
  packed: PackedSheet,
  clock: Clock,
): Sheet => {
  const balances = new Map(
    unpackRows<{ id: string; balance: number }>(packed.accounts).map(({ id, balance }) => [id, balance]),
  );
  const transfers = unpackRows<Selectable<LedgerTransferRow>>(packed.transfers, [
    'created_at',
    'available_at',
    'expires_at',
  ]);
  return createSheet(
    {
      accounts: accounts.map((account) => ({ account, balance: balances.get(accountId(account)) ?? 0 })),
      lots: unpackRows<Selectable<LedgerLotRow>>(packed.lots, ['expires_at', 'created_at']).map(toLot),
      transfers: transfers.map(toTransfer).filter((transfer) => transfer.owner === owner),
    },
    (prefix) => createId(prefix, clock),
  );
};

/** How much of what stems from a source went into transfers of one type, as a column. */
export const packedUses = (merchantId: string, sourceId: RawBuilder<string | null>, type: string) =>
  sql<number | null>`(
    select sum(use.amount)::bigint
    from ledger_lots as lot
    join ledger_lot_uses as use on use.merchant_id = lot.merchant_id and use.lot_id = lot.id
    join ledger_transfers as transfer on transfer.merchant_id = use.merchant_id and transfer.id = use.transfer_id
    where lot.merchant_id = ${merchantId} and lot.source_id = ${sourceId} and transfer.type = ${type})`;
