import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredOrder, StoredOrderLine } from '../orders/index.ts';
import {
  campaignStatus,
  claimableNow,
  countOrder,
  earnedFrom,
  earnedWith,
  notClaimableReason,
} from './cashback.policy.ts';
import type { CampaignRule } from './cashback.types.ts';
import { adjust } from './claims.policy.ts';
import { accountIdentity, maskAccount } from './payout-accounts.policy.ts';
import { failedRule, type ScreeningFacts, screen } from './screening.policy.ts';

const campaign: CampaignRule = {
  id: 'cmp_winter',
  name: { en: 'Winter' },
  description: null,
  startsAt: '2026-01-01T00:00:00Z',
  endsAt: '2026-01-31T23:59:59Z',
  claimUntil: '2026-02-28T23:59:59Z',
  minOrder: 10_00,
  scope: { categories: null, skus: null },
  steps: [
    { id: 'five', threshold: 50_00, reward: { type: 'fixed', amount: 5_00 } },
    { id: 'tenth', threshold: 150_00, reward: { type: 'percent', basisPoints: 1000, max: 40_00 } },
  ],
  perCustomerCap: 30_00,
  budgetCap: null,
  proof: 'optional',
};
const line = (fields: Partial<StoredOrderLine> = {}): StoredOrderLine => ({
  id: '1',
  sku: 'A',
  description: 'A thing',
  kind: 'product',
  category: 'home',
  quantity: 3,
  unitPrice: '20.00',
  totalMinor: 60_00,
  netMinor: 60_00,
  creditedQuantity: 0,
  returnedQuantity: 0,
  ...fields,
});
const order = (fields: Partial<StoredOrder> = {}): StoredOrder => ({
  merchantId: 'mer_1',
  id: 'ord_1',
  number: '1',
  customerId: 'cus_1',
  placedAt: new Date('2026-01-10T10:00:00Z'),
  status: 'paid',
  deliveredAt: null,
  currency: 'GBP',
  totalMinor: 60_00,
  refundedMinor: 0,
  voucherCodes: [],
  lines: [line()],
  createdAt: new Date(),
  updatedAt: new Date(),
  ...fields,
});
const count = (fields: Partial<StoredOrder>, rule: Partial<CampaignRule> = {}) => {
  const { counted, excludedReason } = countOrder(order(fields), { ...campaign, ...rule }, 'GBP');
  return excludedReason ?? counted;
};

describe('an order counts', () => {
  it.each<[string, Partial<StoredOrder>, Partial<CampaignRule>, number | string]>([
    [
      'what was paid for its goods',
      { lines: [line({ netMinor: 54_00 }), line({ id: '2', kind: 'shipping' })] },
      {},
      54_00,
    ],
    ['less what came back', { lines: [line({ returnedQuantity: 1, creditedQuantity: 1 })] }, {}, 20_00],
    ['nothing when cancelled', { status: 'cancelled' }, {}, 'order_cancelled'],
    ['nothing before the campaign', { placedAt: new Date('2025-12-31T23:59:59Z') }, {}, 'outside_period'],
    ['nothing after the campaign', { placedAt: new Date('2026-02-01T00:00:00Z') }, {}, 'outside_period'],
    ['nothing in another currency', { currency: 'CNY' }, {}, 'other_currency'],
    ['only goods of the categories', {}, { scope: { categories: ['garden'], skus: null } }, 'no_eligible_goods'],
    ['only goods of the articles', {}, { scope: { categories: ['home'], skus: ['A'] } }, 60_00],
    ['nothing below the smallest order', { lines: [line({ netMinor: 9_99 })] }, {}, 'below_minimum'],
    ['nothing when all came back', { lines: [line({ returnedQuantity: 3 })] }, {}, 'returned'],
    ['nothing that was free', { lines: [line({ netMinor: 0 })] }, {}, 'no_eligible_goods'],
  ])('%s', (_name, fields, rule, expected) => {
    expect(count(fields, rule)).toBe(expected);
  });

  it('without what is about to come back', () => {
    const comingBack = new Map([['ord_1', new Map([['1', 2]])]]);
    expect(countOrder(order(), campaign, 'GBP', comingBack).counted).toBe(20_00);
    expect(earnedFrom([order()], campaign, 'GBP').earned).toBe(5_00);
    expect(earnedFrom([order()], campaign, 'GBP', comingBack).earned).toBe(0);
  });
});

describe('spending', () => {
  it.each([
    [0, 0, null, { id: 'five', threshold: 50_00, missing: 50_00 }],
    [49_99, 0, null, { id: 'five', threshold: 50_00, missing: 1 }],
    [50_00, 5_00, 'five', { id: 'tenth', threshold: 150_00, missing: 100_00 }],
    [150_09, 15_00, 'tenth', null],
    [290_00, 29_00, 'tenth', null],
    [900_00, 30_00, 'tenth', null],
  ])('%i earns %i', (spent, earned, reachedStepId, nextStep) => {
    expect(earnedWith(spent, campaign)).toEqual({ spent, earned, reachedStepId, nextStep });
  });

  it('more never earns less, and never more than the cap', () => {
    const reward = fc.oneof(
      fc.record({ type: fc.constant('fixed' as const), amount: fc.integer({ min: 1, max: 10_000 }) }),
      fc.record({
        type: fc.constant('percent' as const),
        basisPoints: fc.integer({ min: 1, max: 10_000 }),
        max: fc.option(fc.integer({ min: 1, max: 10_000 })),
      }),
    );
    const step = fc.record({ id: fc.string(), threshold: fc.nat(50_000), reward });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 5 }),
        fc.nat(100_000),
        fc.nat(100_000),
        (steps, spent, more) => {
          const rule = { ...campaign, steps, perCustomerCap: 9_999 };
          const less = earnedWith(spent, rule).earned;
          const greater = earnedWith(spent + more, rule).earned;
          expect(greater).toBeGreaterThanOrEqual(less);
          expect(greater).toBeLessThanOrEqual(9_999);
        },
      ),
    );
  });
});

describe('claiming', () => {
  const nothing = { open: 0, hasOpen: false, paid: 0, reversed: 0 };
  const during = new Date('2026-01-15T00:00:00Z');

  it('is for what is earned and was not claimed', () => {
    expect(claimableNow(15_00, { ...nothing, paid: 5_00, reversed: 4_00 })).toBe(6_00);
    expect(claimableNow(5_00, { ...nothing, paid: 9_00 })).toBe(0);
  });

  it.each([
    ['campaign_not_started', 5_00, nothing, null, new Date('2025-12-01T00:00:00Z')],
    ['claim_period_over', 5_00, nothing, null, new Date('2026-03-01T00:00:00Z')],
    ['claim_open', 9_00, { ...nothing, open: 5_00, hasOpen: true }, null, during],
    ['nothing_earned', 0, nothing, null, during],
    ['already_claimed', 5_00, { ...nothing, paid: 5_00 }, null, during],
    ['budget_exhausted', 5_00, nothing, 4_99, during],
    [null, 5_00, nothing, 5_00, during],
    [null, 5_00, nothing, null, new Date('2026-02-10T00:00:00Z')],
  ])('is answered with %s', (reason, earned, claimed, budgetLeft, now) => {
    expect(notClaimableReason(campaign, earned, claimed, budgetLeft, now)).toBe(reason);
  });

  it.each([
    ['upcoming', null, '2025-12-31T23:59:59Z'],
    ['running', 1, '2026-01-01T00:00:00Z'],
    ['exhausted', 0, '2026-01-02T00:00:00Z'],
    ['ended', 0, '2026-02-01T00:00:00Z'],
  ])('a campaign is %s', (status, budgetLeft, now) => {
    expect(campaignStatus(campaign, budgetLeft, new Date(now))).toBe(status);
  });
});

describe('screening', () => {
  const facts = (fields: Partial<ScreeningFacts>): ScreeningFacts => ({
    campaign,
    currency: 'GBP',
    customerId: 'cus_1',
    namedOrderIds: ['ord_1'],
    orders: [order()],
    claimedOrderIds: new Set(),
    amount: 5_00,
    proofs: 0,
    reusedProofs: 0,
    accountSharedWith: 0,
    ...fields,
  });

  it('passes what is in order', () => {
    const results = screen(facts({}));
    expect(results.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'order_owned pass',
      'inside_period pass',
      'goods_eligible pass',
      'min_order pass',
      'not_claimed_before pass',
      'amount_reached pass',
      'proof_present pass',
      'proof_unique pass',
      'account_unique pass',
    ]);
    expect(failedRule(results)).toBeNull();
  });

  it.each<[string, Partial<ScreeningFacts>]>([
    ['order_owned', { orders: [order({ customerId: 'cus_2' })], amount: 0 }],
    ['order_owned', { orders: [], amount: 0 }],
    ['inside_period', { orders: [order({ placedAt: new Date('2026-02-01T00:00:00Z') })] }],
    ['goods_eligible', { orders: [order({ status: 'cancelled' })] }],
    ['min_order', { orders: [order({ lines: [line({ netMinor: 1_00 })] })] }],
    ['not_claimed_before', { amount: 0, claimedOrderIds: new Set(['ord_1']) }],
    ['amount_reached', { amount: 0 }],
    ['proof_present', { campaign: { ...campaign, proof: 'required' } }],
  ])('fails for %s', (rule, fields) => {
    const results = screen(facts(fields));
    expect(failedRule(results)).toBe(rule);
    expect(results.find((entry) => entry.rule === rule)?.detail).toEqual(expect.any(String));
  });

  it('leaves to people what only people can see', () => {
    const results = screen(facts({ proofs: 1, reusedProofs: 1, accountSharedWith: 2 }));
    expect(failedRule(results)).toBeNull();
    expect(results.filter(({ outcome }) => outcome === 'review').map(({ rule }) => rule)).toEqual([
      'proof_present',
      'proof_unique',
      'account_unique',
    ]);
  });
});

describe('when less is earned', () => {
  const claimed = { open: 10_00, hasOpen: true, paid: 0, reversed: 0 };

  it.each([
    ['an open claim shrinks', 7_00, claimed, false, { openAmount: 7_00, debt: 0, reversesPaid: false }],
    ['or ends', 0, claimed, false, { openAmount: 0, debt: 0, reversesPaid: false }],
    [
      'or stays when it is earned all the same',
      10_00,
      claimed,
      false,
      { openAmount: null, debt: 0, reversesPaid: false },
    ],
    ['or stays when its money may be on its way', 0, claimed, true, { openAmount: null, debt: 0, reversesPaid: false }],
    [
      'what was paid is owed back in part',
      4_00,
      { ...claimed, open: 0, hasOpen: false, paid: 10_00 },
      false,
      { openAmount: null, debt: 6_00, reversesPaid: false },
    ],
    [
      'or wholly',
      0,
      { ...claimed, open: 0, hasOpen: false, paid: 10_00 },
      false,
      { openAmount: null, debt: 10_00, reversesPaid: true },
    ],
    [
      'paid first, then the open claim',
      12_00,
      { ...claimed, paid: 8_00 },
      false,
      { openAmount: 4_00, debt: 0, reversesPaid: false },
    ],
  ])('%s', (_name, earned, before, isOnItsWay, expected) => {
    expect(adjust(earned, before, isOnItsWay)).toEqual(expected);
  });
});

describe('an account number', () => {
  it.each([
    ['GB33 BUKB 2020 1555 5555 55', '•••• 5555'],
    ['someone@example.com', '•••• .com'],
    ['1234', '•••• 34'],
    ['1', '••••'],
  ])('%s is shown as %s', (account, masked) => {
    expect(maskAccount(account)).toBe(masked);
  });

  it('is the same however it is written', () => {
    const one = accountIdentity('bankTransfer', 'gb33 bukb-2020', 'buk-b');
    expect(one).toBe(accountIdentity('bankTransfer', 'GB33BUKB2020', 'BUKB'));
    expect(one).not.toBe(accountIdentity('paypal', 'GB33BUKB2020', 'BUKB'));
  });
});
