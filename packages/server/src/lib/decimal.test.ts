import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideHalfUp, formatDecimal, microsToMinor, parseDecimal } from './decimal.ts';

describe('parseDecimal and formatDecimal', () => {
  it('read and write exact text', () => {
    expect(parseDecimal('0.001')).toBe(1000n);
    expect(parseDecimal('-11062.06')).toBe(-11_062_060_000n);
    expect(parseDecimal('999999999999.999999')).toBe(999_999_999_999_999_999n);
    expect(formatDecimal(1000n)).toBe('0.001');
    expect(formatDecimal(4_310_000_000n)).toBe('4310.00');
    expect(formatDecimal(-13_509_640_000n)).toBe('-13509.64');
    expect(formatDecimal(0n)).toBe('0.00');
    expect(formatDecimal(5_000_000n, 0)).toBe('5');
  });

  it('refuse other text', () => {
    for (const text of ['', '1.', '.5', '1e3', '+1', '1.1234567', '1234567890123', 'NaN'])
      expect(() => parseDecimal(text), text).toThrow('Not a decimal');
  });

  it('are inverse', () => {
    const micros = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n });
    fc.assert(fc.property(micros, (value) => parseDecimal(formatDecimal(value)) === value));
  });
});

it('rounds half away from zero', () => {
  expect([5n, 4n, -5n, -4n, -6n].map((value) => divideHalfUp(value, 10n))).toEqual([1n, 0n, -1n, 0n, -1n]);
});

it('turns an exact price into minor units of any currency', () => {
  expect(microsToMinor(parseDecimal('2.345'), 2)).toBe(235);
  expect(microsToMinor(parseDecimal('-2.345'), 2)).toBe(-235);
  expect(microsToMinor(parseDecimal('1500.5'), 0)).toBe(1501);
  expect(microsToMinor(parseDecimal('0.0005'), 3)).toBe(1);
  expect(microsToMinor(parseDecimal('999999999999.99') * 1_000_000n, 2)).toBeNull();
});
