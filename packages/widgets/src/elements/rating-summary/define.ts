import { defineElement } from '../../internal/define-element.ts';
import { AftercartRatingSummary } from './rating-summary.ts';

defineElement('aftercart-rating-summary', AftercartRatingSummary);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-rating-summary': AftercartRatingSummary;
  }
}
