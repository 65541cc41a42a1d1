import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartSelectField } from './select-field.ts';

type Args = Partial<
  Pick<AftercartSelectField, 'label' | 'hint' | 'error' | 'value' | 'placeholder' | 'required' | 'disabled'>
>;

const meta: Meta<Args> = {
  title: 'Controls/Select field',
  component: 'aftercart-select-field',
  args: { label: 'Where should the money go?', placeholder: 'Please choose' },
  render: ({ label, hint, error, value, placeholder, required, disabled }) => html`<div class="card">
    <aftercart-select-field
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .value=${value ?? ''}
      .placeholder=${placeholder ?? ''}
      .options=${[
        { value: 'bankTransfer', label: 'Bank account' },
        { value: 'paypal', label: 'PayPal' },
        { value: 'alipay', label: 'Alipay' },
      ]}
      ?required=${required}
      ?disabled=${disabled}
    ></aftercart-select-field>
  </div>`,
};

export default meta;

export const Empty: StoryObj<Args> = {};
export const Chosen: StoryObj<Args> = { args: { value: 'paypal' } };
export const WithHintAndError: StoryObj<Args> = {
  args: { hint: 'You can change it later.', error: 'Please choose one.' },
};
export const Disabled: StoryObj<Args> = { args: { value: 'alipay', disabled: true } };
