import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { stepHeaderStyles } from './step-header.styles.ts';
import { type StepHeaderOptions, stepHeader } from './step-header.ts';

const show = inShadow(stepHeaderStyles);

const meta: Meta<StepHeaderOptions> = {
  title: 'Controls/Step header',
  args: { title: 'What would you like to send back?' },
  render: (options) => html`${show(() => stepHeader(options))}`,
};

export default meta;

export const Alone: StoryObj<StepHeaderOptions> = {};
export const OneOfSeveral: StoryObj<StepHeaderOptions> = { args: { progress: 'Step 2 of 4', current: 2, total: 4 } };
