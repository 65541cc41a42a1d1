import { anybody, merchant, merchantOrSystem, system } from './actors.ts';
import type { Machine } from './machine.ts';

export type ReturnStatus =
  | 'requested'
  | 'infoNeeded'
  | 'approved'
  | 'inTransit'
  | 'received'
  | 'inspected'
  | 'refundPending'
  | 'refunded'
  | 'exchanged'
  | 'declined'
  | 'cancelled'
  | 'expired';

export type ReturnAction =
  | 'approve'
  | 'decline'
  | 'requestInfo'
  | 'supplyInfo'
  | 'ship'
  | 'receive'
  | 'inspect'
  | 'refund'
  | 'exchange'
  | 'settleRefund'
  | 'failRefund'
  | 'cancel'
  | 'expire';

export type ReturnDecision = 'requested' | 'infoNeeded' | 'approved' | 'declined' | 'cancelled' | 'expired';
export type ReturnLogistics = 'notShipped' | 'inTransit' | 'received' | 'inspected';
export type ReturnMoney = 'previewed' | 'refundPending' | 'refunded' | 'exchanged' | 'none';

/**
 * A return. `refund` is further limited by the authority of the role (settings `authority`). An inspected return may
 * still be declined, so that goods which are not what was promised do not force a refund.
 */
export const returnMachine: Machine<ReturnStatus, ReturnAction> = {
  name: 'return',
  initial: 'requested',
  terminal: ['refunded', 'exchanged', 'declined', 'cancelled', 'expired'],
  steps: ['requested', 'approved', 'inTransit', 'received', 'inspected', 'refunded'],
  states: {
    requested: {
      step: 0,
      waitsFor: 'merchant',
      on: {
        approve: { to: 'approved', actors: merchantOrSystem },
        decline: { to: 'declined', actors: merchant },
        requestInfo: { to: 'infoNeeded', actors: merchant },
        cancel: { to: 'cancelled', actors: anybody },
      },
    },
    infoNeeded: {
      step: 0,
      waitsFor: 'shopper',
      on: {
        supplyInfo: { to: 'requested', actors: anybody },
        cancel: { to: 'cancelled', actors: anybody },
        decline: { to: 'declined', actors: merchant },
        expire: { to: 'expired', actors: system },
      },
    },
    approved: {
      step: 1,
      waitsFor: 'shopper',
      on: {
        ship: { to: 'inTransit', actors: anybody },
        receive: { to: 'received', actors: merchant },
        cancel: { to: 'cancelled', actors: anybody },
        expire: { to: 'expired', actors: system },
      },
    },
    inTransit: { step: 2, waitsFor: 'merchant', on: { receive: { to: 'received', actors: merchant } } },
    received: { step: 3, waitsFor: 'merchant', on: { inspect: { to: 'inspected', actors: merchant } } },
    inspected: {
      step: 4,
      waitsFor: 'merchant',
      on: {
        refund: { to: 'refundPending', actors: merchant },
        exchange: { to: 'exchanged', actors: merchant },
        decline: { to: 'declined', actors: merchant },
      },
    },
    refundPending: {
      step: 4,
      waitsFor: 'system',
      on: {
        settleRefund: { to: 'refunded', actors: system },
        failRefund: { to: 'inspected', actors: system },
      },
    },
    refunded: { step: 5, waitsFor: null, on: {} },
    exchanged: { step: 5, waitsFor: null, on: {} },
    declined: { step: null, waitsFor: null, on: {} },
    cancelled: { step: null, waitsFor: null, on: {} },
    expired: { step: null, waitsFor: null, on: {} },
  },
};

export type ReturnAxes = {
  readonly decision: ReturnDecision;
  /** `null`: entering this status leaves the goods where they are. */
  readonly logistics: ReturnLogistics | null;
  readonly money: ReturnMoney;
};

/** The three independent axes of a return, as each status sets them. */
export const returnAxes: { readonly [S in ReturnStatus]: ReturnAxes } = {
  requested: { decision: 'requested', logistics: 'notShipped', money: 'previewed' },
  infoNeeded: { decision: 'infoNeeded', logistics: 'notShipped', money: 'previewed' },
  approved: { decision: 'approved', logistics: 'notShipped', money: 'previewed' },
  inTransit: { decision: 'approved', logistics: 'inTransit', money: 'previewed' },
  received: { decision: 'approved', logistics: 'received', money: 'previewed' },
  inspected: { decision: 'approved', logistics: 'inspected', money: 'previewed' },
  refundPending: { decision: 'approved', logistics: 'inspected', money: 'refundPending' },
  refunded: { decision: 'approved', logistics: 'inspected', money: 'refunded' },
  exchanged: { decision: 'approved', logistics: 'inspected', money: 'exchanged' },
  declined: { decision: 'declined', logistics: null, money: 'none' },
  cancelled: { decision: 'cancelled', logistics: null, money: 'none' },
  expired: { decision: 'expired', logistics: null, money: 'none' },
};
