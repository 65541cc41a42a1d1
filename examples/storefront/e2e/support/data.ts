import { createPartnerClient, type PartnerClient } from '@aftercart/client/partner';
import type { Order } from '@aftercart/contract';
import type { DemoFile } from '../../src/demo/state.ts';

export function partnerOf(demo: DemoFile): PartnerClient {
  return createPartnerClient({ baseUrl: demo.apiUrl, secretKey: demo.secretKey });
}

/** Late orders of customers, each of them with so many products that can still be sent back. */
export async function* returnableOrders(
  demo: DemoFile,
  products: number,
): AsyncGenerator<Order & { customerId: string }, undefined> {
  const client = partnerOf(demo);
  for await (const order of client.orders.list({ limit: 50 })) {
    if (order.customerId === null) continue;
    const { lines } = await client.returns.options(order.id);
    if (lines.filter(({ returnableQuantity }) => returnableQuantity > 0).length >= products) {
      yield { ...order, customerId: order.customerId };
    }
  }
}

/** Late orders that a survey is asked about, one of each customer: of those on the highest level, or of the others. */
export async function* surveyedOrders(
  demo: DemoFile,
  level: 'highest' | 'lower',
): AsyncGenerator<Order & { customerId: string }, undefined> {
  const client = partnerOf(demo);
  const seen = new Set<string>();
  for await (const order of client.orders.list({ limit: 50 })) {
    const { customerId, deliveredAt } = order;
    if (customerId === null || deliveredAt === null || seen.has(customerId)) continue;
    seen.add(customerId);
    const { tier } = await client.points.retrieve({ customerId });
    if ((tier.id === 'golden-feather') === (level === 'highest')) yield { ...order, customerId };
  }
}
