import { expect, it } from 'vitest';
import { createCache } from './cache.ts';
import { createTestClock } from './clock.ts';

const setUp = (load: (key: string) => Promise<string | null>) => {
  const clock = createTestClock();
  let loads = 0;
  const cache = createCache({
    clock,
    maxEntries: 2,
    freshForMs: 1000,
    absentForMs: 100,
    load: (key) => {
      loads += 1;
      return load(key);
    },
  });
  return { cache, clock, loads: () => loads };
};

it('loads once while fresh, and once for simultaneous askers', async () => {
  const { cache, clock, loads } = setUp(async (key) => key.toUpperCase());
  expect(await Promise.all([cache.get('a'), cache.get('a')])).toEqual(['A', 'A']);
  expect(await cache.get('a')).toBe('A');
  expect(loads()).toBe(1);
  clock.advance({ milliseconds: 1000 });
  await cache.get('a');
  expect(loads()).toBe(2);
});

it('keeps an absence for a shorter time', async () => {
  const { cache, clock, loads } = setUp(async () => null);
  await cache.get('a');
  await cache.get('a');
  expect(loads()).toBe(1);
  clock.advance({ milliseconds: 100 });
  await cache.get('a');
  expect(loads()).toBe(2);
});

it('does not keep what was loaded before an invalidation', async () => {
  let release: (value: string) => void = () => {};
  const answers = [new Promise<string>((resolve) => (release = resolve)), Promise.resolve('new')];
  const { cache } = setUp(() => answers.shift() ?? Promise.resolve(null));
  const early = cache.get('a');
  cache.invalidate('a');
  expect(await cache.get('a')).toBe('new');
  release('old');
  expect(await early).toBe('old');
  expect(await cache.get('a')).toBe('new');
});

it('stays bounded and does not keep failures', async () => {
  let fail = true;
  const { cache, loads } = setUp(async (key) => {
    if (fail) throw new Error('down');
    return key;
  });
  await expect(cache.get('a')).rejects.toThrow('down');
  fail = false;
  for (const key of ['a', 'b', 'c', 'a']) await cache.get(key);
  expect(loads()).toBe(5);
});
