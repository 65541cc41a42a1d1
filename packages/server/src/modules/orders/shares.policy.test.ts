import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netOfDiscounts, shareOfUnits } from './shares.policy.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('shareOfUnits', () => {
  it('gives 3 of 7 units of 10.00 in one step or in three', () => {
    expect(shareOfUnits(1000, 7, 0, 3)).toBe(429);
    expect([0, 1, 2].map((before) => shareOfUnits(1000, 7, before, 1))).toEqual([143, 143, 143]);
    expect([0, 1, 2, 3, 4, 5, 6].map((before) => shareOfUnits(1000, 7, before, 1))).toEqual([
      143, 143, 143, 142, 143, 143, 143,
    ]);
  });

  it('sums to the line exactly for any split into steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 12 }),
        (net, steps) => {
          const quantity = sum(steps);
          let before = 0;
          const shares = steps.map((step) => {
            const share = shareOfUnits(net, quantity, before, step);
            before += step;
            return share;
          });
          return sum(shares) === net && shares.every((share) => share === 0 || share > 0 === net > 0);
        },
      ),
    );
  });

  it('stays exact where a float would not', () => {
    // 80,995 units for 168,469.60 (the largest sale of the Online Retail data).
    expect(shareOfUnits(16_846_960, 80_995, 0, 80_995)).toBe(16_846_960);
    expect(shareOfUnits(9_000_000_000_000, 999_999, 0, 333_333)).toBe(3_000_000_000_000);
  });

  it('mirrors negative amounts', () => {
    expect(shareOfUnits(-5, 2, 0, 1)).toBe(-3);
    expect(shareOfUnits(5, 2, 0, 1)).toBe(3);
  });
});

describe('netOfDiscounts', () => {
  const product = (totalMinor: number) => ({ kind: 'product', totalMinor });

  it('leaves an order without discounts alone', () => {
    expect(netOfDiscounts([product(500), { kind: 'shipping', totalMinor: 300 }])).toEqual([500, 300]);
  });

  it('spreads a discount over the products only', () => {
    const lines = [
      product(1000),
      { kind: 'shipping', totalMinor: 300 },
      product(500),
      { kind: 'discount', totalMinor: -150 },
    ];
    expect(netOfDiscounts(lines)).toEqual([900, 300, 450, 0]);
  });

  it('never makes goods worth less than nothing', () => {
    expect(netOfDiscounts([product(100), { kind: 'discount', totalMinor: -250 }])).toEqual([0, -150]);
    expect(
      netOfDiscounts([
        { kind: 'fee', totalMinor: 100 },
        { kind: 'discount', totalMinor: -40 },
      ]),
    ).toEqual([100, -40]);
  });

  it('keeps the sum of the order whatever its lines', () => {
    const line = fc.record({
      kind: fc.constantFrom('product', 'shipping', 'discount', 'fee', 'giftCard'),
      totalMinor: fc.integer({ min: -100_000, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const net = netOfDiscounts(lines);
        const products = lines.flatMap((entry, index) =>
          entry.kind === 'product' && entry.totalMinor > 0 ? [[net[index] ?? -1, entry.totalMinor] as const] : [],
        );
        return (
          sum(net) === sum(lines.map((entry) => entry.totalMinor)) &&
          products.every(([paid, total]) => paid >= 0 && paid <= total)
        );
      }),
    );
  });
});
