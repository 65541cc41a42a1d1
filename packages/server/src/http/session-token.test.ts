import { SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { createTestClock } from '../lib/clock.ts';
import { importHmacKey } from '../lib/crypto.ts';
import { type SessionClaims, type SigningKey, signSessionToken, verifySessionToken } from './session-token.ts';

const clock = createTestClock();
const keyOf = async (keyId: string, merchantId: string): Promise<SigningKey> => ({
  keyId,
  merchantId,
  key: await importHmacKey(`secret of ${keyId}, long enough for HS256`),
});
const ours = await keyOf('key_ours', 'mer_ours');
const theirs = await keyOf('key_theirs', 'mer_theirs');
const find = async (keyId: string) => [ours, theirs].find((key) => key.keyId === keyId) ?? null;

const shopper: SessionClaims = {
  audience: 'shopper',
  customerId: 'cus_1',
  orderIds: null,
  caseIds: null,
  widgets: ['rating'],
};
const times = () => ({
  issuedAt: clock.now(),
  expiresAt: new Date(clock.now().getTime() + 600_000),
  jti: 'ses_1',
});

/** A token that only an attacker or a careless merchant would make. */
const forge = (claims: Record<string, unknown>, header: Record<string, unknown> = {}, key: SigningKey = ours) => {
  const now = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT({
    iss: 'mer_ours',
    aud: 'shopper',
    sub: 'cus_1',
    jti: 'ses_1',
    iat: now,
    exp: now + 600,
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256', kid: 'key_ours', ...header })
    .sign(key.key);
};

it('gives back who a signed token stands for', async () => {
  expect(await verifySessionToken(await signSessionToken(ours, shopper, times()), find, clock)).toEqual({
    ok: true,
    value: {
      kind: 'shopper',
      merchantId: 'mer_ours',
      customerId: 'cus_1',
      orderIds: null,
      caseIds: null,
      widgets: ['rating'],
      jti: 'ses_1',
      expiresAt: times().expiresAt,
    },
  });
  const staff = { audience: 'staff', staffId: 'ann', name: 'Ann', role: 'finance' } as const;
  expect(await verifySessionToken(await signSessionToken(ours, staff, times()), find, clock)).toMatchObject({
    value: { kind: 'staff', staffId: 'ann', name: 'Ann', role: 'finance' },
  });
  const guest: SessionClaims = {
    audience: 'shopper',
    customerId: null,
    orderIds: ['ord_1'],
    caseIds: null,
    widgets: null,
  };
  expect(await verifySessionToken(await signSessionToken(ours, guest, times()), find, clock)).toMatchObject({
    value: { customerId: null, orderIds: ['ord_1'] },
  });
});

it('tells an expired token from a wrong one', async () => {
  const token = await signSessionToken(ours, shopper, {
    issuedAt: new Date(clock.now().getTime() - 600_000),
    expiresAt: clock.now(),
    jti: 'ses_1',
  });
  expect(await verifySessionToken(token, find, clock)).toMatchObject({ ok: false, code: 'token_expired' });
});

const now = Math.floor(clock.now().getTime() / 1000);
const forgeries: Record<string, () => Promise<string> | string> = {
  'no token at all': () => 'abc',
  'three empty parts': () => '..',
  'the algorithm "none"': () => {
    const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
    return `${part({ alg: 'none', kid: 'key_ours' })}.${part({ iss: 'mer_ours', aud: 'shopper', sub: 'cus_1' })}.`;
  },
  'an unknown key': () => forge({}, { kid: 'key_unknown' }),
  'no key id': () => forge({}, { kid: undefined }),
  'the key of another merchant under our name': () => forge({}, {}, theirs),
  "another merchant's key claiming to be us": () => forge({ iss: 'mer_ours' }, { kid: 'key_theirs' }, theirs),
  'an unknown audience': () => forge({ aud: 'root' }),
  'two audiences': () => forge({ aud: ['shopper', 'staff'] }),
  'a life longer than an hour': () => forge({ exp: now + 3601 }),
  'no expiry': () => forge({ exp: undefined }),
  'no id': () => forge({ jti: undefined }),
  'an issue date in the future': () => forge({ iat: now + 120 }),
  'nobody: no customer and no order': () => forge({ sub: undefined }),
  'an empty list of orders and no customer': () => forge({ sub: undefined, ord: [] }),
  'a customer id that is none': () => forge({ sub: 'admin' }),
  'an order scope that is no list': () => forge({ ord: 'ord_1' }),
  'no case and nobody': () => forge({ sub: undefined, cas: [] }),
  'a customer who is limited to cases': () => forge({ cas: ['cas_1'] }),
  'orders beside cases': () => forge({ sub: undefined, ord: ['ord_1'], cas: ['cas_1'] }),
  'staff without a role': () => forge({ aud: 'staff' }),
  'staff with an unknown role': () => forge({ aud: 'staff', role: 'owner' }),
};
it.each(Object.entries(forgeries))('refuses %s', async (_name, make) => {
  expect(await verifySessionToken(await make(), find, clock)).toMatchObject({ ok: false, code: 'unauthenticated' });
});

it('refuses a token whose payload was changed', async () => {
  const [header, , signature] = (await signSessionToken(ours, shopper, times())).split('.');
  const [, payload] = (await forge({ sub: 'cus_2' })).split('.');
  expect(await verifySessionToken(`${header}.${payload}.${signature}`, find, clock)).toMatchObject({ ok: false });
});
