import type { CustomerTag } from './tags.ts';

export type CustomerFacts = {
  /** No account: known by one order or not at all. */
  isGuest: boolean;
  /** Orders so far, the one that is spoken of included. */
  orders: number;
  /** Code of the tier; null when there is none. */
  tier: string | null;
};

/** From the merchant's settings. */
export type CustomerTagThresholds = {
  /** Orders from which on a customer returns: at least 2 makes sense. */
  returningFrom: number;
  /** Orders from which on a customer is frequent. */
  frequentFrom: number;
  /** Codes of the tiers whose customers are of high value. */
  highValueTiers: readonly string[];
};

/**
 * Third level of the tags: what kind of customer speaks. A frequent customer is a returning one too; of a guest nothing
 * else is said, since their other orders are not known.
 */
export const customerTags = (
  { isGuest, orders, tier }: CustomerFacts,
  { returningFrom, frequentFrom, highValueTiers }: CustomerTagThresholds,
): CustomerTag[] => {
  if (isGuest) return ['guest'];
  const tags: CustomerTag[] = [orders >= returningFrom ? 'returning' : 'new'];
  if (orders >= frequentFrom) tags.push('frequent');
  if (tier !== null && highValueTiers.includes(tier)) tags.push('highValue');
  return tags;
};
