import { describe, expect, test } from 'vitest';
import { formatDate, formatDateTime, formatDeadline, localizedText } from './format.ts';
import { formatNumber } from './format-number.ts';

const plain = (text: string): string => text.replace(/\s/g, ' ');

test('writes days, moments and numbers as the language does', () => {
  const at = '2026-11-20T14:30:00.000Z';
  expect(formatDate(at, 'en')).toBe('Nov 20, 2026');
  expect(plain(formatDateTime(at, 'en'))).toBe('Nov 20, 2026, 2:30 PM');
  expect(formatDate(at, 'zh-CN')).toBe('2026年11月20日');
  expect(formatNumber(12345, 'vi')).toBe('12.345');
});

test('a deadline of today is a time, any other has its day', () => {
  const now = new Date('2026-11-20T09:00:00.000Z');
  expect(plain(formatDeadline('2026-11-20T14:30:00.000Z', 'en', now))).toBe('2:30 PM');
  expect(plain(formatDeadline('2026-11-21T14:30:00.000Z', 'en', now))).toBe('Sat, Nov 21, 2:30 PM');
});

describe('localizedText', () => {
  const name = { en: 'Voucher', 'zh-CN': '优惠券', fr: 'Bon' };
  test.each([
    ['zh-CN', '优惠券'],
    ['zh-HK', '优惠券'],
    ['fr-CA', 'Bon'],
    ['vi', 'Voucher'],
  ])('in %s it is %s', (locale, expected) => {
    expect(localizedText(name, locale)).toBe(expected);
  });
});
