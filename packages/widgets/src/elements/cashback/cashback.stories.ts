import { claimIn, combine, failing, payoutAccountIn, type Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';

type Story = StoryObj;

const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });

const meta: Meta = {
  title: 'Elements/Cashback',
  component: 'aftercart-cashback',
  render: () => html`<aftercart-cashback></aftercart-cashback>`,
};

export default meta;

type Progress = Parameters<NonNullable<Scenario['seed']>>[0]['data']['cashbackProgress'][number];

const changed = (campaign: Partial<Progress['campaign']>, progress: Partial<Progress> = {}): Scenario => ({
  seed: ({ data }) => {
    for (const each of data.cashbackProgress) {
      Object.assign(each.campaign, campaign);
      Object.assign(each, progress);
    }
  },
});
const nothing = { amount: 0, currency: 'GBP' };
const noAccounts: Scenario = {
  seed: ({ data }) => {
    data.payoutAccounts = [];
  },
};
const noCampaigns: Scenario = {
  seed: ({ data }) => {
    data.cashbackProgress = [];
  },
};

/** Three steps, some orders that do not count, and a campaign that is still to come. */
const season: Scenario = {
  seed: ({ data }) => {
    const [first] = data.cashbackProgress;
    const [step] = first?.campaign.steps ?? [];
    if (!first || !step) return;
    first.campaign.steps.splice(1, 0, { ...step, id: 'mid', threshold: { amount: 10_000, currency: 'GBP' } });
    for (const excludedReason of ['below_minimum', 'returned', 'no_eligible_goods'] as const) {
      first.orders.push({
        ...first.orders[0]!,
        number: `5370${first.orders.length}`,
        counted: nothing,
        excludedReason,
      });
    }
    const next = structuredClone(first);
    Object.assign(next.campaign, { id: 'cmp_spring', name: { en: 'Spring lights' }, status: 'upcoming' });
    Object.assign(next.campaign.scope, { categories: ['candles', 'lanterns'] });
    Object.assign(next, { claimable: nothing, notClaimableReason: 'campaign_not_started', orders: [] });
    data.cashbackProgress.push(next);
  },
};

/** Waits for parts of the element, one after the other, and uses them. */
const click =
  (...selectors: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('aftercart-cashback')?.shadowRoot;
    for (const selector of selectors) {
      for (let tries = 0; tries < 100 && !root?.querySelector(selector); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      root?.querySelector<HTMLElement>(selector)?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
const claim = '[part="claim"]';
const submit = '[part="submit"]';
const followUp = '.case-body > .actions .button';

export const Campaign: Story = {};
export const Season: Story = {
  parameters: on(season),
  play: click('[part="rules"] summary', '[part="orders"] summary'),
};
export const Upcoming: Story = {
  parameters: on(changed({ status: 'upcoming' }, { claimable: nothing, notClaimableReason: 'campaign_not_started' })),
};
export const EndedWithMoneyLeft: Story = { parameters: on(changed({ status: 'ended' })) };
export const Exhausted: Story = {
  parameters: on(changed({ status: 'exhausted' }, { claimable: nothing, notClaimableReason: 'budget_exhausted' })),
};
export const NothingRunning: Story = { parameters: on(noCampaigns) };
export const SignedOut: Story = { parameters: on({ signedIn: false }) };
export const ChooseAccount: Story = { play: click(claim) };
export const FirstAccount: Story = { parameters: on(noAccounts), play: click(claim) };
export const AccountIncomplete: Story = { parameters: on(noAccounts), play: click(claim, '[part="save-account"]') };
export const AccountFailed: Story = { parameters: on(payoutAccountIn('failed')), play: click(claim) };
export const AccountPending: Story = { parameters: on(payoutAccountIn('pending')), play: click(claim) };
export const Proof: Story = { play: click(claim, submit) };
export const ProofMissing: Story = {
  parameters: on(changed({ proof: 'required' })),
  play: click(claim, submit, submit),
};
export const Review: Story = { play: click(claim, submit, submit) };
export const Sent: Story = { play: click(claim, submit, submit, submit) };
export const Refused: Story = {
  parameters: on(failing('createClaim', 'campaign_budget_exhausted')),
  play: click(claim, submit, submit, submit),
};
export const Submitted: Story = { parameters: on(claimIn('submitted')) };
export const InReview: Story = { parameters: on(claimIn('inReview')) };
export const Question: Story = { parameters: on(claimIn('infoNeeded')), play: click(followUp) };
export const Approved: Story = { parameters: on(claimIn('approved')) };
export const PayoutPending: Story = { parameters: on(claimIn('payoutPending')) };
export const PayoutFailed: Story = { parameters: on(claimIn('payoutFailed')), play: click(followUp) };
export const Paid: Story = { parameters: on(claimIn('paid')) };
export const Declined: Story = { parameters: on(claimIn('declined')), play: click(followUp) };
export const Cancelled: Story = { parameters: on(claimIn('cancelled')) };
export const Expired: Story = { parameters: on(claimIn('expired')) };
export const Voided: Story = { parameters: on(claimIn('voided')) };
export const Reversed: Story = { parameters: on(claimIn('reversed')) };
export const EarlierClaims: Story = { parameters: on(combine(claimIn('paid'), noCampaigns)) };
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const Failed: Story = { parameters: on(failing('listClaims', 'internal')) };
