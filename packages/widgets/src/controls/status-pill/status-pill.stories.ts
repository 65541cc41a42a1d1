import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { statusPillStyles } from './status-pill.styles.ts';
import { statusPill } from './status-pill.ts';

const show = inShadow(statusPillStyles);
const meta: Meta = { title: 'Controls/Status pill' };

export default meta;

export const Tones: StoryObj = {
  render: () =>
    html`${show(
      () => html`${statusPill('Requested')} ${statusPill('Refunded', 'positive')} ${statusPill('Photo needed', 'caution')}
      ${statusPill('Declined', 'negative')}`,
    )}`,
};
