import { describe, expect, it } from 'vitest';
import type { ShopperCaller } from '../../http/caller.ts';
import { reachesOrder, scopeOf } from './orders.access.policy.ts';

const shopper = (customerId: string | null, orderIds: string[] | null): ShopperCaller => ({
  kind: 'shopper',
  merchantId: 'mer_1',
  customerId,
  orderIds,
  caseIds: null,
  widgets: null,
  jti: 'j',
  expiresAt: new Date(0),
});
const mine = { id: 'ord_1', customerId: 'cus_1' };
const other = { id: 'ord_2', customerId: 'cus_2' };
const guests = { id: 'ord_3', customerId: null };

describe('reachesOrder', () => {
  it.each([
    ['a customer', shopper('cus_1', null), [true, false, false]],
    ['a customer limited to the order', shopper('cus_1', ['ord_1']), [true, false, false]],
    ["a customer limited to somebody else's order", shopper('cus_1', ['ord_2']), [false, false, false]],
    ['a guest of a guest order', shopper(null, ['ord_3']), [false, false, true]],
    ["a guest with the link of a customer's order", shopper(null, ['ord_1']), [true, false, false]],
    ['a token that names nobody', shopper(null, null), [false, false, false]],
  ])('%s', (_name, caller, expected) => {
    expect([mine, other, guests].map((order) => reachesOrder(caller, order))).toEqual(expected);
  });

  it('lets staff and the merchant reach all', () => {
    expect(reachesOrder({ kind: 'secret', merchantId: 'mer_1' }, other)).toBe(true);
  });
});

describe('scopeOf', () => {
  it('never widens what a shopper reaches', () => {
    expect(scopeOf(shopper('cus_1', null), { customerId: 'cus_2' })).toEqual({ customerId: 'cus_1' });
    expect(scopeOf(shopper('cus_1', ['ord_1']), {})).toEqual({ customerId: 'cus_1', orderIds: ['ord_1'] });
    expect(scopeOf(shopper(null, ['ord_1']), { customerId: 'cus_2' })).toEqual({ orderIds: ['ord_1'] });
    expect(scopeOf(shopper(null, null), {})).toEqual({ orderIds: [] });
  });

  it('follows the merchant', () => {
    expect(scopeOf({ kind: 'secret', merchantId: 'mer_1' }, { customerId: 'cus_2' })).toEqual({ customerId: 'cus_2' });
    expect(scopeOf({ kind: 'secret', merchantId: 'mer_1' }, {})).toEqual({});
  });
});
