import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartNumberScale } from './number-scale.ts';

type Args = Partial<
  Pick<AftercartNumberScale, 'label' | 'error' | 'min' | 'max' | 'low' | 'high' | 'value' | 'disabled'>
>;

const meta: Meta<Args> = {
  title: 'Controls/Number scale',
  component: 'aftercart-number-scale',
  args: { label: 'Would you recommend us?', min: 0, max: 10, low: 'Not at all likely', high: 'Extremely likely' },
  render: ({ label, error, min, max, low, high, value, disabled }) => html`<div class="card">
    <aftercart-number-scale
      .label=${label ?? ''}
      .error=${error ?? ''}
      .min=${min ?? 0}
      .max=${max ?? 10}
      .low=${low ?? ''}
      .high=${high ?? ''}
      .value=${value ?? null}
      ?disabled=${disabled}
    ></aftercart-number-scale>
  </div>`,
};

export default meta;

export const ZeroToTen: StoryObj<Args> = {};
export const OneToSeven: StoryObj<Args> = {
  args: { min: 1, max: 7, low: 'Very difficult', high: 'Very easy', value: 6 },
};
export const WithError: StoryObj<Args> = { args: { error: 'Please choose a score.' } };
export const Disabled: StoryObj<Args> = { args: { value: 3, disabled: true } };
export const Narrow: StoryObj<Args> = {
  args: { value: 8 },
  decorators: [
    (inner) => html`<style>
        .narrow { max-inline-size: 300px; }
      </style>
      <div class="narrow">${inner()}</div>`,
  ],
};
