import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { creditNoteInput, lineInput, orderInput } from '../../testing/orders.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

let customers = 0;
const newCustomer = (): string => {
  customers += 1;
  return `cus_n${customers}`;
};
const order = (fields: Parameters<typeof orderInput>[0]) => {
  const body = orderInput(fields);
  return server.call('upsertOrder', { as: server.sk, params: { orderId: body.id }, body });
};
const credit = (fields: Parameters<typeof creditNoteInput>[0], as = server.sk) => {
  const body = creditNoteInput(fields);
  return server.call('upsertCreditNote', { as, params: { creditNoteId: body.id }, body });
};
const readOrder = async (orderId: string) =>
  (await server.call('getOrder', { as: server.sk, params: { orderId } })).body;
const readNote = async (creditNoteId: string) =>
  (await server.call('getCreditNote', { as: server.sk, params: { creditNoteId } })).body;

describe('a credit note without a pointer to its order', () => {
  it('is matched to the oldest purchases first and tells what fits none', async () => {
    const customerId = newCustomer();
    await order({ id: 'ord_m2', customerId, placedAt: '2026-01-12T00:00:00Z', lines: [lineInput({ quantity: 2 })] });
    await order({ id: 'ord_m1', customerId, placedAt: '2026-01-10T00:00:00Z', lines: [lineInput({ quantity: 1 })] });
    const { status, body } = await credit({
      id: 'crn_m',
      customerId,
      lines: [
        lineInput({ quantity: 4 }),
        lineInput({ id: '2', sku: 'NEVER' }),
        lineInput({ id: '3', sku: 'POST', kind: 'shipping', quantity: 1, unitPrice: '3.00' }),
      ],
    });
    expect(status).toBe(201);
    expect(body.lines).toMatchObject([
      {
        matches: [
          { orderId: 'ord_m1', lineId: '1', quantity: 1 },
          { orderId: 'ord_m2', lineId: '1', quantity: 2 },
        ],
        unmatchedQuantity: 1,
        unmatchedReason: 'exceeds_purchased',
      },
      { matches: [], unmatchedQuantity: 7, unmatchedReason: 'no_earlier_purchase' },
      { matches: [], unmatchedQuantity: 1, unmatchedReason: 'not_a_product' },
    ]);
    expect(body.total).toEqual({ amount: 572 + 1001 + 300, currency: 'GBP' });
    expect(await readOrder('ord_m1')).toMatchObject({ refunded: { amount: 143 }, lines: [{ creditedQuantity: 1 }] });
    expect(await readOrder('ord_m2')).toMatchObject({ refunded: { amount: 286 }, lines: [{ creditedQuantity: 2 }] });
  });

  it('changes nothing the second time and is refused with other lines', async () => {
    const customerId = newCustomer();
    await order({ id: 'ord_s', customerId });
    const first = await credit({ id: 'crn_s', customerId });
    const second = await credit({ id: 'crn_s', customerId });
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect((await credit({ id: 'crn_s', customerId, reason: 'other' })).problem?.code).toBe('order_lines_immutable');
    expect((await readOrder('ord_s')).lines[0]?.creditedQuantity).toBe(1);
  });

  it('names nobody: then nothing can be found', async () => {
    const { body } = await credit({ id: 'crn_nobody', customerId: null });
    expect(body.lines[0]).toMatchObject({ unmatchedQuantity: 1, unmatchedReason: 'no_customer' });
  });

  it('takes each unit once when two notes come at the same time', async () => {
    const customerId = newCustomer();
    await order({ id: 'ord_race', customerId, lines: [lineInput({ quantity: 3 })] });
    const notes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        credit({ id: `crn_race_${name}`, customerId, lines: [lineInput({ quantity: 2 })] }),
      ),
    );
    const matched = notes.flatMap(({ body }) =>
      body.lines.flatMap((line) => line.matches.map((match) => match.quantity)),
    );
    expect(matched.reduce((sum, quantity) => sum + quantity, 0)).toBe(3);
    expect((await readOrder('ord_race')).lines[0]?.creditedQuantity).toBe(3);
  });
});

describe('a credit note that names its order', () => {
  it('takes from that order only and brings its whole money there', async () => {
    const customerId = newCustomer();
    await order({ id: 'ord_o1', customerId, placedAt: '2026-01-10T00:00:00Z' });
    await order({ id: 'ord_o2', customerId, placedAt: '2026-01-12T00:00:00Z' });
    const lines = [
      lineInput({ quantity: 1 }),
      lineInput({ id: 'p', sku: 'POST', kind: 'shipping', quantity: 1, unitPrice: '3' }),
    ];
    const { body } = await credit({ id: 'crn_o', customerId: null, orderId: 'ord_o2', lines });
    expect(body).toMatchObject({ customerId, lines: [{ matches: [{ orderId: 'ord_o2' }] }, { matches: [] }] });
    expect(await readOrder('ord_o2')).toMatchObject({ refunded: { amount: 443 } });
    expect(await readOrder('ord_o1')).toMatchObject({ refunded: { amount: 0 } });
  });

  it('is refused when the order is somebody else’s, or the return is not there', async () => {
    await order({ id: 'ord_else', customerId: newCustomer() });
    const wrong = await credit({ id: 'crn_else', customerId: newCustomer(), orderId: 'ord_else' });
    expect(wrong.problem?.code).toBe('state_conflict');
    const missing = await credit({ id: 'crn_else', customerId: null, returnId: `ret_${'0'.repeat(26)}` });
    expect(missing.problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/returnId' }] });
  });
});

describe('an order that arrives after its credit note', () => {
  it('is found again, for what was left over', async () => {
    const customerId = newCustomer();
    await order({ id: 'ord_late1', customerId, lines: [lineInput({ quantity: 1 })] });
    const { body } = await credit({
      id: 'crn_late',
      customerId,
      lines: [lineInput({ quantity: 3, unitPrice: '1.00' })],
    });
    expect(body.lines[0]).toMatchObject({ unmatchedQuantity: 2, unmatchedReason: 'exceeds_purchased' });

    await order({ id: 'ord_late2', customerId, placedAt: '2026-01-10T00:00:00Z', lines: [lineInput({ quantity: 5 })] });
    expect((await readNote('crn_late')).lines[0]).toMatchObject({
      matches: [
        { orderId: 'ord_late2', quantity: 2 },
        { orderId: 'ord_late1', quantity: 1 },
      ],
      unmatchedQuantity: 0,
      unmatchedReason: null,
    });
    expect(await readOrder('ord_late2')).toMatchObject({ refunded: { amount: 200 }, lines: [{ creditedQuantity: 2 }] });
  });

  it('is not taken when it was placed after the note', async () => {
    const customerId = newCustomer();
    await credit({ id: 'crn_future', customerId, issuedAt: '2026-01-10T00:00:00Z' });
    await order({ id: 'ord_future', customerId, placedAt: '2026-01-11T00:00:00Z' });
    expect((await readNote('crn_future')).lines[0]?.unmatchedReason).toBe('no_earlier_purchase');
  });

  it('gets the whole money of a note that named it', async () => {
    const customerId = newCustomer();
    const lines = [lineInput({ quantity: 1 }), lineInput({ id: 'p', kind: 'fee', quantity: 1, unitPrice: '2' })];
    await credit({ id: 'crn_named', customerId, orderId: 'ord_named', lines });
    await order({ id: 'ord_named', customerId });
    expect(await readOrder('ord_named')).toMatchObject({ refunded: { amount: 343 }, lines: [{ creditedQuantity: 1 }] });
  });

  it('comes out the same whichever way an import runs', async () => {
    const names = ['there', 'back'] as const;
    for (const name of names) {
      const customerId = `cus_${name}`;
      const orders = [1, 2, 3].map((day) =>
        orderInput({
          id: `ord_${name}${day}`,
          customerId,
          placedAt: `2026-01-0${day}T00:00:00Z`,
          lines: [lineInput({ quantity: day })],
        }),
      );
      const creditNotes = [4, 5].map((day) =>
        creditNoteInput({
          id: `crn_${name}${day}`,
          customerId,
          issuedAt: `2026-01-0${day}T00:00:00Z`,
          lines: [lineInput({ quantity: 2 })],
        }),
      );
      const steps = [
        () => server.call('importOrders', { as: server.sk, body: { orders } }),
        () => server.call('importCreditNotes', { as: server.sk, body: { creditNotes: [...creditNotes].reverse() } }),
      ];
      for (const step of name === 'there' ? steps : steps.reverse()) expect((await step()).status).toBe(200);
    }
    const credited = async (name: string) =>
      Promise.all([1, 2, 3].map(async (day) => (await readOrder(`ord_${name}${day}`)).lines[0]?.creditedQuantity));
    expect(await credited('there')).toEqual([1, 2, 1]);
    expect(await credited('back')).toEqual(await credited('there'));
  });
});

it('imports each note on its own and counts what was found', async () => {
  const customerId = newCustomer();
  await order({ id: 'ord_b', customerId, lines: [lineInput({ quantity: 3 })] });
  const creditNotes = [
    creditNoteInput({ id: 'crn_b1', customerId, lines: [lineInput({ quantity: 2 })] }),
    creditNoteInput({ id: 'crn_b2', customerId, lines: [lineInput({ quantity: 2 })] }),
    creditNoteInput({ id: 'crn_b3', customerId, currency: 'EUR' }),
  ];
  const send = async () =>
    (await server.call('importCreditNotes', { as: server.sk, body: { creditNotes } })).body.results;
  const first = await send();
  expect(first).toMatchObject([
    { outcome: 'created', creditNote: { matchedQuantity: 2, unmatchedQuantity: 0 } },
    { outcome: 'created', creditNote: { matchedQuantity: 1, unmatchedQuantity: 1 } },
    { outcome: 'failed', creditNote: null, problem: { code: 'currency_not_supported' } },
  ]);
  expect((await send()).map((result) => result.outcome)).toEqual(['unchanged', 'unchanged', 'failed']);
});

it('takes back the points that the goods had earned', async () => {
  const customerId = newCustomer();
  const pending = async () => (await server.call('getPoints', { as: server.sk, query: { customerId } })).body.pending;
  await order({ id: 'ord_p', customerId, lines: [lineInput({ quantity: 2, unitPrice: '50.00' })] });
  expect(await pending()).toBe(100);
  await credit({ id: 'crn_p', customerId, lines: [lineInput({ quantity: 1, unitPrice: '50.00' })] });
  expect(await pending()).toBe(50);
  await credit({ id: 'crn_p', customerId, lines: [lineInput({ quantity: 1, unitPrice: '50.00' })] });
  expect(await pending(), 'the same note again').toBe(50);
});
