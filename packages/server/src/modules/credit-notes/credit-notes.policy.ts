import { groupBy } from '../../lib/group-by.ts';

/**
 * Which sold units a credit note takes back. Many shop systems write a cancellation as a document of its own that names
 * the customer and the goods but not the order. Without the order nothing can be undone (points, cashback, what may still
 * be returned), so it is found here: the oldest earlier purchases of the same customer and article first.
 */

export type UnmatchedReason = 'no_earlier_purchase' | 'exceeds_purchased' | 'no_customer' | 'not_a_product';

export type CreditLine = { id: string; sku: string; kind: string; quantity: number };

/** A sold line of the customer. `remaining` = bought − credited − returned, and shrinks while notes are matched. */
export type SoldLine = {
  orderId: string;
  lineId: string;
  sku: string;
  placedAt: Date;
  quantity: number;
  remaining: number;
};

/** `before`: units of the sold line that had come back earlier; what these units are worth depends on it. */
export type Match = { orderId: string; lineId: string; quantity: number; before: number };

export type MatchedLine = {
  id: string;
  matches: Match[];
  unmatchedQuantity: number;
  unmatchedReason: UnmatchedReason | null;
};

export type NoteFacts = {
  customerId: string | null;
  /** The order, when the note names it: then only that order is looked at, whatever its date. */
  orderId: string | null;
  issuedAt: Date;
};

/** Articles sold to one customer, found again by article. Share one between the notes of a batch: it counts down. */
export type SoldLines = { of(sku: string): readonly SoldLine[] };

const byAge = (left: SoldLine, right: SoldLine): number =>
  left.placedAt.getTime() - right.placedAt.getTime() ||
  (left.orderId < right.orderId ? -1 : left.orderId > right.orderId ? 1 : 0);

/** @param lines in the order's own sequence where two share an order: that sequence is kept. */
export const indexSoldLines = (lines: readonly SoldLine[]): SoldLines => {
  const bySku = groupBy([...lines].sort(byAge), (line) => line.sku);
  return { of: (sku) => bySku.get(sku) ?? [] };
};

const mayTakeFrom = (note: NoteFacts, sold: SoldLine): boolean =>
  note.orderId === null ? sold.placedAt.getTime() <= note.issuedAt.getTime() : sold.orderId === note.orderId;

/**
 * Matches one line, oldest purchase first, and takes the units off `sold` so that the next line cannot take them again.
 * @param quantity the units still without a purchase (a line may be matched again when an older order arrives late).
 */
export const matchCreditLine = (
  note: NoteFacts,
  line: CreditLine,
  sold: SoldLines,
  quantity = line.quantity,
): MatchedLine => {
  const unmatched = (unmatchedReason: UnmatchedReason): MatchedLine => ({
    id: line.id,
    matches: [],
    unmatchedQuantity: quantity,
    unmatchedReason,
  });
  // Postage, discounts and manual corrections move money only: there are no goods to take back.
  if (line.kind !== 'product') return unmatched('not_a_product');
  if (note.customerId === null && note.orderId === null) return unmatched('no_customer');

  const purchases = sold.of(line.sku).filter((purchase) => mayTakeFrom(note, purchase));
  if (purchases.length === 0) return unmatched('no_earlier_purchase');

  const matches: Match[] = [];
  let missing = quantity;
  for (const purchase of purchases) {
    const taken = Math.min(missing, purchase.remaining);
    if (taken <= 0) continue;
    const before = purchase.quantity - purchase.remaining;
    purchase.remaining -= taken;
    missing -= taken;
    matches.push({ orderId: purchase.orderId, lineId: purchase.lineId, quantity: taken, before });
  }
  return {
    id: line.id,
    matches,
    unmatchedQuantity: missing,
    unmatchedReason: missing === 0 ? null : 'exceeds_purchased',
  };
};
