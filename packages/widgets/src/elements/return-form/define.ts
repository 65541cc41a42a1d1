import '../../controls/choice-list/define.ts';
import '../../controls/file-picker/define.ts';
import '../../controls/quantity-stepper/define.ts';
import '../../controls/select-field/define.ts';
import '../../controls/text-area/define.ts';
import '../../controls/text-field/define.ts';
import { defineElement } from '../../internal/define-element.ts';
import { AftercartReturnForm } from './return-form.ts';

defineElement('aftercart-return-form', AftercartReturnForm);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-return-form': AftercartReturnForm;
  }
}
