import type { ClaimStatus } from './claim.ts';
import type { Way } from './machine.ts';
import type { ReturnStatus } from './return.ts';

/*
 * What progress is drawn from, without who may do what: a quarter of the tables. The tests hold it to them.
 */

const leftTheWay = { step: null, waitsFor: null } as const;

export const returnWay: Way<ReturnStatus> = {
  steps: ['requested', 'approved', 'inTransit', 'received', 'inspected', 'refunded'],
  states: {
    requested: { step: 0, waitsFor: 'merchant' },
    infoNeeded: { step: 0, waitsFor: 'shopper' },
    approved: { step: 1, waitsFor: 'shopper' },
    inTransit: { step: 2, waitsFor: 'merchant' },
    received: { step: 3, waitsFor: 'merchant' },
    inspected: { step: 4, waitsFor: 'merchant' },
    refundPending: { step: 4, waitsFor: 'system' },
    refunded: { step: 5, waitsFor: null },
    exchanged: { step: 5, waitsFor: null },
    declined: leftTheWay,
    cancelled: leftTheWay,
    expired: leftTheWay,
  },
};

export const claimWay: Way<ClaimStatus> = {
  steps: ['submitted', 'inReview', 'approved', 'payoutPending', 'paid'],
  states: {
    submitted: { step: 0, waitsFor: 'system' },
    inReview: { step: 1, waitsFor: 'merchant' },
    infoNeeded: { step: 1, waitsFor: 'shopper' },
    approved: { step: 2, waitsFor: 'merchant' },
    payoutPending: { step: 3, waitsFor: 'system' },
    payoutFailed: { step: 3, waitsFor: 'shopper' },
    paid: { step: 4, waitsFor: null },
    declined: leftTheWay,
    cancelled: leftTheWay,
    expired: leftTheWay,
    voided: leftTheWay,
    reversed: leftTheWay,
  },
};
