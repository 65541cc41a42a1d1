import type { Survey, SurveyQuestion } from '@aftercart/contract';
import { asking, combine, failing, notAsked, type Scenario, surveyIn } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.ts';
import {
  aspectsQuestion,
  cesQuestion,
  choiceQuestion,
  npsQuestion,
  photoQuestion,
  scoreQuestion,
  surveyOf,
  textQuestion,
} from '../../../test/surveys.ts';
import type { AftercartSurvey } from './survey.ts';

type Args = Partial<
  Pick<AftercartSurvey, 'placement' | 'subjectType' | 'subjectId' | 'surface' | 'delay' | 'idleSeconds' | 'manual'>
>;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const given = (questions: SurveyQuestion[], more: Partial<Survey> = {}, ...others: Scenario[]) => ({
  scenario: combine(asking(surveyOf(questions, more)), ...others),
});

const elementIn = (canvas: HTMLElement): AftercartSurvey => {
  const survey = canvas.querySelector('aftercart-survey');
  if (!survey) throw new Error('There is no survey');
  return survey;
};

/** Waits until the survey shows something that fits. */
async function appears(survey: AftercartSurvey, selector: string): Promise<HTMLElement> {
  for (let patience = 100; patience > 0; patience -= 1) {
    const found = survey.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`Nothing fits ${selector}`);
}

const press = (survey: AftercartSurvey): void =>
  survey.shadowRoot?.querySelector<HTMLButtonElement>('[part="submit"]')?.click();

/** Waits for the first question, then does one thing after the other. */
const doing =
  (...steps: ((survey: AftercartSurvey) => unknown)[]): Play =>
  async ({ canvasElement }) => {
    const survey = elementIn(canvasElement);
    await appears(survey, '.title');
    for (const step of steps) {
      await step(survey);
      await survey.updateComplete;
    }
  };
const score = (value: number) => async (survey: AftercartSurvey) =>
  (await appears(survey, `input[name="score"][value="${value}"]`)).click();
const until = (selector: string) => (survey: AftercartSurvey) => appears(survey, selector);
const tick = (index: number) => async (survey: AftercartSurvey) => {
  await appears(survey, '.card input');
  survey.shadowRoot?.querySelectorAll<HTMLInputElement>('.card input')[index]?.click();
};
const send = (value: number) => doing(score(value), press, until('[part="thanks"]'));

const meta: Meta<Args> = {
  title: 'Elements/Survey',
  component: 'aftercart-survey',
  args: { placement: 'order-delivered', subjectType: 'order', subjectId: 'ord_536367', surface: 'inline' },
  argTypes: { surface: { control: 'inline-radio', options: ['inline', 'dialog', 'sheet', 'kiosk'] } },
  render: ({ placement, subjectType, subjectId, surface, delay, idleSeconds, manual }) => html`
    <aftercart-survey
      placement=${ifDefined(placement)}
      subject-type=${ifDefined(subjectType)}
      subject-id=${ifDefined(subjectId)}
      surface=${ifDefined(surface)}
      delay=${ifDefined(delay)}
      idle-seconds=${ifDefined(idleSeconds)}
      ?manual=${manual}
      reserve
    ></aftercart-survey>
  `,
};

export default meta;

/** The clock of the mocked server stands still in 2010. */
const forYears: Scenario = {
  seed: ({ data }) => {
    data.settings.surveys.editMinutes = 60 * 24 * 366 * 100;
  },
};

const shown = doing();
const kiosk = { placement: 'kiosk', surface: 'kiosk', subjectType: 'general', subjectId: '' } as const;
const atKiosk = { placements: ['kiosk'], anonymous: true } satisfies Partial<Survey>;

export const Faces: Story = { play: shown, parameters: { scenario: {} } };
export const Stars: Story = { play: shown, parameters: given([scoreQuestion({ style: 'stars' })]) };
export const Numbers: Story = { play: shown, parameters: given([scoreQuestion({ style: 'numbers' })]) };
export const Recommendation: Story = {
  play: shown,
  parameters: given([npsQuestion(), textQuestion()], { incentive: { points: 200, minimumScore: null } }),
};
export const Effort: Story = { play: shown, parameters: given([cesQuestion()]) };
export const SeveralOptions: Story = { play: doing(tick(0), tick(2)), parameters: given([choiceQuestion()]) };
export const OneOption: Story = {
  play: doing(tick(1)),
  parameters: given([choiceQuestion({ multiple: false, other: false })]),
};
export const SomethingElse: Story = { play: doing(tick(0), tick(4)), parameters: given([choiceQuestion()]) };
export const Aspects: Story = { play: shown, parameters: given([aspectsQuestion()]) };
export const AspectsMissing: Story = {
  play: doing(
    (survey) => survey.shadowRoot?.querySelector<HTMLElement>('input[name="aspect:speed"][value="4"]')?.click(),
    press,
    until('.summary'),
  ),
  parameters: given([aspectsQuestion()]),
};
export const Text: Story = {
  play: shown,
  parameters: given([textQuestion({ help: { en: 'Two sentences are enough.' } })]),
};
export const TextMissing: Story = { play: doing(press, until('.error')), parameters: given([textQuestion()]) };
export const Photo: Story = { play: shown, parameters: given([photoQuestion({ required: false })]) };
export const ScoreMissing: Story = { play: doing(press, until('.error')), parameters: { scenario: {} } };
export const SecondQuestion: Story = { play: doing(score(2), press, until('.cards')), parameters: { scenario: {} } };
export const Titled: Story = {
  play: shown,
  parameters: given([scoreQuestion(), textQuestion({ required: false })], {
    title: { en: 'Your order of 1 December', 'zh-CN': '您 12 月 1 日的订单', ar: 'طلبك بتاريخ ١ ديسمبر' },
  }),
};
export const Anonymous: Story = {
  play: shown,
  parameters: given([scoreQuestion(), textQuestion({ required: false })], { anonymous: true }),
};
export const Resumed: Story = { play: doing(until('.title')), parameters: { scenario: surveyIn('partial') } };
export const Sending: Story = {
  play: doing(score(5), until('[part="submit"]'), press),
  parameters: { scenario: combine(asking(surveyOf([scoreQuestion()]))) },
  decorators: [(story) => html`<div @aftercart-survey-submit=${(event: Event) => holdSending(event)}>${story()}</div>`],
};
/** The mocked network of the story never answers from here on. */
function holdSending(event: Event): void {
  const provider = (event.target as Element).closest('aftercart-provider');
  if (provider) provider.fetch = () => new Promise<never>(() => undefined);
}
export const OfflineAtTheEnd: Story = {
  play: doing(score(5), press, until('.notice')),
  parameters: given([scoreQuestion()], {}, failing('submitSurveyResponse', 'offline')),
};
export const ServerError: Story = {
  play: doing(score(5), press, until('.notice')),
  parameters: given([scoreQuestion()], {}, failing('submitSurveyResponse', 'internal')),
};
export const NoLongerOpen: Story = {
  play: doing(score(5), press, until('.notice')),
  parameters: given([scoreQuestion()], {}, failing('submitSurveyResponse', 'survey_closed')),
};
export const Thanks: Story = { play: send(5), parameters: given([scoreQuestion()]) };
export const ThanksWithPoints: Story = {
  play: send(5),
  parameters: given([scoreQuestion()], { incentive: { points: 200, minimumScore: null } }, forYears),
};
export const ThanksForALowScore: Story = { play: send(1), parameters: given([scoreQuestion()]) };
export const ThanksOfTheMerchant: Story = {
  play: send(4),
  parameters: given([scoreQuestion()], {
    thanks: { en: 'You are a star.\nWe will bake a cake.', 'zh-CN': '您真棒！' },
  }),
};
export const Invitation: Story = { play: send(10), parameters: given([npsQuestion()]) };
export const InvitationAccepted: Story = {
  play: doing(
    score(10),
    press,
    async (survey) => (await appears(survey, '[part="accept"]')).click(),
    until('.invited'),
  ),
  parameters: given([npsQuestion()]),
};
export const Revising: Story = {
  play: doing(score(4), press, async (survey) => (await appears(survey, '[part="edit"]')).click(), until('.form')),
  parameters: given([scoreQuestion()], {}, forYears),
};
export const Dialog: Story = { play: shown, args: { surface: 'dialog' }, parameters: { scenario: {} } };
export const DialogThanks: Story = { play: send(5), args: { surface: 'dialog' }, parameters: given([scoreQuestion()]) };
export const Sheet: Story = {
  play: shown,
  args: { surface: 'sheet' },
  parameters: given([npsQuestion(), textQuestion({ required: false })]),
};
export const BehindAButton: Story = {
  play: doing(),
  args: { surface: 'dialog', manual: true },
  parameters: { scenario: {} },
  decorators: [
    (story) => html`<button
        type="button"
        @click=${(event: Event) => void (event.target as Element).parentElement?.querySelector('aftercart-survey')?.show()}
      >
        Tell us what you think
      </button>
      ${story()}`,
  ],
};
BehindAButton.play = async ({ canvasElement }) => {
  await elementIn(canvasElement).show();
};
export const Kiosk: Story = {
  play: shown,
  args: kiosk,
  parameters: given([scoreQuestion(), textQuestion({ required: false })], atKiosk, { signedIn: false }),
};
export const KioskRecommendation: Story = {
  play: shown,
  args: kiosk,
  parameters: given([npsQuestion()], atKiosk, { signedIn: false }),
};
export const KioskIdle: Story = {
  play: doing(score(3), until('.leaving')),
  args: { ...kiosk, idleSeconds: 0.1 },
  parameters: given([scoreQuestion()], atKiosk, { signedIn: false }),
};
export const KioskThanks: Story = {
  play: send(5),
  args: kiosk,
  parameters: given([scoreQuestion()], atKiosk, { signedIn: false }),
};
export const NothingToAsk: Story = { parameters: { scenario: notAsked('order-delivered', 'resting') } };
export const HostileWords: Story = {
  play: shown,
  parameters: given([
    scoreQuestion({
      title: { en: `<script>alert(1)</script> \u202Egnol yrev\u202C ${'Donaudampfschiffahrt'.repeat(12)} 👩‍👩‍👧‍👦` },
      lowLabel: { en: '<b>No</b>' },
      highLabel: { en: 'Y'.repeat(60) },
    }),
  ]),
};
export const Themed: Story = {
  play: doing(score(8)),
  parameters: given([npsQuestion(), textQuestion()]),
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
