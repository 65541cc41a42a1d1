import { defineElement } from '../../internal/define-element.ts';
import { AftercartPoints } from './points.ts';

defineElement('aftercart-points', AftercartPoints);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-points': AftercartPoints;
  }
}
