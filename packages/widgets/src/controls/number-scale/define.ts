import { defineElement } from '../../internal/define-element.ts';
import { AftercartNumberScale } from './number-scale.ts';

defineElement('aftercart-number-scale', AftercartNumberScale);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-number-scale': AftercartNumberScale;
  }
}
