import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Scale } from '../scale/scale.ts';
import { starRatingStyles } from './star-rating.styles.ts';

/**
 * Stars from one to `max`; the row fills up to the chosen one.
 *
 * @summary A score as stars, made of native radios.
 * @tag aftercart-star-rating
 * @fires {Event} change - The shopper chose another score.
 * @csspart group - The fieldset.
 * @csspart label - The question.
 * @csspart options - The row of stars.
 * @csspart option - One star with its radio.
 * @cssproperty --aftercart-color-star - Colour of filled stars.
 */
export class AftercartStarRating extends Scale {
  static override styles = starRatingStyles;
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean, reflect: true },
  };

  /** Label and stars in one line, for one of several. */
  declare compact: boolean;

  constructor() {
    super();
    this.compact = false;
  }

  protected face(): TemplateResult {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 2.6l2.9 5.9 6.5.95-4.7 4.58 1.1 6.47L12 17.45 6.2 20.5l1.1-6.47L2.6 9.45l6.5-.95z" />
    </svg>`;
  }
}
