import { sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { UnmatchedReason } from './credit-notes.policy.ts';

/** SQL of what was left over when a credit note came: an order that arrives late may still fit it. */

export type WaitingLine = {
  creditNoteId: string;
  lineId: string;
  customerId: string | null;
  orderId: string | null;
  issuedAt: Date;
  sku: string;
  quantity: number;
  totalMinor: number;
  unmatchedQuantity: number;
};

/** The left-over lines of these customers, or of notes that name these orders; oldest first, held until the commit. */
export const lockWaitingLines = async (
  tx: Tx,
  merchantId: string,
  customerIds: readonly string[],
  orderIds: readonly string[],
): Promise<WaitingLine[]> => {
  const { rows } = await sql<WaitingLine>`
    select note.id as "creditNoteId", line.id as "lineId", note.customer_id as "customerId",
      note.order_id as "orderId", note.issued_at as "issuedAt", line.sku, line.quantity, line.total as "totalMinor",
      line.unmatched_quantity as "unmatchedQuantity"
    from credit_notes as note
    join credit_note_lines as line on line.merchant_id = note.merchant_id and line.credit_note_id = note.id
    where note.merchant_id = ${merchantId} and note.return_id is null
      and (note.customer_id = any(${[...customerIds]}::text[]) or note.order_id = any(${[...orderIds]}::text[]))
      and line.unmatched_reason in ('no_earlier_purchase', 'exceeds_purchased')
    order by note.issued_at, note.id, line.position
    for update of line`.execute(tx);
  return rows;
};

export type WaitingUpdate = {
  creditNoteId: string;
  lineId: string;
  unmatchedQuantity: number;
  unmatchedReason: UnmatchedReason | null;
};

export const updateWaitingLines = async (
  tx: Tx,
  merchantId: string,
  updates: readonly WaitingUpdate[],
): Promise<void> => {
  if (updates.length === 0) return;
  await sql`
    update credit_note_lines set unmatched_quantity = row."unmatchedQuantity", unmatched_reason = row."unmatchedReason"
    from jsonb_to_recordset(${JSON.stringify(updates)}::jsonb) as row (
      "creditNoteId" text, "lineId" text, "unmatchedQuantity" integer, "unmatchedReason" text
    )
    where credit_note_lines.merchant_id = ${merchantId} and credit_note_lines.credit_note_id = row."creditNoteId"
      and credit_note_lines.id = row."lineId"`.execute(tx);
};

/** The money of the notes that named these orders before the orders were there. */
export const totalsNaming = async (
  tx: Tx,
  merchantId: string,
  orderIds: readonly string[],
): Promise<{ orderId: string; amountMinor: number }[]> => {
  if (orderIds.length === 0) return [];
  const rows = await tx
    .selectFrom('credit_notes')
    .select(['order_id', 'total'])
    .where('merchant_id', '=', merchantId)
    .where('order_id', '=', sql<string>`any(${[...orderIds]}::text[])`)
    .where('return_id', 'is', null)
    .execute();
  return rows.map((row) => ({ orderId: row.order_id ?? '', amountMinor: row.total }));
};
