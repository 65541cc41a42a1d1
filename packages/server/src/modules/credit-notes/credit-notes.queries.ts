import { type Selectable, sql } from 'kysely';
import type { Queryable } from '../../database/database.ts';
import { groupBy } from '../../lib/group-by.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import type { CreditNoteLineRow, CreditNoteMatchRow, CreditNoteRow } from './credit-notes.tables.ts';

/** What is read of credit notes. */

export type StoredCreditNote = {
  note: Selectable<CreditNoteRow>;
  lines: { line: Selectable<CreditNoteLineRow>; matches: Selectable<CreditNoteMatchRow>[] }[];
};

const withLines = async (
  db: Queryable,
  merchantId: string,
  notes: readonly Selectable<CreditNoteRow>[],
): Promise<StoredCreditNote[]> => {
  if (notes.length === 0) return [];
  const ids = notes.map((note) => note.id);
  const lines = await db
    .selectFrom('credit_note_lines')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('credit_note_id', '=', sql<string>`any(${ids}::text[])`)
    .orderBy('position')
    .execute();
  const matches = await db
    .selectFrom('credit_note_matches')
    .innerJoin('orders', (join) =>
      join
        .onRef('orders.merchant_id', '=', 'credit_note_matches.merchant_id')
        .onRef('orders.id', '=', 'credit_note_matches.order_id'),
    )
    .selectAll('credit_note_matches')
    .where('credit_note_matches.merchant_id', '=', merchantId)
    .where('credit_note_matches.credit_note_id', '=', sql<string>`any(${ids}::text[])`)
    .orderBy('orders.placed_at')
    .orderBy('orders.id')
    .orderBy('credit_note_matches.order_line_id')
    .execute();
  const linesOf = groupBy(lines, (line) => line.credit_note_id);
  const matchesOf = groupBy(matches, (match) => `${match.credit_note_id}\n${match.line_id}`);
  return notes.map((note) => ({
    note,
    lines: (linesOf.get(note.id) ?? []).map((line) => ({
      line,
      matches: matchesOf.get(`${note.id}\n${line.id}`) ?? [],
    })),
  }));
};

export const getCreditNote = async (
  db: Queryable,
  merchantId: string,
  creditNoteId: string,
): Promise<StoredCreditNote | null> => {
  const note = await db
    .selectFrom('credit_notes')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('id', '=', creditNoteId)
    .executeTakeFirst();
  return note === undefined ? null : ((await withLines(db, merchantId, [note]))[0] ?? null);
};

export type CreditNoteFilter = {
  customerId?: string | undefined;
  /** Only notes that speak of these orders and of no other. */
  orderIds?: readonly string[] | undefined;
  limit: number;
  after: { at: Date; id: string } | null;
};

/** Latest first. */
export const listCreditNotes = async (
  db: Queryable,
  merchantId: string,
  filter: CreditNoteFilter,
): Promise<Page<StoredCreditNote>> => {
  let query = db
    .selectFrom('credit_notes')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.orderIds !== undefined) {
    const orderIds = sql`${[...filter.orderIds]}::text[]`;
    const matches = sql`select 1 from credit_note_matches as match
      where match.merchant_id = credit_notes.merchant_id and match.credit_note_id = credit_notes.id`;
    query = query
      .where(sql<boolean>`(order_id = any(${orderIds}) or exists (${matches} and match.order_id = any(${orderIds})))`)
      .where(sql<boolean>`(order_id is null or order_id = any(${orderIds}))`)
      .where(sql<boolean>`not exists (${matches} and match.order_id <> all(${orderIds}))`);
  }
  if (filter.after !== null) {
    query = query.where(sql<boolean>`(issued_at, id) < (${filter.after.at}::timestamptz, ${filter.after.id})`);
  }
  const page = pageOf(
    await query.execute(),
    filter.limit,
    (note) => note,
    (note) => [note.issued_at.toISOString(), note.id],
  );
  return { data: await withLines(db, merchantId, page.data), nextCursor: page.nextCursor };
};

export type MatchCounts = { matchedQuantity: number; unmatchedQuantity: number };

/** How many units of each note were found in orders. */
export const matchCountsOf = async (
  db: Queryable,
  merchantId: string,
  creditNoteIds: readonly string[],
): Promise<Map<string, MatchCounts>> => {
  if (creditNoteIds.length === 0) return new Map();
  const { rows } = await sql<MatchCounts & { id: string }>`
    select credit_note_id as id, sum(quantity - unmatched_quantity)::integer as "matchedQuantity",
      sum(unmatched_quantity)::integer as "unmatchedQuantity"
    from credit_note_lines
    where merchant_id = ${merchantId} and credit_note_id = any(${[...creditNoteIds]}::text[])
    group by credit_note_id`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
};
