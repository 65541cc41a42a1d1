import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inShadow } from '../../../.storybook/in-shadow.ts';
import { skeletonStyles } from './skeleton.styles.ts';
import { skeleton } from './skeleton.ts';

const show = inShadow(skeletonStyles);
const meta: Meta = { title: 'Controls/Skeleton' };

export default meta;

export const Shapes: StoryObj = {
  render: () => html`${show(() => skeleton('Loading…', ['title', 'text', 'short', 'card', 'control']))}`,
};
