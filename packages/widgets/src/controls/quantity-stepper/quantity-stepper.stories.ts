import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartQuantityStepper } from './quantity-stepper.ts';

type Args = Partial<Pick<AftercartQuantityStepper, 'label' | 'error' | 'value' | 'max' | 'disabled'>>;

const meta: Meta<Args> = {
  title: 'Controls/Quantity stepper',
  component: 'aftercart-quantity-stepper',
  args: { label: 'Quantity', value: 2, max: 6 },
  render: ({ label, error, value, max, disabled }) => html`<div class="card">
    <aftercart-quantity-stepper
      .label=${label ?? ''}
      .error=${error ?? ''}
      .value=${value ?? 1}
      .max=${max ?? 99}
      decrease-text="One less"
      increase-text="One more"
      ?disabled=${disabled}
    ></aftercart-quantity-stepper>
  </div>`,
};

export default meta;

export const Between: StoryObj<Args> = {};
export const AtItsEnd: StoryObj<Args> = { args: { value: 6 } };
export const WithError: StoryObj<Args> = { args: { error: 'Only 6 can be sent back.' } };
export const Disabled: StoryObj<Args> = { args: { disabled: true } };
