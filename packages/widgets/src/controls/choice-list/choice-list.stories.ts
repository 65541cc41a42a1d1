import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import type { AftercartChoiceList } from './choice-list.ts';

type Args = Partial<Pick<AftercartChoiceList, 'label' | 'hint' | 'error' | 'choices' | 'value' | 'disabled'>>;

const meta: Meta<Args> = {
  title: 'Controls/Choice list',
  component: 'aftercart-choice-list',
  args: {
    label: 'Why do you send it back?',
    choices: [
      { value: 'damaged', label: 'It is damaged', detail: 'Please add a photo' },
      { value: 'size', label: 'It does not fit' },
      { value: 'mind', label: 'I changed my mind' },
      { value: 'late', label: 'It came too late', detail: 'Not possible for this order', disabled: true },
    ],
  },
  render: ({ label, hint, error, choices, value, disabled }) => html`<div class="card">
    <aftercart-choice-list
      .label=${label ?? ''}
      .hint=${hint ?? ''}
      .error=${error ?? ''}
      .choices=${choices ?? []}
      .value=${value ?? ''}
      ?disabled=${disabled}
    ></aftercart-choice-list>
  </div>`,
};

export default meta;

export const One: StoryObj<Args> = { args: { value: 'size' } };
export const WithHintAndError: StoryObj<Args> = {
  args: { hint: 'It changes nothing about your refund.', error: 'Please choose one.' },
};
export const Disabled: StoryObj<Args> = { args: { value: 'size', disabled: true } };
