import { anybody, merchant, merchantOrSystem } from './actors.ts';
import type { Machine } from './machine.ts';

export type CaseStatus = 'open' | 'inProgress' | 'resolved' | 'closed';
export type CaseAction = 'contact' | 'resolve' | 'escalate' | 'confirm' | 'reopen';

/** A service case. `escalate` keeps the status and raises the level; nothing is final, a closed case can be reopened. */
export const caseMachine: Machine<CaseStatus, CaseAction> = {
  name: 'case',
  initial: 'open',
  terminal: [],
  steps: ['open', 'inProgress', 'resolved', 'closed'],
  states: {
    open: {
      step: 0,
      waitsFor: 'merchant',
      on: {
        contact: { to: 'inProgress', actors: merchant },
        resolve: { to: 'resolved', actors: merchant },
        escalate: { to: 'open', actors: merchantOrSystem },
      },
    },
    inProgress: {
      step: 1,
      waitsFor: 'merchant',
      on: {
        resolve: { to: 'resolved', actors: merchant },
        escalate: { to: 'inProgress', actors: merchantOrSystem },
      },
    },
    resolved: {
      step: 2,
      waitsFor: 'shopper',
      on: {
        confirm: { to: 'closed', actors: anybody },
        reopen: { to: 'inProgress', actors: anybody },
      },
    },
    closed: { step: 3, waitsFor: null, on: { reopen: { to: 'inProgress', actors: anybody } } },
  },
};
