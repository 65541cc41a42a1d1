import { redemptionMachine } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import { lockRedemptionsByCode, type StoredRedemption, updateRedemptionStatus } from './redemptions.repository.ts';
import { isOurVoucherCode, normalizeVoucherCode, refuseVoucher } from './vouchers.policy.ts';

/** Use cases of vouchers on orders. */

/** The deadline on which an unused voucher runs out; its subject is the redemption. */
export const REDEMPTION_EXPIRY = 'points.redemptionExpiry';

export type VoucherUse = { orderId: string; customerId: string | null; voucherCodes: readonly string[] };

const ourCodes = (codes: readonly string[]): string[] => codes.map(normalizeVoucherCode).filter(isOurVoucherCode);

/** Which orders name a voucher that cannot be used, by order id. The vouchers are held until the commit. */
export const refuseVouchers = async (
  tx: Tx,
  merchantId: string,
  uses: readonly VoucherUse[],
  now: Date,
): Promise<Map<string, Refusal>> => {
  const refusals = new Map<string, Refusal>();
  const vouchers = await lockRedemptionsByCode(
    tx,
    merchantId,
    uses.flatMap((use) => ourCodes(use.voucherCodes)),
  );
  const taken = new Set<string>();
  for (const { orderId, customerId, voucherCodes } of uses) {
    const codes = ourCodes(voucherCodes);
    const refusal =
      codes.map((code) => refuseVoucher(vouchers.get(code), customerId, now)).find((reason) => reason !== null) ??
      (codes.some((code, index) => taken.has(code) || codes.indexOf(code) !== index)
        ? refuse('voucher_invalid', 'The voucher is used twice.')
        : null);
    if (refusal === null) for (const code of codes) taken.add(code);
    else refusals.set(orderId, refusal);
  }
  return refusals;
};

/** Marks the vouchers of new orders as used. Those that cannot be used were refused before the order was stored. */
export const useVouchers = async (
  clock: Clock,
  tx: Tx,
  merchantId: string,
  uses: readonly VoucherUse[],
): Promise<void> => {
  const vouchers = await lockRedemptionsByCode(
    tx,
    merchantId,
    uses.flatMap((use) => ourCodes(use.voucherCodes)),
  );
  for (const { orderId, voucherCodes } of uses) {
    for (const code of ourCodes(voucherCodes)) {
      const voucher = vouchers.get(code);
      if (voucher !== undefined) await useVoucher(clock, tx, merchantId, voucher, orderId);
    }
  }
};

const useVoucher = async (
  clock: Clock,
  tx: Tx,
  merchantId: string,
  voucher: StoredRedemption,
  orderId: string,
): Promise<void> => {
  const status = redemptionMachine.states[voucher.status].on.use?.to;
  if (status === undefined) return;
  const at = clock.now();
  await updateRedemptionStatus(tx, merchantId, { id: voucher.id, status, orderId, at });
  await cancelDeadline(tx, { merchantId, kind: REDEMPTION_EXPIRY, subjectId: voucher.id });
  await tellVoucher(clock, tx, merchantId, { ...voucher, status, orderId }, 'redemption.used');
};

/** The order was cancelled: its voucher, which must still be good, can be used again. */
export const restoreVoucher = async (
  clock: Clock,
  tx: Tx,
  merchantId: string,
  voucher: StoredRedemption,
): Promise<void> => {
  const status = redemptionMachine.states[voucher.status].on.restore?.to;
  const at = clock.now();
  if (status === undefined) return;
  await updateRedemptionStatus(tx, merchantId, { id: voucher.id, status, orderId: null, at });
  await scheduleDeadline(tx, clock, {
    merchantId,
    kind: REDEMPTION_EXPIRY,
    subjectId: voucher.id,
    dueAt: voucher.expiresAt,
  });
  await tellVoucher(clock, tx, merchantId, { ...voucher, status }, 'redemption.restored');
};

const tellVoucher = (
  clock: Clock,
  tx: Tx,
  merchantId: string,
  voucher: StoredRedemption,
  type: 'redemption.used' | 'redemption.restored',
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId,
    type,
    at: clock.now(),
    actor: 'system',
    subject: { type: 'redemption', id: voucher.id },
    customerId: voucher.customerId,
    orderId: voucher.orderId,
    status: voucher.status,
    data: { points: voucher.points, rewardId: voucher.rewardId },
  });
