import { shopper, system } from './actors.ts';
import type { Machine } from './machine.ts';

export type PayoutAccountStatus = 'pending' | 'verified' | 'failed' | 'removed';
export type PayoutAccountAction = 'verify' | 'fail' | 'remove';

/** Where a shopper's cashback is paid to. Nothing is paid to an account that has not been verified. */
export const payoutAccountMachine: Machine<PayoutAccountStatus, PayoutAccountAction> = {
  name: 'payoutAccount',
  initial: 'pending',
  terminal: ['removed'],
  steps: ['pending', 'verified'],
  states: {
    pending: {
      step: 0,
      waitsFor: 'system',
      on: { verify: { to: 'verified', actors: system }, fail: { to: 'failed', actors: system } },
    },
    verified: { step: 1, waitsFor: null, on: { remove: { to: 'removed', actors: shopper } } },
    failed: { step: null, waitsFor: 'shopper', on: { remove: { to: 'removed', actors: shopper } } },
    removed: { step: null, waitsFor: null, on: {} },
  },
};
