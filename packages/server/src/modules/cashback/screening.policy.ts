import type { ScreeningResult } from '@aftercart/contract';
import type { StoredOrder } from '../orders/index.ts';
import { type CountedOrder, countOrder } from './cashback.policy.ts';
import type { CampaignRule } from './cashback.types.ts';

/** Pure rules of the automatic look at a claim. Every rule says what it found, so that a decision can be explained. */

export type ScreeningFacts = {
  campaign: CampaignRule;
  currency: string;
  customerId: string;
  /** The orders the claim names; null when it named none and all that count are taken. */
  namedOrderIds: readonly string[] | null;
  /** The named orders that exist. */
  orders: readonly StoredOrder[];
  /** Orders of earlier claims that are open or paid. */
  claimedOrderIds: ReadonlySet<string>;
  /** What would be paid. */
  amount: number;
  proofs: number;
  /** How many of them served for something else before. */
  reusedProofs: number;
  /** Other customers who bound the same account. */
  accountSharedWith: number;
};

const result = (rule: string, outcome: ScreeningResult['outcome'], detail: string | null = null): ScreeningResult => ({
  rule,
  outcome,
  detail,
});

const list = (ids: readonly string[]): string => ids.slice(0, 5).join(', ') + (ids.length > 5 ? ' …' : '');

const screenOrders = (facts: ScreeningFacts, named: readonly string[]): ScreeningResult[] => {
  const own = facts.orders.filter((order) => order.customerId === facts.customerId);
  // Somebody else's order and one that never existed sound the same.
  const foreign = named.filter((id) => !own.some((order) => order.id === id));
  const counted = own.map((order) => countOrder(order, facts.campaign, facts.currency));
  const excludedFor = (...reasons: CountedOrder['excludedReason'][]): string[] =>
    counted.filter(({ excludedReason }) => reasons.includes(excludedReason)).map(({ orderId }) => orderId);
  const check = (rule: string, wrong: readonly string[], words: string): ScreeningResult =>
    wrong.length === 0 ? result(rule, 'pass') : result(rule, 'fail', `${words}: ${list(wrong)}`);
  const twice = named.filter((id) => facts.claimedOrderIds.has(id));
  return [
    check('order_owned', foreign, 'Not among your orders'),
    check('inside_period', excludedFor('outside_period'), 'Outside the campaign'),
    check(
      'goods_eligible',
      excludedFor('no_eligible_goods', 'returned', 'order_cancelled', 'other_currency'),
      'No goods that count',
    ),
    check('min_order', excludedFor('below_minimum'), 'Below the smallest order that counts'),
    // Further goods may lift the same orders to a higher step: only a claim that brings nothing new is a repetition.
    check('not_claimed_before', facts.amount === 0 && twice.length === named.length ? twice : [], 'Claimed before'),
  ];
};

export const screen = (facts: ScreeningFacts): ScreeningResult[] => [
  ...screenOrders(facts, facts.namedOrderIds ?? []),
  facts.amount > 0
    ? result('amount_reached', 'pass')
    : result('amount_reached', 'fail', 'These orders reach no step that was not claimed before.'),
  screenProof(facts),
  facts.reusedProofs === 0
    ? result('proof_unique', 'pass')
    : result('proof_unique', 'review', 'The same file was sent with another request before.'),
  facts.accountSharedWith === 0
    ? result('account_unique', 'pass')
    : result('account_unique', 'review', 'The payout account is used by another customer too.'),
];

const screenProof = ({ campaign, proofs }: ScreeningFacts): ScreeningResult => {
  if (proofs > 0) return result('proof_present', 'review', 'Somebody compares the proof with the orders.');
  return campaign.proof === 'required'
    ? result('proof_present', 'fail', 'A proof is missing.')
    : result('proof_present', 'pass');
};

/** The rule that decides against the claim; null when none does. */
export const failedRule = (screening: readonly ScreeningResult[]): string | null =>
  screening.find(({ outcome }) => outcome === 'fail')?.rule ?? null;
