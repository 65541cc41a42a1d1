import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { creditNoteInput, lineInput } from '../../testing/orders.ts';
import { createReturnsKit, type ReturnsKit } from '../../testing/returns-kit.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

let server: TestServer;
let kit: ReturnsKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createReturnsKit(server);
});
afterAll(() => server.close());

const options = async (orderId: string, as = server.sk) => server.call('getReturnOptions', { as, query: { orderId } });
const preview = (orderId: string, quantity: number, as = server.sk) =>
  server.call('previewReturn', { as, body: { orderId, resolution: 'refund', lines: [{ lineId: '1', quantity }] } });
const lines = (quantity: number, fields: object = {}) => [
  { lineId: '1', quantity, reasonCode: 'changedMind', ...fields },
];

describe('what can go back', () => {
  it('is told line by line, with the reason against it', async () => {
    const { orderId, customerId } = await kit.placeOrder({
      lines: [
        lineInput(),
        lineInput({ id: 'ring', category: 'jewellery', quantity: 1, unitPrice: '80' }),
        lineInput({ id: 'mug', category: 'custom-made', quantity: 1 }),
        lineInput({ id: 'post', kind: 'shipping', quantity: 1 }),
      ],
    });
    const { body } = await options(orderId, await server.shopperToken(customerId));
    expect(body).toMatchObject({ orderId, currency: 'GBP', openReturnIds: [] });
    expect(body.lines).toMatchObject([
      { lineId: '1', returnableQuantity: 7, returnableUntil: '2026-01-21T08:34:00.000Z', nonReturnableReason: null },
      { lineId: 'ring', returnableQuantity: 1, returnableUntil: '2026-04-24T08:34:00.000Z' },
      { lineId: 'mug', returnableQuantity: 0, returnableUntil: null, nonReturnableReason: 'category_excluded' },
      { lineId: 'post', returnableQuantity: 0, nonReturnableReason: 'not_a_product' },
    ]);
    expect(body.reasons.map((reason) => reason.code)).toContain('changedMind');
  });

  it('shrinks with credit notes and open returns and closes with the window', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const note = creditNoteInput({ id: 'crn_shrink', customerId, lines: [lineInput({ quantity: 2 })] });
    await server.call('upsertCreditNote', { as: server.sk, params: { creditNoteId: note.id }, body: note });
    const asked = await kit.ask(orderId, { lines: lines(4) });
    const { body } = await options(orderId);
    expect(body).toMatchObject({ lines: [{ returnableQuantity: 1 }], openReturnIds: [asked.body.id] });

    await kit.move(asked.body.id, { action: 'cancel' });
    expect((await options(orderId)).body).toMatchObject({ lines: [{ returnableQuantity: 5 }], openReturnIds: [] });
    const late = await kit.placeOrder({ placedAt: '2026-01-08T07:59:59Z' });
    expect((await options(late.orderId)).body.lines[0]?.nonReturnableReason).toBe('window_closed');
    const delivered = await kit.placeOrder({ placedAt: '2026-01-01T00:00:00Z', deliveredAt: '2026-01-14T00:00:00Z' });
    expect((await options(delivered.orderId)).body.lines[0]?.returnableQuantity).toBe(7);
  });
});

describe('a preview', () => {
  it('tells money and points to the last penny and writes nothing', async () => {
    const { orderId, customerId } = await kit.placeOrder({ lines: [lineInput({ quantity: 2, unitPrice: '50' })] });
    const as = await server.shopperToken(customerId);
    const before = await server.call('getPoints', { as, query: {} });
    const { body } = await preview(orderId, 1, as);
    expect(body).toMatchObject({
      refund: { amount: 5000, currency: 'GBP' },
      lines: [{ lineId: '1', quantity: 1, amount: { amount: 5000, currency: 'GBP' } }],
      pointsEarnedReversed: 50,
      pointsSpentRestored: 0,
    });
    expect((await preview(orderId, 1, as)).body).toEqual(body);
    expect((await server.call('getPoints', { as, query: {} })).body).toEqual(before.body);
    expect((await options(orderId)).body.openReturnIds).toEqual([]);
  });

  it('holds the shop to what was seen', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const { previewToken } = (await preview(orderId, 3)).body;
    const other = await kit.ask(orderId, { lines: lines(2), previewToken });
    expect(other.problem?.code, 'other units than seen').toBe('state_conflict');

    const note = creditNoteInput({ id: 'crn_seen', customerId, lines: [lineInput({ quantity: 1 })] });
    await server.call('upsertCreditNote', { as: server.sk, params: { creditNoteId: note.id }, body: note });
    const fresh = (await preview(orderId, 3)).body.previewToken;
    const agreed = await kit.ask(orderId, { lines: lines(3), previewToken: fresh });
    expect(agreed.status).toBe(201);
  });

  it('refuses what could not be asked for either', async () => {
    const { orderId } = await kit.placeOrder();
    expect((await preview(orderId, 8)).problem).toMatchObject({
      code: 'quantity_not_returnable',
      errors: [{ pointer: '/lines/0/quantity', code: 'too_many' }],
    });
    expect((await preview('ord_nothing', 1)).problem?.code).toBe('not_found');
  });
});

describe('asking for a return', () => {
  it('stores it with its promise, its number and its first event', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const as = await server.shopperToken(customerId);
    const { status, body } = await kit.ask(
      orderId,
      { lines: lines(2, { comment: 'Wrong colour' }), comment: 'Hello' },
      as,
    );
    expect(status).toBe(201);
    expect(body.number).toMatch(/^RMA-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(body).toMatchObject({
      orderId,
      customerId,
      status: 'requested',
      decision: 'requested',
      logistics: 'notShipped',
      money: 'previewed',
      lines: [{ lineId: '1', quantity: 2, comment: 'Wrong colour', acceptedQuantity: null, evidenceUploadIds: [] }],
      comment: 'Hello',
      outcome: { refund: { amount: 286, currency: 'GBP' }, pointsEarnedReversed: 2 },
      refund: null,
      settingsVersion: 1,
      allowedActions: ['cancel'],
      expectedBy: '2026-01-17T08:00:00.000Z',
      timeline: [{ type: 'return.requested', actor: 'shopper', status: 'requested', note: null }],
    });
    expect(await kit.read(body.id, as)).toEqual(body);
    expect((await kit.read(body.id)).allowedActions).toEqual(['approve', 'decline', 'requestInfo', 'cancel']);
  });

  it('promises nothing for an exchange but the goods', async () => {
    const { orderId } = await kit.placeOrder();
    const { body } = await kit.ask(orderId, { resolution: 'exchange' });
    expect(body.outcome).toMatchObject({ refund: { amount: 0 }, pointsEarnedReversed: 0, lines: [{ quantity: 1 }] });
  });

  it.each([
    [
      'an unknown line',
      { lines: [{ lineId: 'x', quantity: 1, reasonCode: 'changedMind' }] },
      'validation_failed',
      '/lines/0/lineId',
    ],
    ['a line twice', { lines: [...lines(1), ...lines(1)] }, 'validation_failed', '/lines/1/lineId'],
    ['too many', { lines: lines(8) }, 'quantity_not_returnable', '/lines/0/quantity'],
    ['an unknown reason', { lines: lines(1, { reasonCode: 'whim' }) }, 'validation_failed', '/lines/0/reasonCode'],
    ['no photo', { lines: lines(1, { reasonCode: 'damaged' }) }, 'evidence_required', '/lines/0/evidenceUploadIds'],
  ])('refuses %s', async (_name, fields, code, pointer) => {
    const { orderId } = await kit.placeOrder();
    expect((await kit.ask(orderId, fields)).problem).toMatchObject({ code, errors: [{ pointer }] });
    expect((await options(orderId)).body.openReturnIds).toEqual([]);
  });

  it('refuses a cancelled order, a closed window and more open returns than are allowed', async () => {
    const cancelled = await kit.placeOrder({ status: 'cancelled' });
    expect((await kit.ask(cancelled.orderId)).problem?.code).toBe('order_not_returnable');
    const late = await kit.placeOrder({ placedAt: '2025-12-01T00:00:00Z' });
    expect((await kit.ask(late.orderId)).problem?.code).toBe('return_window_closed');

    const merchant = await server.addMerchant();
    await server.changeSettings('returns', { maxOpenPerCustomer: 2 }, merchant);
    const { input } = await kit.placeOrder();
    await server.call('upsertOrder', { as: merchant.sk, params: { orderId: input.id }, body: input });
    const codes = [];
    for (let index = 0; index < 3; index += 1) codes.push((await kit.ask(input.id, {}, merchant.sk)).problem?.code);
    expect(codes).toEqual([undefined, undefined, 'return_limit_reached']);
  });

  it('takes the shopper’s own photos as evidence, and nobody else’s', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const as = await server.shopperToken(customerId);
    const upload = async (token: string): Promise<string> => {
      const body = new FormData();
      body.set('file', new File([PNG], 'photo.png'));
      body.set('purpose', 'returnEvidence');
      const answer = await server.request('POST /v1/uploads', { as: token, body });
      return (answer.body as { id: string }).id;
    };
    const damaged = (uploadId: string) => ({
      lines: lines(1, { reasonCode: 'damaged', evidenceUploadIds: [uploadId] }),
    });
    const foreign = await upload(await server.shopperToken('cus_stranger'));
    expect((await kit.ask(orderId, damaged(foreign), as)).problem?.code).toMatch(/^(not_found|validation_failed)$/);
    const own = await upload(as);
    const asked = await kit.ask(orderId, damaged(own), as);
    expect(asked.body.lines).toMatchObject([{ evidenceUploadIds: [own] }]);

    await kit.move(asked.body.id, { action: 'requestInfo', note: 'From the side, please.' });
    const suppliedLines = (uploadId: string) => [{ lineId: '1', evidenceUploadIds: [uploadId] }];
    const stolen = await kit.move(asked.body.id, { action: 'supplyInfo', suppliedLines: suppliedLines(foreign) }, as);
    expect(stolen.problem?.code).toMatch(/^(not_found|validation_failed)$/);
    const second = await upload(as);
    const more = await kit.move(asked.body.id, { action: 'supplyInfo', suppliedLines: suppliedLines(second) }, as);
    expect(more.body.lines).toMatchObject([{ evidenceUploadIds: [own, second] }]);
  });

  it('lets a guest touch the order of the link and no other', async () => {
    const mine = await kit.placeOrder({ customerId: null });
    const other = await kit.placeOrder({ customerId: null });
    const as = await server.guestToken(mine.orderId);
    const asked = await kit.ask(mine.orderId, {}, as);
    expect(asked.body).toMatchObject({ customerId: null, allowedActions: ['cancel'] });
    for (const answer of [
      await kit.ask(other.orderId, {}, as),
      await options(other.orderId, as),
      await preview(other.orderId, 1, as),
      await kit.move((await kit.ask(other.orderId)).body.id, { action: 'cancel' }, as),
    ]) {
      expect(answer.problem?.code).toBe('not_found');
    }
    const list = await server.call('listReturns', { as, query: {} });
    expect(list.body.data.map((entry) => entry.id)).toEqual([asked.body.id]);
    const given = { ...mine.input, customerId: 'cus_adopted' };
    await server.call('upsertOrder', { as: server.sk, params: { orderId: given.id }, body: given });
    expect((await kit.read(asked.body.id, await server.shopperToken('cus_adopted'))).customerId).toBe('cus_adopted');
  });

  it('gives the last unit to exactly one of two who ask at once', async () => {
    const { orderId } = await kit.placeOrder({ lines: [lineInput({ quantity: 1 })] });
    const answers = await Promise.all(Array.from({ length: 6 }, () => kit.ask(orderId)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
    expect((await options(orderId)).body).toMatchObject({ openReturnIds: [expect.any(String)] });
  });

  it('answers a repeated request with the first return', async () => {
    const { orderId } = await kit.placeOrder();
    const body = { orderId, resolution: 'refund', lines: lines(1) } as const;
    const key = crypto.randomUUID();
    const answers = [];
    for (let index = 0; index < 2; index += 1)
      answers.push(await server.call('createReturn', { as: server.sk, key, body }));
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect((await options(orderId)).body.openReturnIds).toHaveLength(1);
  });
});
