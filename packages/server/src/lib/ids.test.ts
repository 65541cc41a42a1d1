import { expect, it } from 'vitest';
import { createTestClock } from './clock.ts';
import { createId } from './ids.ts';

it('makes ids with a prefix and 26 characters that sort by creation, also within a millisecond', () => {
  const clock = createTestClock();
  const ids: string[] = [];
  for (let index = 0; index < 2000; index += 1) {
    ids.push(createId('ret', clock));
    if (index % 100 === 0) clock.advance({ milliseconds: 1 });
  }
  for (const id of ids) expect(id).toMatch(/^ret_[0-9a-hjkmnp-tv-z]{26}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('is not to be guessed from the time alone', () => {
  const clock = createTestClock();
  const first = createId('fbk', clock);
  clock.advance({ days: 1 });
  clock.advance({ days: -1 });
  createId('fbk', createTestClock('2030-01-01'));
  expect(createId('fbk', clock).slice(14)).not.toBe(first.slice(14));
});
