import { defineElement } from '../../internal/define-element.ts';
import { AftercartStarRating } from './star-rating.ts';

defineElement('aftercart-star-rating', AftercartStarRating);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-star-rating': AftercartStarRating;
  }
}
