import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartTextArea } from './text-area.ts';

type Args = Partial<
  Pick<
    AftercartTextArea,
    'label' | 'hint' | 'error' | 'value' | 'placeholder' | 'maxLength' | 'optionalText' | 'disabled'
  >
>;

const meta: Meta<Args> = {
  title: 'Controls/Text area',
  component: 'aftercart-text-area',
  args: { label: 'What is the main reason for your score?', optionalText: 'optional' },
  render: ({ label, hint, error, value, placeholder, maxLength, optionalText, disabled }) => html`<div class="card">
    <aftercart-text-area
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .value=${value ?? ''}
      .placeholder=${placeholder ?? ''}
      .maxLength=${maxLength ?? 4000}
      .optionalText=${optionalText ?? ''}
      .counterText=${(left: number) => `${left} characters left`}
      ?disabled=${disabled}
    ></aftercart-text-area>
  </div>`,
};

export default meta;

export const Empty: StoryObj<Args> = {};
export const NearTheEnd: StoryObj<Args> = { args: { value: 'The parcel came late and wet.', maxLength: 36 } };
export const WithHintAndError: StoryObj<Args> = {
  args: { hint: 'Two sentences are enough.', error: 'Please tell us the reason.' },
};
export const Disabled: StoryObj<Args> = { args: { value: 'It came late.', disabled: true } };
