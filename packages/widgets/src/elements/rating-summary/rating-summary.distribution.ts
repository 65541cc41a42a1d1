import type { Rating } from '@aftercart/contract';
import { make, makeSvg } from '../../internal/dom.ts';
import { formatNumber } from '../../internal/format-number.ts';
import type { SummaryStrings } from './rating-summary.line.ts';

/** How many gave five stars, four, and so on. */
export function makeDistribution({ distribution, count }: Rating, { text, locale }: SummaryStrings): HTMLElement {
  const rows = distribution.map((number, index) => {
    const share = `${String((100 * number) / count)}%`;
    return make(
      'li',
      {},
      make('span', {}, new Text(text('stars', { count: index + 1 }))),
      makeSvg(
        'svg',
        { class: 'bar', 'aria-hidden': 'true' },
        makeSvg('rect', { width: '100%', height: '100%' }),
        makeSvg('rect', { class: 'full', width: share, height: '100%' }),
      ),
      make('span', { class: 'number' }, new Text(formatNumber(number, locale))),
    );
  });
  return make('ul', { part: 'distribution', 'aria-label': text('distribution') }, ...rows.reverse());
}
