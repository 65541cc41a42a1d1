import type { PropertyDeclarations } from '@lit/reactive-element';
import type { AftercartConnection } from '../../internal/connection.ts';
import { make } from '../../internal/dom.ts';
import { FrameElement } from '../../internal/frame-element.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { catalogue } from './messages/catalogue.ts';
import type { RatingSummaryKey } from './messages/en.ts';
import { RatingSummaryController, type RatingSummaryHost } from './rating-summary.controller.ts';
import { makeDistribution } from './rating-summary.distribution.ts';
import { SummaryLine } from './rating-summary.line.ts';
import { ratingSummaryStyles } from './rating-summary.styles.ts';

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
  };

  /** SKU of the product. It cannot hold a comma. */
  declare subjectId: string;
  /** Shows the line alone, without the distribution: nothing to press, for rows that are links themselves. */
  declare compact: boolean;

  protected override readonly strings = new LocalizeController<RatingSummaryKey>(this, this.provider, catalogue);
  readonly #numbers = new RatingSummaryController(this);
  readonly #slot = this.base.appendChild(make('slot'));
  #line: SummaryLine | undefined;
  #details: HTMLDetailsElement | undefined;

  constructor() {
    super();
    this.subjectId = '';
    this.compact = false;
  }

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  /** Until the numbers are known the style sheet keeps their place: of a hundred elements, each is drawn once. */
  protected override draw(): void {
    const { rating } = this.#numbers;
    this.base.toggleAttribute('data-waiting', rating === undefined);
    if (!rating) {
      this.base.replaceChildren(this.#slot);
      return;
    }
    this.#line ??= new SummaryLine();
    this.#line.update(rating, this.strings);
    const { element } = this.#line;
    const shown = rating.count && !this.compact ? this.#unfolding(element) : element;
    if (this.base.firstChild !== shown) this.base.replaceChildren(shown, this.#slot);
    this.#drawDistribution();
  }

  /** The line as what unfolds the distribution. */
  #unfolding(line: HTMLElement): HTMLElement {
    if (!this.#details) {
      this.#details = make('details', { part: 'details' }, make('summary'));
      this.#details.ontoggle = this.#drawDistribution;
    }
    if (line.parentNode !== this.#details.firstChild) this.#details.firstElementChild?.append(line);
    return this.#details;
  }

  /** A hundred distributions that nobody has opened would be most of a page. */
  readonly #drawDistribution = (): void => {
    const { rating } = this.#numbers;
    const details = this.#details;
    if (!details?.open || !rating?.count) return;
    const [summary, ...old] = details.children;
    for (const each of old) each.remove();
    summary?.after(makeDistribution(rating, this.strings));
  };
}
