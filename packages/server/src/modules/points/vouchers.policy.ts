import { randomBase32 } from '../../lib/ids.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import type { StoredRedemption } from './redemptions.repository.ts';

/** Rules of voucher codes. Pure, except that a new code is drawn by lot. */

const PREFIX = 'AC';
const GROUPS = 4;
const PATTERN = /^AC(-[0-9A-HJKMNP-TV-Z]{4}){4}$/;

/** 80 bits of chance in letters that cannot be mistaken for one another: `AC-7KQ2-M0XW-9R4T-C8ZD`. */
export const createVoucherCode = (): string =>
  [PREFIX, ...Array.from({ length: GROUPS }, () => randomBase32(4).toUpperCase())].join('-');

/** A code as it is stored, however a person typed it. */
export const normalizeVoucherCode = (code: string): string => code.trim().toUpperCase();

/** Shops have vouchers of their own: only codes in our form can be wrong. */
export const isOurVoucherCode = (code: string): boolean => PATTERN.test(code);

/** Why the voucher cannot be used on an order of this customer now; null when it can. */
export const refuseVoucher = (
  voucher: StoredRedemption | undefined,
  customerId: string | null,
  now: Date,
): Refusal | null => {
  // Somebody else's voucher and one that never existed sound the same: nobody learns which codes are real.
  if (voucher?.customerId !== customerId) {
    return refuse('voucher_invalid', 'There is no such voucher for this customer.');
  }
  if (voucher.status === 'used') return refuse('voucher_invalid', 'The voucher was used before.');
  if (voucher.status !== 'issued' || voucher.expiresAt <= now) {
    return refuse('voucher_invalid', 'The voucher is not valid any more.');
  }
  return null;
};

/** Whether a used voucher can be used again once its order is cancelled. */
export const canRestore = (voucher: StoredRedemption, now: Date): boolean =>
  voucher.status === 'used' && voucher.expiresAt > now && voucher.restored === 0;
