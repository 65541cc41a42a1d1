import type { CreditHooks } from './modules/credit-notes/index.ts';
import type { OrderHooks } from './modules/orders/index.ts';
import { createPointsHooks, type PointsDeps, previewPoints, reversePoints } from './modules/points/index.ts';
import type { Reversal, ReversalEffect, ReversalPort } from './modules/returns/index.ts';

/*
 * Where points and cashback hear of what happens to orders. The modules of orders and returns know neither; a further
 * kind of reward is added here.
 */

export type RewardsDeps = { points: PointsDeps };

/** What every kind of reward makes of stored orders and of credited units, in this order. */
export const rewardHooks = ({ points }: RewardsDeps): (OrderHooks & CreditHooks)[] => [createPointsHooks(points)];

/** What a return takes back and gives back beside the money. */
export const createReversalPort = ({ points }: RewardsDeps): ReversalPort => {
  const inputOf = ({ merchantId, settings, orderId, lines, at }: Reversal, subjects: Record<string, string>) => ({
    merchantId,
    rules: settings,
    reversals: [{ orderId, lines, at, subjects }],
  });
  type PointsEffect = Awaited<ReturnType<typeof previewPoints>>;
  const effectOf = ([effect]: PointsEffect): ReversalEffect => ({
    pointsEarnedReversed: effect?.earnedReversed ?? 0,
    pointsSpentRestored: effect?.spentRestored ?? 0,
    cashback: [],
    tierBefore: effect?.tierBefore ?? null,
    tierAfter: effect?.tierAfter ?? null,
  });
  return {
    preview: async (tx, reversal) => effectOf(await previewPoints(points, tx, inputOf(reversal, {}))),
    execute: async (tx, reversal) =>
      effectOf(await reversePoints(points, tx, inputOf(reversal, { returnId: reversal.returnId }))),
  };
};
