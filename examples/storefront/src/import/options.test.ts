import { expect, it } from 'vitest';
import { readImportOptions } from './options.ts';

it('reads files and options', () => {
  expect(readImportOptions(['a.csv', 'b.csv', '--report', 'out.json', '--shift-weeks', '780'])).toEqual({
    files: ['a.csv', 'b.csv'],
    report: 'out.json',
    shiftWeeks: 780,
    target: null,
  });
  expect(readImportOptions(['a.csv', '--api-url', 'http://localhost:4000', '--secret-key', 'sk_1'])?.target).toEqual({
    apiUrl: 'http://localhost:4000',
    secretKey: 'sk_1',
  });
  expect(readImportOptions(['--help'])).toBeNull();
});

it.each([
  [[], 'Name a file'],
  [['a.csv', '--weeks', '3'], '--weeks'],
  [['a.csv', '--shift-weeks', '1.5'], '--shift-weeks'],
  [['a.csv', '--api-url', 'http://localhost'], 'go together'],
  [['a.csv', '--api-url', 'localhost', '--secret-key', 'sk_1'], '--api-url'],
  [['a.csv', '--api-url', 'http://localhost', '--secret-key', 'pk_1'], '--secret-key'],
])('refuses %j in one sentence', (args, words) => {
  expect(() => readImportOptions(args)).toThrow(words);
});
