import { describe, expect, it } from 'vitest';
import { returnableUntil, returnWindowEnd, returnWindowOf } from './return-window.policy.ts';

const rules = {
  windowDays: 7,
  categoryRules: [
    { category: 'jewellery', windowDays: 100, excluded: false },
    { category: 'custom-made', windowDays: null, excluded: true },
    { category: 'fresh', windowDays: null, excluded: false },
  ],
};
const placedAt = new Date('2026-01-01T10:00:00Z');
const deliveredAt = new Date('2026-01-04T15:30:00Z');
const of = (category: string | null) => ({ kind: 'product', category });

describe('the return window', () => {
  it('is the general one unless the category has its own', () => {
    expect(returnWindowOf(null, rules)).toEqual({ excluded: false, days: 7 });
    expect(returnWindowOf('books', rules)).toEqual({ excluded: false, days: 7 });
    expect(returnWindowOf('fresh', rules)).toEqual({ excluded: false, days: 7 });
    expect(returnWindowOf('jewellery', rules)).toEqual({ excluded: false, days: 100 });
    expect(returnWindowOf('custom-made', rules).excluded).toBe(true);
  });

  it('counts whole days from the delivery, or from the purchase while no delivery is known', () => {
    expect(returnableUntil({ placedAt, deliveredAt }, of(null), rules)?.toISOString()).toBe('2026-01-11T15:30:00.000Z');
    expect(returnableUntil({ placedAt, deliveredAt: null }, of(null), rules)?.toISOString()).toBe(
      '2026-01-08T10:00:00.000Z',
    );
    expect(returnableUntil({ placedAt, deliveredAt }, of('custom-made'), rules)).toBeNull();
  });
});

describe('returnWindowEnd', () => {
  const end = (lines: { kind: string; category: string | null }[]): string =>
    returnWindowEnd({ placedAt, deliveredAt, lines }, rules).toISOString();

  it('is the longest window among the products', () => {
    expect(end([of(null), of('jewellery'), of('custom-made')])).toBe('2026-04-14T15:30:00.000Z');
  });

  it('is the delivery itself when nothing can come back', () => {
    expect(end([of('custom-made'), { kind: 'shipping', category: null }])).toBe('2026-01-04T15:30:00.000Z');
  });
});
