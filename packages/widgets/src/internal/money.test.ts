import { currencies, formatMoney as formatExactly } from '@aftercart/contract/money';
import { expect, test } from 'vitest';
import { formatMoney, formatPrice } from './money.ts';

test('writes every currency of ISO 4217 as the contract does, also amounts that no float can hold', () => {
  for (const currency of currencies()) {
    for (const amount of [0, 5, -1234, 900719925474099]) {
      expect(formatMoney({ amount, currency }, 'en')).toBe(formatExactly({ amount, currency }, 'en'));
    }
  }
});

test.each([
  ['1.5', 'GBP', '£1.50'],
  ['0.072', 'GBP', '£0.072'],
  ['7', 'JPY', '¥7'],
])('a price of %s %s is %s', (price, currency, expected) => {
  expect(formatPrice(price, currency, 'en')).toBe(expected);
});

test('what is no currency code breaks nothing', () => {
  expect(formatMoney({ amount: 500, currency: 'no code' }, 'en')).toBe('500 no code');
});
