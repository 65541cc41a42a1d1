import '../../controls/choice-list/define.ts';
import '../../controls/file-picker/define.ts';
import '../../controls/select-field/define.ts';
import '../../controls/text-area/define.ts';
import '../../controls/text-field/define.ts';
import { defineElement } from '../../internal/define-element.ts';
import { AftercartCashback } from './cashback.ts';

defineElement('aftercart-cashback', AftercartCashback);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-cashback': AftercartCashback;
  }
}
