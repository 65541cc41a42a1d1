import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { Vault } from '../../lib/crypto.ts';
import { groupBy } from '../../lib/group-by.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import { type Contact, contactPrints } from './contact.ts';
import type { OrderLineRow, OrderRow } from './orders.tables.ts';
import type { StoredOrder, StoredOrderLine } from './orders.types.ts';

/** What is read of orders. */

const toLine = (row: Selectable<OrderLineRow>): StoredOrderLine => ({
  id: row.id,
  sku: row.sku,
  description: row.description,
  kind: row.kind,
  category: row.category,
  quantity: row.quantity,
  unitPrice: row.unit_price,
  totalMinor: row.total,
  netMinor: row.net,
  creditedQuantity: row.credited_quantity,
  returnedQuantity: row.returned_quantity,
});

const withLines = async (
  db: Queryable,
  merchantId: string,
  rows: readonly Selectable<OrderRow>[],
): Promise<StoredOrder[]> => {
  if (rows.length === 0) return [];
  const lines = await db
    .selectFrom('order_lines')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('order_id', '=', sql<string>`any(${rows.map((row) => row.id)}::text[])`)
    .orderBy('position')
    .execute();
  const linesOf = groupBy(lines, (line) => line.order_id);
  return rows.map((row) => ({
    merchantId: row.merchant_id,
    id: row.id,
    number: row.number,
    customerId: row.customer_id,
    placedAt: row.placed_at,
    status: row.status,
    deliveredAt: row.delivered_at,
    currency: row.currency,
    totalMinor: row.total,
    refundedMinor: row.refunded,
    voucherCodes: row.voucher_codes,
    lines: (linesOf.get(row.id) ?? []).map(toLine),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
};

const orderRows = (db: Queryable, merchantId: string, ids: readonly string[]) =>
  db
    .selectFrom('orders')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .orderBy('id');

/** The orders that exist, in id order. */
export const loadOrders = async (db: Queryable, merchantId: string, ids: readonly string[]): Promise<StoredOrder[]> =>
  ids.length === 0 ? [] : withLines(db, merchantId, await orderRows(db, merchantId, ids).execute());

export const loadOrder = async (db: Queryable, merchantId: string, orderId: string): Promise<StoredOrder | null> =>
  (await loadOrders(db, merchantId, [orderId]))[0] ?? null;

/** As `loadOrder`, and holds the row until the commit: whoever takes units back does this first. */
export const lockOrder = async (tx: Tx, merchantId: string, orderId: string): Promise<StoredOrder | null> =>
  (await withLines(tx, merchantId, await orderRows(tx, merchantId, [orderId]).forUpdate().execute()))[0] ?? null;

/** What a customer ordered from one instant to another, oldest first. */
export const loadCustomerOrders = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  { from, to }: { from: Date; to: Date },
): Promise<StoredOrder[]> =>
  withLines(
    db,
    merchantId,
    await db
      .selectFrom('orders')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('customer_id', '=', customerId)
      .where('placed_at', '>=', from)
      .where('placed_at', '<=', to)
      .orderBy('placed_at')
      .orderBy('id')
      .execute(),
  );

/** Whose the orders are, by order id; null for a guest's. Orders that do not exist are missing. */
export const loadOrderOwners = async (
  db: Queryable,
  merchantId: string,
  orderIds: readonly string[],
): Promise<Map<string, string | null>> => {
  if (orderIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('orders')
    .select(['id', 'customer_id'])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...orderIds]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.customer_id]));
};

export type OrderFilter = {
  customerId?: string | undefined;
  /** Only these, for a caller whose token reaches no others. */
  orderIds?: readonly string[] | undefined;
  limit: number;
  after: { at: Date; id: string } | null;
};

/** Newest first. */
export const listOrders = async (
  db: Queryable,
  merchantId: string,
  filter: OrderFilter,
): Promise<Page<StoredOrder>> => {
  let query = db
    .selectFrom('orders')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.orderIds !== undefined) query = query.where('id', '=', sql<string>`any(${[...filter.orderIds]}::text[])`);
  if (filter.after !== null) {
    query = query.where(sql<boolean>`(placed_at, id) < (${filter.after.at}::timestamptz, ${filter.after.id})`);
  }
  const page = pageOf(
    await query.execute(),
    filter.limit,
    (row) => row,
    (row) => [row.placed_at.toISOString(), row.id],
  );
  return { data: await withLines(db, merchantId, page.data), nextCursor: page.nextCursor };
};

/**
 * The orders with this number whose contact is the one given: what a guest has to know. A shop may have used a number
 * twice; one matching detail is enough.
 */
export const findGuestOrders = async (
  db: Queryable,
  vault: Vault,
  merchantId: string,
  number: string,
  contact: Contact,
): Promise<string[]> => {
  const { emailPrint, phonePrint } = await contactPrints(vault, merchantId, contact);
  const rows = await db
    .selectFrom('orders')
    .select(['id', 'email_print', 'phone_print'])
    .where('merchant_id', '=', merchantId)
    .where('number', '=', number)
    .orderBy('placed_at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
  const isSame = (given: string | undefined, stored: string | null): boolean => given !== undefined && given === stored;
  return rows
    .filter((row) => isSame(emailPrint, row.email_print) || isSame(phonePrint, row.phone_print))
    .map((row) => row.id);
};
