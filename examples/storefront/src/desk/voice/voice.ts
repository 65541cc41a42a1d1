import type { FeedbackSummary, SurveyPlacement } from '@aftercart/contract';
import { h, on } from '../../browser/dom.ts';
import { t } from '../../browser/language.ts';
import { placeholders, trouble } from '../../browser/region.ts';
import { daysBefore, shopDay } from '../../messages/days.ts';
import type { Store } from '../store.ts';
import { createAnswers } from './answers.ts';
import { dayChart } from './day-chart.ts';
import { createLinkForm } from './link-form.ts';
import { placementTable, tiles } from './numbers.ts';
import { topics } from './topics.ts';

const placements: readonly SurveyPlacement[] = [
  'order-confirmed',
  'order-delivered',
  'return-closed',
  'claim-paid',
  'kiosk',
  'link',
];

const periods = [7, 30, 90] as const;
/** News come in crowds; the numbers follow when it is quiet for so many milliseconds. */
const calm = 400;

/** What shoppers say: numbers, topics, the latest answers, and links to ask more of them. */
export function createVoice(store: Store, announce: (words: string) => void) {
  const period = select(
    'voice-period',
    periods.map((days) => [String(days), t('voice.days', { days })]),
  );
  const placement = select('voice-placement', [
    ['', t('voice.everywhere')],
    ...placements.map((name): [string, string] => [name, t(`placement.${name}`)]),
  ]);
  period.value = '30';
  const numbers = h('div', { class: 'voice-numbers' }, placeholders(3, 'voice-tiles'));
  const answers = createAnswers(store);
  const element = h(
    'div',
    { class: 'voice' },
    h(
      'form',
      { class: 'voice-filter', 'aria-label': t('voice.filter') },
      h('div', { class: 'field' }, h('label', { for: period.id }, t('voice.period')), period),
      h('div', { class: 'field' }, h('label', { for: placement.id }, t('voice.placement')), placement),
    ),
    numbers,
    h('div', { class: 'voice-columns' }, answers.element, createLinkForm(store, announce)),
  );

  let latest = 0;
  const refresh = async (): Promise<void> => {
    const mine = ++latest;
    const to = shopDay(new Date());
    const range = { from: daysBefore(to, Number(period.value) - 1), to };
    const where = placement.value as SurveyPlacement | '';
    const read = (at: SurveyPlacement | '', interval?: 'day'): Promise<FeedbackSummary> =>
      store.client.feedback.summary({ ...range, ...(at ? { placement: at } : {}), ...(interval ? { interval } : {}) });
    try {
      const [summary, each] = await Promise.all([
        read(where, 'day'),
        where ? [] : Promise.all(placements.map(async (name) => ({ name, summary: await read(name) }))),
      ]);
      if (mine !== latest) return;
      numbers.replaceChildren(
        tiles(summary),
        h(
          'div',
          { class: 'voice-columns' },
          h('div', { class: 'voice-numbers' }, dayChart(summary), !where && placementTable(summary, each)),
          topics(summary, (scene) => answers.showScene(scene)),
        ),
      );
      answers.know(summary.tags);
    } catch (error) {
      if (mine === latest) numbers.replaceChildren(trouble(error, () => void refresh()));
    }
  };

  on(period, 'change', () => void refresh());
  on(placement, 'change', () => {
    answers.showPlacement((placement.value as SurveyPlacement) || null);
    void refresh();
  });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    /** Reads everything anew. */
    async load(): Promise<void> {
      await Promise.all([refresh(), answers.reload()]);
    },
    /** Somebody has answered. */
    news(): void {
      clearTimeout(waiting);
      waiting = setTimeout(() => void this.load(), calm);
    },
  };
}

function select(id: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
  return h('select', { id }, ...options.map(([value, words]) => h('option', { value }, words)));
}
