import { expect, it } from 'vitest';
import { unpackRows } from './packed-rows.ts';

type Row = { at: Date | null; amount: number; name: string };

it('reads instants as dates and leaves all else alone', () => {
  const packed = [
    { at: '2026-01-02T03:04:05.678+00:00', amount: 9007199254740991, name: '2026-01-02' },
    { at: null, amount: 1, name: 'x' },
  ];
  expect(unpackRows<Row>(packed, ['at'])).toEqual([
    { at: new Date('2026-01-02T03:04:05.678Z'), amount: 9007199254740991, name: '2026-01-02' },
    { at: null, amount: 1, name: 'x' },
  ]);
  expect(unpackRows<Row>(null, ['at'])).toEqual([]);
});

it('refuses an integer that JSON has rounded', () => {
  expect(() => unpackRows(JSON.parse('[{"amount":9007199254740993}]') as object[])).toThrow('too large');
});
