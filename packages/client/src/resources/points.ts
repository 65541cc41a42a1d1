import type { PointsAdjustmentInput, RedemptionId, RedemptionInput, RedemptionTransition } from '@aftercart/contract';
import {
  createPointsAdjustment,
  createRedemption,
  getPoints,
  getRedemption,
  listPointsEntries,
  listRedemptions,
  listRewards,
  type QueryOf,
  transitionRedemption,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Points, levels and rewards. Points are whole numbers. Staff and secret keys name a `customerId`. */
export type PointsResource = ReturnType<typeof pointsResource>;

export const pointsResource = (core: Core) => ({
  /** Balance, level and what is about to expire or to be released. */
  retrieve: (query?: QueryOf<'getPoints'>, options?: CallOptions) =>
    core.request(getPoints, { ...options, ...(query && { query }) }),

  /** The history, latest first. */
  entries: (query?: QueryOf<'listPointsEntries'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listPointsEntries, { ...options, query: page })),

  /** What points can be given for; with `affordable` and `missingPoints` where the customer is known. */
  rewards: (query?: QueryOf<'listRewards'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listRewards, { ...options, query: page })),

  redemptions: {
    /** Gives points for a reward; the answer holds the voucher code. */
    create: (input: RedemptionInput, options?: CallOptions) =>
      core.request(createRedemption, { ...options, body: input }),

    list: (query?: QueryOf<'listRedemptions'>, options?: CallOptions) =>
      paginate(query, (page) => core.request(listRedemptions, { ...options, query: page })),

    retrieve: (redemptionId: RedemptionId, options?: CallOptions) =>
      core.request(getRedemption, { ...options, params: { redemptionId } }),

    /** Takes one of its `allowedActions`. */
    transition: (redemptionId: RedemptionId, transition: RedemptionTransition, options?: CallOptions) =>
      core.request(transitionRedemption, { ...options, params: { redemptionId }, body: transition }),
  },

  adjustments: {
    /** Adds or takes points by hand. Managers and above, and secret keys. */
    create: (input: PointsAdjustmentInput, options?: CallOptions) =>
      core.request(createPointsAdjustment, { ...options, body: input }),
  },
});
