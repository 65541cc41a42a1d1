import { customerOf } from '../../http/caller.ts';
import { askedCustomer, doerOf, reachOf } from '../../http/customer-scope.ts';
import type { Routes } from '../../http/routes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { listCampaigns, listProgress } from './campaigns.service.ts';
import type { CashbackDeps } from './cashback.types.ts';
import { createClaim } from './claims.service.ts';
import { transitionClaim } from './claims.transitions.service.ts';
import { getClaim, listClaims } from './claims.view.ts';
import { createPayoutAccount, listPayoutAccounts, removePayoutAccount } from './payout-accounts.service.ts';

export type CashbackRoutes = Routes<
  | 'listCampaigns'
  | 'listCashbackProgress'
  | 'createClaim'
  | 'listClaims'
  | 'getClaim'
  | 'transitionClaim'
  | 'createPayoutAccount'
  | 'listPayoutAccounts'
  | 'removePayoutAccount'
>;

const body = <T>(result: Result<T>): Result<{ body: T }> => (result.ok ? ok({ body: result.value }) : result);

export const createCashbackRoutes = (deps: CashbackDeps): CashbackRoutes => {
  const { db } = deps.database;
  return {
    listCampaigns: async ({ merchantId, query, settings }) =>
      body(await listCampaigns(deps, db, merchantId, settings, query)),

    listCashbackProgress: async ({ caller, query, settings }) => {
      const customer = askedCustomer(caller, query.customerId, '/query/customerId');
      if (!customer.ok) return customer;
      return body(await listProgress(deps, db, customer.value, settings, query));
    },

    createClaim: async ({ caller, body: input, settings, transaction }) => {
      const customer = customerOf(caller);
      if (!customer.ok) return customer;
      return transaction(async (tx) => body(await createClaim(deps, tx, caller, customer.value, input, settings)));
    },

    listClaims: async ({ caller, query }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return body(await listClaims(db, reach.value, query, doerOf(caller).actor));
    },

    getClaim: async ({ caller, params }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return body(await getClaim(db, reach.value, params.claimId, doerOf(caller).actor));
    },

    transitionClaim: async ({ caller, params, body: wish, settings, transaction }) => {
      const reach = reachOf(caller);
      if (!reach.ok) return reach;
      return transaction(async (tx) =>
        body(await transitionClaim(deps, tx, caller, reach.value, params.claimId, wish, settings)),
      );
    },

    createPayoutAccount: async ({ caller, merchantId, body: input, transaction }) => {
      const customer = customerOf(caller);
      if (!customer.ok) return customer;
      const doer = doerOf(caller);
      return transaction(async (tx) =>
        body(await createPayoutAccount(deps, tx, merchantId, customer.value, input, doer)),
      );
    },

    listPayoutAccounts: async ({ caller, query }) => {
      const customer = askedCustomer(caller, query.customerId, '/query/customerId');
      if (!customer.ok) return customer;
      return body(await listPayoutAccounts(deps, db, customer.value, query));
    },

    removePayoutAccount: async ({ caller, merchantId, params, transaction }) => {
      const customer = customerOf(caller);
      if (!customer.ok) return customer;
      const owner = { merchantId, customerId: customer.value };
      return transaction(async (tx) => {
        const removed = await removePayoutAccount(deps, tx, owner, params.payoutAccountId, doerOf(caller));
        return removed.ok ? ok({}) : removed;
      });
    },
  };
};
