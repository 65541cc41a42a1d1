import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { button } from '../button/button.ts';
import { errorSummaryStyles } from '../error-summary/error-summary.styles.ts';
import { noticeStyles } from '../notice/notice.styles.ts';
import { notice } from '../notice/notice.ts';
import { stepHeaderStyles } from '../step-header/step-header.styles.ts';
import { stepFormStyles } from './step-form.styles.ts';
import { type StepFormOptions, stepForm } from './step-form.ts';

const show = inShadow(buttonStyles, errorSummaryStyles, noticeStyles, stepFormStyles, stepHeaderStyles);

const meta: Meta<StepFormOptions> = {
  title: 'Controls/Step form',
  args: {
    title: 'Reasons',
    progress: 'Step 2 of 4',
    current: 2,
    total: 4,
    errors: [],
    errorsTitle: 'Please check one thing',
    body: html`<p>The fields of the step stand here.</p>`,
    failure: nothing,
    submit: { label: 'Continue' },
    busy: false,
    aside: button({ label: 'Back', kind: 'quiet' }),
    onSubmit: (event) => event.preventDefault(),
  },
  render: (options) => html`${show(() => stepForm(options))}`,
};

export default meta;

export const Open: StoryObj<StepFormOptions> = {};
export const WithErrors: StoryObj<StepFormOptions> = {
  args: { errors: [{ text: 'Please choose a reason.', onClick: () => undefined }] },
};
export const Busy: StoryObj<StepFormOptions> = { args: { busy: true, aside: nothing } };
export const Failed: StoryObj<StepFormOptions> = {
  args: {
    failure: notice({
      tone: 'negative',
      text: 'Something went wrong on our side. Nothing is lost.',
      detail: 'Reference for support: req_1',
    }),
    submit: { label: 'Try again' },
  },
};
