import type { Rating } from '@aftercart/contract';
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { formatCount, onePerLocale } from '../../internal/messages.ts';
import type { RatingSummaryKey } from './messages/en.ts';

export type Strings = Pick<LocalizeController<RatingSummaryKey>, 'text' | 'locale'>;

/** Ends of a star inside its cell of 24. */
const [starStart, starWidth, cell] = [2.6, 18.8, 24];

/** How far five stars are filled from the start, so that 4.5 is half of the fifth and not of the gap before it. */
function filledTo(average: number): number {
  const whole = Math.floor(average);
  const part = average - whole;
  return whole * cell + (part > 0 ? starStart + part * starWidth : 0);
}

/** Five stars as one graphic: empty ones, and full ones above them that end where the average does. */
export const stars = (average: number): TemplateResult => html`<svg
  class="stars"
  part="stars"
  viewBox="0 0 120 24"
  aria-hidden="true"
>
  <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95z" />
  <svg class="full" width=${filledTo(average)} height="24">
    <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95zm24 0l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47-5.8-3.05-5.8 3.05 1.1-6.47-4.7-4.58 6.5-.95z" />
  </svg>
</svg>`;

const averageFormat = onePerLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/** Average, stars and count; read as one sentence. */
export function numbers({ average, count, distribution }: Rating, { text, locale }: Strings): TemplateResult {
  const written = averageFormat(locale).format(average ?? 0);
  const label = text('summary', { average: written, total: distribution.length, count });
  return html`<span class="line" part="line" role="img" aria-label=${label}>
    <span class="average" part="average">${written}</span>${stars(average ?? 0)}<span class="count" part="count"
      >(${formatCount(count, locale)})</span
    >
  </span>`;
}

/** Nobody has rated it yet. */
export const noNumbers = ({ text }: Strings): TemplateResult =>
  html`<span class="line" part="line">${stars(0)}<span class="count" part="count">${text('empty')}</span></span>`;

/** How many gave five stars, four, and so on. */
export function distribution({ distribution: counts, count }: Rating, { text, locale }: Strings): TemplateResult {
  return html`<ul part="distribution" aria-label=${text('distribution')}>
    ${counts.toReversed().map(
      (number, index) => html`<li>
        <span>${text('stars', { count: counts.length - index })}</span>
        <svg class="bar" aria-hidden="true"><rect width="100%" height="100%" /><rect class="full" width="${(100 * number) / count}%" height="100%" /></svg>
        <span class="number">${formatCount(number, locale)}</span>
      </li>`,
    )}
  </ul>`;
}
