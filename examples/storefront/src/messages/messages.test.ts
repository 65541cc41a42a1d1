import { expect, it } from 'vitest';
import { en, type MessageKey, preferredLanguage, translator, zhCN } from './messages.ts';

const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('fills the same gaps in both languages', () => {
  for (const key of Object.keys(en) as MessageKey[]) expect([key, gaps(zhCN[key])]).toEqual([key, gaps(en[key])]);
});

it('fills values in and leaves an unknown gap visible', () => {
  expect(translator('en-GB')('orders.number', { number: '536367' })).toBe('Order 536367');
  expect(translator('zh-CN')('orders.number')).toBe('订单 {number}');
});

it.each([
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en;q=0.5,zh-CN;q=0.9', 'zh-CN'],
  ['fr,en-GB;q=0.7', 'en-GB'],
  ['', 'en-GB'],
])('reads the wish %s as %s', (wish, language) => {
  expect(preferredLanguage(wish)).toBe(language);
});
