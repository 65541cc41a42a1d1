import { defineElement } from '../../internal/define-element.ts';
import { AftercartSurvey } from './survey.ts';

defineElement('aftercart-survey', AftercartSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-survey': AftercartSurvey;
  }
}
