import type { CashbackExclusion, CashbackRewardRule, NotClaimableReason } from '@aftercart/contract';
import { type StoredOrder, type StoredOrderLine, shareOfUnits } from '../orders/index.ts';
import type { CampaignRule } from './cashback.types.ts';

/** Pure rules of cashback: what counts, what it earns, what may be claimed. Amounts in minor units. */

type Scope = CampaignRule['scope'];

const inScope = ({ category, sku }: Pick<StoredOrderLine, 'category' | 'sku'>, { categories, skus }: Scope): boolean =>
  (categories === null || (category !== null && categories.includes(category))) &&
  (skus === null || skus.includes(sku));

/** Units that come back with what is decided now, by order id and line id; they are not on the orders yet. */
export type ComingBack = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const nothingComesBack: ComingBack = new Map();

export type CountedOrder = {
  orderId: string;
  number: string;
  placedAt: Date;
  counted: number;
  excludedReason: CashbackExclusion | null;
};

/** What of an order counts for the campaign: eligible goods at what was paid for them, those that came back left out. */
export const countOrder = (
  order: StoredOrder,
  campaign: CampaignRule,
  currency: string,
  comingBack: ComingBack = nothingComesBack,
): CountedOrder => {
  const about = { orderId: order.id, number: order.number, placedAt: order.placedAt };
  const excluded = (excludedReason: CashbackExclusion): CountedOrder => ({ ...about, counted: 0, excludedReason });
  if (order.status === 'cancelled') return excluded('order_cancelled');
  if (order.placedAt < new Date(campaign.startsAt) || order.placedAt > new Date(campaign.endsAt)) {
    return excluded('outside_period');
  }
  if (order.currency !== currency) return excluded('other_currency');
  const eligible = order.lines.filter((line) => line.kind === 'product' && inScope(line, campaign.scope));
  if (eligible.length === 0) return excluded('no_eligible_goods');
  const more = comingBack.get(order.id);
  let counted = 0;
  let isAnythingBack = false;
  for (const line of eligible) {
    const back = Math.min(line.quantity, line.creditedQuantity + line.returnedQuantity + (more?.get(line.id) ?? 0));
    if (back > 0) isAnythingBack = true;
    counted += line.netMinor - shareOfUnits(line.netMinor, line.quantity, 0, back);
  }
  if (counted <= 0) return excluded(isAnythingBack ? 'returned' : 'no_eligible_goods');
  if (campaign.minOrder !== null && counted < campaign.minOrder) return excluded('below_minimum');
  return { ...about, counted, excludedReason: null };
};

const rewardOf = (reward: CashbackRewardRule, spent: number): number => {
  if (reward.type === 'fixed') return reward.amount;
  const share = Number((BigInt(spent) * BigInt(reward.basisPoints)) / 10_000n);
  return reward.max === null ? share : Math.min(share, reward.max);
};

export type Earned = {
  spent: number;
  earned: number;
  reachedStepId: string | null;
  nextStep: { id: string; threshold: number; missing: number } | null;
};

/** What the spend earns: the best of the steps it reaches, so that spending more never earns less; at most the cap. */
export const earnedWith = (spent: number, { steps, perCustomerCap }: CampaignRule): Earned => {
  const ascending = [...steps].sort((left, right) => left.threshold - right.threshold);
  const reached = ascending.filter((step) => step.threshold <= spent && spent > 0);
  const next = ascending.find((step) => step.threshold > spent);
  const best = reached.reduce((most, step) => Math.max(most, rewardOf(step.reward, spent)), 0);
  return {
    spent,
    earned: perCustomerCap === null ? best : Math.min(best, perCustomerCap),
    reachedStepId: reached.at(-1)?.id ?? null,
    nextStep: next === undefined ? null : { id: next.id, threshold: next.threshold, missing: next.threshold - spent },
  };
};

export const sumCounted = (orders: readonly CountedOrder[]): number =>
  orders.reduce((sum, order) => sum + order.counted, 0);

/** Orders in whose light a customer stands now. */
export const earnedFrom = (
  orders: readonly StoredOrder[],
  campaign: CampaignRule,
  currency: string,
  comingBack: ComingBack = nothingComesBack,
): Earned => earnedWith(sumCounted(orders.map((order) => countOrder(order, campaign, currency, comingBack))), campaign);

export type CampaignStatus = 'upcoming' | 'running' | 'ended' | 'exhausted';

/** @param budgetLeft null: the campaign has no limit. */
export const campaignStatus = (campaign: CampaignRule, budgetLeft: number | null, now: Date): CampaignStatus => {
  if (now > new Date(campaign.endsAt)) return 'ended';
  if (budgetLeft !== null && budgetLeft <= 0) return 'exhausted';
  return now < new Date(campaign.startsAt) ? 'upcoming' : 'running';
};

/** What a customer has claimed in one campaign. */
export type Claimed = {
  /** In the claim that is under way. */
  open: number;
  hasOpen: boolean;
  paid: number;
  /** Paid once and owed back since: it is taken off what is earned later. */
  reversed: number;
};

export const claimableNow = (earned: number, claimed: Claimed): number =>
  Math.max(0, earned - claimed.open - claimed.paid - claimed.reversed);

/** Why nothing can be claimed now; null when something can. */
export const notClaimableReason = (
  campaign: CampaignRule,
  earned: number,
  claimed: Claimed,
  budgetLeft: number | null,
  now: Date,
): NotClaimableReason | null => {
  if (now < new Date(campaign.startsAt)) return 'campaign_not_started';
  if (now > new Date(campaign.claimUntil)) return 'claim_period_over';
  if (claimed.hasOpen) return 'claim_open';
  const claimable = claimableNow(earned, claimed);
  if (claimable === 0) return earned === 0 ? 'nothing_earned' : 'already_claimed';
  return budgetLeft !== null && budgetLeft < claimable ? 'budget_exhausted' : null;
};
