import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencies,
  decimalToMillionths,
  decimalToMinor,
  formatMoney,
  isCurrency,
  millionthsToDecimal,
  minorToDecimal,
  minorUnits,
} from '../src/money.ts';

describe('minor units', () => {
  it.each([
    ['GBP', 2],
    ['CNY', 2],
    ['JPY', 0],
    ['VND', 0],
    ['KWD', 3],
    ['CLF', 4],
    // Intl says 0 for these.
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
  ])('of %s are %i', (code, digits) => {
    expect(minorUnits(code)).toBe(digits);
  });

  it('are unknown for anything else', () => {
    for (const code of ['', 'gbp', 'XXX', 'GBPX', ' GB', 'N C']) expect(isCurrency(code)).toBe(false);
  });

  it('name every currency once', () => {
    const all = currencies();
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((code) => /^[A-Z]{3}$/.test(code) && isCurrency(code))).toBe(true);
  });
});

describe('decimals', () => {
  it.each([
    ['1.69', 'GBP', 32, 5408],
    ['0.005', 'GBP', 1, 1],
    ['0.0049', 'GBP', 1, 0],
    ['-0.005', 'GBP', 1, -1],
    ['0.5', 'JPY', 1, 1],
    ['0.072', 'GBP', 144, 1037],
    ['1.0005', 'KWD', 1, 1001],
    ['0', 'GBP', 5, 0],
  ])('%s %s × %i is %i', (price, currency, quantity, minor) => {
    expect(decimalToMinor(price, currency, quantity)).toBe(minor);
  });

  it.each([
    ['1,50', 'GBP', 1],
    ['1e3', 'GBP', 1],
    ['', 'GBP', 1],
    ['1.1234567', 'GBP', 1],
    ['1.00', 'XXX', 1],
    ['1.00', 'GBP', 1.5],
    ['999999999999', 'GBP', 1_000_000],
  ])('refuses %s %s × %d', (price, currency, quantity) => {
    expect(() => decimalToMinor(price, currency, quantity)).toThrow(RangeError);
  });

  it('come back as they were', () => {
    expect(minorToDecimal(9218, 'GBP')).toBe('92.18');
    expect(minorToDecimal(-5, 'GBP')).toBe('-0.05');
    expect(minorToDecimal(7, 'JPY')).toBe('7');
    const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...currencies()), (amount, currency) => {
        expect(decimalToMinor(minorToDecimal(amount, currency), currency)).toBe(amount || 0);
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (exact) => {
        expect(decimalToMillionths(millionthsToDecimal(exact, 2))).toBe(exact);
      }),
    );
  });
});

describe('formatMoney', () => {
  it('shows as many digits as ISO says', () => {
    expect(formatMoney({ amount: 9218, currency: 'GBP' }, 'en-GB')).toBe('£92.18');
    expect(formatMoney({ amount: 1500, currency: 'JPY' }, 'en')).toBe('¥1,500');
    expect(formatMoney({ amount: 123456, currency: 'HUF' }, 'en')).toMatch(/1,234\.56/);
    expect(formatMoney({ amount: 1234, currency: 'KWD' }, 'en')).toMatch(/1\.234/);
  });

  it('is exact where floats are not', () => {
    expect(formatMoney({ amount: 900719925474099, currency: 'GBP' }, 'en-GB')).toBe('£9,007,199,254,740.99');
  });

  it('shows an unknown currency without a guess', () => {
    expect(formatMoney({ amount: 500, currency: 'XXX' }, 'en')).toBe('500 XXX');
  });
});
