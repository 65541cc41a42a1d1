import type { Order } from '@aftercart/contract';
import type { StoredOrder } from './orders.types.ts';

/** The order as the contract shows it. The contact never leaves. */
export const presentOrder = (order: StoredOrder): Order => {
  const money = (amount: number) => ({ amount, currency: order.currency });
  return {
    id: order.id,
    number: order.number,
    customerId: order.customerId,
    placedAt: order.placedAt.toISOString(),
    status: order.status,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    currency: order.currency,
    total: money(order.totalMinor),
    refunded: money(order.refundedMinor),
    voucherCodes: order.voucherCodes,
    lines: order.lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: line.category,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      total: money(line.totalMinor),
      returnedQuantity: line.returnedQuantity,
      creditedQuantity: line.creditedQuantity,
    })),
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
};
