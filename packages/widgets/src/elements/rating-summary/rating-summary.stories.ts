import type { Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import './define.ts';

type Story = StoryObj;

const rated = [
  { subjectId: 'teapot', count: 1284, average: 4.32, distribution: [41, 58, 120, 292, 773] },
  { subjectId: 'lantern', count: 8, average: 2.5, distribution: [3, 1, 2, 1, 1] },
  { subjectId: 'clock', count: 1, average: 5, distribution: [0, 0, 0, 0, 1] },
];
const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });
const withRatings: Scenario = {
  seed: ({ data }) => {
    data.ratings = rated;
  },
};

const meta: Meta = {
  title: 'Elements/Rating summary',
  component: 'aftercart-rating-summary',
  parameters: on(withRatings),
  render: () => html`<aftercart-rating-summary subject-id="teapot"></aftercart-rating-summary>`,
};

export default meta;

const opened: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const root = canvasElement.querySelector('aftercart-rating-summary')?.shadowRoot;
  for (let tries = 0; tries < 100 && !root?.querySelector('summary'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  root?.querySelector('summary')?.click();
};

export const Rated: Story = {};
export const Opened: Story = { play: opened };
export const Compact: Story = {
  render: () => html`<aftercart-rating-summary subject-id="teapot" compact></aftercart-rating-summary>`,
};
export const WithLink: Story = {
  render: () =>
    html`<aftercart-rating-summary subject-id="teapot"><a href="#reviews">Read the reviews</a></aftercart-rating-summary>`,
  play: opened,
};
export const NotRatedYet: Story = {
  render: () => html`<aftercart-rating-summary subject-id="new"></aftercart-rating-summary>`,
};

const product = (name: string, id: string): TemplateResult =>
  html`<li>
    <p>${name}</p>
    <aftercart-rating-summary subject-id=${id}></aftercart-rating-summary>
  </li>`;
export const List: Story = {
  render: () => html`<ul>
    ${product('Teapot', 'teapot')} ${product('Lantern', 'lantern')} ${product('Clock', 'clock')} ${product('Vase', 'vase')}
  </ul>`,
};
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const Failed: Story = { parameters: on({ failures: { listRatings: 'forbidden' } }) };
