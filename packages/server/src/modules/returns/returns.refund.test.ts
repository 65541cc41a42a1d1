import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createJobRunner } from '../../jobs/runner.ts';
import { silentLogger } from '../../lib/logger.ts';
import { createSandboxRefundPort, type RefundPort, type RefundRequest } from '../../ports/refund.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { creditNoteInput, lineInput } from '../../testing/orders.ts';
import { createReturnsKit, type ReturnsKit } from '../../testing/returns-kit.ts';

/** A provider that remembers what it was asked, and can be made to fail before or after it has paid. */
const createRecordingPort = () => {
  const sandbox = createSandboxRefundPort();
  const state = { asked: [] as RefundRequest[], paid: new Map<string, number>(), breakAfterPaying: false };
  const port: RefundPort = {
    refund: async (request, signal) => {
      state.asked.push(request);
      const answer = await sandbox.refund(request, signal);
      if (answer.outcome === 'succeeded') state.paid.set(request.reference, request.amount.amount);
      if (state.breakAfterPaying) throw new Error('The connection was lost.');
      return answer;
    },
  };
  return { state, port };
};

const { state: provider, port } = createRecordingPort();
let server: TestServer;
let kit: ReturnsKit;
beforeAll(async () => {
  server = await createTestServer({ ports: { refunds: port } });
  kit = createReturnsKit(server);
});
beforeEach(async () => {
  provider.breakAfterPaying = false;
  await server.runDue();
  provider.asked = [];
  provider.paid.clear();
});
afterAll(() => server.close());

const pointsOf = async (customerId: string) =>
  (await server.call('getPoints', { as: server.sk, query: { customerId } })).body;
const paidTotal = (): number => [...provider.paid.values()].reduce((sum, amount) => sum + amount, 0);

describe('a refund', () => {
  it('takes back points with the money, in one step, exactly as previewed', async () => {
    const { orderId, customerId } = await kit.placeOrderWorth(10_000);
    expect((await pointsOf(customerId)).pending).toBe(100);
    const { id, outcome } = await kit.inspected(orderId);
    const { body } = await kit.move(id, { action: 'refund' });
    expect(body.outcome).toEqual(outcome);
    expect(body.outcome).toMatchObject({ refund: { amount: 10_000 }, pointsEarnedReversed: 100 });
    expect((await pointsOf(customerId)).pending, 'before the provider was asked').toBe(0);
    expect(provider.asked).toEqual([]);
    await server.runDue();
    expect(provider.asked).toMatchObject([{ orderId, amount: { amount: 10_000, currency: 'GBP' } }]);
    expect((await kit.read(id)).refund).toMatchObject({
      status: 'succeeded',
      reference: expect.stringMatching(/^sandbox_rfd_/),
    });
    expect((await server.call('getCustomer', { as: server.sk, params: { customerId } })).body.totals).toMatchObject({
      sales: '100.00',
      refunds: '-100.00',
      net: '0.00',
      cancellations: 0,
    });
  });

  it('pays 3 of 7 in three steps to exactly the same money as in one', async () => {
    const { orderId } = await kit.placeOrder({ lines: [lineInput({ quantity: 7, unitPrice: '1.428571' })] });
    for (let step = 0; step < 7; step += 1) {
      const { id } = await kit.inspected(orderId);
      await kit.move(id, { action: 'refund' });
    }
    await server.runDue();
    expect([...provider.paid.values()]).toEqual([143, 143, 143, 142, 143, 143, 143]);
    expect(await kit.readOrder(orderId)).toMatchObject({ total: { amount: 1000 }, refunded: { amount: 1000 } });
  });

  it('pays what was paid after the discount, not the list price', async () => {
    const discount = lineInput({ id: 'd', kind: 'discount', quantity: 1, unitPrice: '-20' });
    const { orderId } = await kit.placeOrder({ lines: [lineInput({ quantity: 2, unitPrice: '50' }), discount] });
    expect((await kit.ask(orderId)).body.outcome.refund.amount).toBe(4000);
  });

  it('happens once when two desk windows press at the same time', async () => {
    const { orderId, customerId } = await kit.placeOrderWorth(5_000);
    const { id } = await kit.inspected(orderId);
    const windows = await Promise.all([server.staffToken('agent', 'ann'), server.staffToken('manager', 'bob')]);
    const answers = await Promise.all(
      [...windows, ...windows].map((as) => kit.move(id, { action: 'refund', fromStatus: 'inspected' }, as)),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
    await server.runDue();
    expect(paidTotal()).toBe(5_000);
    expect((await pointsOf(customerId)).pending).toBe(0);
    expect(await kit.readOrder(orderId)).toMatchObject({
      refunded: { amount: 5_000 },
      lines: [{ returnedQuantity: 1 }],
    });
  });

  it('of free goods asks no provider', async () => {
    const { orderId } = await kit.placeOrderWorth(0);
    const { id } = await kit.inspected(orderId);
    await kit.move(id, { action: 'refund' });
    await server.runDue();
    expect(provider.asked).toEqual([]);
    expect(await kit.read(id)).toMatchObject({
      status: 'refunded',
      refund: { reference: null, amount: { amount: 0 } },
    });
  });

  it('is not given for an order that was cancelled meanwhile', async () => {
    const { orderId, input } = await kit.placeOrderWorth(1_000);
    const { id } = await kit.inspected(orderId);
    const cancelled = { ...input, status: 'cancelled' as const };
    await server.call('upsertOrder', { as: server.sk, params: { orderId }, body: cancelled });
    expect((await kit.move(id, { action: 'refund' })).problem?.code).toBe('order_not_returnable');
  });
});

describe('authority', () => {
  it('ends at the limit of the role, in what is offered and in what is allowed', async () => {
    const { orderId } = await kit.placeOrderWorth(50_001);
    const { id } = await kit.inspected(orderId);
    for (const role of ['agent', 'manager'] as const) {
      const as = await server.staffToken(role);
      expect((await kit.read(id, as)).allowedActions, role).toEqual(['decline']);
      expect((await kit.move(id, { action: 'refund' }, as)).problem, role).toMatchObject({
        status: 403,
        code: 'authority_exceeded',
      });
    }
    expect((await kit.readOrder(orderId)).refunded.amount).toBe(0);
    const finance = await server.staffToken('finance');
    expect((await kit.read(id, finance)).allowedActions).toEqual(['refund', 'decline']);
    expect((await kit.move(id, { action: 'refund' }, finance)).status).toBe(200);
  });

  it('reaches exactly to the limit', async () => {
    const { orderId } = await kit.placeOrderWorth(20_000);
    const { id } = await kit.inspected(orderId);
    expect((await kit.move(id, { action: 'refund' }, await server.staffToken('agent'))).status).toBe(200);
  });
});

describe('a provider', () => {
  it('that refuses leaves the payment, and only the payment, to be tried again', async () => {
    const { orderId, customerId } = await kit.placeOrderWorth(2_000, { id: 'ord_1R9', number: '1R9' });
    const { id } = await kit.inspected(orderId);
    await kit.move(id, { action: 'refund' });
    await server.runDue();
    const failed = await kit.read(id);
    expect(failed).toMatchObject({
      status: 'inspected',
      refund: { status: 'failed', reference: null },
      allowedActions: ['refund'],
    });
    expect(failed.timeline.at(-1)).toMatchObject({ type: 'return.refundFailed', actor: 'system' });
    expect((await kit.move(id, { action: 'decline', reasonCode: 'x' })).problem?.code).toBe('action_not_allowed');
    const pending = (await pointsOf(customerId)).pending;

    server.clock.advance({ minutes: 1 });
    expect((await kit.move(id, { action: 'refund' })).body.refund?.status).toBe('pending');
    await server.runDue();
    expect(new Set(provider.asked.map((request) => request.reference)).size, 'another attempt').toBe(2);
    expect((await pointsOf(customerId)).pending, 'points are taken back once').toBe(pending);
    expect(await kit.readOrder(orderId)).toMatchObject({
      refunded: { amount: 2_000 },
      lines: [{ returnedQuantity: 1 }],
    });
  });

  it('whose answer is lost is asked again under the same reference and pays once', async () => {
    const { orderId } = await kit.placeOrderWorth(3_000);
    const { id } = await kit.inspected(orderId);
    await kit.move(id, { action: 'refund' });
    provider.breakAfterPaying = true;
    await server.runDue();
    expect(await kit.read(id)).toMatchObject({ status: 'refundPending', refund: { status: 'pending' } });
    provider.breakAfterPaying = false;
    server.clock.advance({ minutes: 1 });
    await server.runDue();
    expect(provider.asked).toHaveLength(2);
    expect(provider.asked[0]?.reference).toBe(provider.asked[1]?.reference);
    expect(paidTotal()).toBe(3_000);
    expect(await kit.read(id)).toMatchObject({ status: 'refunded' });
  });

  it('was paid by a process that died before it wrote that down: the next one loses and repeats nothing', async () => {
    const { orderId, customerId } = await kit.placeOrderWorth(4_000);
    const { id } = await kit.inspected(orderId);
    await kit.move(id, { action: 'refund' });
    const { database, clock } = server;
    // A runner whose process ends in the call never comes back to its transaction.
    const handlers = server.app.deadlines;
    const dying = Object.fromEntries(
      Object.entries(handlers).map(([kind, handler]) => [
        kind,
        'run' in handler
          ? handler
          : {
              ...handler,
              call: async (work: unknown, signal: AbortSignal) => {
                await handler.call(work, signal);
                return new Promise<never>(() => {});
              },
            },
      ]),
    );
    void createJobRunner({ database, clock, handlers: dying, log: silentLogger }).runDue();
    while (provider.paid.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await server.runDue(), 'leased to the dead process').toBe(0);
    expect(await kit.read(id)).toMatchObject({ status: 'refundPending' });

    clock.advance({ minutes: 2 });
    await server.runDue();
    expect(await kit.read(id)).toMatchObject({ status: 'refunded', refund: { status: 'succeeded' } });
    expect(new Set(provider.asked.map((request) => request.reference)).size).toBe(1);
    expect(paidTotal()).toBe(4_000);
    expect((await pointsOf(customerId)).pending).toBe(0);
    const events = await server.eventsOf(id);
    expect(events.filter((event) => event.type === 'return.refunded')).toHaveLength(1);
  });
});

describe('a credit note for a refunded return', () => {
  it('is shown with its goods and counts nothing twice', async () => {
    const { orderId, customerId } = await kit.placeOrder();
    const { id } = await kit.inspected(orderId, { lines: [{ lineId: '1', quantity: 2, reasonCode: 'changedMind' }] });
    const note = creditNoteInput({ id: 'crn_doc', customerId, returnId: id, lines: [lineInput({ quantity: 2 })] });
    const store = () =>
      server.call('upsertCreditNote', { as: server.sk, params: { creditNoteId: note.id }, body: note });
    expect((await store()).problem?.code, 'nothing was refunded yet').toBe('validation_failed');

    await kit.move(id, { action: 'refund' });
    const before = await kit.readOrder(orderId);
    const { pending } = await pointsOf(customerId);
    const stored = await store();
    expect(stored.body).toMatchObject({
      returnId: id,
      orderId,
      lines: [{ matches: [{ orderId, lineId: '1', quantity: 2 }], unmatchedQuantity: 0, unmatchedReason: null }],
    });
    expect(await kit.readOrder(orderId)).toEqual(before);
    expect((await pointsOf(customerId)).pending).toBe(pending);
    const { body } = await server.call('getCustomer', { as: server.sk, params: { customerId } });
    expect(body.totals).toMatchObject({ sales: '10.01', refunds: '-2.86', cancellations: 1 });
  });
});
