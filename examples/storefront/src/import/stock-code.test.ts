import { describe, expect, it } from 'vitest';
import { classifyStockCode } from './stock-code.ts';

describe('classifyStockCode', () => {
  it.each([
    ['85123A', 'product'],
    ['22423', 'product'],
    ['15056BL', 'product'],
    ['84997b', 'product'],
    ['DCGS0003', 'product'],
    ['DCGSSBOY', 'product'],
    ['SP1002', 'product'],
    ['PADS', 'product'],
    ['POST', 'shipping'],
    ['DOT', 'shipping'],
    ['C2', 'shipping'],
    ['D', 'discount'],
    ['M', 'fee'],
    ['m', 'fee'],
    ['S', 'fee'],
    ['B', 'fee'],
    ['BANK CHARGES', 'fee'],
    ['AMAZONFEE', 'fee'],
    ['CRUK', 'fee'],
    ['gift_0001_20', 'giftCard'],
    [' 22423 ', 'product'],
  ])('takes %s as %s', (code, kind) => {
    expect(classifyStockCode(code)).toEqual({ kind, known: true });
  });

  it('takes a code that nobody named as a fee, and says so', () => {
    expect(classifyStockCode('MYSTERY')).toEqual({ kind: 'fee', known: false });
    expect(classifyStockCode('1234')).toEqual({ kind: 'fee', known: false });
  });
});
