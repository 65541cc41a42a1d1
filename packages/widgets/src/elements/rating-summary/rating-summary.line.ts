import type { Rating } from '@aftercart/contract';
import { make, say } from '../../internal/dom.ts';
import { formatNumber } from '../../internal/format-number.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { onePerLocale } from '../../internal/one-per-locale.ts';
import type { RatingSummaryKey } from './messages/en.ts';
import { fillStars, makeStars } from './rating-summary.stars.ts';

export type SummaryStrings = Pick<LocalizeController<RatingSummaryKey>, 'text' | 'locale'>;

const averageFormat = onePerLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

let drawn: HTMLElement | undefined;

/** Made once and copied: of a hundred lines that is less than half of the work. */
function makeLine(): HTMLElement {
  drawn ??= make(
    'span',
    { class: 'line', part: 'line' },
    make('span', { class: 'average', part: 'average' }),
    makeStars(),
    make('span', { class: 'count', part: 'count' }),
  );
  return drawn.cloneNode(true) as HTMLElement;
}

/** Average, stars and count; read as one sentence. */
export class SummaryLine {
  readonly element = makeLine();

  update({ average, count, distribution }: Rating, { text, locale }: SummaryStrings): void {
    const { element } = this;
    const [number, stars, note] = element.children;
    const isRated = count > 0;
    const written = isRated ? averageFormat(locale).format(average ?? 0) : '';
    if (number) say(number, written);
    if (stars) fillStars(stars, average ?? 0);
    if (note) say(note, isRated ? `(${formatNumber(count, locale)})` : text('empty'));
    element.role = isRated ? 'img' : null;
    element.ariaLabel = isRated ? text('summary', { average: written, total: distribution.length, count }) : null;
  }
}
