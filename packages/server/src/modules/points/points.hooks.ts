import type { CreditHooks } from '../credit-notes/index.ts';
import type { OrderHooks } from '../orders/index.ts';
import type { PointsDeps } from './points.types.ts';
import { recordOrders } from './points-orders.service.ts';
import { reversePoints } from './points-reversal.service.ts';
import { refuseVouchers, useVouchers } from './vouchers.service.ts';

/** What points make of stored orders and credit notes; wired in `app.ts`. */
export const createPointsHooks = (deps: PointsDeps): OrderHooks & CreditHooks => ({
  refuseVouchers,
  onOrdersStored: async (tx, { merchantId, settings, changes, at }) => {
    const created = changes.filter((change) => change.change === 'created').map(({ order }) => order);
    const uses = created.map(({ id, customerId, voucherCodes }) => ({ orderId: id, customerId, voucherCodes }));
    await useVouchers(
      deps.clock,
      tx,
      merchantId,
      uses.filter(({ voucherCodes }) => voucherCodes.length > 0),
    );
    await recordOrders(deps, tx, { merchantId, rules: settings, orders: changes.map(({ order }) => order), at });
  },
  onUnitsCredited: async (tx, { merchantId, settings, credits }) => {
    const reversals = credits.map(({ creditNoteId, orderId, issuedAt, lines }) => ({
      orderId,
      lines,
      at: issuedAt,
      subjects: { creditNoteId },
    }));
    await reversePoints(deps, tx, { merchantId, rules: settings, reversals });
  },
});
