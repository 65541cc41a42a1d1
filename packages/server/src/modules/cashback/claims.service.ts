import type { Claim, ClaimInput } from '@aftercart/contract';
import { claimMachine } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { type Doer, doerOf, systemDoer } from '../../http/customer-scope.ts';
import { createId, randomBase32 } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { lockCustomers } from '../customers/index.ts';
import { loadOrders, type StoredOrder } from '../orders/index.ts';
import { ordersFor } from './campaigns.service.ts';
import { claimableNow, countOrder, earnedFrom } from './cashback.policy.ts';
import type { CampaignRule, CashbackDeps, CashbackRules, ClaimCaller, StoredClaim } from './cashback.types.ts';
import { claimedIn, expectedBy, isOpen } from './claims.policy.ts';
import { insertClaim, loadClaims } from './claims.repository.ts';
import { presentClaim, tellClaim } from './claims.view.ts';
import { openFunds } from './funds.service.ts';
import { countSharers, findPayoutAccount, type StoredPayoutAccount } from './payout-accounts.repository.ts';
import { failedRule, screen } from './screening.policy.ts';

/** Use case: a shopper claims cashback, and the claim is screened at once. */

const claimNumber = (): string => `CB-${randomBase32(5)}-${randomBase32(5)}`.toUpperCase();

/** What the claim is about and what it would pay, by the orders as they are now. */
export type ClaimBasis = {
  campaign: CampaignRule;
  customerId: string;
  /** What the claim names; null: everything that counts. */
  namedOrderIds: readonly string[] | null;
  orders: StoredOrder[];
  claimedOrderIds: Set<string>;
  amount: number;
};

/**
 * @param earlier the other claims of the customer in the campaign. Their orders count along: a further order may lift all of
 *   them to a higher step, and the claim is for the difference.
 */
export const basisOf = async (
  tx: Tx,
  merchantId: string,
  campaign: CampaignRule,
  currency: string,
  customerId: string,
  namedOrderIds: readonly string[] | null,
  earlier: readonly StoredClaim[],
): Promise<ClaimBasis> => {
  const counting = earlier.filter((claim) => isOpen(claim) || claim.status === 'paid' || claim.status === 'reversed');
  const claimedOrderIds = new Set(counting.flatMap((claim) => claim.orderIds));
  const orders =
    namedOrderIds === null
      ? await ordersFor(tx, merchantId, customerId, [campaign])
      : await loadOrders(tx, merchantId, [...new Set([...namedOrderIds, ...claimedOrderIds])]);
  const own = orders.filter((order) => order.customerId === customerId);
  const { earned } = earnedFrom(own, campaign, currency);
  return {
    ...{ campaign, customerId, namedOrderIds, claimedOrderIds },
    orders: namedOrderIds === null ? orders : orders.filter(({ id }) => namedOrderIds.includes(id)),
    amount: claimableNow(earned, claimedIn(earlier)),
  };
};

/** Looks at the claim and writes down what was found; a claim that fails a rule is declined for it. */
export const screenClaim = async (
  deps: CashbackDeps,
  tx: Tx,
  merchantId: string,
  claim: StoredClaim,
  basis: ClaimBasis,
  account: StoredPayoutAccount,
  rules: CashbackRules,
): Promise<StoredClaim> => {
  const at = deps.clock.now();
  const uploadIds = claim.proofUploadIds;
  const screening = screen({
    ...basis,
    currency: claim.currency,
    proofs: uploadIds.length,
    reusedProofs: await deps.proofs.countReused(tx, { merchantId, uploadIds, claimId: claim.id }),
    accountSharedWith: await countSharers(tx, merchantId, account),
  });
  const declineReason = failedRule(screening);
  const on = claimMachine.states.submitted.on;
  const status = (declineReason === null ? on.screenPass?.to : on.screenFail?.to) ?? claim.status;
  return { ...claim, screening, declineReason, status, expectedBy: expectedBy(status, at, rules.document.cashback) };
};

export const tellScreening = async (
  deps: CashbackDeps,
  tx: Tx,
  merchantId: string,
  claim: StoredClaim,
): Promise<void> => {
  await tellClaim(deps, tx, merchantId, claim, systemDoer, 'claim.screened');
  if (claim.status === 'declined') await tellClaim(deps, tx, merchantId, claim, systemDoer, 'claim.declined');
};

export const createClaim = async (
  deps: CashbackDeps,
  tx: Tx,
  caller: ClaimCaller,
  customerId: string,
  input: ClaimInput,
  rules: CashbackRules,
): Promise<Result<Claim>> => {
  const { clock } = deps;
  const { merchantId } = caller;
  const at = clock.now();
  const { currency } = rules.document.general;
  const campaign = rules.document.cashback.campaigns.find(({ id }) => id === input.campaignId);
  if (campaign === undefined) return refuse('not_found', 'There is no such campaign.');
  if (at < new Date(campaign.startsAt) || at > new Date(campaign.claimUntil)) return refuse('campaign_not_running');
  await lockCustomers(tx, merchantId, [customerId]);

  const account = await findPayoutAccount(tx, merchantId, input.payoutAccountId);
  if (account?.customerId !== customerId || account.status === 'removed') {
    return refuse('not_found', 'There is no such payout account.');
  }
  if (account.status !== 'verified') return refuse('payout_account_unverified');
  const earlier = await loadClaims(tx, merchantId, customerId, [campaign.id]);
  if (earlier.some(isOpen)) return refuse('claim_duplicate', 'A claim for this campaign is being dealt with.');
  const proofUploadIds = [...new Set(input.proofUploadIds ?? [])];
  if (campaign.proof === 'required' && proofUploadIds.length === 0) {
    const message = 'This campaign asks for a proof of payment.';
    return refuse('evidence_required', message, [{ pointer: '/proofUploadIds', code: 'required', message }]);
  }

  const named = input.orderIds === undefined ? null : [...new Set(input.orderIds)];
  const basis = await basisOf(tx, merchantId, campaign, currency, customerId, named, earlier);
  // Who names orders is told what is wrong with them, and the attempt is kept; who names none has simply nothing to claim.
  if (named === null && basis.amount === 0) return refuse('nothing_to_claim');

  const counted = basis.orders.filter((order) => countOrder(order, campaign, currency).excludedReason === null);
  const submitted: StoredClaim = {
    id: createId('clm', clock),
    seq: 0,
    number: claimNumber(),
    campaignId: campaign.id,
    campaignName: campaign.name,
    customerId,
    amount: basis.amount,
    currency,
    orderIds: named ?? counted.map(({ id }) => id),
    proofUploadIds,
    payoutAccountId: account.id,
    screening: [],
    declineReason: null,
    status: claimMachine.initial,
    appealed: false,
    fundsMoves: 0,
    settingsVersion: rules.version,
    expectedBy: null,
    createdAt: at,
    updatedAt: at,
  };
  const claim = await screenClaim(deps, tx, merchantId, submitted, basis, account, rules);
  const reserved = await reserveFor(deps, tx, merchantId, claim, campaign, basis);
  if (!reserved.ok) return reserved;
  await insertClaim(tx, merchantId, claim);
  if (proofUploadIds.length > 0) {
    const proofs = await deps.proofs.claim(tx, { caller, merchantId, uploadIds: proofUploadIds, claimId: claim.id });
    if (!proofs.ok) return proofs;
  }
  const doer: Doer = doerOf(caller);
  await tellClaim(deps, tx, merchantId, submitted, doer, 'claim.submitted');
  await tellScreening(deps, tx, merchantId, claim);
  return ok(await presentClaim(tx, merchantId, claim, doer.actor));
};

/** Sets the money of a claim aside that goes on, and what is claimed now off against what was paid too much before. */
export const reserveFor = async (
  { clock }: CashbackDeps,
  tx: Tx,
  merchantId: string,
  claim: StoredClaim,
  campaign: CampaignRule,
  { customerId, amount }: Pick<ClaimBasis, 'customerId' | 'amount'>,
): Promise<Result<void>> => {
  if (!isOpen(claim)) return ok(undefined);
  const { campaignId, currency } = claim;
  const funds = await openFunds(tx, clock, { merchantId, customerId, currency, campaign, campaignId });
  const reserved = funds.reserve(claim, amount);
  if (!reserved.ok) return reserved;
  funds.setDebt(claim, 0);
  await funds.save();
  return ok(undefined);
};
