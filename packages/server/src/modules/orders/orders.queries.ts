import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { unpackRows } from '../../database/packed-rows.ts';
import type { Vault } from '../../lib/crypto.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import { type Contact, contactPrints } from './contact.ts';
import type { OrderLineRow, OrderRow } from './orders.tables.ts';
import type { StoredOrder, StoredOrderLine } from './orders.types.ts';

/** What is read of orders. */

const toLine = (row: LineColumns): StoredOrderLine => ({
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

const toOrder = (row: Selectable<OrderRow>, lines: readonly LineColumns[]): StoredOrder => ({
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
  lines: lines.map(toLine),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

type LineColumns = Omit<Selectable<OrderLineRow>, 'merchant_id' | 'order_id' | 'position'>;
type PackedOrder = Selectable<OrderRow> & { lines: object[] | null };

/** Orders together with their lines: one round trip, however many there are. */
const packedOrders = (db: Queryable, merchantId: string) =>
  db
    .selectFrom('orders')
    .selectAll()
    // A price travels as text: as a number of JSON it would lose its last zeros.
    .select(
      sql<object[] | null>`(select json_agg(line) from (
        select id, sku, description, kind, category, quantity, unit_price::text, total, net, credited_quantity,
          returned_quantity
        from order_lines where merchant_id = orders.merchant_id and order_id = orders.id order by position) as line)`.as(
        'lines',
      ),
    )
    .where('merchant_id', '=', merchantId);

const fromPacked = (row: PackedOrder): StoredOrder => toOrder(row, unpackRows<LineColumns>(row.lines));

const isOneOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::text[])`;

/** The orders that exist, in id order. */
export const loadOrders = async (db: Queryable, merchantId: string, ids: readonly string[]): Promise<StoredOrder[]> => {
  if (ids.length === 0) return [];
  const rows = await packedOrders(db, merchantId).where('id', '=', isOneOf(ids)).orderBy('id').execute();
  return rows.map(fromPacked);
};

export const loadOrder = async (db: Queryable, merchantId: string, orderId: string): Promise<StoredOrder | null> => {
  const row = await packedOrders(db, merchantId).where('id', '=', orderId).executeTakeFirst();
  return row === undefined ? null : fromPacked(row);
};

/**
 * As `loadOrder`, and holds the row until the commit: whoever takes units back does this first. The lines are read once
 * the row is held, for whoever held it before may have changed them.
 */
export const lockOrder = async (tx: Tx, merchantId: string, orderId: string): Promise<StoredOrder | null> => {
  const row = await tx
    .selectFrom('orders')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('id', '=', orderId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  const lines = await tx
    .selectFrom('order_lines')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();
  return toOrder(row, lines);
};

/** What a customer ordered from one instant to another, oldest first. */
export const loadCustomerOrders = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  { from, to }: { from: Date; to: Date },
): Promise<StoredOrder[]> => {
  const rows = await packedOrders(db, merchantId)
    .where('customer_id', '=', customerId)
    .where('placed_at', '>=', from)
    .where('placed_at', '<=', to)
    .orderBy('placed_at')
    .orderBy('id')
    .execute();
  return rows.map(fromPacked);
};

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
    .where('id', '=', isOneOf(orderIds))
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
  let query = packedOrders(db, merchantId)
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.orderIds !== undefined) query = query.where('id', '=', isOneOf(filter.orderIds));
  if (filter.after !== null) {
    query = query.where(sql<boolean>`(placed_at, id) < (${filter.after.at}::timestamptz, ${filter.after.id})`);
  }
  return pageOf(await query.execute(), filter.limit, fromPacked, (row) => [row.placed_at.toISOString(), row.id]);
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
