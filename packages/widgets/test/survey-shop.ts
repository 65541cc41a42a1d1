import type { Survey, SurveyQuestion } from '@aftercart/contract';
import { asking, combine, type Scenario } from '@aftercart/mocks';
import { userEvent } from 'vitest/browser';
import '../src/elements/provider/define.ts';
import '../src/elements/survey/define.ts';
import type { AftercartSurvey } from '../src/elements/survey/survey.ts';
import { type Call, type MockShop, mockShop } from './mock-shop.ts';
import { find, settled } from './mount.ts';
import { surveyOf } from './surveys.ts';

const names = [
  'skipped',
  'available',
  'shown',
  'submit',
  'submitted',
  'failed',
  'dismissed',
  'invitation-accepted',
].map((name) => `aftercart-survey-${name}`);

export type SurveyShop = MockShop<AftercartSurvey>;

interface Options {
  readonly survey?: Partial<Survey>;
  readonly scenario?: Scenario;
  readonly around?: string;
  readonly occasion?: string;
}

export const occasion = 'placement="order-delivered" subject-type="order" subject-id="ord_536367" reserve';

/** A survey of these questions, in a provider whose server is the mocked backend. */
export function surveyShop(
  questions: SurveyQuestion[],
  attributes = '',
  { survey = {}, scenario = {}, around = '', occasion: place = occasion }: Options = {},
): Promise<SurveyShop> {
  return mockShop<AftercartSurvey>(
    `<aftercart-survey ${place} ${attributes}></aftercart-survey>`,
    combine(asking(surveyOf(questions, survey)), scenario),
    { around, events: names },
  );
}

/** The names of the survey's events without what they all begin with. */
export const told = ({ events }: SurveyShop): string[] => events.map((name) => name.replace('aftercart-survey-', ''));

/** The calls whose path ends so. */
export const callsTo = ({ calls }: SurveyShop, end: string): Call[] => calls.filter(({ path }) => path.endsWith(end));

/** Waits until the survey shows something that fits, and gives it. */
export async function shown<Type extends HTMLElement>({ element }: SurveyShop, selector: string): Promise<Type> {
  for (let patience = 150; patience > 0; patience -= 1) {
    const found = element.shadowRoot?.querySelector<Type>(selector);
    if (found) {
      await settled(element);
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing fits "${selector}" in ${element.shadowRoot?.innerHTML.slice(0, 2000) ?? 'nothing'}`);
}

export const score = async (shop: SurveyShop, value: number): Promise<void> =>
  userEvent.click(await shown(shop, `input[name="score"][value="${value}"]`));

export async function next(shop: SurveyShop): Promise<void> {
  await userEvent.click(find(shop.element, '[part="submit"]'));
  await settled(shop.element);
}

/** All that is to be read, without the words that only a screen reader gets. */
export const read = ({ element }: SurveyShop): string =>
  element.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText.replace(/\s+/g, ' ').trim() ?? '';

export const heading = ({ element }: SurveyShop): string =>
  element.shadowRoot?.querySelector('.title')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Nothing reaches the server from here on. */
export const cutOff = (shop: SurveyShop): void => {
  shop.intercept = () => {
    throw new TypeError('Failed to fetch');
  };
};

export const reconnect = (shop: SurveyShop): void => {
  shop.intercept = undefined;
  window.dispatchEvent(new Event('online'));
};
