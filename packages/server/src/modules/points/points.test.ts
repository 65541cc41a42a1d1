import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { readEvents } from '../../events/log.ts';
import { createTestDatabase } from '../../testing/database.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';
import { createPointsKit, type PointsKit } from '../../testing/points-kit.ts';
import { adjustPoints, awardFeedback } from './points.service.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const shape = async (kit: PointsKit) =>
  (await kit.entries()).map(({ type, points, state }) => `${type} ${points} ${state}`);
const holdings = async (kit: PointsKit) => {
  const { available, pending, debt, balance } = await kit.points();
  return { available, pending, debt, balance };
};

describe('a purchase', () => {
  it('earns points that wait for the end of the return window, then can be spent, then expire', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 99_50 }, { totalMinor: 10_00, kind: 'shipping' }] });
    expect(await kit.points()).toMatchObject({
      available: 0,
      pending: 99,
      balance: 99,
      releasing: [{ points: 99, availableAt: '2026-03-09T10:00:00.000Z' }],
      tier: { id: 'member', qualifyingSpend: { amount: 99_50, currency: 'CNY' } },
      nextTier: { id: 'gold', missing: { amount: 9_900_50, currency: 'CNY' } },
    });
    kit.clock.advance({ days: 7 });
    await kit.runDue();
    expect(await kit.points()).toMatchObject({
      available: 99,
      pending: 0,
      releasing: [],
      expiring: [],
      value: { amount: 148 },
    });
    kit.clock.advance({ days: 300 });
    expect((await kit.points()).expiring).toEqual([{ points: 99, expiresAt: '2027-03-09T10:00:00.000Z' }]);
    kit.clock.set('2027-03-09T10:00:00.000Z');
    await kit.runDue();
    expect(await holdings(kit)).toEqual({ available: 0, pending: 0, debt: 0, balance: 0 });
    expect(await kit.entries()).toMatchObject([
      { type: 'expire', points: -99, state: 'posted', createdAt: '2027-03-09T10:00:00.000Z' },
      { type: 'earn.purchase', points: 99, state: 'posted', orderId: 'ord_1', createdAt: '2026-03-02T10:00:00.000Z' },
    ]);
    expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
  });

  it('told again changes nothing', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1' });
    await kit.place({ id: 'ord_1' });
    await kit.update({ id: 'ord_1', status: 'shipped' });
    expect(await shape(kit)).toEqual(['earn.purchase 100 pending']);
  });

  it('delivered later waits longer', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1' });
    kit.clock.advance({ days: 3 });
    await kit.update({
      id: 'ord_1',
      placedAt: new Date('2026-03-02T10:00:00Z'),
      status: 'delivered',
      deliveredAt: kit.clock.now(),
    });
    kit.clock.advance({ days: 5 });
    await kit.runDue();
    expect(await holdings(kit)).toMatchObject({ available: 0, pending: 100 });
    kit.clock.advance({ days: 2 });
    await kit.runDue();
    expect(await kit.points()).toMatchObject({ available: 100, pending: 0 });
    expect((await kit.entries())[0]).toMatchObject({
      availableAt: '2026-03-12T10:00:00.000Z',
      expiresAt: '2027-03-12T10:00:00.000Z',
    });
  });

  it('of a guest, of nothing but shipping, or cancelled from the start earns nothing', async () => {
    const kit = await createPointsKit(database);
    await kit.place(
      { id: 'ord_guest', customerId: null },
      { id: 'ord_shipping', lines: [{ totalMinor: 10_000, kind: 'shipping' }] },
      { id: 'ord_cancelled', status: 'cancelled' },
    );
    expect(await kit.entries()).toEqual([]);
  });

  it('can be spent at once where the shop says so', async () => {
    const kit = await createPointsKit(database, { pendingUntil: 'immediately' });
    await kit.place({ id: 'ord_1' });
    expect(await holdings(kit)).toMatchObject({ available: 100, pending: 0 });
  });

  it('earns on what was paid, and more on a higher level and in the month of the birthday', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 100_00, netMinor: 80_00 }] });
    expect((await kit.points()).pending).toBe(80);
    await kit.place({ id: 'ord_big', lines: [{ totalMinor: 50_000_00 }] });
    kit.clock.advance({ days: 1 });
    await database.db
      .updateTable('customers')
      .set({ birth_month: 3 })
      .where('merchant_id', '=', kit.merchantId)
      .execute();
    await kit.place({ id: 'ord_2', lines: [{ totalMinor: 100_00 }] });
    const [latest] = await kit.entries();
    expect(latest).toMatchObject({ orderId: 'ord_2', points: 220 });
    expect((await kit.points()).tier.id).toBe('black-diamond');
  });

  it('from the past gets the history it would have had', async () => {
    const kit = await createPointsKit(database);
    await kit.place(
      { id: 'ord_gone', placedAt: new Date('2024-01-10T10:00:00Z') },
      { id: 'ord_kept', placedAt: new Date('2025-10-10T10:00:00Z') },
      { id: 'ord_new', placedAt: new Date('2026-03-01T10:00:00Z') },
    );
    expect(await holdings(kit)).toEqual({ available: 100, pending: 100, debt: 0, balance: 200 });
    expect(
      (await kit.entries()).map(({ type, createdAt, state }) => `${createdAt.slice(0, 10)} ${type} ${state}`),
    ).toEqual([
      '2026-03-01 earn.purchase pending',
      '2025-10-10 earn.purchase posted',
      '2025-01-17 expire posted',
      '2024-01-10 earn.purchase posted',
    ]);
    expect((await kit.points()).tier.qualifyingSpend.amount).toBe(200_00);
    expect(await kit.runDue()).toBe(0);
  });

  it('leaves the level when a year has passed, without anybody asking', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 12_000_00 }] });
    expect((await kit.points()).tier.id).toBe('gold');
    kit.clock.advance({ days: 365 });
    await kit.runDue();
    expect((await kit.points()).tier).toMatchObject({ id: 'member', qualifyingSpend: { amount: 0 } });
    await expect
      .poll(async () => {
        const events = await readEvents(database.db, {
          merchantId: kit.merchantId,
          after: null,
          limit: 50,
          types: ['tier.changed'],
        });
        return events.map((event) => event.data);
      })
      .toEqual([
        { from: 'member', to: 'gold' },
        { from: 'gold', to: 'member' },
      ]);
  });
});

describe('goods that come back', () => {
  const threeLines = [
    { totalMinor: 50_00, quantity: 5 },
    { totalMinor: 30_00, quantity: 1 },
    { totalMinor: 19_99, quantity: 3 },
  ];

  it('while the points wait, reduce what will be released', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: threeLines });
    const effect = await kit.giveBack('ord_1', { 1: 2 }, { returnId: 'ret_1' });
    expect(effect).toMatchObject({ earnedReversed: 19, spentRestored: 0 });
    expect(await holdings(kit)).toMatchObject({ available: 0, pending: 80 });
    expect((await kit.entries())[0]).toMatchObject({
      type: 'earn.reversed',
      points: -19,
      state: 'pending',
      returnId: 'ret_1',
      orderId: 'ord_1',
    });
    kit.clock.advance({ days: 7 });
    await kit.runDue();
    expect(await holdings(kit)).toMatchObject({ available: 80, pending: 0 });
    expect(await shape(kit)).toEqual(['earn.reversed -19 posted', 'earn.purchase 99 posted']);
  });

  it('all of them, in several steps, take back exactly what was earned', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: threeLines });
    await kit.giveBack('ord_1', { 3: 1 });
    kit.clock.advance({ days: 7 });
    await kit.runDue();
    await kit.giveBack('ord_1', { 1: 4, 3: 1 });
    await kit.giveBack('ord_1', { 1: 1, 2: 1, 3: 1 });
    expect(await holdings(kit)).toEqual({ available: 0, pending: 0, debt: 0, balance: 0 });
    expect((await kit.points()).tier.qualifyingSpend.amount).toBe(0);
    // Told once more there is nothing left to take.
    expect(await kit.giveBack('ord_1', { 1: 5 })).toMatchObject({ earnedReversed: 0 });
    expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
  });

  it('all at once while the points wait, leave nothing to release', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1' });
    await kit.giveBack('ord_1', { 1: 1 });
    expect(await shape(kit)).toEqual(['earn.reversed -100 voided', 'earn.purchase 100 voided']);
    kit.clock.advance({ days: 30 });
    await kit.runDue();
    expect(await holdings(kit)).toEqual({ available: 0, pending: 0, debt: 0, balance: 0 });
  });

  it('after their points were spent leave a debt that the next points settle', async () => {
    const kit = await createPointsKit(database, { pendingUntil: 'immediately' });
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 1_000_00 }] });
    expect((await kit.redeem()).ok).toBe(true);
    await kit.giveBack('ord_1', { 1: 1 });
    expect(await holdings(kit)).toEqual({ available: 0, pending: 0, debt: 1000, balance: -1000 });
    await kit.place({ id: 'ord_2', lines: [{ totalMinor: 1_200_00 }] });
    expect(await holdings(kit)).toEqual({ available: 200, pending: 0, debt: 0, balance: 200 });
    expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
  });

  it('after some of their points expired are not charged for those again', async () => {
    const kit = await createPointsKit(database, { pendingUntil: 'immediately', expiryMonths: 1 });
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 1_500_00 }] });
    await kit.redeem();
    kit.clock.advance({ days: 40 });
    await kit.runDue();
    expect((await kit.points()).available).toBe(0);
    expect(await kit.giveBack('ord_1', { 1: 1 })).toMatchObject({ earnedReversed: 1000 });
    expect(await holdings(kit)).toMatchObject({ debt: 1000 });
  });

  it('are previewed without changing anything, level included', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 12_000_00, quantity: 2 }] });
    const before = [await kit.points(), await kit.entries()];
    const preview = await kit.preview('ord_1', { 1: 1 });
    expect(preview).toEqual({
      orderId: 'ord_1',
      earnedReversed: 6000,
      spentRestored: 0,
      tierBefore: 'gold',
      tierAfter: 'member',
    });
    expect([await kit.points(), await kit.entries()]).toEqual(before);
    expect(await kit.giveBack('ord_1', { 1: 1 })).toEqual(preview);
  });

  it('of an order that never counted change nothing', async () => {
    const kit = await createPointsKit(database);
    const effect = await kit.giveBack('ord_unknown', { 1: 1 });
    expect(effect).toEqual({
      orderId: 'ord_unknown',
      earnedReversed: 0,
      spentRestored: 0,
      tierBefore: null,
      tierAfter: null,
    });
  });

  it('with a credit note, carry its date', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1' });
    const issuedAt = new Date('2026-03-03T09:00:00Z');
    kit.clock.advance({ days: 2 });
    await database.transaction((tx) =>
      kit.hooks.onUnitsCredited(tx, {
        merchantId: kit.merchantId,
        settings: kit.rules,
        at: kit.clock.now(),
        credits: [
          {
            creditNoteId: 'crn_1',
            orderId: 'ord_1',
            customerId: 'cus_1',
            issuedAt,
            lines: [{ lineId: '1', quantity: 1, amountMinor: 100_00, before: 0 }],
          },
        ],
      }),
    );
    expect((await kit.entries())[0]).toMatchObject({
      type: 'earn.reversed',
      points: -100,
      createdAt: issuedAt.toISOString(),
    });
  });
});

describe('a cancelled order', () => {
  it('takes back everything it earned, once', async () => {
    const kit = await createPointsKit(database, { pendingUntil: 'immediately' });
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 100_00, quantity: 4 }] });
    await kit.giveBack('ord_1', { 1: 1 });
    await kit.update({ id: 'ord_1', status: 'cancelled' });
    await kit.update({ id: 'ord_1', status: 'cancelled' });
    expect(await shape(kit)).toEqual([
      'earn.reversed -75 posted',
      'earn.reversed -25 posted',
      'earn.purchase 100 posted',
    ]);
    expect(await holdings(kit)).toMatchObject({ balance: 0 });
  });
});

describe('points by hand and for answers', () => {
  const shopper = { actor: 'manager', speaksAs: 'staff', actorId: 'staff_1' } as const;

  it('are given and taken with a note', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 1, kind: 'fee' }] });
    const adjust = (points: number) =>
      kit.run((tx) =>
        adjustPoints(kit.deps, tx, kit.merchantId, kit.rules, { customerId: 'cus_1', points, note: 'Sorry' }, shopper),
      );
    expect(await adjust(500)).toMatchObject({ ok: true, value: { type: 'earn.adjusted', points: 500, note: 'Sorry' } });
    expect(await adjust(-200)).toMatchObject({ ok: true, value: { type: 'adjust.deducted', points: -200 } });
    expect(await adjust(-301)).toMatchObject({ ok: false, code: 'insufficient_points' });
    expect(await adjust(0)).toMatchObject({ ok: false, code: 'validation_failed' });
    expect(await holdings(kit)).toMatchObject({ available: 300 });
  });

  it('are refused for nobody', async () => {
    const kit = await createPointsKit(database);
    const input = { customerId: 'cus_unknown', points: 5, note: 'x' };
    const outcome = await kit.run((tx) => adjustPoints(kit.deps, tx, kit.merchantId, kit.rules, input, shopper));
    expect(outcome).toMatchObject({ ok: false, code: 'not_found' });
  });

  it('are given for an answer once', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 1, kind: 'fee' }] });
    const award = {
      merchantId: kit.merchantId,
      customerId: 'cus_1',
      feedbackId: 'fbk_1',
      points: 200,
      at: kit.clock.now(),
    };
    const give = () => database.transaction((tx) => awardFeedback(kit.deps, tx, kit.rules, award));
    expect([await give(), await give()]).toEqual([200, 200]);
    expect(await shape(kit)).toEqual(['earn.feedback 200 posted']);
    expect((await kit.entries())[0]).toMatchObject({ feedbackId: 'fbk_1', expiresAt: '2027-03-02T10:00:00.000Z' });
  });
});
