import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartTextField } from './text-field.ts';

type Args = Partial<Pick<AftercartTextField, 'label' | 'hint' | 'error' | 'value' | 'type' | 'required' | 'disabled'>>;

const meta: Meta<Args> = {
  title: 'Controls/Text field',
  component: 'aftercart-text-field',
  args: { label: 'Tracking number', type: 'text' },
  argTypes: { type: { control: 'inline-radio', options: ['text', 'search', 'email', 'tel'] } },
  render: ({ label, hint, error, value, type, required, disabled }) => html`<div class="card">
    <aftercart-text-field
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .value=${value ?? ''}
      .type=${type ?? 'text'}
      .optionalText=${'optional'}
      ?required=${required}
      ?disabled=${disabled}
    ></aftercart-text-field>
  </div>`,
};

export default meta;

export const Empty: StoryObj<Args> = {};
export const Filled: StoryObj<Args> = { args: { value: 'RM123456785GB', required: true } };
export const Search: StoryObj<Args> = { args: { label: 'Find an item', type: 'search', required: true } };
export const WithHintAndError: StoryObj<Args> = {
  args: { hint: 'It stands on the receipt of the parcel.', error: 'Please fill this in.', required: true },
};
export const Disabled: StoryObj<Args> = { args: { value: 'RM123456785GB', disabled: true } };
