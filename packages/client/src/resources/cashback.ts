import type { ClaimId, ClaimInput, ClaimTransition, PayoutAccountId, PayoutAccountInput } from '@aftercart/contract';
import {
  createClaim,
  createPayoutAccount,
  getClaim,
  listCampaigns,
  listCashbackProgress,
  listClaims,
  listPayoutAccounts,
  type QueryOf,
  removePayoutAccount,
  transitionClaim,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Campaigns, claims and payouts. Amounts are whole minor units of their currency. */
export type CashbackResource = ReturnType<typeof cashbackResource>;

export const cashbackResource = (core: Core) => ({
  /** Running ones first. */
  campaigns: (query?: QueryOf<'listCampaigns'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listCampaigns, { ...options, query: page })),

  /** How far a customer has come in each campaign, and what can be claimed. */
  progress: (query?: QueryOf<'listCashbackProgress'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listCashbackProgress, { ...options, query: page })),

  claims: {
    create: (input: ClaimInput, options?: CallOptions) => core.request(createClaim, { ...options, body: input }),

    list: (query?: QueryOf<'listClaims'>, options?: CallOptions) =>
      paginate(query, (page) => core.request(listClaims, { ...options, query: page })),

    retrieve: (claimId: ClaimId, options?: CallOptions) => core.request(getClaim, { ...options, params: { claimId } }),

    /** Takes one of its `allowedActions`. With `fromStatus`, only if it still is in that status (`state_conflict`). */
    transition: (claimId: ClaimId, transition: ClaimTransition, options?: CallOptions) =>
      core.request(transitionClaim, { ...options, params: { claimId }, body: transition }),
  },

  payoutAccounts: {
    /** Binds an account. The number is verified and never given out again. */
    create: (input: PayoutAccountInput, options?: CallOptions) =>
      core.request(createPayoutAccount, { ...options, body: input }),

    list: (query?: QueryOf<'listPayoutAccounts'>, options?: CallOptions) =>
      paginate(query, (page) => core.request(listPayoutAccounts, { ...options, query: page })),

    remove: (payoutAccountId: PayoutAccountId, options?: CallOptions) =>
      core.request(removePayoutAccount, { ...options, params: { payoutAccountId } }),
  },
});
