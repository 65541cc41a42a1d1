import type { Rating } from '@aftercart/contract';
import { say } from '../../internal/dom.ts';
import { formatNumber, formatTenths } from '../../internal/format-number.ts';
import type { MessageValues } from '../../internal/messages.ts';
import type { RatingSummaryKey } from './messages/en.ts';
import { fillStars } from './rating-summary.stars.ts';

export interface SummaryStrings {
  readonly locale: string;
  text(key: RatingSummaryKey, values?: MessageValues): string;
}

const writtenAverage = ({ average }: Rating, { locale }: SummaryStrings): string => formatTenths(average ?? 0, locale);

/** Average, scale and count as one sentence, or that nobody has rated. */
export const nameOf = (rating: Rating, strings: SummaryStrings): string =>
  rating.count > 0
    ? strings.text('summary', {
        average: writtenAverage(rating, strings),
        total: rating.distribution.length,
        count: rating.count,
      })
    : strings.text('empty');

/** Average, stars and count; read as one sentence. */
export function fillLine(line: Element, rating: Rating, strings: SummaryStrings): void {
  const [number, stars, note] = line.children;
  const isRated = rating.count > 0;
  const name = nameOf(rating, strings);
  if (number) say(number, isRated ? writtenAverage(rating, strings) : '');
  if (stars) fillStars(stars, rating.average ?? 0);
  if (note) say(note, isRated ? `(${formatNumber(rating.count, strings.locale)})` : name);
  line.role = isRated ? 'img' : null;
  line.ariaLabel = isRated ? name : null;
}
