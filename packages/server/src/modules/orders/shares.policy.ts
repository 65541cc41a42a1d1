/**
 * How the money of an order line is shared among its units. Units come back in any number of steps and through different
 * doors (a return here, a credit note there), so a share depends only on how many units came back before: all steps
 * together give exactly the line's amount, never a cent more or less.
 */

/** Integer division rounded half away from zero, so that a credit rounds like the sale it undoes. The divisor is positive. */
const divideHalfUp = (dividend: bigint, divisor: bigint): bigint => {
  const doubled = 2n * dividend;
  return dividend < 0n ? -((divisor - doubled) / (2n * divisor)) : (doubled + divisor) / (2n * divisor);
};

/**
 * What `count` units are worth when `before` units of the same line came back earlier.
 * @param netMinor what was paid for the whole line, in minor units.
 * @returns minor units.
 */
export const shareOfUnits = (netMinor: number, quantity: number, before: number, count: number): number => {
  const upTo = (units: number): bigint => divideHalfUp(BigInt(netMinor) * BigInt(units), BigInt(quantity));
  return Number(upTo(before + count) - upTo(before));
};

export type PricedLine = { kind: string; totalMinor: number };

/**
 * What was really paid for each line: the order's discount lines are spread over its products in proportion to their
 * totals. Otherwise sending back the goods of an order with a discount would refund more than was paid.
 * @returns minor units, one for each line in the same order; discount lines keep the part that found no product to reduce.
 */
export const netOfDiscounts = (lines: readonly PricedLine[]): number[] => {
  const reducible = lines.map((line) => (line.kind === 'product' && line.totalMinor > 0 ? line.totalMinor : 0));
  const base = reducible.reduce((sum, total) => sum + total, 0);
  const discount = lines.reduce((sum, line) => (line.kind === 'discount' ? sum - line.totalMinor : sum), 0);
  // A "discount" that adds money has nothing to spread, and goods are never worth less than nothing.
  const spread = Math.max(0, Math.min(discount, base));
  if (spread === 0) return lines.map((line) => line.totalMinor);

  let walked = 0;
  let unspent = discount - spread;
  return lines.map((line, index) => {
    if (line.kind === 'discount') {
      const kept = Math.max(0, Math.min(unspent, -line.totalMinor));
      unspent -= kept;
      return kept === 0 ? 0 : -kept;
    }
    const total = reducible[index] ?? 0;
    if (total === 0) return line.totalMinor;
    const share = shareOfUnits(spread, base, walked, total);
    walked += total;
    return total - share;
  });
};
