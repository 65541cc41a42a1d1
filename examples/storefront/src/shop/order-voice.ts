import type { SurveyRefusal } from '@aftercart/contract';
import { returnMachine } from '@aftercart/contract/machines';
import { find, h, on } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { askInTurn, type Occasion } from './asking.ts';
import { createPageClient } from './client.ts';

/**
 * Whom nobody asks may still tell: one tap. Not those who have answered, have waved it away, or have nothing yet to tell of.
 */
const mayTell: ReadonlySet<SurveyRefusal> = new Set(['resting', 'sampledOut', 'expired', 'notEligible', 'noSurvey']);

const aspects = [
  { code: 'goods', label: { en: 'The goods', 'zh-CN': '商品' } },
  { code: 'delivery', label: { en: 'Delivery', 'zh-CN': '配送' } },
  { code: 'service', label: { en: 'Our service', 'zh-CN': '服务' } },
];

/** What the shop would like to know of an order: how sending back went, if something went back, else how the order was. */
export async function askAboutOrder(orderId: string): Promise<void> {
  const section = find('[data-voice]');
  const place = find('[data-voice-place]');
  const link = find('[data-voice-link]');
  on(place, 'aftercart-survey-available', () => {
    link.hidden = false;
  });
  for (const done of [
    'aftercart-survey-submitted',
    'aftercart-survey-dismissed',
    'aftercart-survey-skipped',
  ] as const) {
    on(place, done, () => {
      link.hidden = true;
    });
  }
  place.addEventListener('not-asked', () => {
    section.hidden = true;
  });
  const order: Occasion = { placement: 'order-delivered', subjectType: 'order', subjectId: orderId };
  askInTurn(place, [...(await closedReturns(orderId)), order], {
    otherwise: (reason) => {
      if (reason === 'alreadyAnswered') return h('p', { class: 'muted' }, t('order.told'));
      return mayTell.has(reason) ? rating(orderId) : null;
    },
  });
}

/** The latest first; a page without its returns can still ask about the order. */
async function closedReturns(orderId: string): Promise<Occasion[]> {
  try {
    const { data } = await createPageClient().returns.list({ orderId, limit: 10 });
    return data
      .filter(({ status }) => returnMachine.terminal.includes(status))
      .slice(0, 1)
      .map(({ id }) => ({ placement: 'return-closed', subjectType: 'return', subjectId: id }));
  } catch {
    return [];
  }
}

function rating(orderId: string): HTMLElement {
  void import('@aftercart/widgets/define/rating');
  return h('aftercart-rating', {
    metric: 'nps',
    'subject-type': 'order',
    'subject-id': orderId,
    aspects: JSON.stringify(aspects),
  });
}

/** After an order: the survey opens when the shopper presses the button, and not by itself. */
export function askAboutOrdering(orderId: string): void {
  const button = find<HTMLButtonElement>('[data-placed-ask]');
  const survey = h('aftercart-survey', {
    placement: 'order-confirmed',
    'subject-type': 'order',
    'subject-id': orderId,
    surface: 'sheet',
    manual: true,
  });
  const end = (): void => {
    button.hidden = true;
  };
  on(survey, 'aftercart-survey-available', () => {
    button.hidden = false;
  });
  on(survey, 'aftercart-survey-skipped', end);
  on(survey, 'aftercart-survey-submitted', end);
  on(button, 'click', () => void survey.show());
  button.after(survey);
}
