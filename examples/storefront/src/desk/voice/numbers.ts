import type { CesSummary, CsatSummary, FeedbackSummary, NpsSummary, SurveyPlacement } from '@aftercart/contract';
import { draw, h } from '../../browser/dom.ts';
import { language, t } from '../../browser/language.ts';
import { formatNumber, plural } from '../../messages/format.ts';

export type Metric = 'nps' | 'csat' | 'ces';
export const metrics: readonly Metric[] = ['nps', 'csat', 'ces'];

/** A number with what it is worth. */
export interface Measure {
  count: number;
  value: number;
  low: number;
  high: number;
}

/** One part of the whole, worst to best. */
interface Part {
  tone: 'bad' | 'fair' | 'good';
  words: string;
  count: number;
}

const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });

/** `+42.5` of an NPS, `87.5 %` of the others. */
export function formatMeasure(metric: Metric, value: number): string {
  return metric === 'nps' ? signed.format(value) : percent.format(value / 100);
}

/** Answers that are all alike span nothing: a range of one point would sound more certain than none. */
export function rangeWords(metric: Metric, { low, high }: Measure): string {
  if (low === high) return t('voice.noRange');
  return t('voice.range', { low: formatMeasure(metric, low), high: formatMeasure(metric, high) });
}

export function countWords(count: number): string {
  return t(plural('voice.answers', count, language), { count: formatNumber(count, language) });
}

/** NPS, CSAT, CES and the mood, side by side. */
export function tiles({ nps, csat, ces, sentiment }: FeedbackSummary): HTMLElement {
  const { negative, neutral, positive } = sentiment;
  const total = negative + neutral + positive;
  return h(
    'ul',
    { class: 'voice-tiles' },
    tile('nps', nps, nps ? npsParts(nps) : []),
    tile('csat', csat, csat ? csatParts(csat) : []),
    tile('ces', ces, ces ? cesParts(ces) : []),
    h(
      'li',
      { class: 'voice-tile panel' },
      h('h2', null, t('voice.mood')),
      h('p', { class: 'voice-value' }, total === 0 ? '–' : percent.format(positive / total)),
      h(
        'p',
        { class: 'muted' },
        total === 0 ? t('voice.noAnswers') : t('voice.moodOf', { answers: countWords(total) }),
      ),
      shares([
        { tone: 'bad', words: t('sentiment.negative'), count: negative },
        { tone: 'fair', words: t('sentiment.neutral'), count: neutral },
        { tone: 'good', words: t('sentiment.positive'), count: positive },
      ]),
    ),
  );
}

function tile(metric: Metric, measure: Measure | null, parts: Part[]): HTMLElement {
  return h(
    'li',
    { class: 'voice-tile panel', 'data-metric': metric },
    h('h2', null, h('abbr', { title: t(`voice.${metric}.long`) }, t(`voice.${metric}`))),
    h('p', { class: 'voice-value' }, measure ? formatMeasure(metric, measure.value) : '–'),
    h(
      'p',
      { class: 'muted' },
      measure ? `${rangeWords(metric, measure)} · ${countWords(measure.count)}` : t('voice.noAnswers'),
    ),
    shares(parts),
  );
}

const npsParts = ({ detractors, passives, promoters }: NpsSummary): Part[] => [
  { tone: 'bad', words: t('voice.detractors'), count: detractors },
  { tone: 'fair', words: t('voice.passives'), count: passives },
  { tone: 'good', words: t('voice.promoters'), count: promoters },
];

const csatParts = ({ count, satisfied }: CsatSummary): Part[] => [
  { tone: 'fair', words: t('voice.notSatisfied'), count: count - satisfied },
  { tone: 'good', words: t('voice.satisfied'), count: satisfied },
];

const cesParts = ({ count, easy }: CesSummary): Part[] => [
  { tone: 'fair', words: t('voice.notEasy'), count: count - easy },
  { tone: 'good', words: t('voice.easy'), count: easy },
];

/** A bar of the parts and, in words, how large each is. */
function shares(parts: readonly Part[]): HTMLElement | null {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  let at = 0;
  const bars = parts.map(({ tone, count }) => {
    const width = (count / total) * 100;
    const bar = draw('rect', { class: `tone-${tone}`, x: at, width, height: 8 });
    at += width;
    return bar;
  });
  return h(
    'div',
    { class: 'shares' },
    draw('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...bars),
    h(
      'ul',
      null,
      ...parts.map(({ tone, words, count }) =>
        h('li', { class: `key key-${tone}` }, t('voice.share', { words, count: formatNumber(count, language) })),
      ),
    ),
  );
}

/** Where the answers come from. Asked together or apart, the numbers are counted, never averaged. */
export function placementTable(
  all: FeedbackSummary,
  each: readonly { name: SurveyPlacement; summary: FeedbackSummary }[],
): HTMLElement {
  const used = each.filter(({ summary }) => metrics.some((metric) => summary[metric]));
  const row = (name: string, summary: FeedbackSummary, className = ''): HTMLElement =>
    h(
      'tr',
      { class: className },
      h('th', { scope: 'row' }, name),
      ...metrics.map((metric) => cell(metric, summary[metric])),
    );
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'voice-places' },
    h('h2', { id: 'voice-places' }, t('voice.byPlacement')),
    h(
      'table',
      { class: 'voice-table' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          h('th', { scope: 'col' }, t('voice.placement')),
          ...metrics.map((metric) => h('th', { scope: 'col' }, t(`voice.${metric}`))),
        ),
      ),
      h(
        'tbody',
        null,
        ...used.map(({ name, summary }) => row(t(`placement.${name}`), summary)),
        row(t('voice.everywhere'), all, 'voice-all'),
      ),
    ),
  );
}

function cell(metric: Metric, measure: Measure | null): HTMLElement {
  return measure
    ? h(
        'td',
        null,
        h('strong', null, formatMeasure(metric, measure.value)),
        h('small', null, countWords(measure.count)),
      )
    : h('td', null, h('span', { class: 'muted' }, '–'));
}
