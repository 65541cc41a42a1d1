import { expect, it } from 'vitest';
import { createProgress } from './progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

it('draws a bar on a terminal and leaves its line when it is full', () => {
  const screen = terminal(true);
  let now = 1000;
  const progress = createProgress(screen, () => now);
  progress.show('orders', 500, 1000);
  now += 10;
  progress.show('orders', 510, 1000);
  progress.show('orders', 1000, 1000);
  progress.show('orders', 1000, 1000);
  expect(screen.written).toHaveLength(3);
  expect(screen.written[0]).toContain('50 %  500 of 1,000');
  expect(screen.written[1]).toContain('100 %');
  expect(screen.written[2]).toBe('\n');
});

it('writes a line for each quarter into a log', () => {
  const log = terminal(false);
  const progress = createProgress(log);
  for (let done = 0; done <= 100; done += 1) progress.show('creditNotes', done, 100);
  expect(log.written).toEqual([25, 50, 75, 100].map((share) => `Credit notes ${share} %\n`));
});
