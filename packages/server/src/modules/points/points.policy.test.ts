import { createDefaultSettings } from '@aftercart/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeShares } from './give-back.policy.ts';
import {
  addMonths,
  applyReturn,
  groupByDay,
  monthIn,
  nextDropOff,
  nextTierFor,
  pointsForPurchase,
  proportionOf,
  restoredExpiry,
  spendInWindow,
  tierFor,
  valueOfPoints,
} from './points.policy.ts';

const rules = createDefaultSettings().points;
const day = (days: number): Date => new Date(Date.UTC(2026, 0, 1 + days));

describe('earning', () => {
  it.each([
    { net: 15_32, bonusPercent: 0, birthday: false, points: 15 },
    { net: 15_99, bonusPercent: 0, birthday: false, points: 15 },
    { net: 99, bonusPercent: 0, birthday: false, points: 0 },
    { net: 100_00, bonusPercent: 10, birthday: false, points: 110 },
    { net: 15_32, bonusPercent: 0, birthday: true, points: 30 },
    { net: 105_00, bonusPercent: 10, birthday: true, points: 231 },
  ])('gives $points points for $net minor units with $bonusPercent % bonus, birthday: $birthday', (purchase) => {
    expect(pointsForPurchase(purchase.net, rules, purchase)).toBe(purchase.points);
  });

  it('rounds once, at the end', () => {
    // 9.99 × 1.1 = 10.98…: rounded before the bonus it would be 9.
    expect(pointsForPurchase(9_99, rules, { bonusPercent: 10, birthday: false })).toBe(10);
  });

  it('counts the month where the shop is', () => {
    const lateInFebruary = new Date('2026-02-28T20:00:00Z');
    expect(monthIn('Asia/Shanghai', lateInFebruary)).toBe(3);
    expect(monthIn('Europe/London', lateInFebruary)).toBe(2);
  });
});

describe('expiry', () => {
  it.each([
    ['2026-01-15T08:00:00.000Z', 12, '2027-01-15T08:00:00.000Z'],
    ['2026-01-31T08:00:00.000Z', 1, '2026-02-28T08:00:00.000Z'],
    ['2028-02-29T08:00:00.000Z', 12, '2029-02-28T08:00:00.000Z'],
  ])('of %s after %i months is %s', (from, months, expected) => {
    expect(addMonths(new Date(from), months).toISOString()).toBe(expected);
  });

  it('of points given back leaves time to use them', () => {
    expect(restoredExpiry(day(200), day(0), { expiringSoonDays: 90 })).toEqual(day(200));
    expect(restoredExpiry(day(20), day(0), { expiringSoonDays: 90 })).toEqual(day(90));
    expect(restoredExpiry(null, day(0), { expiringSoonDays: 90 })).toBeNull();
  });
});

describe('levels', () => {
  it.each([
    [0, 'member'],
    [9_999_99, 'member'],
    [10_000_00, 'gold'],
    [49_999_99, 'gold'],
    [50_000_00, 'black-diamond'],
  ])('%i minor units reach %s', (spend, tier) => {
    expect(tierFor(spend, rules.tiers).id).toBe(tier);
  });

  it('tell what is missing to the next', () => {
    expect(nextTierFor(9_000_00, rules.tiers)).toMatchObject({ tier: { id: 'gold' }, missing: 1_000_00 });
    expect(nextTierFor(60_000_00, rules.tiers)).toBeNull();
  });

  it('count orders of the last days only, and know when the oldest falls out', () => {
    const orders = [
      { placedAt: day(0), spend: 100 },
      { placedAt: day(10), spend: 20 },
      { placedAt: day(11), spend: 0 },
      { placedAt: day(40), spend: 7 },
    ];
    expect(spendInWindow(orders, day(30), 30)).toBe(20);
    expect(spendInWindow(orders, day(29), 30)).toBe(120);
    expect(nextDropOff(orders, day(29), 30)).toEqual(day(30));
    expect(nextDropOff(orders, day(30), 30)).toEqual(day(40));
    expect(nextDropOff([], day(30), 30)).toBeNull();
  });
});

describe('a return', () => {
  const lines = [
    { id: 'a', quantity: 3, gross: 1000, returned: 0 },
    { id: 'b', quantity: 1, gross: 999, returned: 0 },
  ];

  it('counts the units that came back, never more than were bought', () => {
    const once = applyReturn(lines, [
      { lineId: 'a', quantity: 2 },
      { lineId: 'unknown', quantity: 9 },
    ]);
    expect(once.returnedGross).toBe(666);
    const twice = applyReturn(once.lines, [
      { lineId: 'a', quantity: 5 },
      { lineId: 'b', quantity: 1 },
    ]);
    expect(twice.returnedGross).toBe(1999);
  });

  it('of everything in any steps undoes exactly everything, and no step more than its share', () => {
    const wholeLine = fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      gross: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(wholeLine, { minLength: 1, maxLength: 6 }),
        fc.nat(1_000_000),
        fc.infiniteStream(fc.nat(5)),
        (bought, earned, steps) => {
          let current = bought.map((line, index) => ({ ...line, id: String(index), returned: 0 }));
          const gross = current.reduce((sum, line) => sum + line.gross, 0);
          fc.pre(gross > 0);
          let undone = 0;
          while (current.some((line) => line.returned < line.quantity)) {
            const units = current.map((line) => ({ lineId: line.id, quantity: steps.next().value ?? 1 }));
            if (units.every((unit) => unit.quantity === 0)) units.push({ lineId: '0', quantity: 20 });
            const after = applyReturn(current, units);
            const target = proportionOf(earned, after.returnedGross, gross);
            expect(target).toBeGreaterThanOrEqual(undone);
            expect(target * gross).toBeLessThanOrEqual(earned * after.returnedGross);
            undone = target;
            current = after.lines;
            if (!units.some((unit) => unit.quantity > 0)) break;
          }
          const everything = current.every((line) => line.returned === line.quantity);
          if (everything) expect(undone).toBe(earned);
        },
      ),
    );
  });
});

describe('giving back', () => {
  const uses = [
    { amount: 50, expiresAt: day(30), sourceId: 'old' },
    { amount: 50, expiresAt: day(300), sourceId: 'new' },
  ];

  it('returns first what would have lasted longest, and goes on where it stopped', () => {
    const rule = { expiringSoonDays: 90 };
    expect(takeShares(uses, 0, 70, day(0), rule)).toEqual([
      { amount: 50, expiresAt: day(300), sourceId: 'new' },
      { amount: 20, expiresAt: day(90), sourceId: 'old' },
    ]);
    expect(takeShares(uses, 70, 30, day(0), rule)).toEqual([{ amount: 30, expiresAt: day(90), sourceId: 'old' }]);
    expect(() => takeShares(uses, 70, 31, day(0), rule)).toThrow('More points');
  });
});

describe('showing', () => {
  it('values points rounded down', () => {
    expect(valueOfPoints(1999, { points: 1000, minor: 1500 })).toBe(2998);
  });

  it('sums what happens on one day', () => {
    const at = (time: string) => new Date(`2026-05-${time}Z`);
    expect(
      groupByDay([
        { points: 5, at: at('03T09:00:00.000') },
        { points: 1, at: at('02T10:00:00.000') },
        { points: 2, at: at('03T08:00:00.000') },
      ]),
    ).toEqual([
      { points: 1, at: '2026-05-02T10:00:00.000Z' },
      { points: 7, at: '2026-05-03T08:00:00.000Z' },
    ]);
  });
});
