import type { PayoutMethod } from '../../ports/payout.ts';

/** Pure rules of payout accounts. */

const SHOWN = 4;

/** `•••• 5555`: enough to tell one's own accounts apart, too little for anybody else. */
export const maskAccount = (account: string): string => {
  const plain = account.replaceAll(/\s/g, '');
  // Of a short number the last four would be nearly all.
  const shown = Math.min(SHOWN, Math.floor(plain.length / 2));
  return `•••• ${plain.slice(plain.length - shown)}`.trim();
};

/** The number as banks compare it: without the spaces and dashes that people write. */
const normalizeAccount = (account: string): string => account.replaceAll(/[\s-]/g, '').toUpperCase();

/** What the same account looks like in everybody's hands. */
export const accountIdentity = (method: PayoutMethod, account: string, bankCode: string | null): string =>
  [method, bankCode === null ? '' : normalizeAccount(bankCode), normalizeAccount(account)].join('\n');
