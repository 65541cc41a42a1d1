import { defineElement } from '../../internal/define-element.ts';
import { AftercartTextField } from './text-field.ts';

defineElement('aftercart-text-field', AftercartTextField);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-text-field': AftercartTextField;
  }
}
