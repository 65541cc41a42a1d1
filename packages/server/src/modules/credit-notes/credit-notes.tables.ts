import type { OrderLineKind } from '@aftercart/contract';
import type { Instant } from '../../database/core.tables.ts';
import type { UnmatchedReason } from './credit-notes.policy.ts';

export type CreditNoteRow = {
  merchant_id: string;
  id: string;
  number: string;
  customer_id: string | null;
  /** The order that the merchant named; matches may still lead to it alone when it arrives later. */
  order_id: string | null;
  /** The return of ours that this note documents: its goods and money were counted with the return. */
  return_id: string | null;
  issued_at: Instant;
  currency: string;
  reason: string | null;
  /** Minor units, positive: what went back to the customer. */
  total: number;
  exact_total: string;
  content_hash: string;
  created_at: Instant;
};

export type CreditNoteLineRow = {
  merchant_id: string;
  credit_note_id: string;
  id: string;
  position: number;
  sku: string;
  description: string;
  kind: OrderLineKind;
  category: string | null;
  quantity: number;
  unit_price: string;
  total: number;
  unmatched_quantity: number;
  unmatched_reason: UnmatchedReason | null;
};

export type CreditNoteMatchRow = {
  merchant_id: string;
  credit_note_id: string;
  line_id: string;
  order_id: string;
  order_line_id: string;
  quantity: number;
  /** Minor units of the note's line that these units account for. */
  amount: number;
  created_at: Instant;
};

export type CreditNoteTables = {
  credit_notes: CreditNoteRow;
  credit_note_lines: CreditNoteLineRow;
  credit_note_matches: CreditNoteMatchRow;
};
