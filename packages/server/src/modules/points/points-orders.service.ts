import type { Tx } from '../../database/database.ts';
import { birthMonthsOf } from '../customers/index.ts';
import { returnWindowEnd, type StoredOrder } from '../orders/index.ts';
import { earnPending, type PointsBook } from './points.book.ts';
import { expiryOf, monthIn, pointsForPurchase, spendInWindow, tierFor } from './points.policy.ts';
import { openBooks } from './points.repository.ts';
import type { PointsDeps, PointsRules } from './points.types.ts';
import {
  insertPointsOrders,
  loadPointsOrders,
  type PointsOrder,
  updatePointsOrders,
} from './points-orders.repository.ts';
import { earnReference, giveBackUpTo, reverseEarned } from './points-reversal.service.ts';
import { addRestored, loadUsedRedemptions } from './redemptions.repository.ts';
import { canRestore } from './vouchers.policy.ts';
import { restoreVoucher } from './vouchers.service.ts';

/** Use case: orders were stored, so points are earned, wait longer, or are taken back. */

export type OrdersChanged = { merchantId: string; rules: PointsRules; orders: readonly StoredOrder[]; at: Date };

type CustomerOrder = StoredOrder & { customerId: string };
const hasCustomer = (order: StoredOrder): order is CustomerOrder => order.customerId !== null;

/**
 * Brings points in line with orders as they are stored now; telling it twice changes nothing. An order from the past gets
 * the history it would have had: earned when it was placed, released and expired when that was due.
 */
export const recordOrders = async (deps: PointsDeps, tx: Tx, changed: OrdersChanged): Promise<void> => {
  const { merchantId, rules, at } = changed;
  const { general } = rules.document;
  const orders = changed.orders.filter(hasCustomer).sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
  if (orders.length === 0) return;
  const ids = orders.map((order) => order.id);
  const known = await loadPointsOrders(tx, merchantId, ids);
  const fresh = orders.filter((order) => !known.has(order.id) && order.status !== 'cancelled');
  const [oldest] = fresh;
  const books = await openBooks(tx, deps.clock, {
    merchantId,
    rules,
    customerIds: [...fresh, ...known.values()].map((order) => order.customerId),
    references: ids.map(earnReference),
    earnIds: [...known.values()].flatMap((order) => order.earnId ?? []),
    ...(oldest === undefined ? {} : { since: oldest.placedAt }),
  });
  const birthMonths = await birthMonthsOf(
    tx,
    merchantId,
    fresh.map((order) => order.customerId),
  );
  const inserted = fresh.map((order) => {
    const birthMonth = birthMonths.get(order.customerId);
    const birthday = birthMonth !== undefined && birthMonth === monthIn(general.timeZone, order.placedAt);
    return earnWith(books.of(order.customerId), order, rules, birthday, at);
  });
  const updated: PointsOrder[] = [];
  for (const order of orders) {
    const before = known.get(order.id);
    if (before === undefined) continue;
    const book = books.of(before.customerId);
    if (order.status !== 'cancelled') waitLonger(book, order, rules, at);
    else if (before.lines.some((line) => line.returned < line.quantity)) {
      updated.push(reverseEarned(book, before, everything(order.id, before.lines, at)));
    }
  }
  const cancelled = orders.filter((order) => order.status === 'cancelled' && known.has(order.id)).map(({ id }) => id);
  const vouchers = await loadUsedRedemptions(tx, merchantId, cancelled);
  for (const voucher of vouchers) {
    // A voucher that can be used again is worth its points; one that cannot gives them back.
    if (canRestore(voucher, at)) continue;
    const book = books.of(known.get(voucher.orderId ?? '')?.customerId ?? voucher.customerId);
    await giveBackUpTo(tx, merchantId, rules, book, voucher, voucher.points, { at, subjects: {} });
  }
  await books.save();
  await insertPointsOrders(tx, merchantId, inserted);
  await updatePointsOrders(tx, merchantId, updated);
  await addRestored(tx, merchantId, vouchers, at);
  for (const voucher of vouchers) {
    if (canRestore(voucher, at)) await restoreVoucher(deps.clock, tx, merchantId, voucher);
  }
};

const everything = (orderId: string, lines: PointsOrder['lines'], at: Date) => ({
  orderId,
  at,
  subjects: {},
  lines: lines.map((line) => ({ lineId: line.id, quantity: line.quantity - line.returned })),
});

/** Lets the order earn by the rules and the level of the day on which it was placed. */
const earnWith = (
  book: PointsBook,
  order: CustomerOrder,
  rules: PointsRules,
  birthday: boolean,
  now: Date,
): PointsOrder => {
  const { points: settings } = rules.document;
  const goods = order.lines.filter((line) => line.kind === 'product' && line.totalMinor > 0);
  const net = goods.reduce((sum, line) => sum + Math.max(0, line.netMinor), 0);
  const at = order.placedAt < now ? order.placedAt : now;
  const tier = tierFor(spendInWindow(book.orders.values(), at, settings.tierWindowDays), settings.tiers);
  const earned = pointsForPurchase(net, settings, { bonusPercent: tier.earnBonusPercent, birthday });
  const availableAt = availableFrom(order, rules, at);
  const earn =
    earned === 0
      ? null
      : earnPending(
          book,
          {
            type: 'earn.purchase',
            reference: earnReference(order.id),
            points: earned,
            at,
            subjects: { orderId: order.id },
          },
          availableAt,
          settings,
        );
  book.orders.set(order.id, { placedAt: order.placedAt, spend: net });
  const record: PointsOrder = {
    orderId: order.id,
    customerId: order.customerId,
    placedAt: order.placedAt,
    gross: goods.reduce((sum, line) => sum + line.totalMinor, 0),
    net,
    returnedGross: 0,
    lines: goods.map((line) => ({ id: line.id, quantity: line.quantity, gross: line.totalMinor, returned: 0 })),
    earned,
    earnId: earn?.id ?? null,
    reversed: 0,
    settingsVersion: rules.version,
  };
  // An order that found its customer late may have come back in part already.
  const back = order.lines.map((line) => ({
    lineId: line.id,
    quantity: line.creditedQuantity + line.returnedQuantity,
  }));
  return back.every((line) => line.quantity === 0)
    ? record
    : reverseEarned(book, record, { orderId: order.id, lines: back, at: now, subjects: {} });
};

const availableFrom = (order: StoredOrder, rules: PointsRules, at: Date): Date => {
  if (rules.document.points.pendingUntil === 'immediately') return at;
  const end = returnWindowEnd(order, rules.document.returns);
  return end > at ? end : at;
};

/** A delivery moves the end of the return window, and with it the day on which waiting points are released. */
const waitLonger = (book: PointsBook, order: StoredOrder, rules: PointsRules, at: Date): void => {
  const earn = book.sheet.byReference(earnReference(order.id));
  if (earn?.state !== 'pending') return;
  const availableAt = availableFrom(order, rules, earn.createdAt);
  if (earn.availableAt?.getTime() === availableAt.getTime()) return;
  book.sheet.reschedule(earn, availableAt > at ? availableAt : at, expiryOf(availableAt, rules.document.points));
};
