import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestMerchant, type TestServer } from '../../testing/harness.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';
import { lineInput, orderInput } from '../../testing/orders.ts';
import { isOurVoucherCode } from './vouchers.policy.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const setUp = async (points = 1000) => {
  const merchant: TestMerchant = await server.addMerchant();
  const as = await merchant.shopperToken('cus_1');
  await server.call('upsertCustomer', { as: merchant.sk, params: { customerId: 'cus_1' }, body: {} });
  const kit = {
    merchant,
    as,
    give: (amount: number) =>
      server.call('createPointsAdjustment', {
        as: merchant.sk,
        body: { customerId: 'cus_1', points: amount, note: 'x' },
      }),
    redeem: (rewardId = 'rwd_voucher-15') => server.call('createRedemption', { as, body: { rewardId } }),
    points: async () => (await server.call('getPoints', { as, query: {} })).body,
    entries: async () =>
      (await server.call('listPointsEntries', { as, query: {} })).body.data.map(
        ({ type, points: amount }) => `${type} ${amount}`,
      ),
    read: async (redemptionId: string) => (await server.call('getRedemption', { as, params: { redemptionId } })).body,
    move: (redemptionId: string, action: 'use' | 'cancel' | 'expire', by = as, orderId?: string) =>
      server.call('transitionRedemption', {
        as: by,
        params: { redemptionId },
        body: { action, ...(orderId === undefined ? {} : { orderId }) },
      }),
    order: (fields: Parameters<typeof orderInput>[0]) => {
      const body = orderInput({ id: 'ord_1', customerId: 'cus_1', ...fields });
      return server.call('upsertOrder', { as: merchant.sk, params: { orderId: body.id }, body });
    },
  };
  if (points > 0) await kit.give(points);
  return kit;
};

describe('a reward', () => {
  it('is bought with points and comes as a code that cannot be guessed', async () => {
    const kit = await setUp(1500);
    const { status, body } = await kit.redeem();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      rewardId: 'rwd_voucher-15',
      points: 1000,
      value: { amount: 1500, currency: 'GBP' },
      status: 'issued',
      expiresAt: '2026-04-15T08:00:00.000Z',
      orderId: null,
      allowedActions: ['cancel'],
    });
    expect(isOurVoucherCode(body.voucherCode)).toBe(true);
    expect(body.timeline.map(({ type, status: state }) => `${type} ${state}`)).toEqual(['redemption.issued issued']);
    expect((await kit.points()).available).toBe(500);
    const rewards = await server.call('listRewards', { as: kit.as, query: { limit: 1 } });
    expect(rewards.body.data).toMatchObject([{ affordable: false, missingPoints: 500 }]);
    expect(rewards.body.nextCursor).toEqual(expect.any(String));
    const anonymous = await server.call('listRewards', { as: kit.merchant.pk, query: {} });
    expect(anonymous.body.data.map(({ affordable }) => affordable)).toEqual([null, null, null]);
  });

  it('that is too dear, or unknown, is refused', async () => {
    const kit = await setUp(999);
    const refused = await kit.redeem();
    expect(refused.problem).toMatchObject({ code: 'insufficient_points', detail: '1 points are missing.' });
    expect((await kit.redeem('rwd_unknown')).problem?.code).toBe('reward_unavailable');
    expect((await kit.points()).available).toBe(999);
  });

  it('of the last points is bought once, however many try at the same moment', async () => {
    const kit = await setUp(1000);
    const answers = await Promise.all(Array.from({ length: 5 }, () => kit.redeem()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
    expect(await kit.points()).toMatchObject({ available: 0, debt: 0 });
    expect(await findLedgerErrors(server.database, kit.merchant.merchantId)).toEqual([]);
  });

  it('can be given back while it was not used', async () => {
    const kit = await setUp(1000);
    const { body } = await kit.redeem();
    const cancelled = await kit.move(body.id, 'cancel');
    expect(cancelled.body).toMatchObject({ status: 'cancelled', allowedActions: [] });
    expect((await kit.move(body.id, 'cancel')).problem?.code).toBe('action_not_allowed');
    expect((await kit.points()).available).toBe(1000);
    expect(await kit.entries()).toEqual(['redeem.reversed 1000', 'redeem -1000', 'earn.adjusted 1000']);
  });

  it('runs out, and its points with it', async () => {
    const kit = await setUp(1000);
    const { body } = await kit.redeem();
    const by = kit.merchant.sk;
    expect((await kit.move(body.id, 'expire', by)).problem?.code).toBe('action_not_allowed');
    server.clock.advance({ days: 90 });
    const late = await server.call('transitionRedemption', {
      as: by,
      params: { redemptionId: body.id },
      body: { action: 'use' },
    });
    expect(late.problem?.code).toBe('action_not_allowed');
    await server.runDue();
    expect((await server.call('getRedemption', { as: by, params: { redemptionId: body.id } })).body.status).toBe(
      'expired',
    );
    server.clock.advance({ days: -90 });
    expect((await kit.points()).available).toBe(0);
  });
});

describe('a voucher on an order', () => {
  const lines = [
    lineInput({ id: '1', quantity: 4, unitPrice: '10.00' }),
    { ...lineInput({ id: '2', quantity: 1, unitPrice: '-15.00' }), kind: 'discount' as const, sku: 'VOUCHER' },
  ];

  it('is used once', async () => {
    const kit = await setUp(1000);
    const { body } = await kit.redeem();
    const first = await kit.order({ voucherCodes: [body.voucherCode.toLowerCase()], lines });
    expect(first.status).toBe(201);
    expect(await kit.read(body.id)).toMatchObject({ status: 'used', orderId: 'ord_1' });
    const again = await kit.order({ id: 'ord_2', voucherCodes: [body.voucherCode], lines });
    expect(again.problem?.code).toBe('voucher_invalid');
  });

  it('of somebody else, made up, or named twice is refused; a code of the shop is not our concern', async () => {
    const kit = await setUp(1000);
    const { body } = await kit.redeem();
    const order = (fields: Parameters<typeof orderInput>[0]) => kit.order({ id: 'ord_9', lines, ...fields });
    const code = body.voucherCode;
    expect((await order({ customerId: 'cus_2', voucherCodes: [code] })).problem?.code).toBe('voucher_invalid');
    expect((await order({ voucherCodes: ['AC-0000-0000-0000-0000'] })).problem?.code).toBe('voucher_invalid');
    expect((await order({ voucherCodes: [code, code] })).problem?.code).toBe('voucher_invalid');
    expect((await order({ voucherCodes: ['SPRING10'] })).status).toBe(201);
    expect((await kit.read(body.id)).status).toBe('issued');
  });

  it('gives its points back in the share of the goods that come back', async () => {
    const kit = await setUp(1000);
    const { body } = await kit.redeem();
    await kit.order({ voucherCodes: [body.voucherCode], lines });
    const back = async (quantity: number) => {
      const as = kit.merchant.sk;
      const input = { orderId: 'ord_1', resolution: 'refund' as const };
      const asked = await server.call('createReturn', {
        as,
        body: { ...input, lines: [{ lineId: '1', quantity, reasonCode: 'changedMind' }] },
      });
      for (const action of ['approve', 'receive', 'inspect', 'refund'] as const) {
        await server.call('transitionReturn', { as, params: { returnId: asked.body.id }, body: { action } });
      }
      return (await server.call('getReturn', { as, params: { returnId: asked.body.id } })).body.outcome;
    };
    expect(await back(1)).toMatchObject({ pointsSpentRestored: 250, refund: { amount: 6_25 } });
    expect((await kit.points()).available).toBe(250);
    expect(await back(3)).toMatchObject({ pointsSpentRestored: 750, pointsEarnedReversed: 19 });
    expect(await kit.points()).toMatchObject({ available: 1000, pending: 0, debt: 0 });
    expect((await kit.read(body.id)).status).toBe('used');
    expect(await findLedgerErrors(server.database, kit.merchant.merchantId)).toEqual([]);
  });

  it('can be used again when the order is cancelled, or gives its points back when it is too late', async () => {
    const kit = await setUp(2000);
    const [one, two] = [(await kit.redeem()).body, (await kit.redeem()).body];
    await kit.order({ id: 'ord_1', voucherCodes: [one.voucherCode], lines });
    await kit.order({ id: 'ord_1', voucherCodes: [one.voucherCode], lines, status: 'cancelled' });
    expect(await kit.read(one.id)).toMatchObject({ status: 'issued', orderId: null });
    expect((await kit.points()).available).toBe(0);

    await kit.order({ id: 'ord_2', voucherCodes: [two.voucherCode], lines });
    server.clock.advance({ days: 100 });
    await kit.order({ id: 'ord_2', voucherCodes: [two.voucherCode], lines, status: 'cancelled' });
    server.clock.advance({ days: -100 });
    expect((await kit.read(two.id)).status).toBe('used');
    expect((await kit.points()).available).toBe(1000);
  });
});

describe('points through the API', () => {
  it('of a shopper nobody has told us about are none', async () => {
    const merchant = await server.addMerchant();
    const as = await merchant.shopperToken('cus_new');
    const { body } = await server.call('getPoints', { as, query: {} });
    expect(body).toMatchObject({ customerId: 'cus_new', balance: 0, tier: { id: 'member' }, expiring: [] });
    expect((await server.call('getPoints', { as: merchant.sk, query: { customerId: 'cus_new' } })).status).toBe(404);
    expect((await server.call('getPoints', { as: merchant.sk, query: {} })).problem).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/query/customerId' }],
    });
  });

  it('are paged without a gap', async () => {
    const kit = await setUp(0);
    for (const amount of [1, 2, 3, 4, 5]) await kit.give(amount);
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: { limit: number; cursor?: string } = { limit: 2, ...(cursor === '' ? {} : { cursor }) };
      const { body } = await server.call('listPointsEntries', { as: kit.as, query });
      seen.push(...body.data.map(({ points }) => points));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const wrong = await server.call('listPointsEntries', { as: kit.as, query: { cursor: 'bm9uc2Vuc2U' } });
    expect(wrong.problem?.code).toBe('validation_failed');
  });
});
