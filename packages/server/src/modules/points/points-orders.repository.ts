import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { PointsOrderLine, PointsOrderRow } from './points.tables.ts';

/** SQL of what orders mean for points. */

export type PointsOrder = {
  orderId: string;
  customerId: string;
  placedAt: Date;
  gross: number;
  net: number;
  returnedGross: number;
  lines: PointsOrderLine[];
  earned: number;
  earnId: string | null;
  reversed: number;
  settingsVersion: number;
};

export const toPointsOrder = (row: Selectable<PointsOrderRow>): PointsOrder => ({
  orderId: row.order_id,
  customerId: row.customer_id,
  placedAt: row.placed_at,
  gross: row.gross,
  net: row.net,
  returnedGross: row.returned_gross,
  lines: row.lines,
  earned: row.earned,
  earnId: row.earn_id,
  reversed: row.reversed,
  settingsVersion: row.settings_version,
});

const rowsOf = (db: Tx, merchantId: string, orderIds: readonly string[]) =>
  db
    .selectFrom('points_orders')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('order_id', '=', sql<string>`any(${[...new Set(orderIds)]}::text[])`)
    .orderBy('order_id');

/** The orders that count, by id, held until the commit; this comes before any account is locked. */
export const loadPointsOrders = async (
  tx: Tx,
  merchantId: string,
  orderIds: readonly string[],
): Promise<Map<string, PointsOrder>> => {
  if (orderIds.length === 0) return new Map();
  const rows = await rowsOf(tx, merchantId, orderIds).forUpdate().execute();
  return new Map(rows.map((row) => [row.order_id, toPointsOrder(row)]));
};

export const insertPointsOrders = async (tx: Tx, merchantId: string, orders: readonly PointsOrder[]): Promise<void> => {
  if (orders.length === 0) return;
  await sql`
    insert into points_orders (merchant_id, order_id, customer_id, placed_at, gross, net, returned_gross, lines, earned,
      earn_id, reversed, settings_version)
    select ${merchantId}, item.* from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb) as item (
      "orderId" text, "customerId" text, "placedAt" timestamptz, gross bigint, net bigint, "returnedGross" bigint,
      lines jsonb, earned bigint, "earnId" text, reversed bigint, "settingsVersion" integer)`.execute(tx);
};

/** Writes what came back. */
export const updatePointsOrders = async (tx: Tx, merchantId: string, orders: readonly PointsOrder[]): Promise<void> => {
  if (orders.length === 0) return;
  await sql`
    update points_orders as stored
    set returned_gross = item."returnedGross", lines = item.lines, reversed = item.reversed
    from jsonb_to_recordset(${JSON.stringify(orders)}::jsonb)
      as item ("orderId" text, "returnedGross" bigint, lines jsonb, reversed bigint)
    where stored.merchant_id = ${merchantId} and stored.order_id = item."orderId"`.execute(tx);
};
