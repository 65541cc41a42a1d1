import { describe, expect, it } from 'vitest';
import { memberDiscount, readWish } from './checkout.ts';

const reference = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('readWish', () => {
  it('reads a basket', () => {
    expect(readWish({ reference, lines: [{ sku: '22423', quantity: 2, price: 0 }], voucher: ' ABC ' })).toEqual({
      reference,
      lines: [{ sku: '22423', quantity: 2 }],
      voucher: 'ABC',
    });
  });

  it.each([
    null,
    {},
    { reference, lines: [] },
    { reference: '', lines: [{ sku: '22423', quantity: 1 }] },
    { reference, lines: [{ sku: '22423', quantity: 0 }] },
    { reference, lines: [{ sku: '22423', quantity: 1.5 }] },
    { reference, lines: [{ sku: '22423', quantity: 1000 }] },
    { reference, lines: [{ sku: 22423, quantity: 1 }] },
    { reference, lines: [null] },
    { reference, lines: [{ sku: '22423', quantity: 1 }], voucher: 7 },
  ])('takes no order from %j', (body) => {
    expect(readWish(body)).toBeNull();
  });
});

it('rounds a member’s price in the member’s favour', () => {
  expect(memberDiscount(1000, 100)).toBe(0);
  expect(memberDiscount(1000, 95)).toBe(50);
  expect(memberDiscount(1275, 90)).toBe(128);
});
