import type { Return, ReturnInput, ReturnTransition } from '@aftercart/contract';
import type { TestResponse, TestServer } from './harness.ts';
import { lineInput, orderInput } from './orders.ts';

type OrderFields = Parameters<typeof orderInput>[0];

/** What tests of returns do all the time: place an order, ask for a return, take it further. */
export const createReturnsKit = (server: TestServer) => {
  let orders = 0;
  const kit = {
    /** An order of a customer of its own: 7 × 1.43 = 10.01 GBP, placed yesterday. */
    placeOrder: async (fields: OrderFields = {}) => {
      orders += 1;
      const input = orderInput({ id: `ord_k${orders}`, customerId: `cus_k${orders}`, ...fields });
      const { status, text } = await server.call('upsertOrder', {
        as: server.sk,
        params: { orderId: input.id },
        body: input,
      });
      if (status > 201) throw new Error(`The order was refused: ${text}`);
      return { orderId: input.id, customerId: input.customerId ?? '', input };
    },

    /** An order whose only line is worth the amount, in minor units. */
    placeOrderWorth: (amount: number, fields: OrderFields = {}) =>
      kit.placeOrder({ lines: [lineInput({ quantity: 1, unitPrice: (amount / 100).toFixed(2) })], ...fields }),

    ask: (orderId: string, fields: Partial<ReturnInput> = {}, as = server.sk): Promise<TestResponse<Return>> =>
      server.call('createReturn', {
        as,
        body: {
          orderId,
          resolution: 'refund',
          lines: [{ lineId: '1', quantity: 1, reasonCode: 'changedMind' }],
          ...fields,
        },
      }),

    move: (returnId: string, body: ReturnTransition, as = server.sk): Promise<TestResponse<Return>> =>
      server.call('transitionReturn', { as, params: { returnId }, body }),

    read: async (returnId: string, as = server.sk): Promise<Return> =>
      (await server.call('getReturn', { as, params: { returnId } })).body,

    readOrder: async (orderId: string) => (await server.call('getOrder', { as: server.sk, params: { orderId } })).body,

    /** Takes a fresh return up to the inspection, by the merchant's server. */
    inspected: async (orderId: string, fields: Partial<ReturnInput> = {}): Promise<Return> => {
      const { body, text, status } = await kit.ask(orderId, fields);
      if (status !== 201) throw new Error(`The return was refused: ${text}`);
      for (const action of ['approve', 'receive', 'inspect'] as const) await kit.move(body.id, { action });
      return kit.read(body.id);
    },
  };
  return kit;
};

export type ReturnsKit = ReturnType<typeof createReturnsKit>;
