import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { noticeStyles } from './notice.styles.ts';
import { type NoticeOptions, notice } from './notice.ts';

const show = inShadow(buttonStyles, noticeStyles);

const meta: Meta<NoticeOptions> = {
  title: 'Controls/Notice',
  args: { tone: 'neutral', text: 'Your parcel is on its way back to us.' },
  render: (options) => html`${show(() => notice(options))}`,
};

export default meta;

export const Neutral: StoryObj<NoticeOptions> = {};
export const Positive: StoryObj<NoticeOptions> = { args: { tone: 'positive', text: 'Your refund is on its way.' } };
export const Caution: StoryObj<NoticeOptions> = {
  args: { tone: 'caution', text: 'Please send us a photo until Friday.' },
};
export const WithRetry: StoryObj<NoticeOptions> = {
  args: {
    tone: 'negative',
    text: 'Something went wrong on our side. Nothing is lost: please try again.',
    detail: 'Reference for support: req_01hxyz',
    retry: { label: 'Try again', onClick: () => undefined },
  },
};
