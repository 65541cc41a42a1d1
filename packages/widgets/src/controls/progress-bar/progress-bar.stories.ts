import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { progressBarStyles } from './progress-bar.styles.ts';
import { type ProgressOptions, progressBar } from './progress-bar.ts';

const show = inShadow(progressBarStyles);

const meta: Meta<ProgressOptions> = {
  title: 'Controls/Progress bar',
  args: { value: 620, max: 1000, label: 'Progress to Gold', valueText: '620 of 1,000 points, 380 to Gold' },
  render: (options) => html`${show(() => progressBar(options))}`,
};

export default meta;

export const OnTheWay: StoryObj<ProgressOptions> = {};
export const WithSteps: StoryObj<ProgressOptions> = { args: { steps: [250, 500, 750] } };
export const Empty: StoryObj<ProgressOptions> = { args: { value: 0, valueText: '0 of 1,000 points' } };
export const Full: StoryObj<ProgressOptions> = { args: { value: 1200, valueText: '1,200 of 1,000 points' } };
