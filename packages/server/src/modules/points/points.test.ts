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
