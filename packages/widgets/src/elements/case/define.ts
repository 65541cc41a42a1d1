import '../../controls/text-area/define.ts';
import { defineElement } from '../../internal/define-element.ts';
import { AftercartCase } from './case.ts';

defineElement('aftercart-case', AftercartCase);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-case': AftercartCase;
  }
}
