import {
  type CashbackDeps,
  type CashbackEffect,
  createCashbackHooks,
  previewCashback,
  reverseCashback,
} from './modules/cashback/index.ts';
import type { CreditHooks } from './modules/credit-notes/index.ts';
import type { OrderHooks } from './modules/orders/index.ts';
import {
  createPointsHooks,
  type PointsDeps,
  type ReversalEffect as PointsEffect,
  previewPoints,
  reversePoints,
} from './modules/points/index.ts';
import type { Reversal, ReversalEffect, ReversalPort } from './modules/returns/index.ts';

/*
 * Where points and cashback hear of what happens to orders. The modules of orders and returns know neither; a further
 * kind of reward is added here.
 */

export type RewardsDeps = { points: PointsDeps; cashback: CashbackDeps };

/** What every kind of reward makes of stored orders and of credited units, in this order. */
export const rewardHooks = ({ points, cashback }: RewardsDeps): (Partial<OrderHooks> & CreditHooks)[] => [
  createPointsHooks(points),
  createCashbackHooks(cashback),
];

/** What a return takes back and gives back beside the money. */
export const createReversalPort = ({ points, cashback }: RewardsDeps): ReversalPort => {
  const pointsOf = ({ orderId, lines, at }: Reversal, subjects: Record<string, string>) => ({
    ...{ orderId, lines, at, subjects },
  });
  const cashbackInput = ({ merchantId, settings, customerId, orderId, lines }: Reversal) => ({
    ...{ merchantId, rules: settings, customerId, orderId, lines },
  });
  const effectOf = (effect: PointsEffect | undefined, cashbackEffects: CashbackEffect[]): ReversalEffect => ({
    pointsEarnedReversed: effect?.earnedReversed ?? 0,
    pointsSpentRestored: effect?.spentRestored ?? 0,
    cashback: cashbackEffects,
    tierBefore: effect?.tierBefore ?? null,
    tierAfter: effect?.tierAfter ?? null,
  });
  return {
    preview: async (db, reversal) => {
      const { merchantId, settings, customerId } = reversal;
      const look = { merchantId, rules: settings, customerId, reversal: pointsOf(reversal, {}) };
      return effectOf(await previewPoints(points, db, look), await previewCashback(db, cashbackInput(reversal)));
    },
    execute: async (tx, reversal) => {
      const { merchantId, settings, returnId } = reversal;
      const input = { merchantId, rules: settings, reversals: [pointsOf(reversal, { returnId })] };
      const [effect] = await reversePoints(points, tx, input);
      return effectOf(effect, await reverseCashback(cashback, tx, cashbackInput(reversal)));
    },
  };
};
