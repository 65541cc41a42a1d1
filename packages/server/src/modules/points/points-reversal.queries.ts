import { type Selectable, sql } from 'kysely';
import type { Queryable } from '../../database/database.ts';
import { unpackRows } from '../../database/packed-rows.ts';
import { type PackedSheet, packedSheet, packedUses, unpackSheet } from '../../ledger/index.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { pointsAccounts } from './points.accounts.ts';
import { bringForward, createBook, type PointsBook } from './points.book.ts';
import { toSpend } from './points.repository.ts';
import type { PointsOrderRow, RedemptionRow } from './points.tables.ts';
import type { PointsRules } from './points.types.ts';
import { type PointsOrder, toPointsOrder } from './points-orders.repository.ts';
import { type StoredRedemption, toRedemption } from './redemptions.repository.ts';

/** What is read to say what a return would do to points. */

export type OrderLook = {
  merchantId: string;
  rules: PointsRules;
  /** Whose order it is. */
  customerId: string;
  orderId: string;
  /** The reference under which the order's points were given. */
  reference: string;
};

export type OrderSeen = {
  /** Null for an order that never counted. */
  order: PointsOrder | null;
  /** Rewards that paid for it. */
  redemptions: StoredRedemption[];
  /** The customer's book with the order's points in it, brought forward to now. It cannot be saved. */
  book: PointsBook;
};

type Packed = {
  order: object | null;
  redemptions: object[] | null;
  spend: object[] | null;
  expired: number | null;
  sheet: PackedSheet;
};

/** Everything in one statement: many ask what a return would do, few send it. */
export const lookAtOrder = async (db: Queryable, clock: Clock, look: OrderLook): Promise<OrderSeen> => {
  const { merchantId, rules, customerId, orderId, reference } = look;
  const now = clock.now();
  const accounts = pointsAccounts(customerId);
  const sheet = {
    merchantId,
    book: 'points',
    owner: customerId,
    accounts: Object.values(accounts),
    references: [reference],
  } as const;
  const since = addDuration(now, { days: -rules.document.points.tierWindowDays });
  const earnId = sql<string | null>`(
    select earn_id from points_orders where merchant_id = ${merchantId} and order_id = ${orderId})`;
  const { rows } = await sql<Packed>`select
    (select row_to_json(known) from points_orders as known
      where merchant_id = ${merchantId} and order_id = ${orderId}) as "order",
    (select json_agg(used order by id) from redemptions as used
      where merchant_id = ${merchantId} and order_id = ${orderId} and status = 'used') as redemptions,
    (select json_agg(counted) from (
      select order_id, placed_at, gross, net, returned_gross from points_orders
      where merchant_id = ${merchantId} and customer_id = ${customerId} and placed_at > ${since}) as counted) as spend,
    ${packedUses(merchantId, earnId, 'expire')} as expired,
    ${packedSheet(sheet)} as sheet`.execute(db);
  const [packed] = rows;
  if (packed === undefined) throw new Error('A look at an order came to nothing.');
  const [row] = unpackRows<Selectable<PointsOrderRow>>(packed.order && [packed.order], ['placed_at']);
  const order = row === undefined ? null : toPointsOrder(row);
  const spend = unpackRows<Selectable<PointsOrderRow>>(packed.spend, ['placed_at']);
  const book = createBook({
    customerId,
    accounts,
    sheet: unpackSheet(sheet, packed.sheet, clock),
    orders: new Map(spend.map((counted) => [counted.order_id, toSpend(counted)])),
    tierId: null,
    expired: new Map(order?.earnId && packed.expired !== null ? [[order.earnId, packed.expired]] : []),
  });
  bringForward(book, now);
  const redemptions = unpackRows<Selectable<RedemptionRow>>(packed.redemptions, ['expires_at', 'created_at']);
  return { order, redemptions: redemptions.map(toRedemption), book };
};
