import { afterEach, expect, it, vi } from 'vitest';
import { backoff } from './backoff.ts';

afterEach(() => vi.restoreAllMocks());

it('doubles up to the maximum', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  expect([1, 2, 3, 4, 50].map((attempt) => backoff(attempt, 500, 3000))).toEqual([500, 1000, 2000, 3000, 3000]);
});

it('never waits less than half of it', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  expect(backoff(3, 500, 3000)).toBe(1000);
});
