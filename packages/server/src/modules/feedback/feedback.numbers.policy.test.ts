import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cesSummary,
  checkSpan,
  csatSummary,
  type Groups,
  netPromoterScore,
  npsSummary,
  rankTags,
  ratingOf,
  wholeMonths,
  wilsonInterval,
} from './feedback.numbers.policy.ts';
import oracles from './fixtures/nps.json' with { type: 'json' };

type Group = { d: number; n: number; p: number };
type Oracle = {
  id: string;
  scores?: number[];
  waves?: Group[];
  counts?: Group;
  nps?: number;
  nps_rounded?: number;
  variance?: number;
  stderr?: number;
  ci95_half_width_points?: number;
};

const countsOf = (scores: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return counts;
};
/** Groups as single scores: 0 for a detractor, 7 for a passive, 10 for a promoter. */
const scoresOf = ({ scores, waves = [], counts }: Oracle) =>
  scores === undefined
    ? [...waves, ...(counts === undefined ? [] : [counts])].reduce(
        (sums, { d, n, p }) =>
          sums
            .set(0, (sums.get(0) ?? 0) + d)
            .set(7, (sums.get(7) ?? 0) + n)
            .set(10, (sums.get(10) ?? 0) + p),
        new Map<number, number>(),
      )
    : countsOf(scores);

describe('the Net Promoter Score', () => {
  const cases: Oracle[] = oracles.cases;
  it.each(cases.map((each) => [each.id, each] as const))('of %s is the known one', (_id, oracle) => {
    const summary = npsSummary(scoresOf(oracle));
    if (summary === null) throw new Error('Nobody answered.');
    const { score, error } = netPromoterScore(summary);
    if (oracle.nps !== undefined) expect(100 * score).toBeCloseTo(oracle.nps, 10);
    if (oracle.nps_rounded !== undefined) expect(Math.round(100 * score)).toBe(oracle.nps_rounded);
    if (oracle.variance !== undefined) expect(error ** 2 * summary.count).toBeCloseTo(oracle.variance, 12);
    if (oracle.stderr !== undefined) expect(error).toBeCloseTo(oracle.stderr, 12);
    if (oracle.ci95_half_width_points !== undefined) {
      expect(Math.round(10 * ((summary.high - summary.low) / 2)) / 10).toBe(oracle.ci95_half_width_points);
    }
    expect(summary.value).toBe(Math.round(1000 * score) / 10 + 0);
  });

  it('is told to one decimal, within its scale, and not at all without an answer', () => {
    expect(
      npsSummary(
        new Map([
          [10, 162],
          [7, 108],
          [0, 54],
        ]),
      ),
    ).toEqual({
      count: 324,
      promoters: 162,
      passives: 108,
      detractors: 54,
      value: 33.3,
      low: 25.2,
      high: 41.4,
    });
    expect(
      npsSummary(
        new Map([
          [9, 1],
          [6, 1],
        ]),
      ),
    ).toMatchObject({ value: 0, low: -100, high: 100 });
    expect(npsSummary(new Map())).toBeNull();
  });
});

describe('shares', () => {
  it.each([
    [8, 10],
    [1, 2],
    [450, 1000],
    [3, 100_000],
  ])('%i of %i have an interval whose ends lie just 1.96 of their own standard errors away', (hits, count) => {
    const share = hits / count;
    const { low, high } = wilsonInterval(hits, count);
    for (const end of [low, high]) {
      const standardError = Math.sqrt((end * (1 - end)) / count);
      expect(Math.abs(share - end) / standardError).toBeCloseTo(1.959964, 6);
    }
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  });

  it('of none and of all reach the end of the scale', () => {
    expect(wilsonInterval(0, 10).low).toBe(0);
    expect(wilsonInterval(10, 10).high).toBe(1);
    // n / (n + z²)
    expect(wilsonInterval(10, 10).low).toBeCloseTo(10 / (10 + 1.959964 ** 2), 6);
  });

  it('lie in their interval, and the interval in 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        const hits = Math.round(share * count);
        const { low, high } = wilsonInterval(hits, count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / count);
        expect(high).toBeGreaterThanOrEqual(hits / count);
      }),
    );
  });

  it('of CSAT are 4 and 5, of CES 5 to 7', () => {
    expect(csatSummary(countsOf([1, 3, 4, 5, 5]))).toMatchObject({ count: 5, satisfied: 3, value: 60, average: 3.6 });
    expect(cesSummary(countsOf([1, 4, 5, 6, 7, 7]))).toMatchObject({ count: 6, easy: 4, value: 66.7, average: 5 });
    expect([csatSummary(new Map()), cesSummary(new Map())]).toEqual([null, null]);
  });
});

it('counts together, whatever the parts were', () => {
  const part = fc.record({ promoters: fc.nat(50), passives: fc.nat(50), detractors: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const pooled = parts.reduce((sum: Groups, each) => ({
        promoters: sum.promoters + each.promoters,
        passives: sum.passives + each.passives,
        detractors: sum.detractors + each.detractors,
      }));
      const summary = npsSummary(
        new Map([
          [9, pooled.promoters],
          [8, pooled.passives],
          [6, pooled.detractors],
        ]),
      );
      const count = pooled.promoters + pooled.passives + pooled.detractors;
      expect(summary?.count ?? 0).toBe(count);
      if (summary !== null) {
        expect(summary.value).toBeCloseTo((100 * (pooled.promoters - pooled.detractors)) / count, 0);
        expect(summary.low).toBeLessThanOrEqual(summary.value);
        expect(summary.high).toBeGreaterThanOrEqual(summary.value);
      }
    }),
  );
});

it('rates to two decimals', () => {
  expect(ratingOf('LAMP', countsOf([5, 5, 4]))).toEqual({
    subjectId: 'LAMP',
    count: 3,
    average: 4.67,
    distribution: [0, 0, 0, 1, 2],
  });
  expect(ratingOf('NEW', new Map())).toEqual({
    subjectId: 'NEW',
    count: 0,
    average: null,
    distribution: [0, 0, 0, 0, 0],
  });
});

it('shows the most frequent tags first and none that is gone', () => {
  const tag = (scene: string, positive: number, negative: number) =>
    ({ problem: 'delivery', scene, positive, neutral: 0, negative }) as const;
  const tags = [tag('speed', 1, 1), tag('damaged', 0, 3), tag('gone', 0, 0), tag('colour', 2, 0)];
  expect(rankTags(tags).map(({ scene }) => scene)).toEqual(['damaged', 'colour', 'speed']);
});

it.each([
  ['2025-11-28', '2026-11-27', '2025-12-01', '2026-10-01', '2026-10-31'],
  ['2026-01-01', '2026-12-31', '2026-01-01', '2026-12-01', '2026-12-31'],
  ['2026-02-01', '2026-02-28', '2026-02-01', '2026-02-01', '2026-02-28'],
  ['2026-01-31', '2026-03-01', '2026-02-01', '2026-02-01', '2026-02-28'],
])('from %s to %s there are whole months', (from, to, first, last, lastDay) => {
  expect(wholeMonths(from, to)).toEqual({ first, last, lastDay });
});
it.each([
  ['2026-02-01', '2026-02-27'],
  ['2026-02-02', '2026-03-30'],
  ['2026-02-05', '2026-02-05'],
])('from %s to %s there is none', (from, to) => {
  expect(wholeMonths(from, to)).toBeNull();
});

it('takes a year at most, forwards', () => {
  expect(checkSpan('2026-01-01', '2026-01-01')).toEqual([]);
  expect(checkSpan('2024-01-01', '2024-12-31')).toEqual([]);
  expect(checkSpan('2026-01-01', '2027-01-02')).toMatchObject([{ code: 'span_too_long' }]);
  expect(checkSpan('2026-01-02', '2026-01-01')).toMatchObject([{ code: 'before_from' }]);
});
