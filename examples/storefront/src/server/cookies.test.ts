import { expect, it } from 'vitest';
import { readCookies, seal, unseal } from './cookies.ts';

it('reads the cookies of a request', () => {
  expect(Object.fromEntries(readCookies('a=1; b=x=y;c'))).toEqual({ a: '1', b: 'x=y' });
  expect(readCookies(null).size).toBe(0);
});

it('gives back what it has sealed, and nothing that somebody else wrote', () => {
  const sealed = seal('shopper', { customerId: 'cus_12347' }, 'key');
  const [, signed = ''] = sealed.split('.');
  const forged = `${Buffer.from('{"customerId":"cus_1"}').toString('base64url')}.${signed}`;
  expect(unseal('shopper', sealed, 'key')).toEqual({ customerId: 'cus_12347' });
  expect(unseal('shopper', sealed, 'another key')).toBeNull();
  expect(unseal('staff', sealed, 'key')).toBeNull();
  expect(unseal('shopper', forged, 'key')).toBeNull();
  expect(unseal('shopper', 'nonsense', 'key')).toBeNull();
  expect(unseal('shopper', undefined, 'key')).toBeNull();
});
