import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { creditNoteInput, lineInput } from '../../testing/orders.ts';
import { createReturnsKit, type ReturnsKit } from '../../testing/returns-kit.ts';

let server: TestServer;
let kit: ReturnsKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createReturnsKit(server);
});
afterAll(() => server.close());

describe('the steps', () => {
  it('go from the request to the money, each told in the timeline', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const as = await server.shopperToken(customerId);
    const agent = await server.staffToken('agent');
    const { id } = (await kit.ask(orderId, {}, as)).body;
    server.clock.advance({ minutes: 5 });
    const approved = await kit.move(id, { action: 'approve', note: 'Please pack it well.' }, agent);
    expect(approved.body).toMatchObject({ status: 'approved', decision: 'approved' });
    expect((await kit.read(id, as)).allowedActions).toEqual(['ship', 'cancel']);
    const tracking = { carrier: 'Royal Mail', number: 'AB123' };
    expect((await kit.move(id, { action: 'ship', tracking }, as)).body).toMatchObject({
      status: 'inTransit',
      logistics: 'inTransit',
      tracking,
      expectedBy: null,
      allowedActions: [],
    });
    await kit.move(id, { action: 'receive' }, agent);
    expect((await kit.move(id, { action: 'inspect' }, agent)).body).toMatchObject({
      status: 'inspected',
      lines: [{ acceptedQuantity: 1 }],
      allowedActions: ['refund', 'decline'],
    });
    const started = await kit.move(id, { action: 'refund', fromStatus: 'inspected' }, agent);
    expect(started.body).toMatchObject({
      status: 'refundPending',
      money: 'refundPending',
      refund: { status: 'pending' },
    });
    await server.runDue();
    const done = await kit.read(id, as);
    expect(done).toMatchObject({
      status: 'refunded',
      logistics: 'inspected',
      money: 'refunded',
      refund: { status: 'succeeded', amount: { amount: 143, currency: 'GBP' } },
      allowedActions: [],
      expectedBy: null,
    });
    expect(done.timeline.map(({ type, actor, note }) => [type, actor, note])).toEqual([
      ['return.requested', 'shopper', null],
      ['return.approved', 'staff', 'Please pack it well.'],
      ['return.shipped', 'shopper', null],
      ['return.received', 'staff', null],
      ['return.inspected', 'staff', null],
      ['return.refundStarted', 'staff', null],
      ['return.refunded', 'system', null],
    ]);
    expect(await kit.readOrder(orderId)).toMatchObject({ refunded: { amount: 143 }, lines: [{ returnedQuantity: 1 }] });
  });

  it('are refused out of turn, from a stale page, to the wrong people and without the words they owe', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const as = await server.shopperToken(customerId);
    const { id } = (await kit.ask(orderId, {}, as)).body;
    const codes = async (...args: Parameters<typeof kit.move>) => (await kit.move(...args)).problem?.code;
    expect(await codes(id, { action: 'inspect' })).toBe('action_not_allowed');
    expect(await codes(id, { action: 'approve' }, as)).toBe('action_not_allowed');
    expect(await codes(id, { action: 'settleRefund' })).toBe('action_not_allowed');
    expect(await codes(id, { action: 'approve', fromStatus: 'approved' })).toBe('state_conflict');
    expect((await kit.move(id, { action: 'decline' })).problem?.errors).toMatchObject([{ pointer: '/reasonCode' }]);
    expect((await kit.move(id, { action: 'requestInfo' })).problem?.errors).toMatchObject([{ pointer: '/note' }]);
    const tracking = { carrier: 'DHL', number: '1' };
    expect((await kit.move(id, { action: 'approve', tracking })).problem?.errors).toMatchObject([
      { pointer: '/tracking' },
    ]);
    const declined = await kit.move(id, { action: 'decline', reasonCode: 'worn', note: 'It was worn.' });
    expect(declined.body).toMatchObject({
      status: 'declined',
      declineReason: 'worn',
      money: 'none',
      logistics: 'notShipped',
    });
    expect(await codes(id, { action: 'cancel' }, as)).toBe('action_not_allowed');
  });

  it('ask for more and get it', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const as = await server.shopperToken(customerId);
    const { id } = (await kit.ask(orderId, {}, as)).body;
    const asked = await kit.move(id, { action: 'requestInfo', note: 'Which colour did you get?' });
    expect(asked.body).toMatchObject({ status: 'infoNeeded', expectedBy: expect.stringMatching(/Z$/) });
    const suppliedLines = [{ lineId: '1', comment: 'Green' }];
    const unknown = await kit.move(id, { action: 'supplyInfo', suppliedLines: [{ lineId: 'x' }] }, as);
    expect(unknown.problem?.errors).toMatchObject([{ pointer: '/suppliedLines/0/lineId', code: 'unknown' }]);
    const supplied = await kit.move(id, { action: 'supplyInfo', suppliedLines, note: 'Green instead of blue.' }, as);
    expect(supplied.body).toMatchObject({ status: 'requested', lines: [{ comment: 'Green' }] });
    expect(supplied.body.timeline.at(-1)).toMatchObject({ actor: 'shopper', note: 'Green instead of blue.' });
  });

  it('use the words that the merchant has set for an event', async () => {
    const merchant = await server.addMerchant({ general: { name: 'Shop', defaultLocale: 'en', locales: ['en'] } });
    const words = { 'return.approved': { en: 'Your label is in the e-mail.' } };
    await server.changeSettings('returns', { timelineNotes: words }, merchant);
    const { input } = await kit.placeOrder();
    await server.call('upsertOrder', { as: merchant.sk, params: { orderId: input.id }, body: input });
    const { id } = (await kit.ask(input.id, {}, merchant.sk)).body;
    const { body } = await kit.move(id, { action: 'approve' }, merchant.sk);
    expect(body).toMatchObject({
      settingsVersion: 2,
      timeline: [{ note: null }, { note: 'Your label is in the e-mail.' }],
    });
  });

  it('leave an exchanged unit free to come back again', async () => {
    const { orderId } = await kit.placeOrder({ lines: [lineInput({ quantity: 1 })] });
    const { id, allowedActions } = await kit.inspected(orderId, { resolution: 'exchange' });
    expect(allowedActions).toEqual(['refund', 'exchange', 'decline']);
    expect((await kit.move(id, { action: 'exchange' })).body).toMatchObject({
      status: 'exchanged',
      money: 'exchanged',
      refund: null,
    });
    expect((await kit.ask(orderId)).status).toBe(201);
    const refundOnly = await kit.inspected((await kit.placeOrder()).orderId);
    expect((await kit.move(refundOnly.id, { action: 'exchange' })).problem?.code).toBe('action_not_allowed');
  });
});

describe('an inspection', () => {
  it('refunds the accepted units only', async () => {
    const { orderId } = await kit.placeOrder();
    const { id } = (await kit.ask(orderId, { lines: [{ lineId: '1', quantity: 5, reasonCode: 'changedMind' }] })).body;
    for (const action of ['approve', 'receive'] as const) await kit.move(id, { action });
    const many = await kit.move(id, { action: 'inspect', inspectedLines: [{ lineId: '1', acceptedQuantity: 6 }] });
    expect(many.problem?.errors).toMatchObject([{ pointer: '/inspectedLines/0/acceptedQuantity', code: 'too_many' }]);
    await kit.move(id, { action: 'inspect', inspectedLines: [{ lineId: '1', acceptedQuantity: 3 }] });
    const { body } = await kit.move(id, { action: 'refund' });
    expect(body.outcome).toMatchObject({ refund: { amount: 429 }, lines: [{ quantity: 3, amount: { amount: 429 } }] });
    expect((await kit.readOrder(orderId)).lines[0]).toMatchObject({ returnedQuantity: 3 });
  });

  it('that accepts nothing leaves only the refusal', async () => {
    const { orderId } = await kit.placeOrder();
    const { id } = (await kit.ask(orderId)).body;
    for (const action of ['approve', 'receive'] as const) await kit.move(id, { action });
    const inspectedLines = [{ lineId: '1', acceptedQuantity: 0 }];
    expect((await kit.move(id, { action: 'inspect', inspectedLines })).body.allowedActions).toEqual(['decline']);
    expect((await kit.move(id, { action: 'refund' })).problem?.code).toBe('action_not_allowed');
  });

  it('finds that a credit note was faster', async () => {
    const { orderId, customerId } = await kit.placeOrder({ lines: [lineInput({ quantity: 1 })] });
    const { id } = await kit.inspected(orderId);
    const note = creditNoteInput({ id: 'crn_faster', customerId, lines: [lineInput({ quantity: 1 })] });
    await server.call('upsertCreditNote', { as: server.sk, params: { creditNoteId: note.id }, body: note });
    expect((await kit.move(id, { action: 'refund' })).problem?.code).toBe('quantity_not_returnable');
    expect((await kit.readOrder(orderId)).lines[0]).toMatchObject({ creditedQuantity: 1, returnedQuantity: 0 });
  });
});

describe('time', () => {
  it('ends a return that is not sent and one whose question is not answered', async () => {
    const { orderId } = await kit.placeOrder();
    const unsent = (await kit.ask(orderId)).body;
    await kit.move(unsent.id, { action: 'approve' });
    const unanswered = (await kit.ask(orderId)).body;
    await kit.move(unanswered.id, { action: 'requestInfo', note: 'A photo, please.' });
    const answered = (await kit.ask(orderId)).body;
    await kit.move(answered.id, { action: 'requestInfo', note: 'A photo, please.' });
    server.clock.advance({ days: 13 });
    await kit.move(answered.id, { action: 'supplyInfo' });
    server.clock.advance({ days: 2 });
    await server.runDue();
    expect(await kit.read(unanswered.id)).toMatchObject({ status: 'expired', decision: 'expired', expectedBy: null });
    expect((await kit.read(unanswered.id)).timeline.at(-1)).toMatchObject({ type: 'return.expired', actor: 'system' });
    expect(await kit.read(answered.id)).toMatchObject({ status: 'requested' });
    expect(await kit.read(unsent.id)).toMatchObject({ status: 'approved' });
    server.clock.advance({ days: 14 });
    await server.runDue();
    expect(await kit.read(unsent.id)).toMatchObject({ status: 'expired' });
    expect(await kit.read(answered.id)).toMatchObject({ status: 'requested' });
  });
});

it('lists returns latest first, by status, order and customer', async () => {
  const { orderId, customerId } = await kit.placeOrder({ placedAt: server.clock.now().toISOString() });
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    server.clock.advance({ milliseconds: 5 });
    ids.unshift((await kit.ask(orderId)).body.id);
  }
  await kit.move(ids[0] ?? '', { action: 'approve' });
  const list = async (query: object) => (await server.call('listReturns', { as: server.sk, query })).body;
  expect((await list({ orderId })).data.map(({ id }) => id)).toEqual(ids);
  expect((await list({ customerId, status: 'approved' })).data.map(({ id }) => id)).toEqual(ids.slice(0, 1));
  const first = await list({ orderId, limit: 2 });
  const second = await list({ orderId, limit: 2, cursor: first.nextCursor });
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);
  expect(second.nextCursor).toBeNull();
});
