import { combine, onTier, redemptionIn, type Scenario, withPoints } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';

type Story = StoryObj;

const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });

const meta: Meta = {
  title: 'Elements/Points',
  component: 'aftercart-points',
  render: () => html`<aftercart-points></aftercart-points>`,
};

export default meta;

/** Waits for a part of the element and uses it. */
const click =
  (...parts: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('aftercart-points')?.shadowRoot;
    for (const part of parts) {
      for (let tries = 0; tries < 100 && !root?.querySelector(`[part="${part}"]`); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      root?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
    }
  };

export const Balance: Story = {};
export const Rich: Story = { parameters: on(combine(withPoints(12_400), onTier('gold'))) };
export const HighestLevel: Story = { parameters: on(combine(withPoints(64_000), onTier('black-diamond'))) };
export const NoPoints: Story = { parameters: on(withPoints(0)) };
export const Confirming: Story = { parameters: on(withPoints(12_400)), play: click('redeem') };
export const Redeemed: Story = { parameters: on(withPoints(12_400)), play: click('redeem', 'confirm-redeem') };
export const Refused: Story = {
  parameters: on(combine(withPoints(12_400), { failures: { createRedemption: 'insufficient_points' } })),
  play: click('redeem', 'confirm-redeem'),
};
export const WithVoucher: Story = { parameters: on(combine(withPoints(12_400), redemptionIn('issued'))) };
export const UsedVoucher: Story = { parameters: on(combine(withPoints(12_400), redemptionIn('used'))) };
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const SignedOut: Story = { parameters: on({ signedIn: false }) };
export const Failed: Story = { parameters: on({ failures: { getPoints: 'internal' } }) };
