import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { mintSessionToken, type ShopperClaims } from './session-token.ts';

const key = { keyId: 'key_1', secret: 'a secret of at least thirty-two bytes', merchantId: 'mer_1' };
const now = new Date('2026-03-01T12:00:00.600Z');
const verify = (token: string, secret = key.secret) =>
  jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'], currentDate: now });

describe('mintSessionToken', () => {
  it('makes a token for a shopper that the secret verifies', async () => {
    const claims = { audience: 'shopper', customerId: 'cus_1', orderIds: ['ord_1'], widgets: ['rating'] } as const;
    const { token, expiresAt } = await mintSessionToken(key, claims, { ttlSeconds: 600, now });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT', kid: 'key_1' });
    const { payload } = await verify(token);
    const iat = Date.parse('2026-03-01T12:00:00Z') / 1000;
    expect(payload).toEqual({
      iss: 'mer_1',
      aud: 'shopper',
      sub: 'cus_1',
      ord: ['ord_1'],
      wid: ['rating'],
      iat,
      exp: iat + 600,
      jti: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(expiresAt).toBe('2026-03-01T12:10:00.000Z');
    await expect(verify(token, 'another secret of thirty-two bytes!!')).rejects.toThrow();
  });

  it('makes tokens for staff and for guests', async () => {
    const staff = await mintSessionToken(
      key,
      { audience: 'staff', staffId: 'ann', name: 'Ann', role: 'finance' },
      { now },
    );
    expect((await verify(staff.token)).payload).toMatchObject({
      aud: 'staff',
      sub: 'ann',
      name: 'Ann',
      role: 'finance',
    });
    const guest = await mintSessionToken(key, { audience: 'shopper', orderIds: ['ord_1'] }, { now });
    expect((await verify(guest.token)).payload).not.toHaveProperty('sub');
    expect(guest.expiresAt, 'a quarter of an hour').toBe('2026-03-01T12:15:00.000Z');
  });

  it('never makes the same token twice', async () => {
    const mint = () => mintSessionToken(key, { audience: 'shopper', customerId: 'cus_1' }, { now });
    expect((await mint()).token).not.toBe((await mint()).token);
  });

  it.each([0, 59, 3601, Number.NaN])('refuses a life of %s seconds', async (ttlSeconds) => {
    const claims: ShopperClaims = { audience: 'shopper', customerId: 'cus_1' };
    await expect(mintSessionToken(key, claims, { ttlSeconds })).rejects.toThrow(RangeError);
  });

  it('refuses a shopper that is nobody, or anybody', async () => {
    const refusals: ShopperClaims[] = [
      { audience: 'shopper' },
      { audience: 'shopper', orderIds: [] },
      { audience: 'shopper', customerId: 'cus_1', orderIds: [] },
      { audience: 'shopper', customerId: '12347' },
    ];
    for (const claims of refusals) await expect(mintSessionToken(key, claims)).rejects.toThrow(TypeError);
  });
});
