import { defineElement } from '../../internal/define-element.ts';
import { AftercartRating } from './rating.ts';

defineElement('aftercart-rating', AftercartRating);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-rating': AftercartRating;
  }
}
