import { sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { OrderState, PricedLine, StoredOrderState } from './orders.policy.ts';

/** What is written about orders. Rows go as one JSON parameter, so that five hundred orders take as few statements as one. */

/** The stored state of the orders that exist, by id. With `lock` their rows are held, in id order, until the commit. */
export const loadOrderStates = async (
  tx: Tx,
  merchantId: string,
  ids: readonly string[],
  { lock = false }: { lock?: boolean } = {},
): Promise<Map<string, StoredOrderState>> => {
  if (ids.length === 0) return new Map();
  const query = tx
    .selectFrom('orders')
    .select([
      'id',
      'number',
      'customer_id as customerId',
      'status',
      'delivered_at as deliveredAt',
      'email_print as emailPrint',
      'phone_print as phonePrint',
      'content_hash as contentHash',
    ])
    .where('merchant_id', '=', merchantId)
    .where('id', '=', sql<string>`any(${[...ids]}::text[])`)
    .orderBy('id');
  const rows = await (lock ? query.forUpdate() : query).execute();
  return new Map(rows.map(({ id, ...state }) => [id, state]));
};

export type NewOrder = OrderState & {
  id: string;
  placedAt: Date;
  currency: string;
  totalMinor: number;
  exactTotal: string;
  voucherCodes: string[];
  contentHash: string;
  lines: PricedLine[];
};

/** Inserts what is not there yet and returns the ids it inserted: another transaction may have been faster. */
export const insertOrders = async (
  tx: Tx,
  merchantId: string,
  orders: readonly NewOrder[],
  at: Date,
): Promise<Set<string>> => {
  if (orders.length === 0) return new Set();
  const rows = orders.map((order) => ({
    id: order.id,
    number: order.number,
    customer_id: order.customerId,
    placed_at: order.placedAt,
    status: order.status,
    delivered_at: order.deliveredAt,
    currency: order.currency,
    total: order.totalMinor,
    exact_total: order.exactTotal,
    voucher_codes: order.voucherCodes,
    email_print: order.emailPrint,
    phone_print: order.phonePrint,
    content_hash: order.contentHash,
  }));
  const inserted = await sql<{ id: string }>`
    insert into orders (
      merchant_id, id, number, customer_id, placed_at, status, delivered_at, currency, total, exact_total,
      voucher_codes, email_print, phone_print, content_hash, created_at, updated_at
    )
    select ${merchantId}, id, number, customer_id, placed_at, status, delivered_at, currency, total, exact_total,
      voucher_codes, email_print, phone_print, content_hash, ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id text, number text, customer_id text, placed_at timestamptz, status text, delivered_at timestamptz,
      currency text, total bigint, exact_total numeric, voucher_codes jsonb, email_print text, phone_print text,
      content_hash text
    )
    order by id
    on conflict (merchant_id, id) do nothing
    returning id`.execute(tx);
  const ids = new Set(inserted.rows.map((row) => row.id));
  await insertLines(
    tx,
    merchantId,
    orders.filter((order) => ids.has(order.id)),
  );
  return ids;
};

const insertLines = async (tx: Tx, merchantId: string, orders: readonly NewOrder[]): Promise<void> => {
  const rows = orders.flatMap((order) =>
    order.lines.map((line, position) => ({
      order_id: order.id,
      id: line.id,
      position,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: line.category,
      quantity: line.quantity,
      unit_price: line.unitPrice,
      total: line.totalMinor,
      net: line.netMinor,
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into order_lines (
      merchant_id, order_id, id, position, sku, description, kind, category, quantity, unit_price, total, net
    )
    select ${merchantId}, order_id, id, position, sku, description, kind, category, quantity, unit_price, total, net
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      order_id text, id text, position integer, sku text, description text, kind text, category text,
      quantity integer, unit_price numeric, total bigint, net bigint
    )`.execute(tx);
};

export type OrderChange = { id: string; state: OrderState };

export const updateOrderStates = async (
  tx: Tx,
  merchantId: string,
  changes: readonly OrderChange[],
  at: Date,
): Promise<void> => {
  if (changes.length === 0) return;
  const rows = changes.map(({ id, state }) => ({
    id,
    number: state.number,
    customer_id: state.customerId,
    status: state.status,
    delivered_at: state.deliveredAt,
    email_print: state.emailPrint,
    phone_print: state.phonePrint,
  }));
  await sql`
    update orders set
      number = row.number, customer_id = row.customer_id, status = row.status, delivered_at = row.delivered_at,
      email_print = row.email_print, phone_print = row.phone_print, updated_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id text, number text, customer_id text, status text, delivered_at timestamptz, email_print text,
      phone_print text
    )
    where orders.merchant_id = ${merchantId} and orders.id = row.id`.execute(tx);
};

/**
 * Takes units off what the customer still holds and adds their money to what the order gave back. The table itself
 * refuses more units than were sold.
 */
export const addUnitsBack = async (
  tx: Tx,
  merchantId: string,
  column: 'credited_quantity' | 'returned_quantity',
  units: readonly { orderId: string; lineId: string; quantity: number }[],
): Promise<void> => {
  if (units.length === 0) return;
  const target = sql.ref(column);
  await sql`
    update order_lines set ${target} = ${sql.ref(`order_lines.${column}`)} + row.quantity
    from (
      select "orderId" as order_id, "lineId" as line_id, sum(quantity)::integer as quantity
      from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as unit ("orderId" text, "lineId" text, quantity integer)
      group by 1, 2
    ) as row
    where order_lines.merchant_id = ${merchantId} and order_lines.order_id = row.order_id
      and order_lines.id = row.line_id`.execute(tx);
};

/** Adds money to what the orders gave back. Amounts in minor units. */
export const addRefunded = async (
  tx: Tx,
  merchantId: string,
  amounts: readonly { orderId: string; amountMinor: number }[],
): Promise<void> => {
  if (amounts.length === 0) return;
  await sql`
    update orders set refunded = orders.refunded + row.amount
    from (
      select "orderId" as order_id, sum("amountMinor")::bigint as amount
      from jsonb_to_recordset(${JSON.stringify(amounts)}::jsonb) as part ("orderId" text, "amountMinor" bigint)
      group by 1
    ) as row
    where orders.merchant_id = ${merchantId} and orders.id = row.order_id`.execute(tx);
};
