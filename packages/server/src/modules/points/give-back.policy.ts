import type { PointsSettings } from '@aftercart/contract';
import type { LotShare } from '../../ledger/index.ts';
import { restoredExpiry } from './points.policy.ts';

/**
 * Which lots come back when a part of a redemption is undone. The share that would have lasted longest comes back first.
 * @param uses what the redemption took, in the order in which it took it.
 * @param before points of it that were given back earlier.
 */
export const takeShares = (
  uses: readonly LotShare[],
  before: number,
  amount: number,
  at: Date,
  rules: Pick<PointsSettings, 'expiringSoonDays'>,
): LotShare[] => {
  const shares: LotShare[] = [];
  let skip = before;
  let missing = amount;
  for (const use of [...uses].reverse()) {
    const skipped = Math.min(skip, use.amount);
    skip -= skipped;
    const part = Math.min(use.amount - skipped, missing);
    missing -= part;
    if (part > 0) shares.push({ ...use, amount: part, expiresAt: restoredExpiry(use.expiresAt, at, rules) });
  }
  if (missing > 0) throw new Error('More points were to be given back than the redemption took.');
  return shares;
};
