import type { FeedbackDay, FeedbackSummary } from '@aftercart/contract';
import { draw, h, on } from '../../browser/dom.ts';
import { language, t } from '../../browser/language.ts';
import { daysBetween } from '../../messages/days.ts';
import { countWords, formatMeasure, type Measure, type Metric, metrics, rangeWords } from './numbers.ts';

const width = 640;
const height = 220;
const room = { left: 52, right: 16, top: 12, bottom: 30 };

const scales: Readonly<Record<Metric, readonly number[]>> = {
  nps: [-100, -50, 0, 50, 100],
  csat: [0, 50, 100],
  ces: [0, 50, 100],
};

interface DayMeasure extends Measure {
  date: string;
}

/** Kept while the desk is open: news must not change what somebody is looking at. */
let chosen: Metric | null = null;

/** Each day's number with its interval, as a drawing and as a table. */
export function dayChart(summary: FeedbackSummary): HTMLElement {
  const counted = (metric: Metric): number => summary[metric]?.count ?? 0;
  const most = metrics.toSorted((a, b) => counted(b) - counted(a))[0] ?? 'csat';
  const place = h('div', { class: 'chart' });
  const show = (metric: Metric): void => {
    const days = (summary.days ?? []).flatMap((day) => measureOf(day, metric));
    place.replaceChildren(
      ...(days.length === 0
        ? [h('p', { class: 'muted' }, t('voice.noAnswers'))]
        : [picture(metric, days, summary), table(metric, days)]),
    );
  };
  show(chosen ?? most);
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'voice-days' },
    h('h2', { id: 'voice-days' }, t('voice.byDay')),
    h(
      'fieldset',
      { class: 'chips' },
      h('legend', { class: 'visually-hidden' }, t('voice.metric')),
      ...metrics.map((metric) => {
        const input = h('input', {
          type: 'radio',
          name: 'voice-metric',
          value: metric,
          checked: metric === (chosen ?? most),
        });
        on(input, 'change', () => {
          chosen = metric;
          show(metric);
        });
        return h('label', { class: 'chip' }, input, h('span', null, t(`voice.${metric}`)));
      }),
    ),
    place,
  );
}

function measureOf(day: FeedbackDay, metric: Metric): DayMeasure[] {
  const measure = day[metric];
  return measure ? [{ date: day.date, ...measure }] : [];
}

function picture(metric: Metric, days: readonly DayMeasure[], { from, to }: FeedbackSummary): SVGSVGElement {
  const marks = scales[metric];
  const [lowest = 0, highest = 100] = [marks[0], marks.at(-1)];
  const span = Math.max(1, daysBetween(from, to));
  const x = (date: string): number =>
    room.left + 8 + (daysBetween(from, date) / span) * (width - room.left - room.right - 16);
  const y = (value: number): number =>
    room.top + ((highest - value) / (highest - lowest)) * (height - room.top - room.bottom);
  const label = (at: { x: number; y: number; anchor: string }, words: string): SVGTextElement =>
    draw('text', { class: 'chart-label', x: at.x, y: at.y, 'text-anchor': at.anchor }, words);

  return draw(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': t('voice.chart', { metric: t(`voice.${metric}`) }),
    },
    ...marks.flatMap((mark) => [
      draw('line', {
        class: mark === 0 ? 'chart-zero' : 'chart-line',
        x1: room.left,
        x2: width - room.right,
        y1: y(mark),
        y2: y(mark),
      }),
      label({ x: room.left - 8, y: y(mark) + 4, anchor: 'end' }, formatMeasure(metric, mark)),
    ]),
    label({ x: room.left + 8, y: height - 8, anchor: 'start' }, dayWords(from)),
    label({ x: width - room.right, y: height - 8, anchor: 'end' }, dayWords(to)),
    ...days.map((day) =>
      draw('line', { class: 'chart-span', x1: x(day.date), x2: x(day.date), y1: y(day.low), y2: y(day.high) }),
    ),
    draw('polyline', {
      class: 'chart-path',
      points: days.map((day) => `${x(day.date).toFixed(1)},${y(day.value).toFixed(1)}`).join(' '),
    }),
    ...days.map((day) =>
      draw(
        'circle',
        // The area, not the radius, says how many have answered.
        { class: 'chart-dot', cx: x(day.date), cy: y(day.value), r: Math.min(12, 4 + Math.sqrt(day.count)) },
        draw('title', null, `${dayWords(day.date)}: ${formatMeasure(metric, day.value)}, ${countWords(day.count)}`),
      ),
    ),
  );
}

function table(metric: Metric, days: readonly DayMeasure[]): HTMLElement {
  return h(
    'details',
    { class: 'chart-table' },
    h('summary', null, t('voice.asTable')),
    h(
      'table',
      { class: 'voice-table' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ...[t('voice.day'), t(`voice.${metric}`), t('voice.interval'), t('voice.count')].map((words) =>
            h('th', { scope: 'col' }, words),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        ...days.map((day) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, dayWords(day.date)),
            h('td', null, formatMeasure(metric, day.value)),
            h('td', null, rangeWords(metric, day)),
            h('td', null, countWords(day.count)),
          ),
        ),
      ),
    ),
  );
}

const dayFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });

function dayWords(date: string): string {
  return dayFormat.format(new Date(`${date}T00:00:00Z`));
}
