import type { Queryable } from '../../database/database.ts';
import type { Digest } from '../../lib/crypto.ts';
import type { LineUnits, SettingsInForce, StoredOrder } from '../orders/index.ts';
import { refundOf } from './returns.policy.ts';
import type { ReturnOutcome, Reversal, ReversalEffect, ReversalPort } from './returns.types.ts';

/** What a return does to money, points, cashback and tier. */

type Units = readonly { lineId: string; quantity: number }[];

export const reversalOf = (
  order: StoredOrder,
  settings: SettingsInForce,
  lines: readonly LineUnits[],
  at: Date,
): Reversal => ({
  merchantId: order.merchantId,
  settings,
  customerId: order.customerId,
  orderId: order.id,
  currency: order.currency,
  lines,
  at,
});

export const outcomeOf = (
  currency: string,
  refund: { amountMinor: number; lines: readonly LineUnits[] },
  effect: ReversalEffect,
): ReturnOutcome => ({
  refund: { amount: refund.amountMinor, currency },
  lines: refund.lines.map(({ lineId, quantity, amountMinor }) => ({
    lineId,
    quantity,
    amount: { amount: amountMinor, currency },
  })),
  pointsEarnedReversed: effect.pointsEarnedReversed,
  pointsSpentRestored: effect.pointsSpentRestored,
  cashback: effect.cashback,
  tierBefore: effect.tierBefore,
  tierAfter: effect.tierAfter,
});

/** An exchange moves goods only. */
const nothingHappens = (currency: string, units: Units): ReturnOutcome =>
  outcomeOf(
    currency,
    { amountMinor: 0, lines: units.map(({ lineId, quantity }) => ({ lineId, quantity, amountMinor: 0 })) },
    { pointsEarnedReversed: 0, pointsSpentRestored: 0, cashback: [], tierBefore: null, tierAfter: null },
  );

/** What would happen if the units came back now. Writes nothing. */
export const previewOutcome = async (
  reversal: ReversalPort,
  db: Queryable,
  order: StoredOrder,
  settings: SettingsInForce,
  resolution: 'refund' | 'exchange',
  units: Units,
  at: Date,
): Promise<ReturnOutcome> => {
  if (resolution === 'exchange') return nothingHappens(order.currency, units);
  const refund = refundOf(order, units);
  const effect = await reversal.preview(db, reversalOf(order, settings, refund.lines, at));
  return outcomeOf(order.currency, refund, effect);
};

/**
 * Stands for what the shopper saw: it differs as soon as one number of it would. It carries nothing and proves nothing
 * but that, so it needs no key.
 */
export const previewTokenOf = async (
  digest: Digest,
  orderId: string,
  resolution: string,
  units: Units,
  outcome: ReturnOutcome,
): Promise<string> => {
  const asked = units.map(({ lineId, quantity }) => [lineId, quantity]).sort();
  const lines = outcome.lines.map(({ lineId, amount }) => [lineId, amount.amount]).sort();
  const { refund, pointsEarnedReversed, pointsSpentRestored, tierBefore, tierAfter } = outcome;
  const cashback = outcome.cashback
    .map(({ campaignId, before, after }) => [campaignId, before.amount, after.amount])
    .sort();
  const seen = [refund.amount, lines, pointsEarnedReversed, pointsSpentRestored, cashback, tierBefore, tierAfter];
  const hash = await digest(JSON.stringify([orderId, resolution, asked, seen]));
  return `pv1.${hash.slice(0, 32)}`;
};
