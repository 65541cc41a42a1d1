import { describe, expect, it, vi } from 'vitest';
import { example, json, problem, type Reply, scriptedFetch } from '../../test/scripted-fetch.ts';
import { createShopperClient, createStaffClient } from '../index.ts';
import { createCore } from './ky-core.ts';

const input = { metric: 'nps', score: 9, subject: { type: 'general' } } as const;

const clientFor = (replies: Reply[], options: Partial<Parameters<typeof createShopperClient>[0]> = {}) => {
  const { fetch, attempts } = scriptedFetch(...replies);
  const client = createShopperClient({
    baseUrl: 'https://api.test',
    publishableKey: 'pk_1',
    fetch,
    retries: 0,
    ...options,
  });
  return { client, attempts };
};

describe('the request', () => {
  it('carries method, address, credential and JSON', async () => {
    const { client, attempts } = clientFor([json(example('Feedback'), 201)]);
    await client.feedback.create(input);
    const [attempt] = attempts;
    expect(attempt).toMatchObject({ method: 'POST', url: { href: 'https://api.test/v1/feedback' } });
    expect(attempt?.headers.get('authorization')).toBe('Bearer pk_1');
    expect(attempt?.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(attempt?.body ?? '')).toEqual(input);
  });

  it.each([
    ['https://api.test/', 'https://api.test/v1/me'],
    ['https://api.test//', 'https://api.test/v1/me'],
    ['https://shop.test/aftercart', 'https://shop.test/aftercart/v1/me'],
  ])('finds its way from %s', async (baseUrl, url) => {
    const { client, attempts } = clientFor([json(example('MePublishable'))], { baseUrl });
    await client.sessions.me();
    expect(attempts[0]?.url.href).toBe(url);
  });

  it('leaves out what a query does not say, and encodes what it says', async () => {
    const { client, attempts } = clientFor([json(example('OrderPage'))]);
    await client.orders.list({ limit: 0, customerId: 'cus_a b&c' });
    await client.orders.list();
    expect(attempts[0]?.url.search).toBe('?limit=0&customerId=cus_a+b%26c');
    expect(attempts[1]?.url.search).toBe('');
  });

  it('never lets an id lead to another path', async () => {
    const { client, attempts } = clientFor([json(example('Order'))]);
    await client.orders.retrieve('ord_1/../../customers?x#y');
    expect(attempts[0]?.url.pathname).toBe('/v1/orders/ord_1%2F..%2F..%2Fcustomers%3Fx%23y');
    for (const id of ['', '.', '..', undefined as unknown as string]) {
      await expect(client.orders.retrieve(id)).rejects.toThrow('orderId is not an id');
    }
    expect(attempts).toHaveLength(1);
  });

  it('takes headers of the caller, but not in place of the credential', async () => {
    const { client, attempts } = clientFor([json(example('MePublishable'))]);
    await client.sessions.me({ headers: { 'Accept-Language': 'th', Authorization: 'Bearer other' } });
    expect(attempts[0]?.headers.get('accept-language')).toBe('th');
    expect(attempts[0]?.headers.get('authorization')).toBe('Bearer pk_1');
  });

  it('uses the global fetch of the moment of the call', async () => {
    const { client } = clientFor([], { fetch: undefined as never });
    const spy = vi.spyOn(globalThis, 'fetch').mockResolvedValue(json(example('MePublishable')));
    await client.sessions.me();
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });
});

describe('the answer', () => {
  it('may know more than the contract: new fields and new enum values pass', async () => {
    const later = { ...example('Return'), status: 'teleported', carbonGrams: 12, allowedActions: ['beam'] };
    const { client } = clientFor([json(later)]);
    expect(await client.returns.retrieve('ret_1')).toEqual(later);
  });

  it('must hold what the contract promises; the error names the place and never the value', async () => {
    const { id: _, ...withoutId } = example('Customer');
    const { client } = clientFor([json({ ...withoutId, email: 'ann@example.com', name: 7 })]);
    const error: unknown = await client.customers.retrieve('cus_1').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'AftercartResponseValidationError',
      status: 200,
      requestId: 'req_1',
      issues: [
        { path: '/id', rule: 'invalid_type string' },
        { path: '/name', rule: 'invalid_type string' },
      ],
    });
    expect(String(error) + JSON.stringify(error)).not.toContain('ann@example.com');
  });

  it('points into lists', async () => {
    const page = example('OrderPage');
    const [first] = page.data;
    const { client } = clientFor([
      json({ ...page, data: [first, { ...first, total: { amount: 1.5, currency: 'GBP' } }] }),
    ]);
    await expect(client.orders.list()).rejects.toMatchObject({ issues: [{ path: '/data/1/total/amount' }] });
  });

  it.each([
    ['a login page of the hotel', new Response('<html>Welcome</html>'), 'invalid_type object'],
    ['nothing', new Response(''), 'invalid_type object'],
    ['a status that the contract does not know', json(example('MePublishable'), 206), 'status 206'],
  ])('must not be %s', async (_name, reply, rule) => {
    const { client } = clientFor([reply]);
    await expect(client.sessions.me()).rejects.toMatchObject({ issues: [{ path: '', rule }] });
  });

  it('is undefined where there is nothing to say', async () => {
    const { client } = clientFor([new Response(null, { status: 204 })]);
    expect(await client.cashback.payoutAccounts.remove('pac_1')).toBeUndefined();
  });

  it('is a Blob for a file', async () => {
    const { client } = clientFor([new Response('bytes', { headers: { 'content-type': 'image/png' } })]);
    const file = await client.uploads.content('upl_1');
    expect(await file.text()).toBe('bytes');
    expect(file.type).toBe('image/png');
  });
});

describe('withResponse', () => {
  it('gives headers and request id beside the data', async () => {
    const { client } = clientFor([json(example('Feedback'), 201, { 'idempotency-replayed': 'true' })]);
    const { data, response, requestId } = await client.feedback.create(input).withResponse();
    expect(data).toEqual(example('Feedback'));
    expect(response.headers.get('idempotency-replayed')).toBe('true');
    expect(requestId).toBe('req_1');
  });

  it('leaves no unhandled rejection behind, whichever half is used', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { client } = clientFor([problem(404, 'not_found')]);
    await expect(client.returns.retrieve('ret_1').withResponse()).rejects.toMatchObject({ status: 404 });
    await expect(client.returns.retrieve('ret_1')).rejects.toMatchObject({ status: 404 });
    await expect(client.returns.list().withResponse()).rejects.toMatchObject({ status: 404 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('credentials', () => {
  const expired = () => problem(401, 'token_expired');
  const me = () => json(example('MeShopper'));
  const bearers = (attempts: { headers: Headers }[]) => attempts.map(({ headers }) => headers.get('authorization'));

  it('are renewed once when the server calls them expired, with the same key of idempotency', async () => {
    const getToken = vi.fn(() => `token-${getToken.mock.calls.length}`);
    const { client, attempts } = clientFor([expired(), json(example('Return'), 201)], { getToken });
    await client.returns.create(example('ReturnInput') as Parameters<typeof client.returns.create>[0]);
    expect(bearers(attempts)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(attempts[0]?.headers.get('idempotency-key')).toBe(attempts[1]?.headers.get('idempotency-key'));
  });

  it('are not renewed a second time', async () => {
    const getToken = vi.fn(() => `token-${getToken.mock.calls.length}`);
    const { client, attempts } = clientFor([expired()], { getToken });
    await expect(client.sessions.me()).rejects.toMatchObject({
      name: 'AftercartAuthenticationError',
      code: 'token_expired',
    });
    expect(attempts).toHaveLength(2);
  });

  it('are not tried again where there is no other: a key, or a cache that gives the same', async () => {
    const key = clientFor([expired(), me()]);
    await expect(key.client.sessions.me()).rejects.toMatchObject({ code: 'token_expired' });
    expect(key.attempts).toHaveLength(1);
    const cached = clientFor([expired(), me()], { getToken: () => 'same' });
    await expect(cached.client.sessions.me()).rejects.toMatchObject({ code: 'token_expired' });
    expect(cached.attempts).toHaveLength(1);
  });

  it('are not renewed for another 401', async () => {
    const getToken = vi.fn(() => `token-${getToken.mock.calls.length}`);
    const { client } = clientFor([problem(401, 'unauthenticated'), me()], { getToken });
    await expect(client.sessions.me()).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(getToken).toHaveBeenCalledTimes(1);
  });

  it('fall back to the publishable key while nobody is signed in', async () => {
    const { client, attempts } = clientFor([me()], { getToken: () => null });
    await client.sessions.me();
    expect(bearers(attempts)).toEqual(['Bearer pk_1']);
  });

  it('that cannot be had fail the call with the reason of getToken', async () => {
    const reason = new Error('The session route is down');
    const { fetch, attempts } = scriptedFetch(me());
    const staff = createStaffClient({ baseUrl: 'https://api.test', fetch, getToken: () => Promise.reject(reason) });
    await expect(staff.sessions.me()).rejects.toBe(reason);
    expect(attempts).toHaveLength(0);
  });

  it('are refused early where a publishable key stands for a secret one', async () => {
    const { createPartnerClient } = await import('../partner.ts');
    expect(() => createPartnerClient({ baseUrl: 'https://api.test', secretKey: 'pk_1' })).toThrow('secret key');
  });
});

describe('the log', () => {
  it('names operations and outcomes, and nothing that is somebody’s', async () => {
    const lines: unknown[] = [];
    const write = (...line: unknown[]) => lines.push(line);
    const { fetch } = scriptedFetch(
      problem(500, 'internal', { detail: 'ann@example.com' }),
      json(example('CustomerPage')),
      problem(422, 'validation_failed', {
        detail: 'ann@example.com',
        errors: [{ pointer: '/email', code: 'x', message: 'ann' }],
      }),
    );
    const client = createStaffClient({
      baseUrl: 'https://api.test',
      fetch,
      getToken: () => 'secret-token',
      logger: { debug: write, warn: write },
    });
    await client.customers.list({ cursor: 'secret-cursor' });
    await client.customers.retrieve('cus_ann').catch(() => undefined);
    expect(lines).toMatchObject([
      ['trying again', { operation: 'listCustomers', attempt: 1, code: 'internal', status: 500, requestId: 'req_p' }],
      ['answered', { operation: 'listCustomers', attempt: 2, status: 200, requestId: 'req_1' }],
      ['failed', { operation: 'getCustomer', attempt: 1, code: 'validation_failed', status: 422 }],
    ]);
    const text = JSON.stringify(lines);
    for (const secret of ['secret', 'ann', 'cus_', 'example.com', 'Bearer']) expect(text).not.toContain(secret);
  });

  it('may be the console', () => {
    const core = createCore({ baseUrl: '', credential: () => 'pk_1', logger: console });
    expect(core.logger).toBe(console);
  });
});
