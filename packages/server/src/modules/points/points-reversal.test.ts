import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createTestDatabase } from '../../testing/database.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';
import { createPointsKit, type PointsKit } from '../../testing/points-kit.ts';

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

describe('a guest’s order that finds its customer', () => {
  it('counts from then on, without what had come back before', async () => {
    const kit = await createPointsKit(database);
    await kit.place({ id: 'ord_1', customerId: null });
    const line = { totalMinor: 100_00, quantity: 4, creditedQuantity: 1, returnedQuantity: 1 };
    await kit.update({ id: 'ord_1', lines: [line] });
    expect(await shape(kit)).toEqual(['earn.reversed -50 pending', 'earn.purchase 100 pending']);
    expect((await kit.points()).tier.qualifyingSpend.amount).toBe(50_00);
    expect(await kit.giveBack('ord_1', { 1: 2 })).toMatchObject({ earnedReversed: 50 });
  });
});

describe('at the same moment', () => {
  it('returns, purchases and rewards of one customer take turns', async () => {
    const kit = await createPointsKit(database, { pendingUntil: 'immediately' });
    await kit.place({ id: 'ord_1', lines: [{ totalMinor: 1_000_00, quantity: 10 }] });
    await Promise.all([
      kit.giveBack('ord_1', { 1: 3 }, { returnId: 'ret_1' }),
      kit.giveBack('ord_1', { 1: 3 }, { returnId: 'ret_2' }),
      kit.redeem(),
      kit.redeem(),
      // The row of the order makes two tellings take turns; without it, the database lets only one of them through.
      kit.place({ id: 'ord_2', lines: [{ totalMinor: 500_00 }] }).catch(() => {}),
      kit.place({ id: 'ord_2', lines: [{ totalMinor: 500_00 }] }).catch(() => {}),
      kit.runDue(),
    ]);
    expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
    const { balance } = await kit.points();
    const redeemed = (await kit.entries()).filter(({ type }) => type === 'redeem').length;
    expect(balance).toBe(1000 - 600 + 500 - redeemed * 1000);
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
