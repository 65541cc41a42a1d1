import type { Generated } from 'kysely';
import type { Computed, Instant, Json } from '../database/core.tables.ts';

type LedgerAccountRow = {
  merchant_id: string;
  id: string;
  book: string;
  owner: string;
  kind: string;
  unit: string;
  overdraft: boolean;
  balance: Generated<number>;
};

export type LedgerTransferRow = {
  merchant_id: string;
  id: string;
  /** Keeps the order of entries that took effect at the same instant. */
  seq: Computed<number>;
  book: string;
  /** On whose statement the transfer stands: a customer id. */
  owner: string;
  type: string;
  /** The cause, once: `earn:ord_536367`. */
  reference: string;
  debit_account: string;
  credit_account: string;
  amount: number;
  state: 'pending' | 'posted' | 'voided';
  /** The transfer that this one takes back, wholly or in part. */
  reverses: string | null;
  subjects: Json<Record<string, string>>;
  /** When it took effect; a late runner or an import writes the instant at which it should have happened. */
  created_at: Instant;
  available_at: Instant | null;
  expires_at: Instant | null;
  note: string | null;
};

/** What is left of one credit to an account whose money grows old. */
export type LedgerLotRow = {
  merchant_id: string;
  id: string;
  account_id: string;
  /** The transfer that the lot stems from in the end: restored points remember which purchase earned them. */
  source_id: string;
  amount: number;
  remaining: number;
  expires_at: Instant | null;
  created_at: Instant;
};

type LedgerLotUseRow = {
  merchant_id: string;
  transfer_id: string;
  lot_id: string;
  amount: number;
};

export type LedgerTables = {
  ledger_accounts: LedgerAccountRow;
  ledger_transfers: LedgerTransferRow;
  ledger_lots: LedgerLotRow;
  ledger_lot_uses: LedgerLotUseRow;
};
