import type { Campaign, CashbackProgress, CashbackRewardRule, Claim, Money, Payout } from '@aftercart/contract';
import type { ClaimAction } from '@aftercart/contract/machines';
import type { TimelineEntry } from '../../events/log.ts';
import {
  type Claimed,
  type CountedOrder,
  campaignStatus,
  claimableNow,
  type Earned,
  notClaimableReason,
} from './cashback.policy.ts';
import type { CampaignRule, StoredClaim, StoredPayout } from './cashback.types.ts';

/** What cashback looks like on the wire. */

const moneyOf =
  (currency: string) =>
  (amount: number): Money => ({ amount, currency });

export const toCampaign = (
  campaign: CampaignRule,
  currency: string,
  budgetLeft: number | null,
  now: Date,
): Campaign => {
  const money = moneyOf(currency);
  const orNull = (amount: number | null): Money | null => (amount === null ? null : money(amount));
  const reward = (rule: CashbackRewardRule) =>
    rule.type === 'fixed'
      ? { type: rule.type, amount: money(rule.amount) }
      : { type: rule.type, basisPoints: rule.basisPoints, max: orNull(rule.max) };
  return {
    id: campaign.id,
    name: campaign.name,
    description: campaign.description,
    startsAt: campaign.startsAt,
    endsAt: campaign.endsAt,
    claimUntil: campaign.claimUntil,
    currency,
    minOrder: orNull(campaign.minOrder),
    scope: campaign.scope,
    steps: [...campaign.steps]
      .sort((left, right) => left.threshold - right.threshold)
      .map((step) => ({ id: step.id, threshold: money(step.threshold), reward: reward(step.reward) })),
    perCustomerCap: orNull(campaign.perCustomerCap),
    proof: campaign.proof,
    status: campaignStatus(campaign, budgetLeft, now),
  };
};

export type ProgressFacts = {
  campaign: CampaignRule;
  currency: string;
  budgetLeft: number | null;
  orders: readonly CountedOrder[];
  earned: Earned;
  claimed: Claimed;
  claimIds: string[];
  now: Date;
};

export const toProgress = (facts: ProgressFacts): CashbackProgress => {
  const { campaign, currency, budgetLeft, orders, earned, claimed, now } = facts;
  const money = moneyOf(currency);
  const reason = notClaimableReason(campaign, earned.earned, claimed, budgetLeft, now);
  return {
    campaign: toCampaign(campaign, currency, budgetLeft, now),
    spent: money(earned.spent),
    reachedStepId: earned.reachedStepId,
    nextStep: earned.nextStep && {
      id: earned.nextStep.id,
      threshold: money(earned.nextStep.threshold),
      missing: money(earned.nextStep.missing),
    },
    earned: money(earned.earned),
    claimed: money(claimed.open + claimed.paid),
    claimable: money(reason === null ? claimableNow(earned.earned, claimed) : 0),
    notClaimableReason: reason,
    orders: orders.map(({ orderId, number, placedAt, counted, excludedReason }) => ({
      orderId,
      number,
      placedAt: placedAt.toISOString(),
      counted: money(counted),
      excludedReason,
    })),
    claimIds: facts.claimIds,
  };
};

const toPayout = (payout: StoredPayout): Payout => ({
  status: payout.status,
  reference: payout.providerReference ?? payout.id,
  expectedBy: payout.expectedBy.toISOString(),
  paidAt: payout.paidAt?.toISOString() ?? null,
  failureReason: payout.failureReason,
});

export const toClaim = (
  claim: StoredClaim,
  payout: StoredPayout | undefined,
  allowedActions: ClaimAction[],
  timeline: TimelineEntry[],
): Claim => ({
  id: claim.id,
  number: claim.number,
  campaignId: claim.campaignId,
  campaignName: claim.campaignName,
  customerId: claim.customerId,
  amount: { amount: claim.amount, currency: claim.currency },
  orderIds: claim.orderIds,
  proofUploadIds: claim.proofUploadIds,
  payoutAccountId: claim.payoutAccountId,
  screening: claim.screening,
  declineReason: claim.declineReason,
  payout: payout === undefined ? null : toPayout(payout),
  status: claim.status,
  allowedActions,
  expectedBy: claim.expectedBy?.toISOString() ?? null,
  timeline,
  createdAt: claim.createdAt.toISOString(),
  updatedAt: claim.updatedAt.toISOString(),
});
