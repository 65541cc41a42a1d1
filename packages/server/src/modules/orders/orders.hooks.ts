import type { Tx } from '../../database/database.ts';
import type { Refusal } from '../../lib/result.ts';
import type { OrderStatus, SettingsInForce, StoredOrder } from './orders.types.ts';

/** An order as it is stored now, and what it was before. */
export type StoredChange = {
  order: StoredOrder;
  change: 'created' | 'updated';
  /** What an update changed from; null for a new order. */
  previous: { status: OrderStatus; customerId: string | null; deliveredAt: Date | null } | null;
};

export type OrdersStored = {
  merchantId: string;
  settings: SettingsInForce;
  changes: readonly StoredChange[];
  at: Date;
};

type VoucherUse = { orderId: string; customerId: string | null; voucherCodes: readonly string[] };

/**
 * What others make of a stored order (points, cashback, waiting credit notes), wired in `app.ts` so that orders know
 * nothing of them. Everything runs in the transaction that stores, for up to five hundred orders at once.
 */
export type OrderHooks = {
  /** Which new orders name a voucher that cannot be used, by order id; those orders are refused. */
  refuseVouchers(tx: Tx, merchantId: string, uses: readonly VoucherUse[], at: Date): Promise<Map<string, Refusal>>;
  onOrdersStored(tx: Tx, stored: OrdersStored): Promise<void>;
};

/** Runs the hooks of several modules one after the other. The first refusal of a voucher counts. */
export const combineOrderHooks = (all: readonly Partial<OrderHooks>[]): OrderHooks => ({
  refuseVouchers: async (tx, merchantId, uses, at) => {
    const refusals = new Map<string, Refusal>();
    for (const hooks of all) {
      for (const [orderId, refusal] of (await hooks.refuseVouchers?.(tx, merchantId, uses, at)) ?? []) {
        if (!refusals.has(orderId)) refusals.set(orderId, refusal);
      }
    }
    return refusals;
  },
  onOrdersStored: async (tx, stored) => {
    for (const hooks of all) await hooks.onOrdersStored?.(tx, stored);
  },
});
