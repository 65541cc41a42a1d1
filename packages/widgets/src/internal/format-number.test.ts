import { expect, it } from 'vitest';
import { formatNumber, formatTenths } from './format-number.ts';

const numbers = [...Array(1001).keys(), 12_345, 1_234_567, -1, -1000, 0.5, 999.5, 4.25, Number.NaN];

it.each([
  'en',
  'en-IN',
  'en-GB',
  'EN-us',
  'zh',
  'zh-CN',
  'zh-Hant-TW',
  'th',
  'th-TH',
  'vi-VN',
  'ar',
  'ar-EG',
  'ar-MA',
  'de',
  'fa',
])('writes numbers in %s as the browser does', (locale) => {
  const { format } = new Intl.NumberFormat(locale);
  expect(numbers.map((value) => formatNumber(value, locale))).toEqual(numbers.map((value) => format(value)));
});

it.each(['en', 'zh-CN', 'th-TH', 'vi', 'vi-VN', 'ar-EG', 'de'])(
  'writes averages in %s as the browser does',
  (locale) => {
    const { format } = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const averages = [...Array(501).keys()].map((hundredths) => hundredths / 100);
    expect(averages.map((value) => formatTenths(value, locale))).toEqual(averages.map((value) => format(value)));
  },
);

it.each(['th-u-nu-thai', 'zh-CN-u-nu-hanidec', 'en-x-private', 'enm', 'vi-u-ca-buddhist-nu-arab'])(
  'writes the digits that %s asks for',
  (locale) => {
    expect(formatNumber(123, locale)).toBe(new Intl.NumberFormat(locale).format(123));
  },
);
