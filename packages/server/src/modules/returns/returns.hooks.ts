import type { OrderHooks } from '../orders/index.ts';
import { adoptReturns } from './returns.repository.ts';

/** A guest's order that is given to a customer brings its returns along. */
export const returnOrderHooks: Pick<OrderHooks, 'onOrdersStored'> = {
  onOrdersStored: async (tx, { merchantId, changes }) => {
    const adopted = changes.flatMap(({ order, previous }) =>
      previous !== null && previous.customerId === null && order.customerId !== null
        ? [{ orderId: order.id, customerId: order.customerId }]
        : [],
    );
    await adoptReturns(tx, merchantId, adopted);
  },
};
