import type { CreditHooks } from '../credit-notes/index.ts';
import type { OrderHooks } from '../orders/index.ts';
import type { CashbackDeps } from './cashback.types.ts';
import { reconsiderClaims } from './cashback-reversal.service.ts';

/** What cashback makes of cancelled orders and of credit notes; wired beside points. What is bought is read when asked for. */
export const createCashbackHooks = (deps: CashbackDeps): Pick<OrderHooks, 'onOrdersStored'> & CreditHooks => ({
  onOrdersStored: async (tx, { merchantId, settings, changes }) => {
    const cancelled = changes.filter(({ order, previous }) => order.status === 'cancelled' && previous !== null);
    await reconsiderClaims(
      deps,
      tx,
      merchantId,
      settings,
      cancelled.map(({ order }) => order.customerId),
    );
  },
  onUnitsCredited: (tx, { merchantId, settings, credits }) =>
    reconsiderClaims(
      deps,
      tx,
      merchantId,
      settings,
      credits.map(({ customerId }) => customerId),
    ),
});
