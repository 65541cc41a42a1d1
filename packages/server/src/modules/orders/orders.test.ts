import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { lineInput, orderInput } from '../../testing/orders.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const put = (input: ReturnType<typeof orderInput>, as = server.sk) =>
  server.call('upsertOrder', { as, params: { orderId: input.id }, body: input });
const get = (orderId: string, as: string) => server.call('getOrder', { as, params: { orderId } });

describe('storing an order', () => {
  it('creates it, sees it again as it was, and changes what may change', async () => {
    const input = orderInput({
      id: 'ord_a',
      lines: [lineInput(), lineInput({ id: 's', kind: 'shipping', quantity: 1, unitPrice: '3.5' })],
    });
    const created = await put(input);
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      id: 'ord_a',
      status: 'paid',
      customerId: 'cus_13047',
      total: { amount: 1351, currency: 'GBP' },
      refunded: { amount: 0, currency: 'GBP' },
      lines: [
        {
          id: '1',
          unitPrice: '1.43',
          total: { amount: 1001, currency: 'GBP' },
          returnedQuantity: 0,
          creditedQuantity: 0,
        },
        { id: 's', kind: 'shipping', unitPrice: '3.50' },
      ],
    });

    const again = await put(input);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(created.body);

    server.clock.advance({ hours: 1 });
    const delivered = await put({ ...input, status: 'delivered', deliveredAt: '2026-01-15T09:00:00Z' });
    expect(delivered.body).toMatchObject({ status: 'delivered', deliveredAt: '2026-01-15T09:00:00.000Z' });
    expect(delivered.body.updatedAt > created.body.updatedAt).toBe(true);

    const repeated = await put(input);
    expect(repeated.body, 'a repeated import does not undo the delivery').toEqual(delivered.body);
    const events = await server.eventsOf('ord_a');
    expect(events.map((event) => event.type)).toEqual(['order.created', 'order.updated']);
  });

  it('never changes its lines, nor whose it is', async () => {
    await put(orderInput({ id: 'ord_b' }));
    const other = await put(orderInput({ id: 'ord_b', lines: [lineInput({ quantity: 8 })] }));
    expect(other.problem).toMatchObject({ status: 409, code: 'order_lines_immutable' });
    expect((await put(orderInput({ id: 'ord_b', customerId: 'cus_2' }))).problem?.code).toBe('state_conflict');
    expect((await get('ord_b', server.sk)).body.lines).toHaveLength(1);
  });

  it('gives a guest order to a customer, once', async () => {
    await put(orderInput({ id: 'ord_c', customerId: null }));
    expect((await put(orderInput({ id: 'ord_c', customerId: 'cus_3' }))).body.customerId).toBe('cus_3');
    expect((await put(orderInput({ id: 'ord_c', customerId: null }))).body.customerId).toBe('cus_3');
    expect((await server.call('getCustomer', { as: server.sk, params: { customerId: 'cus_3' } })).status).toBe(200);
  });

  it('refuses another currency, another id than the path and amounts that cannot be', async () => {
    expect((await put(orderInput({ id: 'ord_d', currency: 'EUR' }))).problem?.code).toBe('currency_not_supported');
    const mismatch = await server.call('upsertOrder', {
      as: server.sk,
      params: { orderId: 'ord_e' },
      body: orderInput(),
    });
    expect(mismatch.problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/id' }] });
    const huge = await put(
      orderInput({ id: 'ord_d', lines: [lineInput({ quantity: 1e7, unitPrice: '999999999999' })] }),
    );
    expect(huge.problem).toMatchObject({ errors: [{ pointer: '/lines/0/unitPrice', code: 'out_of_range' }] });
    const twice = await put(orderInput({ id: 'ord_d', lines: [lineInput(), lineInput()] }));
    expect(twice.problem).toMatchObject({ errors: [{ pointer: '/lines/1/id', code: 'duplicate' }] });
    expect((await get('ord_d', server.sk)).status).toBe(404);
  });
});

describe('importing orders', () => {
  it('takes each on its own, and a second time nothing is new', async () => {
    const orders = Array.from({ length: 40 }, (_, index) =>
      orderInput({ id: `ord_i${index}`, customerId: `cus_i${index % 7}` }),
    );
    const bad = orderInput({ id: 'ord_bad', currency: 'EUR' });
    const first = await server.call('importOrders', {
      as: server.sk,
      body: { orders: [...orders, bad, orders[0] ?? bad] },
    });
    expect(first.body.results.map((result) => result.outcome)).toEqual([
      ...orders.map(() => 'created'),
      'failed',
      'failed',
    ]);
    expect(first.body.results.slice(-2).map((result) => result.problem?.code)).toEqual([
      'currency_not_supported',
      'validation_failed',
    ]);
    const second = await server.call('importOrders', { as: server.sk, body: { orders } });
    expect(new Set(second.body.results.map((result) => result.outcome))).toEqual(new Set(['unchanged']));
    const changed = orders.map((order) => ({ ...order, status: 'shipped' as const }));
    const third = await server.call('importOrders', { as: server.sk, body: { orders: changed } });
    expect(new Set(third.body.results.map((result) => result.outcome))).toEqual(new Set(['updated']));
  });

  it('stores an order once when two imports bring it at the same time', async () => {
    const orders = Array.from({ length: 20 }, (_, index) =>
      orderInput({ id: `ord_r${index}`, customerId: 'cus_race' }),
    );
    const send = (list: typeof orders) => server.call('importOrders', { as: server.sk, body: { orders: list } });
    const answers = await Promise.all([send(orders), send([...orders].reverse()), send(orders)]);
    const outcomes = answers.flatMap((answer) => answer.body.results.map((result) => result.outcome));
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(20);
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(40);
    const { body } = await server.call('getCustomer', { as: server.sk, params: { customerId: 'cus_race' } });
    expect(body.totals).toMatchObject({ sales: '200.20', invoices: 20 });
  });
});

describe('reading orders', () => {
  beforeAll(async () => {
    for (const [index, id] of ['ord_l1', 'ord_l2', 'ord_l3'].entries()) {
      await put(orderInput({ id, customerId: 'cus_list', placedAt: `2026-01-0${index + 1}T00:00:00Z` }));
    }
    await put(orderInput({ id: 'ord_guest', customerId: null }));
  });

  it('lists the latest first, page by page', async () => {
    const as = await server.staffToken('agent');
    const first = await server.call('listOrders', { as, query: { customerId: 'cus_list', limit: 2 } });
    expect(first.body.data.map((order) => order.id)).toEqual(['ord_l3', 'ord_l2']);
    const { nextCursor } = first.body;
    const second = await server.call('listOrders', {
      as,
      query: { customerId: 'cus_list', limit: 2, cursor: nextCursor ?? '' },
    });
    expect(second.body).toMatchObject({ data: [{ id: 'ord_l1' }], nextCursor: null });
    const broken = await server.call('listOrders', { as, query: { cursor: 'nonsense' } });
    expect(broken.problem).toMatchObject({ code: 'validation_failed' });
  });

  it('shows a shopper their own and hides all others', async () => {
    const own = await server.shopperToken('cus_list');
    expect((await get('ord_l1', own)).status).toBe(200);
    expect((await get('ord_guest', own)).problem?.code).toBe('not_found');
    expect((await get('ord_nothing', own)).problem?.code).toBe('not_found');
    const list = await server.call('listOrders', { as: own, query: { customerId: 'cus_13047' } });
    expect(list.body.data.map((order) => order.customerId)).toEqual(['cus_list', 'cus_list', 'cus_list']);
  });

  it('shows a scoped token its orders and nothing else of the customer', async () => {
    const scoped = await server.shopperToken('cus_list', { orderIds: ['ord_l2', 'ord_guest'] });
    expect((await get('ord_l2', scoped)).status).toBe(200);
    for (const id of ['ord_l1', 'ord_guest']) expect((await get(id, scoped)).status, id).toBe(404);
    expect((await server.call('listOrders', { as: scoped, query: {} })).body.data).toHaveLength(1);
    const guest = await server.guestToken('ord_guest');
    expect((await get('ord_guest', guest)).status).toBe(200);
    expect((await get('ord_l1', guest)).status).toBe(404);
    expect((await server.call('listOrders', { as: guest, query: {} })).body.data.map((order) => order.id)).toEqual([
      'ord_guest',
    ]);
  });

  it('shows nothing to another merchant, not even that it is there', async () => {
    const { otherMerchant } = server;
    expect((await get('ord_l1', otherMerchant.sk)).problem?.code).toBe('not_found');
    expect((await get('ord_l1', await otherMerchant.shopperToken('cus_list'))).problem?.code).toBe('not_found');
    expect((await server.call('listOrders', { as: otherMerchant.sk, query: {} })).body.data).toEqual([]);
    expect(
      (await put(orderInput({ id: 'ord_l1', lines: [lineInput({ quantity: 1 })] }), otherMerchant.sk)).status,
    ).toBe(201);
    expect((await get('ord_l1', server.sk)).body.lines[0]?.quantity).toBe(7);
  });

  it('lets only servers write', async () => {
    for (const as of [server.pk, await server.shopperToken('cus_list'), await server.staffToken('admin')]) {
      expect((await put(orderInput({ id: 'ord_x' }), as)).problem?.code).toBe('forbidden');
    }
    expect((await put(orderInput({ id: 'ord_x' }), '')).status).toBe(401);
  });
});
