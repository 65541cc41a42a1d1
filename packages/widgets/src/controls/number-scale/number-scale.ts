import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../internal/format.ts';
import { Scale } from '../scale/scale.ts';
import { numberScaleStyles } from './number-scale.styles.ts';

/**
 * Numbered boxes, in one row where there is room and in two where there is not; the order is that of reading.
 *
 * @summary A score as numbers (0-10, 1-7), made of native radios.
 * @tag aftercart-number-scale
 * @fires {Event} change - The shopper chose another score.
 * @csspart group - The fieldset.
 * @csspart label - The question.
 * @csspart options - The row of numbers.
 * @csspart option - One number with its radio.
 */
export class AftercartNumberScale extends Scale {
  static override styles = numberScaleStyles;

  protected face(score: number): TemplateResult {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? 'en';
    return html`<span class="face" aria-hidden="true">${formatNumber(score, lang)}</span>`;
  }

  protected override willUpdate(): void {
    this.toggleAttribute('data-long', this.max - this.min > 7);
  }
}
