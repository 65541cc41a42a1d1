import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { timelineStyles } from './timeline.styles.ts';
import { timeline } from './timeline.ts';

const show = inShadow(timelineStyles);
const meta: Meta = { title: 'Controls/Timeline' };

export default meta;

const at = (iso: string, text: string) => ({ iso, text });

export const UnderWay: StoryObj = {
  render: () =>
    html`${show(() =>
      timeline('Your return', [
        { label: 'Requested', state: 'done', stateText: 'done', at: at('2026-11-18T09:12:00Z', 'Nov 18, 9:12 AM') },
        {
          label: 'Approved',
          state: 'done',
          stateText: 'done',
          at: at('2026-11-18T15:40:00Z', 'Nov 18, 3:40 PM'),
          note: 'Please pack it well.',
        },
        {
          label: 'On its way to us',
          state: 'current',
          stateText: 'now',
          at: at('2026-11-20T08:00:00Z', 'Nov 20, 8:00 AM'),
        },
        { label: 'Checked', state: 'upcoming', stateText: 'still to come' },
        { label: 'Refunded', state: 'upcoming', stateText: 'still to come' },
      ]),
    )}`,
};

export const Failed: StoryObj = {
  render: () =>
    html`${show(() =>
      timeline('Your payout', [
        { label: 'Approved', state: 'done', stateText: 'done' },
        {
          label: 'Payout rejected by the bank',
          state: 'failed',
          stateText: 'done',
          note: 'The account does not exist.',
        },
      ]),
    )}`,
};
