import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { noticeStyles } from '../notice/notice.styles.ts';
import { errorSummaryStyles } from './error-summary.styles.ts';
import { errorSummary } from './error-summary.ts';

const show = inShadow(noticeStyles, errorSummaryStyles);

const meta: Meta = {
  title: 'Controls/Error summary',
  render: () =>
    html`${show(() =>
      errorSummary('Please check 2 things', [
        { text: 'Teapot: Please choose a reason.', onClick: () => undefined },
        { text: 'Cup: Please add a photo or document.', onClick: () => undefined },
      ]),
    )}`,
};

export default meta;

export const TwoThings: StoryObj = {};
