import { anybody, merchant, shopper, system, treasury } from './actors.ts';
import type { Machine } from './machine.ts';

export type ClaimStatus =
  | 'submitted'
  | 'inReview'
  | 'infoNeeded'
  | 'approved'
  | 'payoutPending'
  | 'payoutFailed'
  | 'paid'
  | 'declined'
  | 'cancelled'
  | 'expired'
  | 'voided'
  | 'reversed';

export type ClaimAction =
  | 'screenPass'
  | 'screenFail'
  | 'approve'
  | 'decline'
  | 'requestInfo'
  | 'supplyInfo'
  | 'cancel'
  | 'expire'
  | 'pay'
  | 'settle'
  | 'fail'
  | 'retry'
  | 'appeal'
  | 'void'
  | 'reverse';

const voided = { to: 'voided', actors: system } as const;

/**
 * A cashback claim. Goods that come back void a claim that is not paid yet and reverse one that is. `appeal` is open
 * once per claim, and `retry` to the shopper only with a payout account other than the one that failed: the server
 * guards both and leaves them out of `allowedActions` when they do not apply.
 */
export const claimMachine: Machine<ClaimStatus, ClaimAction> = {
  name: 'claim',
  initial: 'submitted',
  terminal: ['cancelled', 'expired', 'voided', 'reversed'],
  steps: ['submitted', 'inReview', 'approved', 'payoutPending', 'paid'],
  states: {
    submitted: {
      step: 0,
      waitsFor: 'system',
      on: {
        screenPass: { to: 'inReview', actors: system },
        screenFail: { to: 'declined', actors: system },
        void: voided,
      },
    },
    inReview: {
      step: 1,
      waitsFor: 'merchant',
      on: {
        approve: { to: 'approved', actors: merchant },
        decline: { to: 'declined', actors: merchant },
        requestInfo: { to: 'infoNeeded', actors: merchant },
        cancel: { to: 'cancelled', actors: shopper },
        void: voided,
      },
    },
    infoNeeded: {
      step: 1,
      waitsFor: 'shopper',
      on: {
        supplyInfo: { to: 'submitted', actors: anybody },
        cancel: { to: 'cancelled', actors: shopper },
        expire: { to: 'expired', actors: system },
        void: voided,
      },
    },
    approved: {
      step: 2,
      waitsFor: 'merchant',
      on: { pay: { to: 'payoutPending', actors: treasury }, void: voided },
    },
    payoutPending: {
      step: 3,
      waitsFor: 'system',
      on: {
        settle: { to: 'paid', actors: system },
        fail: { to: 'payoutFailed', actors: system },
        void: voided,
      },
    },
    payoutFailed: {
      step: 3,
      waitsFor: 'shopper',
      on: { retry: { to: 'payoutPending', actors: ['shopper', ...treasury] }, void: voided },
    },
    paid: { step: 4, waitsFor: null, on: { reverse: { to: 'reversed', actors: system } } },
    declined: { step: null, waitsFor: null, on: { appeal: { to: 'inReview', actors: shopper } } },
    cancelled: { step: null, waitsFor: null, on: {} },
    expired: { step: null, waitsFor: null, on: {} },
    voided: { step: null, waitsFor: null, on: {} },
    reversed: { step: null, waitsFor: null, on: {} },
  },
};
