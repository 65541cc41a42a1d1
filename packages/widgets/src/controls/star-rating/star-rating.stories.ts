import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartStarRating } from './star-rating.ts';

type Args = Partial<Pick<AftercartStarRating, 'label' | 'hint' | 'error' | 'low' | 'high' | 'value' | 'disabled'>>;

const meta: Meta<Args> = {
  title: 'Controls/Star rating',
  component: 'aftercart-star-rating',
  args: { label: 'How was your order?', low: 'Very poor', high: 'Excellent' },
  render: ({ label, hint, error, low, high, value, disabled }) => html`<div class="card">
    <aftercart-star-rating
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .low=${low ?? ''}
      .high=${high ?? ''}
      .value=${value ?? null}
      .optionLabel=${(score: number) => `${score} stars`}
      ?disabled=${disabled}
    ></aftercart-star-rating>
  </div>`,
};

export default meta;

export const Empty: StoryObj<Args> = {};
export const Chosen: StoryObj<Args> = { args: { value: 4 } };
export const WithHintAndError: StoryObj<Args> = {
  args: { hint: 'Five stars are the best.', error: 'Please choose a score.' },
};
export const Disabled: StoryObj<Args> = { args: { value: 3, disabled: true } };
