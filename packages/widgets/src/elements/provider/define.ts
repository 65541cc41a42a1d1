import { defineElement } from '../../internal/define-element.ts';
import { AftercartProvider } from './provider.ts';

defineElement('aftercart-provider', AftercartProvider);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-provider': AftercartProvider;
  }
}
