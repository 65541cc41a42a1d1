import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createTestDatabase } from '../../testing/database.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';
import { createPointsKit, type PointsKit } from '../../testing/points-kit.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const ORDERS = 4;
const LINES = 2;
const step = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    order: fc.nat(ORDERS - 1),
    daysAgo: fc.nat(500),
    lines: fc.array(
      fc.record({ totalMinor: fc.integer({ min: 0, max: 300_000 }), quantity: fc.integer({ min: 1, max: 5 }) }),
      { minLength: LINES, maxLength: LINES },
    ),
  }),
  fc.record({
    kind: fc.constant('giveBack' as const),
    order: fc.nat(ORDERS - 1),
    units: fc.record({ 1: fc.nat(3), 2: fc.nat(3) }),
  }),
  fc.record({ kind: fc.constant('redeem' as const) }),
  fc.record({ kind: fc.constant('cancelRedemption' as const) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 200 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const takeSteps = async (kit: PointsKit, steps: readonly Step[]): Promise<Map<string, Record<string, number>>> => {
  const placed = new Map<string, Record<string, number>>();
  const redeemed: string[] = [];
  for (const next of steps) {
    if (next.kind === 'place') {
      const id = `ord_${next.order}`;
      const placedAt = new Date(kit.clock.now().getTime() - next.daysAgo * 86_400_000);
      await kit.place({ id, placedAt, lines: next.lines });
      // A second telling of the same order counts for nothing, whatever it says.
      if (!placed.has(id))
        placed.set(id, Object.fromEntries(next.lines.map(({ quantity }, index) => [index + 1, quantity])));
    }
    if (next.kind === 'giveBack') await kit.giveBack(`ord_${next.order}`, next.units);
    if (next.kind === 'redeem') {
      const result = await kit.redeem();
      if (result.ok) redeemed.push(result.value.id);
    }
    const last = next.kind === 'cancelRedemption' ? redeemed.pop() : undefined;
    if (last !== undefined) await kit.cancel(last);
    if (next.kind === 'wait') {
      kit.clock.advance({ days: next.days });
      await kit.runDue();
    }
  }
  return placed;
};

it('whatever happens, the books agree with each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const kit = await createPointsKit(database, { expiryMonths: 3 });
      await kit.place({ id: 'ord_first', lines: [{ totalMinor: 150_000 }] });
      const placed = await takeSteps(kit, steps);

      expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
      const { available, pending, debt, balance } = await kit.points();
      const entries = await kit.entries();
      const sum = (state: string) =>
        entries.filter((entry) => entry.state === state).reduce((all, { points }) => all + points, 0);
      expect(sum('posted')).toBe(available - debt);
      expect(sum('pending')).toBe(pending);
      expect(balance).toBe(available + pending - debt);

      // Everything comes back: what the orders earned is gone, but for what had expired.
      for (const [orderId, units] of [...placed, ['ord_first', { 1: 1 }] as const]) await kit.giveBack(orderId, units);
      const orders = await database.db
        .selectFrom('points_orders')
        .selectAll()
        .where('merchant_id', '=', kit.merchantId)
        .execute();
      const expired = -(await kit.entries())
        .filter(({ type }) => type === 'expire')
        .reduce((all, { points }) => all + points, 0);
      for (const order of orders) expect(order.returned_gross).toBe(order.gross);
      const kept = orders.reduce((all, order) => all + order.earned - order.reversed, 0);
      expect(kept).toBeLessThanOrEqual(expired);
      expect((await kit.points()).pending).toBe(0);
      expect((await kit.points()).tier.qualifyingSpend.amount).toBe(0);
      expect(await findLedgerErrors(database, kit.merchantId)).toEqual([]);
    }),
    { numRuns: 10 },
  );
}, 60_000);
