import { sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { PricedLine } from '../orders/index.ts';
import type { MatchedLine, SoldLine } from './credit-notes.policy.ts';

/** SQL of the credit notes. Rows go as one JSON parameter, so that five hundred notes take as few statements as one. */

export type NewCreditNote = {
  id: string;
  number: string;
  customerId: string | null;
  orderId: string | null;
  returnId: string | null;
  issuedAt: Date;
  currency: string;
  reason: string | null;
  totalMinor: number;
  exactTotal: string;
  contentHash: string;
  lines: PricedLine[];
};

export const loadContentHashes = async (
  tx: Tx,
  merchantId: string,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('credit_notes')
    .select(['id', 'content_hash'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.content_hash]));
};

/** Inserts what is not there yet, without lines, and returns the ids it inserted. */
export const insertCreditNotes = async (
  tx: Tx,
  merchantId: string,
  notes: readonly NewCreditNote[],
  at: Date,
): Promise<Set<string>> => {
  if (notes.length === 0) return new Set();
  const rows = notes.map((note) => ({
    id: note.id,
    number: note.number,
    customer_id: note.customerId,
    order_id: note.orderId,
    return_id: note.returnId,
    issued_at: note.issuedAt,
    currency: note.currency,
    reason: note.reason,
    total: note.totalMinor,
    exact_total: note.exactTotal,
    content_hash: note.contentHash,
  }));
  const inserted = await sql<{ id: string }>`
    insert into credit_notes (
      merchant_id, id, number, customer_id, order_id, return_id, issued_at, currency, reason, total, exact_total,
      content_hash, created_at
    )
    select ${merchantId}, id, number, customer_id, order_id, return_id, issued_at, currency, reason, total, exact_total,
      content_hash, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id text, number text, customer_id text, order_id text, return_id text, issued_at timestamptz, currency text,
      reason text, total bigint, exact_total numeric, content_hash text
    )
    order by id
    on conflict (merchant_id, id) do nothing
    returning id`.execute(tx);
  return new Set(inserted.rows.map((row) => row.id));
};

export type MatchedNote = { note: NewCreditNote; lines: MatchedLine[] };

export const insertCreditNoteLines = async (
  tx: Tx,
  merchantId: string,
  notes: readonly MatchedNote[],
): Promise<void> => {
  const rows = notes.flatMap(({ note, lines }) =>
    note.lines.map((line, position) => ({
      credit_note_id: note.id,
      id: line.id,
      position,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: line.category,
      quantity: line.quantity,
      unit_price: line.unitPrice,
      total: line.totalMinor,
      unmatched_quantity: lines[position]?.unmatchedQuantity ?? line.quantity,
      unmatched_reason: lines[position]?.unmatchedReason ?? null,
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into credit_note_lines (
      merchant_id, credit_note_id, id, position, sku, description, kind, category, quantity, unit_price, total,
      unmatched_quantity, unmatched_reason
    )
    select ${merchantId}, credit_note_id, id, position, sku, description, kind, category, quantity, unit_price, total,
      unmatched_quantity, unmatched_reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      credit_note_id text, id text, position integer, sku text, description text, kind text, category text,
      quantity integer, unit_price numeric, total bigint, unmatched_quantity integer, unmatched_reason text
    )`.execute(tx);
};

/** `amountMinor` is the part of the note's line, not of the sold line: what really went back. */
export type NewMatch = {
  creditNoteId: string;
  lineId: string;
  orderId: string;
  orderLineId: string;
  quantity: number;
  amountMinor: number;
};

export const insertMatches = async (
  tx: Tx,
  merchantId: string,
  matches: readonly NewMatch[],
  at: Date,
): Promise<void> => {
  if (matches.length === 0) return;
  await sql`
    insert into credit_note_matches (
      merchant_id, credit_note_id, line_id, order_id, order_line_id, quantity, amount, created_at
    )
    select ${merchantId}, "creditNoteId", "lineId", "orderId", "orderLineId", quantity, "amountMinor", ${at}
    from jsonb_to_recordset(${JSON.stringify(matches)}::jsonb) as row (
      "creditNoteId" text, "lineId" text, "orderId" text, "orderLineId" text, quantity integer, "amountMinor" bigint
    )`.execute(tx);
};

export type SoldArticle = { customerId: string; sku: string };
/** A sold line with what is needed to tell what its units are worth. */
export type SoldUnits = SoldLine & { customerId: string | null; netMinor: number };

/**
 * The lines from which the notes may take: the articles of their customers, and the orders they name. The orders are held
 * until the commit, so that nobody else takes the same units. Cancelled orders are left out: they took everything back.
 */
export const lockSoldLines = async (
  tx: Tx,
  merchantId: string,
  articles: readonly SoldArticle[],
  orderIds: readonly string[],
): Promise<SoldUnits[]> => {
  const wanted = await sql<{ id: string }>`
    select distinct orders.id
    from jsonb_to_recordset(${JSON.stringify(articles)}::jsonb) as article ("customerId" text, sku text)
    join orders on orders.merchant_id = ${merchantId} and orders.customer_id = article."customerId"
    join order_lines on order_lines.merchant_id = orders.merchant_id and order_lines.order_id = orders.id
      and order_lines.sku = article.sku and order_lines.kind = 'product'`.execute(tx);
  const ids = [...new Set([...wanted.rows.map((row) => row.id), ...orderIds])];
  if (ids.length === 0) return [];
  const orders = await tx
    .selectFrom('orders')
    .select(['id', 'customer_id', 'placed_at'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where('status', '<>', 'cancelled')
    .orderBy('id')
    .forUpdate()
    .execute();
  const lines = await tx
    .selectFrom('order_lines')
    .select(['order_id', 'id', 'sku', 'quantity', 'net', 'credited_quantity', 'returned_quantity'])
    .where('merchant_id', '=', merchantId)
    .where('order_id', '=', sql<string>`any(${orders.map((order) => order.id)}::text[])`)
    .where('kind', '=', 'product')
    .orderBy('order_id')
    .orderBy('position')
    .execute();
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return lines.flatMap((line) => {
    const order = orderOf.get(line.order_id);
    if (order === undefined) return [];
    return {
      orderId: line.order_id,
      lineId: line.id,
      sku: line.sku,
      placedAt: order.placed_at,
      quantity: line.quantity,
      remaining: line.quantity - line.credited_quantity - line.returned_quantity,
      customerId: order.customer_id,
      netMinor: line.net,
    };
  });
};
