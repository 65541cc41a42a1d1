import type { Database } from '../../database/database.ts';
import { customerOf } from '../../http/caller.ts';
import { askedCustomer, doerOf, reachOf } from '../../http/customer-scope.ts';
import type { Routes } from '../../http/routes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { adjustPoints, getPoints, listEntries, listRewards } from './points.service.ts';
import type { PointsDeps } from './points.types.ts';
import { createRedemption, getRedemption, listRedemptions, transitionRedemption } from './redemptions.service.ts';

export type PointsRoutes = Routes<
  | 'getPoints'
  | 'listPointsEntries'
  | 'listRewards'
  | 'createRedemption'
  | 'listRedemptions'
  | 'getRedemption'
  | 'transitionRedemption'
  | 'createPointsAdjustment'
>;

const body = <T>(result: Result<T>): Result<{ body: T }> => (result.ok ? ok({ body: result.value }) : result);

export const createPointsRoutes = (deps: PointsDeps & { database: Database }): PointsRoutes => {
  const { db, byKey } = deps.database;
  return {
    getPoints: async ({ caller, query, settings }) => {
      const customer = askedCustomer(caller, query.customerId, '/query/customerId');
      if (!customer.ok) return customer;
      return body(await getPoints(deps, byKey, customer.value, settings));
    },

    listPointsEntries: async ({ caller, query }) => {
      const customer = askedCustomer(caller, query.customerId, '/query/customerId');
      if (!customer.ok) return customer;
      return body(await listEntries(db, customer.value, query));
    },

    listRewards: async ({ caller, merchantId, query, settings }) => {
      const own = caller.kind === 'shopper' ? customerOf(caller) : null;
      const asked = caller.kind === 'publishable' ? null : (query.customerId ?? null);
      // Rewards are public; a session that does not reach the whole customer just learns nothing about affordability.
      const customerId = own === null ? asked : own.ok ? own.value : null;
      return body(await listRewards(db, { merchantId, customerId }, settings, query));
    },

    createRedemption: async ({ caller, body: wish, settings, transaction }) => {
      const customer = askedCustomer(caller, wish.customerId, '/customerId');
      if (!customer.ok) return customer;
      const request = { ...customer.value, rewardId: wish.rewardId };
      return transaction(async (tx) => body(await createRedemption(deps, tx, request, settings, doerOf(caller))));
    },

    listRedemptions: async ({ caller, query }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return body(await listRedemptions(db, reach.value, query, doerOf(caller).actor));
    },

    getRedemption: async ({ caller, params }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return body(await getRedemption(db, reach.value, params.redemptionId, doerOf(caller).actor));
    },

    transitionRedemption: async ({ caller, params, body: wish, settings, transaction }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return transaction(async (tx) =>
        body(await transitionRedemption(deps, tx, reach.value, params.redemptionId, wish, settings, doerOf(caller))),
      );
    },

    createPointsAdjustment: async ({ caller, merchantId, body: wish, settings, transaction }) =>
      transaction(async (tx) => body(await adjustPoints(deps, tx, merchantId, settings, wish, doerOf(caller)))),
  };
};
