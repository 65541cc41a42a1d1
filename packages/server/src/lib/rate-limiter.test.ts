import { expect, it } from 'vitest';
import { createTestClock } from './clock.ts';
import { createRateLimiter } from './rate-limiter.ts';

it('allows the limit at once, then says how long to wait, then refills evenly', () => {
  const clock = createTestClock();
  const limiter = createRateLimiter(clock);
  for (let call = 0; call < 6; call += 1) expect(limiter.take('key', 6, 60_000)).toBeNull();
  expect(limiter.take('key', 6, 60_000)).toBe(10);
  expect(limiter.take('other', 6, 60_000)).toBeNull();
  clock.advance({ seconds: 10 });
  expect(limiter.take('key', 6, 60_000)).toBeNull();
  expect(limiter.take('key', 6, 60_000)).toBe(10);
});

it('keeps a bounded number of keys', () => {
  const limiter = createRateLimiter(createTestClock(), 2);
  expect(limiter.take('a', 1, 1000)).toBeNull();
  limiter.take('b', 1, 1000);
  limiter.take('c', 1, 1000);
  expect(limiter.take('c', 1, 1000)).toBe(1);
  expect(limiter.take('a', 1, 1000)).toBeNull();
});
