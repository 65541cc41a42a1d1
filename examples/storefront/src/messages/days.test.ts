import { expect, it } from 'vitest';
import { daysBefore, daysBetween, shopDay } from './days.ts';

it('knows which day it is in the shop', () => {
  expect(shopDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  expect(shopDay(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
});

it('counts days over the ends of months and the changes of the clock', () => {
  expect(daysBefore('2026-03-30', 1)).toBe('2026-03-29');
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
});
