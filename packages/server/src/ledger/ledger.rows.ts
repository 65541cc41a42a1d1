import type { Selectable } from 'kysely';
import type { LedgerLotRow, LedgerTransferRow } from './ledger.tables.ts';
import type { Book, Lot, Transfer } from './sheet.types.ts';

export const toTransfer = (row: Selectable<LedgerTransferRow>): Transfer => ({
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

export const toLot = (row: Selectable<LedgerLotRow>): Lot => ({
  id: row.id,
  accountId: row.account_id,
  sourceId: row.source_id,
  amount: row.amount,
  remaining: row.remaining,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});
