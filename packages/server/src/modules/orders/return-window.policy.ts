/** How long goods may come back: the merchant's general window, or the rule of the goods' category. */

const DAY_MS = 24 * 60 * 60 * 1000;

export type WindowRules = {
  windowDays: number;
  categoryRules: readonly { category: string; windowDays: number | null; excluded: boolean }[];
};

export type ReturnWindow = { excluded: boolean; days: number };

/** A category rule without days of its own keeps the general window. */
export const returnWindowOf = (category: string | null, rules: WindowRules): ReturnWindow => {
  const rule = category === null ? undefined : rules.categoryRules.find((entry) => entry.category === category);
  return { excluded: rule?.excluded ?? false, days: rule?.windowDays ?? rules.windowDays };
};

type Delivered = { placedAt: Date; deliveredAt: Date | null };

/** The last instant at which the line may be returned; null when its category never may. */
export const returnableUntil = (
  order: Delivered,
  line: { category: string | null },
  rules: WindowRules,
): Date | null => {
  const { excluded, days } = returnWindowOf(line.category, rules);
  if (excluded) return null;
  return new Date((order.deliveredAt ?? order.placedAt).getTime() + days * DAY_MS);
};

/**
 * The instant from which nothing of the order can come back any more: what was earned with it is then safe to spend.
 * An order of excluded goods alone is safe at once.
 */
export const returnWindowEnd = (
  order: Delivered & { lines: readonly { kind: string; category: string | null }[] },
  rules: WindowRules,
): Date => {
  let latest = order.deliveredAt ?? order.placedAt;
  for (const line of order.lines) {
    const until = line.kind === 'product' ? returnableUntil(order, line, rules) : null;
    if (until !== null && until > latest) latest = until;
  }
  return latest;
};
