import type { PartnerClient } from '@aftercart/client/partner';
import { expect, it } from 'vitest';
import { readCookies } from './cookies.ts';
import { safeNext } from './page-routes.ts';
import type { Shop } from './shop.ts';
import { createStorefront } from './storefront.ts';

const customer = {
  id: 'cus_12347',
  name: 'Marigold Napkin',
  country: 'GB',
  totals: { invoices: 7, net: '4310.00', currency: 'GBP' },
};

const survey = {
  id: 'delivered',
  name: 'After the delivery',
  active: true,
  anonymous: false,
  placements: ['order-delivered'],
  questions: [],
};

/** Only what the routes below ask for. */
const client = {
  settings: {
    retrieve: () => Promise.resolve({ surveys: { surveys: [{ ...survey, samplePercent: 100, audience: {} }] } }),
  },
  orders: { list: () => [] },
  customers: { list: () => [customer] },
  sessions: {
    create: (input: object) => Promise.resolve({ token: JSON.stringify(input), expiresAt: '2026-11-21T11:00:00Z' }),
  },
} as unknown as PartnerClient;

const product = {
  sku: '22423',
  name: 'Regency Cakestand 3 Tier',
  category: 'kitchen',
  price: { amount: 1275, currency: 'GBP' },
  ordered: 107,
} as const;

const shop: Shop = {
  client,
  catalogue: { products: [product], find: (sku) => (sku === product.sku ? product : undefined) },
  apiUrl: 'http://localhost:4000',
  publishableKey: 'pk_1',
  cookieKey: 'a key',
  pages: '/nowhere',
  weeks: 780,
  returns: { windowDays: 30, excluded: [], windowOf: {} },
  pointsPerPound: 1,
  now: () => new Date('2026-11-21T10:00:00Z'),
};
const storefront = createStorefront(shop);
const at = (path: string, init?: RequestInit): Promise<Response> =>
  storefront(new Request(`http://localhost:4173${path}`, init));
const form = (fields: Record<string, string>, headers = {}): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
});

async function signIn(fields: Record<string, string>): Promise<{ location: string | null; cookie: string }> {
  const answer = await at('/sign-in', form(fields));
  const cookies = readCookies(answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  return {
    location: answer.headers.get('location'),
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}

it('signs in as one of its customers, for nobody else and nowhere else', async () => {
  const { location, cookie } = await signIn({ customerId: 'cus_12347', next: '//elsewhere.example' });
  expect(location).toBe('/account');
  const answer = await at('/aftercart/session', { method: 'POST', headers: { cookie } });
  expect(JSON.parse(((await answer.json()) as { token: string }).token)).toEqual({
    audience: 'shopper',
    customerId: 'cus_12347',
  });
  expect(await signIn({ customerId: 'cus_0' })).toEqual({ location: '/sign-in', cookie: '' });
});

it('gives a shopper’s cookie no place at the desk', async () => {
  const { cookie } = await signIn({ customerId: 'cus_12347' });
  const stolen = cookie.replace('magpie_shopper', 'magpie_staff');
  expect((await at('/aftercart/staff-session', { method: 'POST', headers: { cookie: stolen } })).status).toBe(401);
});

it('tells the desk what its surveys ask, and nobody whom they are for', async () => {
  const entering = await at('/desk/sign-in', form({ role: 'agent' }));
  const cookie = entering.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await (await at('/api/desk/surveys', { headers: { cookie } })).json()).toEqual({ surveys: [survey] });
  const shopper = await signIn({ customerId: 'cus_12347' });
  expect((await at('/api/desk/surveys', { headers: { cookie: shopper.cookie } })).status).toBe(401);
});

it('answers in the language of the visitor', async () => {
  const answer = await at('/api/orders', { headers: { 'accept-language': 'zh-CN' } });
  expect([answer.status, await answer.json()]).toEqual([401, { error: 'signed_out', message: '请先登录。' }]);
  const change = await at('/products/22423?lang=zh-CN&q=1');
  expect(change.headers.get('location')).toBe('/products/22423?q=1');
  expect(change.headers.get('set-cookie')).toContain('magpie_language=zh-CN');
});

it('draws what is on the shelves and what is not', async () => {
  const known = await (await at('/art/22423.svg')).text();
  expect(known).toContain('<svg');
  const foreign = await at('/art/00000.svg?name=%3Cscript%3E%20MUG');
  expect(foreign.headers.get('content-type')).toBe('image/svg+xml');
  expect(await foreign.text()).not.toContain('script');
});

it('searches its shelves', async () => {
  const found = await (await at('/api/products?q=CAKESTAND%20regency')).json();
  expect(found).toEqual({ total: 1, products: [product] });
  expect(await (await at('/api/products?q=lantern')).json()).toEqual({ total: 0, products: [] });
});

it.each([
  ['/orders/581180', '/orders/581180'],
  ['//elsewhere.example', '/account'],
  ['/\\elsewhere.example', '/account'],
  ['https://elsewhere.example', '/account'],
  [null, '/account'],
])('after signing in for %s it goes to %s', (next, path) => {
  expect(safeNext(next)).toBe(path);
});
