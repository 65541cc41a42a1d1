export type Money = { amount: number; currency: string };
export type LocalizedText = Record<string, string>;

/** What a return does to money, points, cashback and tier: previewed before it is sent, stored when it was executed. */
export type ReturnOutcome = {
  refund: Money;
  lines: { lineId: string; quantity: number; amount: Money }[];
  pointsEarnedReversed: number;
  pointsSpentRestored: number;
  cashback: { campaignId: string; name: LocalizedText; before: Money; after: Money }[];
  tierBefore: string | null;
  tierAfter: string | null;
};
