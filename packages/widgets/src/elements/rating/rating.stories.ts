import type { Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.ts';
import type { AftercartRating } from './rating.ts';

type Args = Partial<
  Pick<
    AftercartRating,
    'metric' | 'subjectType' | 'subjectId' | 'question' | 'commentMode' | 'value' | 'disabled' | 'anonymous' | 'aspects'
  >
>;
type Story = StoryObj<Args>;

/** What the backend says to the answer. */
const refusing = (
  failure: NonNullable<Scenario['failures']>[keyof NonNullable<Scenario['failures']>],
): { scenario: Scenario } => ({
  scenario: { failures: { createFeedback: failure as 'offline' } },
});

/** Sends what the story has filled in and waits until the element shows how that went. */
const send: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const rating = canvasElement.querySelector('aftercart-rating');
  if (!rating) return;
  await rating.updateComplete;
  const told = new Promise((resolve) => {
    for (const name of ['submitted', 'failed'])
      rating.addEventListener(`aftercart-rating-${name}`, resolve, { once: true });
  });
  rating.shadowRoot?.querySelector<HTMLButtonElement>('[part="submit"]')?.click();
  await told;
  await rating.updateComplete;
};

const meta: Meta<Args> = {
  title: 'Elements/Rating',
  component: 'aftercart-rating',
  args: { metric: 'csat', subjectType: 'order', subjectId: 'ord_536367' },
  argTypes: {
    metric: { control: 'inline-radio', options: ['csat', 'nps', 'ces'] },
    subjectType: { control: 'select', options: ['order', 'product', 'return', 'claim', 'service', 'general'] },
    commentMode: { control: 'inline-radio', options: ['optional', 'required', 'none'] },
  },
  render: ({ metric, subjectType, subjectId, question, commentMode, value, disabled, anonymous, aspects }) => html`
    <aftercart-rating
      metric=${ifDefined(metric)}
      subject-type=${ifDefined(subjectType)}
      subject-id=${ifDefined(subjectId)}
      question=${ifDefined(question)}
      comment-mode=${ifDefined(commentMode)}
      .value=${value ?? ''}
      .aspects=${aspects ?? []}
      ?disabled=${disabled}
      ?anonymous=${anonymous}
    ></aftercart-rating>
  `,
};

export default meta;

export const Satisfaction: Story = {};
export const Recommendation: Story = { args: { metric: 'nps', subjectType: 'general' } };
export const Effort: Story = { args: { metric: 'ces', subjectType: 'return' } };
export const OwnQuestion: Story = { args: { question: 'How did the bread taste?' } };
export const Answering: Story = { args: { value: '4' } };
export const CommentRequired: Story = {
  args: { value: '2', commentMode: 'required' },
  play: async ({ canvasElement }) => {
    const rating = canvasElement.querySelector('aftercart-rating');
    await rating?.updateComplete;
    rating?.shadowRoot?.querySelector<HTMLButtonElement>('[part="submit"]')?.click();
  },
};
export const WithoutComment: Story = { args: { value: '9', metric: 'nps', commentMode: 'none' } };
export const WithAspects: Story = {
  args: {
    value: '4',
    subjectType: 'service',
    aspects: [
      { code: 'friendliness', label: { en: 'Friendliness', 'zh-CN': '服务态度' } },
      { code: 'speed', label: { en: 'Speed of our answers', 'zh-CN': '响应速度' } },
      { code: 'solution', label: { en: 'Problem solved', 'zh-CN': '问题解决' } },
    ],
  },
};
export const Disabled: Story = { args: { value: '3', disabled: true } };
export const Sending: Story = {
  args: { value: '5' },
  parameters: { scenario: { delayMs: Number.POSITIVE_INFINITY } satisfies Scenario },
  play: async ({ canvasElement }) => {
    const rating = canvasElement.querySelector('aftercart-rating');
    await rating?.updateComplete;
    rating?.shadowRoot?.querySelector<HTMLButtonElement>('[part="submit"]')?.click();
  },
};
export const Thanks: Story = { args: { value: '5' }, play: send };
export const ThanksForALowScore: Story = { args: { value: '1' }, play: send };
export const AlreadyAnswered: Story = {
  args: { value: '4' },
  parameters: refusing('feedback_already_given'),
  play: send,
};
export const Offline: Story = { args: { value: '4' }, parameters: refusing('offline'), play: send };
export const ServerError: Story = { args: { value: '4' }, parameters: refusing('internal'), play: send };
export const TooManyRequests: Story = { args: { value: '4' }, parameters: refusing('rate_limited'), play: send };
export const SignedOut: Story = {
  args: { value: '4' },
  parameters: { scenario: { signedIn: false } satisfies Scenario },
  play: send,
};
export const Themed: Story = {
  args: { value: '4', metric: 'nps' },
  decorators: [
    (story) => html`
      <style>
        .brand {
          --aftercart-color-accent: #5b2a86;
          --aftercart-color-on-accent: #ffffff;
          --aftercart-radius: 0;
          --aftercart-radius-control: 2px;
          --aftercart-radius-button: 999px;
          --aftercart-font-family: Georgia, serif;
        }
      </style>
      <div class="brand">${story()}</div>
    `,
  ],
};
