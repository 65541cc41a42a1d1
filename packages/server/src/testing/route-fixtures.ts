import type { CallerKind } from '@aftercart/contract';
import type { OperationId, SuccessOf } from '@aftercart/contract/operations';
import type { CallInput, TestServer } from './harness.ts';

/** A customer with one delivered order, made anew for each request that the suite sends. */
export type Stage = {
  server: TestServer;
  /** The owner of whatever a fixture makes. */
  customerId: string;
  /** Delivered just now: `lamp` 2 × 125.00 GBP, sku `LAMP`. */
  orderId: string;
  orderNumber: string;
  /** The owner's session. */
  token: string;
};

/** How one operation is called so that it succeeds, and whose thing it is about. */
export type RouteFixture<Id extends OperationId> = {
  /** Makes what the operation needs and says how to call it as this kind of caller. */
  prepare(stage: Stage, caller: CallerKind): Promise<Omit<CallInput<Id>, 'as' | 'key'>>;
  /**
   * - `thing`: names something of the owner; for strangers and other merchants it does not exist (404).
   * - `list`: shows the owner's things; `holds` tells whether the owner's is among them.
   * - `none`: about nobody in particular.
   */
  ownership: 'thing' | 'none' | { list: (body: SuccessOf<Id>, stage: Stage) => boolean };
};

export type RouteFixtures<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: RouteFixture<Id> };

let stages = 0;

/** Sets the stage for one request. */
export const setStage = async (server: TestServer): Promise<Stage> => {
  stages += 1;
  const customerId = `cus_stage${stages}`;
  const orderNumber = `S${stages}`;
  const orderId = `ord_${orderNumber}`;
  const now = server.clock.now().toISOString();
  const stored = await server.call('upsertOrder', {
    as: server.sk,
    params: { orderId },
    body: {
      id: orderId,
      number: orderNumber,
      customerId,
      placedAt: now,
      status: 'delivered',
      deliveredAt: now,
      currency: 'GBP',
      contact: { email: `${customerId}@example.com` },
      lines: [
        {
          id: 'lamp',
          sku: 'LAMP',
          description: 'Lamp',
          kind: 'product',
          category: 'home',
          quantity: 2,
          unitPrice: '125.00',
        },
      ],
    },
  });
  if (stored.status !== 201) throw new Error(`The stage could not be set: ${stored.text}`);
  return { server, customerId, orderId, orderNumber, token: await server.shopperToken(customerId) };
};
