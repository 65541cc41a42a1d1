import type { EventType } from '@aftercart/contract/events';
import { type Insertable, sql } from 'kysely';
import { afterCommit } from '../database/after-commit.ts';
import type { EventRow } from '../database/core.tables.ts';
import type { Queryable, Tx } from '../database/database.ts';
import type { Actor } from '../http/caller.ts';
import type { Clock } from '../lib/clock.ts';
import { createId } from '../lib/ids.ts';
import { announceEvents } from './announce.ts';

type EventSubject = { type: string; id: string };

export type NewEvent = {
  merchantId: string;
  type: EventType;
  at: Date;
  actor: Actor;
  /** The staff member, where one acted. Never leaves the server in a shopper's timeline. */
  actorId?: string | null;
  subject: EventSubject;
  /** Whose event it is: this customer may see it. */
  customerId: string | null;
  /** The order it belongs to: a guest whose token reaches this order may see it. */
  orderId?: string | null;
  /** The subject's state after the change. */
  status?: string | null;
  /** Words meant for the shopper. */
  note?: string | null;
  /** Ids, states and amounts; no personal data. */
  data?: Record<string, unknown>;
};

/** Where a reader stands in the log. */
export type EventPosition = { xid: number; seq: number };

export type StoredEvent = {
  id: string;
  position: EventPosition;
  type: EventType;
  at: Date;
  actor: Actor;
  subject: EventSubject;
  customerId: string | null;
  orderId: string | null;
  status: string | null;
  note: string | null;
  data: Record<string, unknown>;
};

export type TimelineEntry = { at: string; type: EventType; actor: Actor; status: string | null; note: string | null };

/** The row of an event, for who writes several tables in one statement. */
export const eventRow = (clock: Clock, event: NewEvent): Insertable<EventRow> => ({
  merchant_id: event.merchantId,
  id: createId('evt', clock),
  type: event.type,
  at: event.at,
  actor: event.actor,
  actor_id: event.actorId ?? null,
  subject_type: event.subject.type,
  subject_id: event.subject.id,
  customer_id: event.customerId,
  order_id: event.orderId ?? null,
  status: event.status ?? null,
  note: event.note ?? null,
  data: JSON.stringify(event.data ?? {}),
});

/** Appends events in the transaction that makes the change they tell of. Returns their ids in the same order. */
export const appendEvents = async (tx: Tx, clock: Clock, events: readonly NewEvent[]): Promise<string[]> => {
  if (events.length === 0) return [];
  const rows = events.map((event) => eventRow(clock, event));
  await tx.insertInto('events').values(rows).execute();
  for (const { merchantId } of events) {
    afterCommit(tx, `events:${merchantId}`, (db) => announceEvents(db, merchantId));
  }
  return rows.map((row) => row.id);
};

export const appendEvent = async (tx: Tx, clock: Clock, event: NewEvent): Promise<string> => {
  const [id = ''] = await appendEvents(tx, clock, [event]);
  return id;
};

export type ReadEventsInput = {
  merchantId: string;
  /** Delivers what follows; null starts at the beginning. */
  after: EventPosition | null;
  limit: number;
  /** Only what this customer may see, or what belongs to these orders. */
  customerId?: string;
  orderIds?: readonly string[];
  types?: readonly EventType[];
  subjectIds?: readonly string[];
};

/**
 * Reads the log oldest first. Transactions do not commit in the order in which they took their numbers, so a reader that
 * simply continued after the highest number seen would miss a late committer for ever. Therefore only rows of
 * transactions older than every one still running are delivered: what is read is complete up to its position.
 *
 * A dump restored into another Postgres keeps old xids while the new server counts from a low number; `update events set
 * xid = 0` (their `seq` keeps the order) is part of restoring one.
 */
export const readEvents = async (db: Queryable, input: ReadEventsInput): Promise<StoredEvent[]> => {
  const { after, customerId, orderIds, types, subjectIds } = input;
  let query = db
    .selectFrom('events')
    .selectAll()
    .where('merchant_id', '=', input.merchantId)
    .where('xid', '<', sql<number>`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`)
    .orderBy('xid')
    .orderBy('seq')
    .limit(input.limit);
  if (after !== null) query = query.where(sql<boolean>`(xid, seq) > (${after.xid}::bigint, ${after.seq}::bigint)`);
  if (customerId !== undefined) query = query.where('customer_id', '=', customerId);
  if (orderIds !== undefined) query = query.where('order_id', 'in', orderIds.length > 0 ? orderIds : ['']);
  if (types !== undefined && types.length > 0) query = query.where('type', 'in', types);
  if (subjectIds !== undefined) query = query.where('subject_id', 'in', subjectIds.length > 0 ? subjectIds : ['']);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    position: { xid: row.xid, seq: row.seq },
    type: row.type as EventType,
    at: row.at,
    actor: row.actor as Actor,
    subject: { type: row.subject_type, id: row.subject_id },
    customerId: row.customer_id,
    orderId: row.order_id,
    status: row.status,
    note: row.note,
    data: row.data,
  }));
};

/** The place of an event that a reader names to resume after; undefined for an id this merchant does not have. */
export const positionOf = (db: Queryable, merchantId: string, eventId: string): Promise<EventPosition | undefined> =>
  db
    .selectFrom('events')
    .select(['xid', 'seq'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', eventId)
    .executeTakeFirst();

/** The end of the readable log: a stream that starts here delivers only what is new. Null while there is nothing. */
export const lastPosition = async (db: Queryable, merchantId: string): Promise<EventPosition | null> =>
  (await db
    .selectFrom('events')
    .select(['xid', 'seq'])
    .where('merchant_id', '=', merchantId)
    .where('xid', '<', sql<number>`pg_snapshot_xmin(pg_current_snapshot())::text::bigint`)
    .orderBy('xid', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** What happened to one thing, oldest first, in the words that its shopper may read. Sees the own transaction's events. */
export const timelineOf = async (db: Queryable, merchantId: string, subjectId: string): Promise<TimelineEntry[]> => {
  const timelines = await timelinesOf(db, merchantId, [subjectId]);
  return timelines.get(subjectId) ?? [];
};

/** The timelines of a page of things in one query. */
export const timelinesOf = async (
  db: Queryable,
  merchantId: string,
  subjectIds: readonly string[],
): Promise<Map<string, TimelineEntry[]>> => {
  const timelines = new Map<string, TimelineEntry[]>(subjectIds.map((id) => [id, []]));
  if (subjectIds.length === 0) return timelines;
  const rows = await db
    .selectFrom('events')
    .select(['subject_id', 'at', 'type', 'actor', 'status', 'note'])
    .where('merchant_id', '=', merchantId)
    .where('subject_id', 'in', subjectIds)
    .orderBy('at')
    .orderBy('seq')
    .execute();
  for (const row of rows) {
    timelines.get(row.subject_id)?.push({
      at: row.at.toISOString(),
      type: row.type as EventType,
      actor: row.actor as Actor,
      status: row.status,
      note: row.note,
    });
  }
  return timelines;
};
