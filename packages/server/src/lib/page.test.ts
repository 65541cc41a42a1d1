import { expect, it } from 'vitest';
import {
  decodeCursor,
  decodeSequenceCursor,
  decodeTimeCursor,
  decodeTimeSequenceCursor,
  encodeCursor,
  pageOf,
} from './page.ts';

it('reads back its own cursors and refuses everything else', () => {
  const cursor = encodeCursor(['2026-01-01T00:00:00.000Z', 'ord_ü']);
  expect(decodeCursor(cursor, 2)).toEqual({ ok: true, value: ['2026-01-01T00:00:00.000Z', 'ord_ü'] });
  expect(decodeTimeCursor(cursor)).toEqual({ ok: true, value: { at: new Date('2026-01-01T00:00:00Z'), id: 'ord_ü' } });
  expect(decodeCursor(undefined, 2)).toEqual({ ok: true, value: null });
  for (const wrong of ['', 'nonsense', '%', encodeCursor(['one'])])
    expect(decodeCursor(wrong, 2), wrong).toMatchObject({ ok: false, code: 'validation_failed' });
  expect(decodeTimeCursor(encodeCursor(['yesterday', 'x'])).ok).toBe(false);
});

it('takes nothing but a number for a place in a sequence', () => {
  expect(decodeSequenceCursor(encodeCursor(['42']))).toEqual({ ok: true, value: 42 });
  expect(decodeSequenceCursor(undefined)).toEqual({ ok: true, value: null });
  for (const wrong of ['x', '-1', '1e9', '9999999999999999', '']) {
    expect(decodeSequenceCursor(encodeCursor([wrong])).ok, wrong).toBe(false);
  }
  const at = '2026-01-01T00:00:00.000Z';
  expect(decodeTimeSequenceCursor(encodeCursor([at, '7']))).toEqual({
    ok: true,
    value: { at: new Date(at), sequence: 7 },
  });
  expect(decodeTimeSequenceCursor(undefined)).toEqual({ ok: true, value: null });
  expect(decodeTimeSequenceCursor(encodeCursor([at, 'x'])).ok).toBe(false);
  expect(decodeTimeSequenceCursor(encodeCursor(['x', '7'])).ok).toBe(false);
});

it('names a next page only when there is one', () => {
  const page = (rows: number[], limit: number) =>
    pageOf(
      rows,
      limit,
      (row) => row * 10,
      (row) => [String(row)],
    );
  expect(page([1, 2], 2)).toEqual({ data: [10, 20], nextCursor: null });
  expect(page([1, 2, 3], 2)).toEqual({ data: [10, 20], nextCursor: encodeCursor(['2']) });
  expect(page([], 2)).toEqual({ data: [], nextCursor: null });
});
