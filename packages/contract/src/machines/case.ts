import { anybody, merchant, merchantOrSystem, shopper, system } from './actors.ts';
import type { Machine } from './machine.ts';

export type CaseStatus = 'open' | 'inProgress' | 'resolved' | 'closed';
export type CaseAction = 'contact' | 'resolve' | 'escalate' | 'reply' | 'confirm' | 'reopen' | 'followUp';

/**
 * A service case. `escalate` keeps the status and raises the level, `reply` keeps everything; nothing is final, a closed
 * case can be reopened. `followUp` is open once after each time a case was closed and its question asked, and an unhappy
 * answer takes `reopen` as well: the server guards the one and does the other.
 */
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
        reply: { to: 'open', actors: anybody },
      },
    },
    inProgress: {
      step: 1,
      waitsFor: 'merchant',
      on: {
        resolve: { to: 'resolved', actors: merchant },
        escalate: { to: 'inProgress', actors: merchantOrSystem },
        reply: { to: 'inProgress', actors: anybody },
      },
    },
    resolved: {
      step: 2,
      waitsFor: 'shopper',
      on: {
        reply: { to: 'resolved', actors: anybody },
        confirm: { to: 'closed', actors: [...anybody, ...system] },
        reopen: { to: 'inProgress', actors: anybody },
      },
    },
    closed: {
      step: 3,
      waitsFor: null,
      on: { reopen: { to: 'inProgress', actors: anybody }, followUp: { to: 'closed', actors: shopper } },
    },
  },
};
