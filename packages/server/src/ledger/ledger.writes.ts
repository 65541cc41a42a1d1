import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { SheetChanges } from './sheet.types.ts';

/** What is written of the ledger. Rows go as one JSON parameter, so that many sheets take as few statements as one. */
export const saveChanges = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  await insertTransfers(tx, merchantId, all);
  await updateTransfers(tx, merchantId, all);
  await moveBalances(tx, merchantId, all);
  await insertLots(tx, merchantId, all);
  await updateLots(tx, merchantId, all);
  await insertUses(tx, merchantId, all);
};

const insertTransfers = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const rows = all.flatMap(({ transfers }) => transfers);
  if (rows.length === 0) return;
  await sql`
    insert into ledger_transfers (merchant_id, id, book, owner, type, reference, debit_account, credit_account, amount,
      state, reverses, subjects, created_at, available_at, expires_at, note)
    select ${merchantId}, transfer.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as transfer (
      id text, book text, owner text, type text, reference text, "debitAccount" text, "creditAccount" text,
      amount bigint, state text, reverses text, subjects jsonb, "createdAt" timestamptz, "availableAt" timestamptz,
      "expiresAt" timestamptz, note text)`.execute(tx);
};

const updateTransfers = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const rows = all.flatMap(({ changed }) => changed);
  if (rows.length === 0) return;
  await sql`
    update ledger_transfers as transfer
    set state = change.state, available_at = change."availableAt", expires_at = change."expiresAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change (id text, state text, "availableAt" timestamptz, "expiresAt" timestamptz)
    where transfer.merchant_id = ${merchantId} and transfer.id = change.id`.execute(tx);
};

const moveBalances = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const moves = new Map<string, number>();
  for (const [id, delta] of all.flatMap(({ deltas }) => [...deltas])) moves.set(id, (moves.get(id) ?? 0) + delta);
  const rows = [...moves].filter(([, delta]) => delta !== 0);
  if (rows.length === 0) return;
  await sql`
    update ledger_accounts as account set balance = account.balance + move.delta
    from unnest(${rows.map(([id]) => id)}::text[], ${rows.map(([, delta]) => delta)}::bigint[]) as move (id, delta)
    where account.merchant_id = ${merchantId} and account.id = move.id`.execute(tx);
};

const insertLots = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const rows = all.flatMap(({ lots }) => lots);
  if (rows.length === 0) return;
  await sql`
    insert into ledger_lots (merchant_id, id, account_id, source_id, amount, remaining, expires_at, created_at)
    select ${merchantId}, lot.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as lot (
      id text, "accountId" text, "sourceId" text, amount bigint, remaining bigint, "expiresAt" timestamptz,
      "createdAt" timestamptz)`.execute(tx);
};

const updateLots = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const rows = all.flatMap(({ usedLots }) => usedLots);
  if (rows.length === 0) return;
  await sql`
    update ledger_lots as lot set remaining = change.remaining
    from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(({ remaining }) => remaining)}::bigint[])
      as change (id, remaining)
    where lot.merchant_id = ${merchantId} and lot.id = change.id`.execute(tx);
};

const insertUses = async (tx: Tx, merchantId: string, all: readonly SheetChanges[]): Promise<void> => {
  const rows = all.flatMap(({ uses }) => uses);
  if (rows.length === 0) return;
  await sql`
    insert into ledger_lot_uses (merchant_id, transfer_id, lot_id, amount)
    select ${merchantId}, use.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as use ("transferId" text, "lotId" text, amount bigint)`.execute(tx);
};
