import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { button } from '../button/button.ts';
import { statusPillStyles } from '../status-pill/status-pill.styles.ts';
import { timelineStyles } from '../timeline/timeline.styles.ts';
import { caseCardStyles } from './case-card.styles.ts';
import { type CaseCardOptions, caseCard } from './case-card.ts';

const show = inShadow(buttonStyles, caseCardStyles, statusPillStyles, timelineStyles);

const meta: Meta<CaseCardOptions> = {
  title: 'Controls/Case card',
  args: {
    id: 'ret_1',
    title: 'Return RMA-1012-0001',
    status: 'Approved',
    tone: 'positive',
    open: true,
    facts: html`<div class="facts"><p>Teapot × 2</p><p>Expected refund: £12.60</p></div>`,
    promise: 'Please send the parcel by Friday.',
    actions: html`<div class="actions">${button({ label: 'I have sent the parcel' })}</div>`,
    timelineLabel: 'Progress of return RMA-1012-0001',
    steps: [
      { label: 'You asked for the return', state: 'done', stateText: 'done' },
      { label: 'We approved it', state: 'current', stateText: 'now' },
      { label: 'You send the parcel', state: 'upcoming', stateText: 'still to come' },
    ],
    asides: html`<div class="actions">${button({ label: 'Cancel this return', kind: 'quiet' })}</div>`,
  },
  render: (options) => html`${show(() => caseCard(options))}`,
};

export default meta;

export const Open: StoryObj<CaseCardOptions> = {};
export const Folded: StoryObj<CaseCardOptions> = { args: { open: false } };
export const Over: StoryObj<CaseCardOptions> = {
  args: {
    status: 'Declined',
    tone: 'negative',
    promise: null,
    actions: nothing,
    asides: nothing,
    steps: [
      { label: 'You asked for the return', state: 'done', stateText: 'done' },
      { label: 'We declined it', state: 'failed', stateText: 'done', note: 'The goods show signs of use.' },
    ],
  },
};
