import { defineElement } from '../../internal/define-element.ts';
import { AftercartQuantityStepper } from './quantity-stepper.ts';

defineElement('aftercart-quantity-stepper', AftercartQuantityStepper);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-quantity-stepper': AftercartQuantityStepper;
  }
}
