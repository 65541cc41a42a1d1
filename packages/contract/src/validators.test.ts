import { expect, test } from 'vitest';
import { integer, mapOf } from './validators.ts';

test.each([0, -7, Number.MAX_SAFE_INTEGER])('%s is a whole number', (value) => {
  expect(integer().safeParse(value)).toEqual({ success: true, data: value });
});

test.each([0.5, Number.MAX_SAFE_INTEGER + 1, Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined])(
  '%s is none',
  (value) => {
    expect(integer().safeParse(value).error?.issues).toHaveLength(1);
  },
);

test('a map has values of one kind, and says which one is not', () => {
  const stars = mapOf(integer());
  expect(stars.safeParse({ speed: 4, care: 5 })).toEqual({ success: true, data: { speed: 4, care: 5 } });
  expect(stars.safeParse({}).success).toBe(true);
  expect(stars.safeParse({ speed: 4, care: 'good' }).error?.issues).toMatchObject([
    { code: 'invalid_type', expected: 'number', path: ['care'] },
  ]);
});

test.each([null, undefined, 'text', 1, [1, 2]])('%s is no map', (value) => {
  expect(mapOf(integer()).safeParse(value).success).toBe(false);
});
