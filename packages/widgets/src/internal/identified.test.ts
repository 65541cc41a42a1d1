import { expect, test } from 'vitest';
import { changedSince, withItem } from './identified.ts';

const item = (id: string, status = 'open') => ({ id, status });

test('what changes stays in its place, what is new is the first', () => {
  const before = [item('a'), item('b')];
  expect(withItem(before, item('b', 'closed'))).toEqual([item('a'), item('b', 'closed')]);
  expect(withItem(before, item('c'))).toEqual([item('c'), item('a'), item('b')]);
});

test('news is another status, not another item', () => {
  const before = [item('a'), item('b'), item('gone')];
  expect(changedSince(before, [item('a'), item('b', 'closed'), item('new')])).toEqual([item('b', 'closed')]);
});
