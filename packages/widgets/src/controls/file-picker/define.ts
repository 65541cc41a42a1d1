import { defineElement } from '../../internal/define-element.ts';
import { AftercartFilePicker } from './file-picker.ts';

defineElement('aftercart-file-picker', AftercartFilePicker);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-file-picker': AftercartFilePicker;
  }
}
