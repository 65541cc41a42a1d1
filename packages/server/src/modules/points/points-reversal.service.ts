import type { Queryable, Tx } from '../../database/database.ts';
import { loadUses } from '../../ledger/index.ts';
import { takeShares } from './give-back.policy.ts';
import type { PointsBook } from './points.book.ts';
import { giveBack, takeBack } from './points.moves.ts';
import { applyReturn, proportionOf, remainingSpend, spendInWindow, tierFor } from './points.policy.ts';
import { openBooks } from './points.repository.ts';
import type { PointsDeps, PointsRules } from './points.types.ts';
import { loadPointsOrders, type PointsOrder, updatePointsOrders } from './points-orders.repository.ts';
import { lookAtOrder } from './points-reversal.queries.ts';
import { addRestored, loadUsedRedemptions, type StoredRedemption } from './redemptions.repository.ts';

/** Use case: goods come back, so the points they earned are taken back and the points spent on them are given back. */

export type Reversal = {
  orderId: string;
  /** Units that come back now; units of lines that are no goods are ignored. */
  lines: readonly { lineId: string; quantity: number }[];
  at: Date;
  /** Stands on the entries: `{ returnId }` or `{ creditNoteId }`. */
  subjects: Record<string, string>;
};

export type ReversalEffect = {
  orderId: string;
  earnedReversed: number;
  spentRestored: number;
  /** Levels before and after; null for an order that never counted. */
  tierBefore: string | null;
  tierAfter: string | null;
};

export type ReversalInput = { merchantId: string; rules: PointsRules; reversals: readonly Reversal[] };

/** Undoes the points of returned goods, in the caller's transaction. One effect for each reversal, in the same order. */
export const reversePoints = async (
  { clock }: PointsDeps,
  tx: Tx,
  { merchantId, rules, reversals }: ReversalInput,
): Promise<ReversalEffect[]> => {
  const orderIds = reversals.map((reversal) => reversal.orderId);
  const orders = await loadPointsOrders(tx, merchantId, orderIds);
  const redemptions = await loadUsedRedemptions(tx, merchantId, [...orders.keys()]);
  const books = await openBooks(tx, clock, {
    merchantId,
    rules,
    customerIds: [...orders.values()].map((order) => order.customerId),
    references: [...orders.keys()].map(earnReference),
    earnIds: [...orders.values()].flatMap((order) => order.earnId ?? []),
  });
  const now = clock.now();
  const effects: ReversalEffect[] = [];
  for (const reversal of reversals) {
    const order = orders.get(reversal.orderId);
    if (order === undefined) {
      effects.push(nothingHappens(reversal.orderId));
      continue;
    }
    const of = { merchantId, rules, book: books.of(order.customerId), redemptions, now };
    const { after, effect } = await reverse(tx, of, order, reversal);
    orders.set(order.orderId, after);
    effects.push(effect);
  }
  if (orders.size > 0) {
    await books.save();
    await updatePointsOrders(tx, merchantId, [...orders.values()]);
    await addRestored(tx, merchantId, redemptions, now);
  }
  return effects;
};

export type ReversalLook = {
  merchantId: string;
  rules: PointsRules;
  /** Whose order it is; null for a guest's, which earned nothing. */
  customerId: string | null;
  reversal: Reversal;
};

/** What `reversePoints` would do now. Writes nothing, and reads everything in one statement. */
export const previewPoints = async (
  { clock }: PointsDeps,
  db: Queryable,
  { merchantId, rules, customerId, reversal }: ReversalLook,
): Promise<ReversalEffect> => {
  const { orderId } = reversal;
  if (customerId === null) return nothingHappens(orderId);
  const look = { merchantId, rules, customerId, orderId, reference: earnReference(orderId) };
  const { order, redemptions, book } = await lookAtOrder(db, clock, look);
  if (order === null) return nothingHappens(orderId);
  const of = { merchantId, rules, book, redemptions, now: clock.now() };
  return (await reverse(db, of, order, reversal)).effect;
};

/** An order that never counted. */
const nothingHappens = (orderId: string): ReversalEffect => ({
  orderId,
  earnedReversed: 0,
  spentRestored: 0,
  tierBefore: null,
  tierAfter: null,
});

type ReversalOf = {
  merchantId: string;
  rules: PointsRules;
  book: PointsBook;
  redemptions: readonly StoredRedemption[];
  now: Date;
};

const reverse = async (
  db: Queryable,
  { merchantId, rules, book, redemptions, now }: ReversalOf,
  order: PointsOrder,
  reversal: Reversal,
): Promise<{ after: PointsOrder; effect: ReversalEffect }> => {
  const { tierWindowDays, tiers } = rules.document.points;
  const tier = (): string => tierFor(spendInWindow(book.orders.values(), now, tierWindowDays), tiers).id;
  const tierBefore = tier();
  const after = reverseEarned(book, order, reversal);
  const spentRestored = await restoreSpent(db, merchantId, rules, book, after, redemptions, reversal);
  const earnedReversed = after.reversed - order.reversed;
  return {
    after,
    effect: { orderId: order.orderId, earnedReversed, spentRestored, tierBefore, tierAfter: tier() },
  };
};

export const earnReference = (orderId: string): string => `earn:${orderId}`;

/** Takes back the share of the order that has come back by now, and lets the rest count for the level. */
export const reverseEarned = (book: PointsBook, order: PointsOrder, reversal: Reversal): PointsOrder => {
  const { lines, returnedGross } = applyReturn(order.lines, reversal.lines);
  const earn = book.sheet.byReference(earnReference(order.orderId));
  const subjects = { ...reversal.subjects, orderId: order.orderId };
  const taken =
    earn === undefined
      ? 0
      : takeBack(book, {
          earn,
          // Each step takes the order to another number of units, so the reference is new exactly when the step is.
          reference: `earn.reversed:${order.orderId}:${lines.reduce((sum, line) => sum + line.returned, 0)}`,
          target: proportionOf(order.earned, returnedGross, order.gross),
          reversed: order.reversed,
          at: reversal.at,
          subjects,
        });
  const spend = remainingSpend(order.net, returnedGross, order.gross);
  book.orders.set(order.orderId, { placedAt: order.placedAt, spend });
  return { ...order, lines, returnedGross, reversed: order.reversed + taken };
};

/** Gives back the same share of the points that paid for vouchers used on the order. */
const restoreSpent = async (
  db: Queryable,
  merchantId: string,
  rules: PointsRules,
  book: PointsBook,
  order: PointsOrder,
  redemptions: readonly StoredRedemption[],
  reversal: Reversal,
): Promise<number> => {
  let total = 0;
  for (const redemption of redemptions) {
    // Goods that were redeemed paid for nothing, so they are not given back with what was paid for.
    if (redemption.orderId !== order.orderId || redemption.kind === 'goods') continue;
    const target = proportionOf(redemption.points, order.returnedGross, order.gross);
    total += await giveBackUpTo(db, merchantId, rules, book, redemption, target, reversal);
  }
  return total;
};

/** Gives points of a redemption back until `target` of them have been. Returns how many that were. */
export const giveBackUpTo = async (
  db: Queryable,
  merchantId: string,
  rules: PointsRules,
  book: PointsBook,
  redemption: StoredRedemption,
  target: number,
  { at, subjects }: { at: Date; subjects: Record<string, string> },
): Promise<number> => {
  const amount = target - redemption.restored;
  if (amount <= 0 || redemption.customerId !== book.customerId) return 0;
  const uses = await loadUses(db, merchantId, redemption.transferId);
  giveBack(book, {
    reference: `redeem.reversed:${redemption.id}:${target}`,
    reverses: redemption.transferId,
    amount,
    at,
    subjects: {
      ...subjects,
      ...(redemption.orderId === null ? {} : { orderId: redemption.orderId }),
      redemptionId: redemption.id,
    },
    shares: takeShares(uses, redemption.restored, amount, at, rules.document.points),
  });
  redemption.restored = target;
  return amount;
};
