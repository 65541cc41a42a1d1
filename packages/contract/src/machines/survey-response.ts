import { shopper, system } from './actors.ts';
import type { Machine } from './machine.ts';

export type SurveyResponseStatus = 'shown' | 'partial' | 'submitted' | 'dismissed' | 'expired';
export type SurveyResponseAction = 'save' | 'submit' | 'dismiss' | 'expire';

/**
 * The answer to one survey on one occasion. `submit` of what is submitted makes a new version; it is open until
 * `editableUntil`, which the server guards. An anonymous answer belongs to whoever holds its token.
 */
export const surveyResponseMachine: Machine<SurveyResponseStatus, SurveyResponseAction> = {
  name: 'surveyResponse',
  initial: 'shown',
  terminal: ['dismissed', 'expired'],
  steps: ['shown', 'partial', 'submitted'],
  states: {
    shown: {
      step: 0,
      waitsFor: 'shopper',
      on: {
        save: { to: 'partial', actors: shopper },
        submit: { to: 'submitted', actors: shopper },
        dismiss: { to: 'dismissed', actors: shopper },
        expire: { to: 'expired', actors: system },
      },
    },
    partial: {
      step: 1,
      waitsFor: 'shopper',
      on: {
        save: { to: 'partial', actors: shopper },
        submit: { to: 'submitted', actors: shopper },
        dismiss: { to: 'dismissed', actors: shopper },
        expire: { to: 'expired', actors: system },
      },
    },
    submitted: { step: 2, waitsFor: null, on: { submit: { to: 'submitted', actors: shopper } } },
    dismissed: { step: null, waitsFor: null, on: {} },
    expired: { step: null, waitsFor: null, on: {} },
  },
};
