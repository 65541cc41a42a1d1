import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { creditNoteInput, lineInput, orderInput } from '../../testing/orders.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

type Input = Parameters<typeof server.call<'upsertCustomer'>>[1]['body'];
const put = (customerId: string, body: Input) =>
  server.call('upsertCustomer', { as: server.sk, params: { customerId }, body });
const get = (customerId: string, as = server.sk) => server.call('getCustomer', { as, params: { customerId } });
const order = (input: ReturnType<typeof orderInput>) =>
  server.call('upsertOrder', { as: server.sk, params: { orderId: input.id }, body: input });
const credit = (input: ReturnType<typeof creditNoteInput>) =>
  server.call('upsertCreditNote', { as: server.sk, params: { creditNoteId: input.id }, body: input });

describe('a customer', () => {
  it('is created, completed and emptied field by field', async () => {
    const created = await put('cus_ann', { name: 'Ann', email: 'ann@example.com', birthday: '1990-02-28' });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ name: 'Ann', birthday: '1990-02-28', phone: null, country: null });
    const changed = await put('cus_ann', { phone: '+44 7700 900123', country: 'GB', email: null });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ name: 'Ann', email: null, phone: '+44 7700 900123', country: 'GB' });
    expect((await put('cus_ann', {})).body).toEqual(changed.body);
  });

  it('carries the tags of the shop, which it does not get to read itself', async () => {
    const tagged = await put('cus_tagged', { segments: ['vip', 'beta', 'vip'] });
    expect(tagged.body.segments).toEqual(['beta', 'vip']);
    expect((await put('cus_tagged', { name: 'Ann' })).body.segments).toEqual(['beta', 'vip']);
    expect((await get('cus_tagged')).body.segments).toEqual(['beta', 'vip']);
    expect((await get('cus_tagged', await server.shopperToken('cus_tagged'))).body.segments).toEqual([]);
    expect((await put('cus_tagged', { segments: [] })).body.segments).toEqual([]);
    expect((await put('cus_tagged', { segments: ['No spaces'] })).problem?.code).toBe('validation_failed');
  });

  it('leaves no name, address or birthday readable in the database', async () => {
    await put('cus_secret', {
      name: 'Zebedee',
      email: 'zebedee@example.com',
      phone: '555-0199',
      birthday: '1971-03-04',
    });
    await order(
      orderInput({
        id: 'ord_secret',
        customerId: 'cus_secret',
        contact: { email: 'Zebedee@example.com', phone: '555-0199' },
      }),
    );
    const tables = ['customers', 'orders', 'events'] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await server.database.db.selectFrom(table).selectAll().execute());
      for (const secret of ['zebedee', '555-0199', '5550199', '1971-03-04'])
        expect(rows.toLowerCase(), `${table} ${secret}`).not.toContain(secret);
    }
  });

  it('is unknown under another merchant', async () => {
    await put('cus_there', { name: 'Ann' });
    const { otherMerchant } = server;
    expect((await get('cus_there', otherMerchant.sk)).status).toBe(404);
    expect((await get('cus_there', await otherMerchant.shopperToken('cus_there'))).status).toBe(404);
  });

  it('is not told to the holder of a link to one order', async () => {
    await order(orderInput({ id: 'ord_link', customerId: 'cus_linked' }));
    const limited = await server.shopperToken('cus_linked', { orderIds: ['ord_link'] });
    expect((await get('cus_linked', limited)).status).toBe(404);
    expect((await get('cus_linked', await server.shopperToken('cus_linked'))).status).toBe(200);
  });
});

describe('the totals', () => {
  const totals = async (customerId: string) => (await get(customerId)).body.totals;

  it('are exact below the penny', async () => {
    const lines = [
      lineInput({ quantity: 333, unitPrice: '0.001' }),
      lineInput({ id: '2', quantity: 1, unitPrice: '10' }),
    ];
    await order(orderInput({ id: 'ord_t1', customerId: 'cus_t', lines }));
    await order(
      orderInput({ id: 'ord_t2', customerId: 'cus_t', lines: [lineInput({ quantity: 2, unitPrice: '4.25' })] }),
    );
    await credit(
      creditNoteInput({ id: 'crn_t', customerId: 'cus_t', lines: [lineInput({ quantity: 1, unitPrice: '4.25' })] }),
    );
    expect(await totals('cus_t')).toEqual({
      sales: '18.833',
      refunds: '-4.25',
      net: '14.583',
      invoices: 2,
      cancellations: 1,
      currency: 'GBP',
    });
  });

  it('leave out a cancelled order and the credit notes that name it', async () => {
    await order(orderInput({ id: 'ord_x1', customerId: 'cus_x' }));
    await order(orderInput({ id: 'ord_x1', customerId: 'cus_x', status: 'cancelled' }));
    await credit(creditNoteInput({ id: 'crn_x1', customerId: 'cus_x', orderId: 'ord_x1', lines: [lineInput()] }));
    expect(await totals('cus_x')).toMatchObject({ sales: '0.00', refunds: '0.00', net: '0.00', invoices: 0 });
  });

  it('are empty for somebody who bought nothing', async () => {
    await put('cus_new', { name: 'New' });
    expect(await totals('cus_new')).toMatchObject({ sales: '0.00', refunds: '0.00', invoices: 0, cancellations: 0 });
  });
});

it('lists customers in the order of their ids, page by page', async () => {
  const { body: merchant } = await server.call('getMe', { as: server.otherMerchant.sk });
  expect(merchant.merchantId).toBe(server.otherMerchant.merchantId);
  const as = server.otherMerchant.sk;
  for (const id of ['cus_b', 'cus_a', 'cus_c']) {
    await server.call('upsertCustomer', { as, params: { customerId: id }, body: { name: id } });
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof server.call<'listCustomers'>>> = await server.call('listCustomers', {
      as,
      query: { limit: 2, ...(cursor === null ? {} : { cursor }) },
    });
    seen.push(...page.body.data.map((customer) => customer.id));
    cursor = page.body.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(['cus_a', 'cus_b', 'cus_c']);
});
