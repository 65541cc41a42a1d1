import type { Account } from '../../ledger/index.ts';

const account = (customerId: string, kind: string, options: { overdraft?: true; lots?: true } = {}): Account => ({
  book: 'points',
  owner: customerId,
  kind,
  unit: 'points',
  overdraft: options.overdraft ?? false,
  lots: options.lots ?? false,
});

/** The accounts of one customer. The first three are the customer's, the others say where points came from or went. */
export const pointsAccounts = (customerId: string) => ({
  /** What can be spent. */
  available: account(customerId, 'available', { lots: true }),
  /** What waits for the end of the return window. */
  pending: account(customerId, 'pending'),
  /** Below zero: what was taken back after it had been spent. The next points settle it. */
  debt: account(customerId, 'debt', { overdraft: true }),
  issued: account(customerId, 'issued', { overdraft: true }),
  redeemed: account(customerId, 'redeemed'),
  expired: account(customerId, 'expired'),
});

export type PointsAccounts = ReturnType<typeof pointsAccounts>;
