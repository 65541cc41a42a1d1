import { expect, it } from 'vitest';
import { weeksToMove } from './weeks.ts';

const day = 24 * 3600 * 1000;
const newest = Date.UTC(2011, 11, 8, 11, 56);

it('lands between two and a half and nine and a half days ago, whatever the day', () => {
  for (let hours = 0; hours < 24 * 15; hours += 5) {
    const now = Date.UTC(2026, 10, 21) + hours * 3600 * 1000;
    const age = now - (newest + weeksToMove(newest, now) * 7 * day);
    expect(age).toBeGreaterThanOrEqual(2.5 * day);
    expect(age).toBeLessThan(9.5 * day);
  }
});

it('never moves into the past', () => {
  expect(weeksToMove(newest, newest)).toBe(0);
});
