import { defineElement } from '../../internal/define-element.ts';
import { AftercartTextArea } from './text-area.ts';

defineElement('aftercart-text-area', AftercartTextArea);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-text-area': AftercartTextArea;
  }
}
