import { anybody, merchant, system } from './actors.ts';
import type { Machine } from './machine.ts';

export type RedemptionStatus = 'issued' | 'used' | 'cancelled' | 'expired';
export type RedemptionAction = 'use' | 'cancel' | 'expire' | 'restore';

/** A reward bought with points. `restore` gives the voucher back when the order that used it is returned. */
export const redemptionMachine: Machine<RedemptionStatus, RedemptionAction> = {
  name: 'redemption',
  initial: 'issued',
  terminal: ['cancelled', 'expired'],
  steps: ['issued', 'used'],
  states: {
    issued: {
      step: 0,
      waitsFor: 'shopper',
      on: {
        use: { to: 'used', actors: [...merchant, ...system] },
        cancel: { to: 'cancelled', actors: anybody },
        expire: { to: 'expired', actors: system },
      },
    },
    used: { step: 1, waitsFor: null, on: { restore: { to: 'issued', actors: system } } },
    cancelled: { step: null, waitsFor: null, on: {} },
    expired: { step: null, waitsFor: null, on: {} },
  },
};
