import { defineElement } from '../../internal/define-element.ts';
import { AftercartSelectField } from './select-field.ts';

defineElement('aftercart-select-field', AftercartSelectField);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-select-field': AftercartSelectField;
  }
}
