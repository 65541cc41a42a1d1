import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { buttonStyles } from './button.styles.ts';
import { type ButtonOptions, button } from './button.ts';

const show = inShadow(buttonStyles);

const meta: Meta<ButtonOptions> = {
  title: 'Controls/Button',
  args: { label: 'Send feedback' },
  argTypes: { kind: { control: 'inline-radio', options: ['primary', 'secondary', 'quiet', 'danger'] } },
  render: (options) => html`${show(() => button(options))}`,
};

export default meta;

export const Primary: StoryObj<ButtonOptions> = {};
export const Busy: StoryObj<ButtonOptions> = { args: { busy: true, busyLabel: 'Sending…' } };
export const Disabled: StoryObj<ButtonOptions> = { args: { disabled: true } };
export const Kinds: StoryObj = {
  render: () =>
    html`${show(
      () => html`<div class="actions">
        ${button({ label: 'Continue' })} ${button({ label: 'Back', kind: 'secondary' })} ${button({ label: 'Not now', kind: 'quiet' })}
        ${button({ label: 'Cancel the return', kind: 'danger' })}
      </div>`,
    )}`,
};
