import type { PointsSettings, TierRule } from '@aftercart/contract';
import { addDuration } from '../../lib/clock.ts';

/** Pure rules of points and levels. Amounts in minor units, points whole; all figures come from the settings. */

type EarnRules = Pick<PointsSettings, 'earn' | 'birthdayMultiplier'>;

/**
 * Points for goods worth `netMinor`: `earn.points` for every `earn.perMinor`, times the bonus of the level, times the
 * birthday multiplier; rounded down once, at the end.
 */
export const pointsForPurchase = (
  netMinor: number,
  rules: EarnRules,
  { bonusPercent, birthday }: { bonusPercent: number; birthday: boolean },
): number => {
  const multiplier = birthday ? rules.birthdayMultiplier : 1;
  const gained = BigInt(netMinor) * BigInt(rules.earn.points) * BigInt(100 + bonusPercent) * BigInt(multiplier);
  return Number(gained / (BigInt(rules.earn.perMinor) * 100n));
};

/** The month (1..12) that the instant falls into where the shop is. */
export const monthIn = (timeZone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en', { month: 'numeric', timeZone }).format(at));

/** The same day so many months on; the last day of a shorter month. Counted in UTC. */
export const addMonths = (at: Date, months: number): Date => {
  const moved = new Date(at);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  if (moved.getUTCDate() !== at.getUTCDate()) moved.setUTCDate(0);
  return moved;
};

export const expiryOf = (availableAt: Date, rules: Pick<PointsSettings, 'expiryMonths'>): Date =>
  addMonths(availableAt, rules.expiryMonths);

/** When points given back run out: as they would have, but never before the shopper had a chance to use them. */
export const restoredExpiry = (
  original: Date | null,
  at: Date,
  rules: Pick<PointsSettings, 'expiringSoonDays'>,
): Date | null => {
  if (original === null) return null;
  const soonest = addDuration(at, { days: rules.expiringSoonDays });
  return original > soonest ? original : soonest;
};

/**
 * How much of `total` is undone when `part` of `whole` has come back: rounded down, so that the shopper never loses more
 * than a share, and all of it once everything is back.
 */
export const proportionOf = (total: number, part: number, whole: number): number =>
  whole === 0 ? 0 : part >= whole ? total : Number((BigInt(total) * BigInt(part)) / BigInt(whole));

export type ReturnedLine = { id: string; quantity: number; gross: number; returned: number };

/** The lines after more units came back (never more than were bought), and what has come back of their full price. */
export const applyReturn = (
  lines: readonly ReturnedLine[],
  units: readonly { lineId: string; quantity: number }[],
): { lines: ReturnedLine[]; returnedGross: number } => {
  const after = lines.map((line) => {
    const more = units.filter((unit) => unit.lineId === line.id).reduce((sum, unit) => sum + unit.quantity, 0);
    return { ...line, returned: Math.min(line.quantity, line.returned + more) };
  });
  const returnedGross = after.reduce((sum, line) => sum + proportionOf(line.gross, line.returned, line.quantity), 0);
  return { lines: after, returnedGross };
};

/** What of an order still counts for the level when a part of its goods came back. */
export const remainingSpend = (net: number, returnedGross: number, gross: number): number =>
  net - proportionOf(net, returnedGross, gross);

export type Spend = { placedAt: Date; spend: number };

/** Spend that counts at the instant: orders of the last `windowDays` days. */
export const spendInWindow = (orders: Iterable<Spend>, at: Date, windowDays: number): number => {
  const from = addDuration(at, { days: -windowDays });
  let sum = 0;
  for (const { placedAt, spend } of orders) if (placedAt > from && placedAt <= at) sum += spend;
  return sum;
};

/** When the oldest order that counts now stops to count; null when none does. */
export const nextDropOff = (orders: Iterable<Spend>, at: Date, windowDays: number): Date | null => {
  const from = addDuration(at, { days: -windowDays });
  let oldest: Date | null = null;
  for (const { placedAt, spend } of orders) {
    if (spend > 0 && placedAt > from && placedAt <= at && (oldest === null || placedAt < oldest)) oldest = placedAt;
  }
  return oldest && addDuration(oldest, { days: windowDays });
};

/** The highest level the spend reaches. The settings guarantee a first one that everybody reaches. */
export const tierFor = (spend: number, tiers: readonly TierRule[]): TierRule => {
  const [first] = tiers;
  if (first === undefined) throw new Error('The settings have no level.');
  return tiers.reduce(
    (best, tier) => (tier.threshold <= spend && tier.threshold >= best.threshold ? tier : best),
    first,
  );
};

/** The next level above, with what is missing to it. */
export const nextTierFor = (spend: number, tiers: readonly TierRule[]): { tier: TierRule; missing: number } | null => {
  const above = tiers.filter((tier) => tier.threshold > spend).sort((left, right) => left.threshold - right.threshold);
  const [next] = above;
  return next === undefined ? null : { tier: next, missing: next.threshold - spend };
};

/** What points are worth in minor units, rounded down. */
export const valueOfPoints = (points: number, value: { points: number; minor: number }): number =>
  Number((BigInt(points) * BigInt(value.minor)) / BigInt(value.points));

/** Sums amounts that fall on the same UTC day; each group carries its earliest instant. Soonest first. */
export const groupByDay = (amounts: readonly { points: number; at: Date }[]): { points: number; at: string }[] => {
  const days = new Map<string, { points: number; at: Date }>();
  for (const { points, at } of amounts) {
    const day = at.toISOString().slice(0, 10);
    const group = days.get(day);
    if (group === undefined) days.set(day, { points, at });
    else days.set(day, { points: group.points + points, at: at < group.at ? at : group.at });
  }
  return [...days.values()]
    .sort((left, right) => left.at.getTime() - right.at.getTime())
    .map(({ points, at }) => ({ points, at: at.toISOString() }));
};
