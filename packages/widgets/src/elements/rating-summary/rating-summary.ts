import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AftercartConnection } from '../../internal/connection.ts';
import { FrameElement } from '../../internal/frame-element.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { catalogue } from './messages/catalogue.ts';
import type { RatingSummaryKey } from './messages/en.ts';
import { RatingSummaryController, type RatingSummaryHost } from './rating-summary.controller.ts';
import { ratingSummaryStyles } from './rating-summary.styles.ts';
import { distribution, noNumbers, numbers, stars } from './rating-summary.templates.ts';

/**
 * The public numbers of a product: average, stars, count, and on request how they are spread. A list may show hundreds: all of a page ask
 * with one request, without a session, and what went wrong is left out in silence.
 *
 * @summary Average, stars and number of a product's ratings.
 * @tag aftercart-rating-summary
 * @slot - Stands beside the line, e.g. a link to the reviews.
 * @csspart base - The line and what stands beside it.
 * @csspart line - Average, stars and count.
 * @csspart average - The average.
 * @csspart stars - The stars.
 * @csspart count - How many have rated, or that nobody has.
 * @csspart details - The line with the distribution below it.
 * @csspart distribution - How many gave how many stars.
 * @cssproperty --aftercart-color-star - Colour of filled stars and bars.
 */
export class AftercartRatingSummary extends FrameElement implements RatingSummaryHost {
  static override styles = ratingSummaryStyles;
  static override properties: PropertyDeclarations = {
    subjectId: { attribute: 'subject-id' },
    compact: { type: Boolean },
    isOpen: { state: true },
  };

  /** SKU of the product. It cannot hold a comma. */
  declare subjectId: string;
  /** Shows the line alone, without the distribution: nothing to press, for rows that are links themselves. */
  declare compact: boolean;
  declare private isOpen: boolean;

  protected override readonly strings = new LocalizeController<RatingSummaryKey>(this, this.provider, catalogue);
  readonly #numbers = new RatingSummaryController(this);

  constructor() {
    super();
    this.subjectId = '';
    this.compact = false;
    this.isOpen = false;
  }

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  protected override content(): TemplateResult {
    return html`${this.#summary()}<slot></slot>`;
  }

  #summary(): TemplateResult | typeof nothing {
    const { rating } = this.#numbers;
    const { strings } = this;
    if (rating === null) return nothing;
    if (rating === undefined) return html`<span class="line">${stars(0)}</span>`;
    if (rating.count === 0) return noNumbers(strings);
    if (this.compact) return numbers(rating, strings);
    return html`<details part="details" @toggle=${this.#toggle}>
      <summary>${numbers(rating, strings)}</summary>
      ${this.isOpen ? distribution(rating, strings) : nothing}
    </details>`;
  }

  readonly #toggle = (event: Event): void => {
    this.isOpen = (event.target as HTMLDetailsElement).open;
  };
}
