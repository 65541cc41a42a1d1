import { CompiledQuery, type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { appendEvents } from '../../events/log.ts';
import { type Deadline, scheduleDeadlines } from '../../jobs/deadlines.ts';
import { openSheets, sumUses } from '../../ledger/index.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { groupBy } from '../../lib/group-by.ts';
import { pointsAccounts } from './points.accounts.ts';
import { type BookSummary, bringForward, createBook, type PointsBook, summarize } from './points.book.ts';
import { remainingSpend, type Spend } from './points.policy.ts';
import type { PointsOrderRow, PointsSummaryRow } from './points.tables.ts';
import type { PointsRules } from './points.types.ts';

/** The deadline on which time alone changes a customer's points; its subject is the customer. */
export const POINTS_DUE = 'points.due';

export type OpenBooks = {
  of(customerId: string): PointsBook;
  /** Brings every book to the present and writes everything: ledger, summaries, events, next deadlines. */
  save(): Promise<void>;
};

export type OpenBooksInput = {
  merchantId: string;
  customerIds: readonly string[];
  rules: PointsRules;
  /** References that may be posted. */
  references?: readonly string[];
  /** Earnings that may be taken back. */
  earnIds?: readonly string[];
  /** The oldest instant at which a level will be asked for; now when missing. */
  since?: Date;
};

/** Opens the books of several customers in a handful of statements. Inside, time has come up to now. */
export const openBooks = async (tx: Tx, clock: Clock, input: OpenBooksInput): Promise<OpenBooks> => {
  const { merchantId, rules } = input;
  const now = clock.now();
  const customerIds = [...new Set(input.customerIds)].sort();
  const accounts = new Map(customerIds.map((id) => [id, pointsAccounts(id)]));
  const sheets = await openSheets(tx, clock, {
    merchantId,
    book: 'points',
    references: input.references ?? [],
    sheets: [...accounts].map(([owner, own]) => ({ owner, accounts: Object.values(own) })),
  });
  const since = addDuration(input.since ?? now, { days: -rules.document.points.tierWindowDays });
  const orders = groupBy(await loadSpend(tx, merchantId, customerIds, since), (order) => order.customerId);
  const tiers = await loadTierIds(tx, merchantId, customerIds);
  const expired = await sumUses(tx, merchantId, input.earnIds ?? [], 'expire');
  const books = new Map(
    [...accounts].map(([customerId, own]): [string, PointsBook] => [
      customerId,
      createBook({
        customerId,
        accounts: own,
        sheet: sheets.of(customerId),
        orders: new Map((orders.get(customerId) ?? []).map((order) => [order.orderId, order])),
        tierId: tiers.get(customerId) ?? null,
        expired: new Map(expired),
      }),
    ]),
  );
  for (const book of books.values()) bringForward(book, now);
  return {
    of: (customerId) => {
      const book = books.get(customerId);
      if (book === undefined) throw new Error(`The book of ${customerId} was not opened.`);
      return book;
    },
    save: async () => {
      for (const book of books.values()) bringForward(book, now);
      await sheets.save();
      await saveBooks(tx, clock, merchantId, rules, [...books.values()]);
    },
  };
};

const saveBooks = async (
  tx: Tx,
  clock: Clock,
  merchantId: string,
  { document }: PointsRules,
  books: readonly PointsBook[],
): Promise<void> => {
  const now = clock.now();
  const summaries = books.map((book) => ({ book, summary: summarize(book, now, document.points) }));
  await upsertSummaries(tx, merchantId, summaries, now);
  const deadlines = summaries.flatMap(({ book, summary: { nextDueAt } }): Deadline[] =>
    nextDueAt === null ? [] : [{ merchantId, kind: POINTS_DUE, subjectId: book.customerId, dueAt: nextDueAt }],
  );
  await scheduleDeadlines(tx, clock, deadlines);
  const firstTier = document.points.tiers[0]?.id ?? null;
  await appendEvents(
    tx,
    clock,
    summaries.flatMap(({ book, summary }) => {
      const { customerId } = book;
      const events = book.events.map(({ type, at, subjectId, orderId, doer, data }) => ({
        merchantId,
        type,
        at,
        actor: doer.speaksAs,
        actorId: doer.actorId,
        subject: { type: 'points', id: subjectId },
        customerId,
        orderId,
        data,
      }));
      const before = book.tierId ?? firstTier;
      if (before === summary.tierId) return events;
      const data = { from: before, to: summary.tierId };
      const subject = { type: 'customer', id: customerId };
      const changed = { merchantId, type: 'tier.changed' as const, at: now, actor: 'system' as const };
      return [...events, { ...changed, subject, customerId, orderId: null, data }];
    }),
  );
};

const upsertSummaries = async (
  tx: Tx,
  merchantId: string,
  summaries: readonly { book: PointsBook; summary: BookSummary }[],
  at: Date,
): Promise<void> => {
  const rows = summaries.map(({ book, summary }) => ({ ...summary, customerId: book.customerId }));
  if (rows.length === 0) return;
  await sql`
    insert into points_summaries (merchant_id, customer_id, available, pending, debt, qualifying_spend, tier_id, expiring,
      releasing, updated_at)
    select ${merchantId}, summary.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as summary (
      "customerId" text, available bigint, pending bigint, debt bigint, "qualifyingSpend" bigint, "tierId" text,
      expiring jsonb, releasing jsonb)
    on conflict (merchant_id, customer_id) do update set available = excluded.available, pending = excluded.pending,
      debt = excluded.debt, qualifying_spend = excluded.qualifying_spend, tier_id = excluded.tier_id,
      expiring = excluded.expiring, releasing = excluded.releasing, updated_at = excluded.updated_at`.execute(tx);
};

const loadSpend = async (tx: Tx, merchantId: string, customerIds: readonly string[], since: Date) => {
  const rows = await tx
    .selectFrom('points_orders')
    .select(['order_id', 'customer_id', 'placed_at', 'gross', 'net', 'returned_gross'])
    .where('merchant_id', '=', merchantId)
    .where('customer_id', '=', sql<string>`any(${[...customerIds]}::text[])`)
    .where('placed_at', '>', since)
    .execute();
  return rows.map((row) => ({ orderId: row.order_id, customerId: row.customer_id, ...toSpend(row) }));
};

/** What an order counts for the level. */
export const toSpend = (
  row: Pick<Selectable<PointsOrderRow>, 'placed_at' | 'gross' | 'net' | 'returned_gross'>,
): Spend => ({ placedAt: row.placed_at, spend: remainingSpend(row.net, row.returned_gross, row.gross) });

const loadTierIds = async (
  tx: Tx,
  merchantId: string,
  customerIds: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('points_summaries')
    .select(['customer_id', 'tier_id'])
    .where('merchant_id', '=', merchantId)
    .where('customer_id', '=', sql<string>`any(${[...customerIds]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.customer_id, row.tier_id]));
};

export type StoredSummary = Pick<
  Selectable<PointsSummaryRow>,
  'available' | 'pending' | 'debt' | 'qualifying_spend' | 'expiring' | 'releasing' | 'updated_at'
>;

// The busiest question of a shop's pages: it is not built anew each time.
const FIND_SUMMARY = `select available, pending, debt, qualifying_spend, expiring, releasing, updated_at
  from points_summaries where merchant_id = $1 and customer_id = $2`;

/** One row by its key: the whole cost of showing somebody's points. */
export const findSummary = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
): Promise<StoredSummary | undefined> => {
  const query = CompiledQuery.raw(FIND_SUMMARY, [merchantId, customerId]);
  return (await db.executeQuery<StoredSummary>(query)).rows[0];
};
