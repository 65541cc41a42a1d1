import type { Tx } from '../../database/database.ts';
import { loadUses } from '../../ledger/index.ts';
import { takeShares } from './give-back.policy.ts';
import type { PointsBook } from './points.book.ts';
import { giveBack, takeBack } from './points.moves.ts';
import { applyReturn, proportionOf, remainingSpend, spendInWindow, tierFor } from './points.policy.ts';
import { openBooks } from './points.repository.ts';
import type { PointsDeps, PointsRules } from './points.types.ts';
import { loadPointsOrders, type PointsOrder, updatePointsOrders } from './points-orders.repository.ts';
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
export const reversePoints = (deps: PointsDeps, tx: Tx, input: ReversalInput): Promise<ReversalEffect[]> =>
  reverse(deps, tx, input, 'change');

/** What `reversePoints` would do now. Writes nothing. */
export const previewPoints = (deps: PointsDeps, tx: Tx, input: ReversalInput): Promise<ReversalEffect[]> =>
  reverse(deps, tx, input, 'look');

const reverse = async (
  { clock }: PointsDeps,
  tx: Tx,
  { merchantId, rules, reversals }: ReversalInput,
  purpose: 'change' | 'look',
): Promise<ReversalEffect[]> => {
  const orderIds = reversals.map((reversal) => reversal.orderId);
  const orders = await loadPointsOrders(tx, merchantId, orderIds, purpose);
  const redemptions = await loadUsedRedemptions(tx, merchantId, [...orders.keys()], purpose);
  const books = await openBooks(tx, clock, {
    merchantId,
    rules,
    purpose,
    customerIds: [...orders.values()].map((order) => order.customerId),
    references: [...orders.keys()].map(earnReference),
    earnIds: [...orders.values()].flatMap((order) => order.earnId ?? []),
  });
  const now = clock.now();
  const tierOf = (book: PointsBook): string => {
    const { tierWindowDays, tiers } = rules.document.points;
    return tierFor(spendInWindow(book.orders.values(), now, tierWindowDays), tiers).id;
  };
  const effects: ReversalEffect[] = [];
  for (const reversal of reversals) {
    const order = orders.get(reversal.orderId);
    if (order === undefined) {
      effects.push({
        orderId: reversal.orderId,
        earnedReversed: 0,
        spentRestored: 0,
        tierBefore: null,
        tierAfter: null,
      });
      continue;
    }
    const book = books.of(order.customerId);
    const tierBefore = tierOf(book);
    const after = reverseEarned(book, order, reversal);
    orders.set(order.orderId, after);
    const spentRestored = await restoreSpent(tx, merchantId, rules, book, after, redemptions, reversal);
    const earnedReversed = after.reversed - order.reversed;
    effects.push({ orderId: order.orderId, earnedReversed, spentRestored, tierBefore, tierAfter: tierOf(book) });
  }
  if (purpose === 'change' && orders.size > 0) {
    await books.save();
    await updatePointsOrders(tx, merchantId, [...orders.values()]);
    await addRestored(tx, merchantId, redemptions, now);
  }
  return effects;
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
  tx: Tx,
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
    total += await giveBackUpTo(tx, merchantId, rules, book, redemption, target, reversal);
  }
  return total;
};

/** Gives points of a redemption back until `target` of them have been. Returns how many that were. */
export const giveBackUpTo = async (
  tx: Tx,
  merchantId: string,
  rules: PointsRules,
  book: PointsBook,
  redemption: StoredRedemption,
  target: number,
  { at, subjects }: { at: Date; subjects: Record<string, string> },
): Promise<number> => {
  const amount = target - redemption.restored;
  if (amount <= 0 || redemption.customerId !== book.customerId) return 0;
  const uses = await loadUses(tx, merchantId, redemption.transferId);
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
