import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const ORDER = { customerId: 'cus_guest', email: 'Ann@Example.com', phone: '+447700900123' };

let orders = 0;
const addOrder = async (change: { customerId?: string | null } = {}) => {
  orders += 1;
  const number = `G${orders}`;
  const id = `ord_${number}`;
  const stored = await server.call('upsertOrder', {
    as: server.sk,
    params: { orderId: id },
    body: {
      id,
      number,
      customerId: change.customerId ?? null,
      placedAt: server.clock.now().toISOString(),
      currency: 'GBP',
      contact: { email: ORDER.email, phone: ORDER.phone },
      lines: [{ id: '1', sku: 'A', description: 'Lamp', kind: 'product', quantity: 1, unitPrice: '12.50' }],
    },
  });
  expect(stored.status).toBe(201);
  return { id, number };
};
const codeOf = async (): Promise<string> => (await server.outbox())[0]?.data['code'] ?? '';
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('sessions', () => {
  it('are minted for a shopper and work at once', async () => {
    const session = await server.call('createSession', {
      as: server.sk,
      body: { audience: 'shopper', customerId: 'cus_1', ttlSeconds: 300 },
    });
    expect(session).toMatchObject({ status: 201, body: { customerId: 'cus_1', orderIds: null, role: null } });
    const me = await server.call('getMe', { as: session.body.token });
    expect(me.body).toMatchObject({
      caller: 'shopper',
      customerId: 'cus_1',
      merchantId: server.merchantId,
      merchantName: 'Test shop',
      currency: 'GBP',
      expiresAt: session.body.expiresAt,
    });
  });

  it('are minted for staff with a role', async () => {
    const { body } = await server.call('createSession', {
      as: server.sk,
      body: { audience: 'staff', staffId: 'ann', staffName: 'Ann', role: 'finance' },
    });
    expect((await server.call('getMe', { as: body.token })).body).toMatchObject({ caller: 'staff', role: 'finance' });
  });

  it('live no longer than the settings allow, and end by the clock', async () => {
    await server.changeSettings('sessions', { maxTtlSeconds: 120 });
    const { body } = await server.call('createSession', {
      as: server.sk,
      body: { audience: 'shopper', customerId: 'cus_1', ttlSeconds: 3600 },
    });
    expect(new Date(body.expiresAt).getTime() - server.clock.now().getTime()).toBeLessThanOrEqual(120_000);
    server.clock.advance({ seconds: 121 });
    expect((await server.call('getMe', { as: body.token })).problem).toMatchObject({
      code: 'token_expired',
      status: 401,
    });
    await server.changeSettings('sessions', { maxTtlSeconds: 3600 });
  });

  it.each([
    [{ audience: 'shopper' }, '/customerId'],
    [{ audience: 'shopper', customerId: 'cus_1', role: 'admin' }, '/role'],
    [{ audience: 'staff', role: 'admin' }, '/staffId'],
    [{ audience: 'staff', staffId: 'ann' }, '/role'],
    [{ audience: 'staff', staffId: 'ann', role: 'admin', customerId: 'cus_1' }, '/customerId'],
    [{ audience: 'staff', staffId: 'ann', role: 'owner' }, '/role'],
  ])('are refused for %j', async (body, pointer) => {
    const { problem } = await server.request('POST /v1/sessions', { as: server.sk, body });
    expect(problem).toMatchObject({ status: 422, code: 'validation_failed' });
    expect(problem?.errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

describe('signing keys', () => {
  it('rotate without signing anybody out, and a revoked key ends its tokens', async () => {
    const before = await server.shopperToken('cus_1');
    const created = await server.call('createSigningKey', { as: server.sk });
    expect(created.body.secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { body } = await server.call('createSession', {
      as: server.sk,
      body: { audience: 'shopper', customerId: 'cus_1' },
    });
    expect((await server.call('getMe', { as: before })).status).toBe(200);
    expect((await server.call('getMe', { as: body.token })).status).toBe(200);

    const second = await server.secondProcess();
    const revoked = await server.call('revokeSigningKey', { as: server.sk, params: { keyId: created.body.id } });
    expect(revoked.status).toBe(204);
    expect((await server.call('getMe', { as: body.token })).problem?.code).toBe('unauthenticated');
    expect((await server.call('getMe', { as: before })).status).toBe(200);
    const request = new Request('http://localhost/v1/me', { headers: { Authorization: `Bearer ${body.token}` } });
    expect((await second.fetch(request)).status).toBe(401);
  });

  it('are listed without secrets, newest first, page by page', async () => {
    await server.call('createSigningKey', { as: server.sk });
    const first = await server.call('listSigningKeys', { as: server.sk, query: { limit: 1 } });
    expect(first.body.data).toHaveLength(1);
    const rest = await server.call('listSigningKeys', {
      as: server.sk,
      query: { cursor: first.body.nextCursor ?? '', limit: 100 },
    });
    expect(rest.body.data.length).toBeGreaterThan(0);
    expect(first.text + rest.text).not.toContain('secret');
  });

  it('of another merchant are not found', async () => {
    const { body } = await server.call('createSigningKey', { as: server.otherMerchant.sk });
    const answer = await server.call('revokeSigningKey', { as: server.sk, params: { keyId: body.id } });
    expect(answer.problem?.code).toBe('not_found');
  });

  it('are made anew when none is left to sign with', async () => {
    const merchant = await server.addMerchant();
    await server.call('revokeSigningKey', { as: merchant.sk, params: { keyId: merchant.signingKey.id } });
    const { body } = await server.call('createSession', {
      as: merchant.sk,
      body: { audience: 'shopper', customerId: 'cus_1' },
    });
    expect((await server.call('getMe', { as: body.token })).status).toBe(200);
  });
});

describe('guests', () => {
  const challenge = (body: { orderNumber: string; email?: string; phone?: string }) =>
    server.call('createGuestChallenge', { as: server.pk, body });
  const verify = (challengeId: string, code: string) =>
    server.call('verifyGuestChallenge', { as: server.pk, body: { challengeId, code } });

  it('sign in by number, contact and code, for that order alone', async () => {
    const order = await addOrder();
    const other = await addOrder();
    const asked = await challenge({ orderNumber: order.number, email: ' ann@example.COM '.trim() });
    expect(asked.status).toBe(202);
    await server.runDue();
    const [message] = await server.outbox();
    expect(message).toMatchObject({ channel: 'email', recipient: 'ann@example.COM', template: 'guestCode' });
    expect(message?.sentAt).toEqual(server.clock.now());

    const session = await verify(asked.body.challengeId, await codeOf());
    expect(session.body).toMatchObject({ customerId: null, orderIds: [order.id] });
    const as = session.body.token;
    expect((await server.call('getOrder', { as, params: { orderId: order.id } })).status).toBe(200);
    expect((await server.call('getOrder', { as, params: { orderId: other.id } })).status).toBe(404);
    expect((await server.call('listOrders', { as })).body.data.map((each) => each.id)).toEqual([order.id]);
  });

  it('may use the telephone', async () => {
    const order = await addOrder();
    const asked = await challenge({ orderNumber: order.number, phone: ORDER.phone });
    expect((await server.outbox())[0]).toMatchObject({ channel: 'sms', recipient: ORDER.phone });
    expect((await verify(asked.body.challengeId, await codeOf())).status).toBe(201);
  });

  it('learn nothing from the answer: wrong number, wrong contact and right ones look alike', async () => {
    const order = await addOrder();
    const before = (await server.outbox()).length;
    const answers = [
      await challenge({ orderNumber: order.number, email: ORDER.email }),
      await challenge({ orderNumber: order.number, email: 'eve@example.com' }),
      await challenge({ orderNumber: 'NONE', email: ORDER.email }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(202);
      expect(Object.keys(answer.body)).toEqual(['challengeId', 'expiresAt']);
      expect(answer.body.expiresAt).toBe(answers[0]?.body.expiresAt);
    }
    expect(await server.outbox()).toHaveLength(before + 1);
    const code = await codeOf();
    for (const answer of answers.slice(1)) {
      expect((await verify(answer.body.challengeId, code)).problem?.code).toBe('challenge_invalid');
    }
  });

  it('have five attempts, also when they try at once', async () => {
    const order = await addOrder();
    const asked = await challenge({ orderNumber: order.number, email: ORDER.email });
    const code = await codeOf();
    const tries = await Promise.all(Array.from({ length: 5 }, () => verify(asked.body.challengeId, otherThan(code))));
    for (const each of tries) expect(each.problem).toMatchObject({ status: 422, code: 'challenge_invalid' });
    expect((await verify(asked.body.challengeId, code)).problem?.code).toBe('challenge_invalid');
  });

  it('use a code once, in its time, at its merchant', async () => {
    const order = await addOrder();
    const asked = await challenge({ orderNumber: order.number, email: ORDER.email });
    const code = await codeOf();
    const foreign = await server.call('verifyGuestChallenge', {
      as: server.otherMerchant.pk,
      body: { challengeId: asked.body.challengeId, code },
    });
    expect(foreign.problem?.code).toBe('challenge_invalid');
    const both = await Promise.all([verify(asked.body.challengeId, code), verify(asked.body.challengeId, code)]);
    expect(both.map((each) => each.status).sort()).toEqual([201, 422]);

    const late = await challenge({ orderNumber: order.number, email: ORDER.email });
    server.clock.advance({ seconds: 601 });
    expect((await verify(late.body.challengeId, await codeOf())).problem?.code).toBe('challenge_invalid');
  });

  it('get a limited number of codes per order number, known or not', async () => {
    const order = await addOrder();
    for (const orderNumber of [order.number, 'UNKNOWN']) {
      for (let index = 0; index < 5; index += 1) {
        expect((await challenge({ orderNumber, email: ORDER.email })).status).toBe(202);
      }
      const refused = await challenge({ orderNumber, email: ORDER.email });
      expect(refused.problem).toMatchObject({ status: 429, code: 'rate_limited' });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
    }
    server.clock.advance({ hours: 1, seconds: 1 });
    expect((await challenge({ orderNumber: order.number, email: ORDER.email })).status).toBe(202);
  });

  it('must name a contact', async () => {
    const { problem } = await challenge({ orderNumber: 'X' });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/email' }] });
  });

  it('leave neither code nor address readable in the database', async () => {
    const order = await addOrder();
    await challenge({ orderNumber: order.number, email: ORDER.email });
    const code = await codeOf();
    const tables = ['guest_challenges', 'notifications', 'orders', 'events', 'deadlines'] as const;
    const rows = await Promise.all(tables.map((table) => server.database.db.selectFrom(table).selectAll().execute()));
    const dump = JSON.stringify(rows).toLowerCase();
    expect(dump).not.toContain('ann@example.com');
    expect(dump).not.toMatch(new RegExp(`"${code}"`));
  });

  it('are forgotten in time', async () => {
    server.clock.advance({ days: 8 });
    await server.runDue();
    expect(await server.outbox()).toEqual([]);
    expect(await server.database.db.selectFrom('guest_challenges').selectAll().execute()).toEqual([]);
  });
});

describe('order links', () => {
  it('sign in for their order until they expire', async () => {
    const order = await addOrder({ customerId: 'cus_9' });
    const link = await server.call('createOrderLink', {
      as: server.sk,
      params: { orderId: order.id },
      body: { pageUrl: 'https://shop.example/orders#top', ttlDays: 2 },
    });
    expect(link.body.url).toBe(`https://shop.example/orders#aftercart=${link.body.token}`);
    const session = await server.call('redeemOrderLink', { as: server.pk, body: { token: link.body.token } });
    expect(session.body).toMatchObject({ customerId: null, orderIds: [order.id] });
    const as = session.body.token;
    expect((await server.call('getOrder', { as, params: { orderId: order.id } })).status).toBe(200);
    expect((await server.call('getCustomer', { as, params: { customerId: 'cus_9' } })).status).toBe(404);

    server.clock.advance({ days: 2 });
    const late = await server.call('redeemOrderLink', { as: server.pk, body: { token: link.body.token } });
    expect(late.problem?.code).toBe('challenge_invalid');
  });

  it('lead to web pages only', async () => {
    const order = await addOrder();
    const { problem } = await server.call('createOrderLink', {
      as: server.sk,
      params: { orderId: order.id },
      body: { pageUrl: 'javascript:alert(1)' },
    });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/pageUrl' }] });
  });

  it('are good at their own merchant only', async () => {
    const order = await addOrder();
    const { body } = await server.call('createOrderLink', { as: server.sk, params: { orderId: order.id }, body: {} });
    expect(body.url).toBeNull();
    const foreign = await server.call('redeemOrderLink', { as: server.otherMerchant.pk, body: { token: body.token } });
    expect(foreign.problem?.code).toBe('challenge_invalid');
    const unknown = await server.call('createOrderLink', {
      as: server.otherMerchant.sk,
      params: { orderId: order.id },
      body: {},
    });
    expect(unknown.problem?.code).toBe('not_found');
  });
});
