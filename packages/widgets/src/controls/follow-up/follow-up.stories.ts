import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { formatMessage } from '../../internal/messages.ts';
import { en } from '../../messages/en.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { caseCardStyles } from '../case-card/case-card.styles.ts';
import '../file-picker/define.ts';
import { noticeStyles } from '../notice/notice.styles.ts';
import '../text-area/define.ts';
import { answerPanel, type CancelView, cancelling, type FollowUpView } from './follow-up.ts';

const show = inShadow(buttonStyles, caseCardStyles, noticeStyles);

type Args = Partial<FollowUp>;

const ignore = (): void => undefined;

const viewOf = (more: Args): FollowUpView => ({
  followUp: {
    id: 'ret_1',
    action: 'supplyInfo',
    note: '',
    files: [],
    fields: {},
    attempted: false,
    sending: false,
    failure: null,
    ...more,
  },
  text: (key, values) => formatMessage(en[key], 'en', values),
  desk: {
    open: ignore,
    close: ignore,
    write: ignore,
    pick: ignore,
    drop: ignore,
    send: async (event) => event.preventDefault(),
  },
});

const meta: Meta<Args> = {
  title: 'Controls/Follow-up',
  render: (args) => {
    const question = 'Could you send us a photo that shows the damage?';
    return html`${show(() => answerPanel({ ...viewOf(args), question }))}`;
  },
};

export default meta;

const words = {
  cancelSure: 'Cancel the return? You keep the items.',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'Keep it',
};
const failure = { kind: 'offline', code: null, status: null, requestId: null, message: 'errorOffline' } as const;

export const Answer: StoryObj<Args> = {};
export const AnswerMissing: StoryObj<Args> = { args: { attempted: true } };
export const AnswerWithFiles: StoryObj<Args> = {
  args: {
    note: 'The wing is broken.',
    files: [
      { id: '1', name: 'wing.jpg', status: 'done' },
      { id: '2', name: 'box.jpg', status: 'uploading' },
      { id: '3', name: 'list.txt', status: 'failed', problem: 'fileRejected' },
    ],
  },
};
export const AnswerFailed: StoryObj<Args> = { args: { note: 'The wing is broken.', failure } };
export const Outdated: StoryObj<Args> = { args: { failure: { ...failure, kind: 'refused', code: 'state_conflict' } } };
export const Confirm: StoryObj<Args> = {
  render: (args) => {
    const view = viewOf({ ...args, action: 'cancel' });
    const text: CancelView['text'] = (key, values) => formatMessage({ ...en, ...words }[key], 'en', values);
    const about = { id: 'ret_1', allowedActions: ['cancel'] };
    return html`${show(() => html`${cancelling({ ...view, text }, about, 'Cancel this return')}`)}`;
  },
};
