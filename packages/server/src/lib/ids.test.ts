import { expect, it } from 'vitest';
import { createTestClock } from './clock.ts';
import { createId } from './ids.ts';

it('makes ids with a prefix and 26 characters that sort by creation time', () => {
  const clock = createTestClock();
  const ids: string[] = [];
  for (let index = 0; index < 50; index += 1) {
    ids.push(createId('ret', clock));
    clock.advance({ milliseconds: 1 });
  }
  for (const id of ids) expect(id).toMatch(/^ret_[0-9a-hjkmnp-tv-z]{26}$/);
  expect([...ids].sort()).toEqual(ids);
});

it('never repeats an id within one instant', () => {
  const clock = createTestClock();
  expect(new Set(Array.from({ length: 1000 }, () => createId('fbk', clock))).size).toBe(1000);
});
