import { defineElement } from '../../internal/define-element.ts';
import { AftercartChoiceList } from './choice-list.ts';

defineElement('aftercart-choice-list', AftercartChoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-choice-list': AftercartChoiceList;
  }
}
