import { operations } from '@aftercart/contract/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../lib/logger.ts';
import { createTestServer, type TestMerchant, type TestServer } from '../testing/harness.ts';

const SHOP = 'https://shop.example';
const lines: string[] = [];

let server: TestServer;
/** A merchant whose pages come from one origin; the server's first lets any page in. */
let strict: TestMerchant;
beforeAll(async () => {
  server = await createTestServer({ log: createLogger((line) => lines.push(line)) });
  strict = await server.addMerchant({ general: { allowedOrigins: [SHOP] } });
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
});

const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  server.app.fetch(new Request(`http://api.example${path}`, init));
const feedback = { metric: 'nps', score: 9, subject: { type: 'general' } };

describe('the contract', () => {
  it('is served whole: every operation answers at its path', async () => {
    for (const { method, path } of Object.values(operations)) {
      const response = await ask(path.replaceAll(/\{\w+\}/g, 'x'), { method });
      expect([method, path, response.status]).toEqual([method, path, 401]);
    }
  });

  it('takes fixed paths before those with a parameter', async () => {
    const { problem } = await server.request('POST /v1/orders/batch', { as: server.sk, body: {} });
    expect(problem?.errors?.[0]?.pointer).toBe('/orders');
  });

  it('answers an unknown path, and a known one with another method', async () => {
    const unknown = await ask('/v1/nothing');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ code: 'not_found' });
    const method = await ask('/v1/feedback', { method: 'DELETE' });
    expect(method.status).toBe(405);
    expect(method.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(await method.json()).toMatchObject({ code: 'method_not_allowed', status: 405 });
    const fixed = await ask('/v1/orders/batch', { method: 'DELETE' });
    expect(fixed.headers.get('allow')).toBe('POST, OPTIONS');
  });

  it('answers HEAD like GET, without the body, and OPTIONS with what the path knows', async () => {
    const head = await ask('/v1/me', { method: 'HEAD', headers: { Authorization: `Bearer ${server.pk}` } });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await ask('/v1/me', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
});

describe('a problem', () => {
  it('has type, title, status, code, words and the request id, as RFC 9457 wants it', async () => {
    const response = await ask('/v1/me', { headers: { 'X-Request-Id': 'my-request-1' } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(response.headers.get('x-request-id')).toBe('my-request-1');
    expect(await response.json()).toEqual({
      type: 'https://aftercart.dev/problems/unauthenticated',
      title: 'No valid credential',
      status: 401,
      code: 'unauthenticated',
      detail: expect.any(String),
      requestId: 'my-request-1',
    });
  });

  it('gets a request id of ours when the given one could be used to write into logs', async () => {
    for (const id of ['x', 'a b c d e f g h', '<script>alert(1)</script>', 'x'.repeat(65)]) {
      const response = await ask('/v1/me', { headers: { 'X-Request-Id': id } });
      expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-z]{26}$/);
    }
  });

  it('points at every field that is wrong, in body, query and path', async () => {
    const body = { metric: 'stars', score: 'nine', subject: { type: 'general', extra: 1 }, aspects: { 'a/b': 9 } };
    const inBody = await server.request('POST /v1/feedback', { as: server.pk, body });
    expect(inBody.problem).toMatchObject({ status: 422, code: 'validation_failed' });
    const pointers = inBody.problem?.errors?.map((error) => error.pointer) ?? [];
    expect(pointers).toEqual(expect.arrayContaining(['/metric', '/score', '/subject/extra']));
    expect(pointers.some((pointer) => pointer.startsWith('/aspects/a~1b'))).toBe(true);
    for (const error of inBody.problem?.errors ?? []) expect(error.message).not.toBe('Invalid input');

    const query = await server.request('GET /v1/events?limit=1000&colour=red', { as: server.sk });
    expect(query.problem?.errors?.map((error) => error.pointer)).toEqual(['/query/limit', '/query/colour']);
    const twice = await server.request('GET /v1/events?limit=1&limit=2', { as: server.sk });
    expect(twice.problem?.errors?.[0]).toMatchObject({ pointer: '/query/limit', code: 'duplicate' });
    const path = await server.request('GET /v1/orders/no%20id', { as: server.sk });
    expect(path.problem?.errors?.[0]?.pointer).toBe('/path/orderId');
  });

  it('tells nothing of what went wrong inside; the log does', async () => {
    const app = await server.secondProcess();
    await server.database.db.schema.alterTable('feedback').renameTo('feedback_gone').execute();
    try {
      const response = await app.fetch(
        new Request('http://api.example/v1/feedback', { headers: { Authorization: `Bearer ${server.sk}` } }),
      );
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
      expect(text).not.toMatch(/feedback|relation|select|\bat\b .*\.ts/i);
      const requestId = response.headers.get('x-request-id') ?? 'none';
      expect(lines.find((line) => line.includes('unexpectedly') && line.includes(requestId))).toContain('feedback');
    } finally {
      await server.database.db.schema.alterTable('feedback_gone').renameTo('feedback').execute();
    }
  });
});

describe('a body', () => {
  const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    ask('/v1/feedback', {
      method: 'POST',
      body,
      headers: { Authorization: `Bearer ${server.pk}`, 'Idempotency-Key': crypto.randomUUID(), ...headers },
    });
  const codeOf = async (response: Promise<Response>) => ((await (await response).json()) as { code: string }).code;

  it('is JSON and there', async () => {
    const json = { 'Content-Type': 'application/json' };
    expect(await codeOf(post('{', json))).toBe('malformed_json');
    expect(await codeOf(post(null, json))).toBe('malformed_json');
    expect(await codeOf(post('"text"', json))).toBe('validation_failed');
    expect(await codeOf(post('{}', { 'Content-Type': 'text/plain' }))).toBe('unsupported_media_type');
    const charset = await post(JSON.stringify(feedback), { 'Content-Type': 'application/json; charset=utf-8' });
    expect(charset.status).toBe(201);
  });

  it('is not endless, whether its length is declared or not', async () => {
    const large = JSON.stringify({ ...feedback, comment: 'x'.repeat(300_000) });
    const declared = { 'Content-Type': 'application/json', 'Content-Length': String(large.length) };
    expect(await codeOf(post(large, declared))).toBe('payload_too_large');
    expect(await codeOf(post(large, { 'Content-Type': 'application/json' }))).toBe('payload_too_large');
  });

  it('counts characters as people do', async () => {
    const comment = '😀'.repeat(4000);
    const { status } = await server.request('POST /v1/feedback', { as: server.pk, body: { ...feedback, comment } });
    expect(status).toBe(201);
  });

  it('cannot reach the prototype of anything', async () => {
    const answer = await server.request('POST /v1/feedback', {
      as: server.pk,
      body: `{"metric":"nps","score":9,"subject":{"type":"general"},"__proto__":{"anonymous":true}}`,
    });
    expect(answer.problem?.code).toBe('validation_failed');
  });
});

describe('an Idempotency-Key', () => {
  const send = (key: string | null, body: object = feedback) =>
    server.request('POST /v1/feedback', { as: server.pk, key, body });

  it('must be there, be printable and be short', async () => {
    expect((await send(null)).problem).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
    for (const key of ['with space', 'ü', 'x'.repeat(256)]) {
      expect((await send(key)).problem).toMatchObject({ code: 'validation_failed' });
    }
    expect((await send('x'.repeat(255))).status).toBe(201);
  });

  it('is the caller’s own and the operation’s own', async () => {
    const first = await send('shared');
    const other = await server.request('POST /v1/feedback', {
      as: server.otherMerchant.pk,
      key: 'shared',
      body: feedback,
    });
    expect(other.headers.get('idempotency-replayed')).toBeNull();
    expect(other.text).not.toBe(first.text);
  });

  it('does not mind how the same body is spelled', async () => {
    const first = await send('spelled');
    const again = await send('spelled', { subject: { type: 'general' }, score: 9, metric: 'nps' });
    expect(again.text).toBe(first.text);
    expect((await send('spelled', { ...feedback, score: 8 })).problem?.code).toBe('idempotency_key_reused');
  });

  it('may be used again after a refusal', async () => {
    expect((await send('again', { ...feedback, score: 11 })).status).toBe(422);
    expect((await send('again')).status).toBe(201);
  });

  it('is forgotten after two days, and the table does not grow for ever', async () => {
    await send('old');
    server.clock.advance({ hours: 24 });
    await server.runDue();
    expect((await send('old')).headers.get('idempotency-replayed')).toBe('true');
    server.clock.advance({ hours: 25 });
    await server.runDue();
    expect(await server.database.db.selectFrom('idempotency_records').selectAll().execute()).toEqual([]);
  });
});

describe('a page of another origin', () => {
  const fromPage = (origin: string, as: string) =>
    ask('/v1/me', { headers: { Origin: origin, Authorization: `Bearer ${as}` } });

  it('is let in by the merchant who lists it, and may read the answer', async () => {
    const response = await fromPage(SHOP, strict.pk);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(response.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('is kept out by a merchant who does not, whatever credential it has got hold of', async () => {
    for (const as of [strict.pk, strict.sk, await strict.shopperToken('cus_1')]) {
      const response = await fromPage('https://evil.example', as);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'origin_not_allowed' });
    }
    expect((await fromPage('null', strict.pk)).status).toBe(403);
  });

  it('is let in by a merchant without a list, and on the server’s own host', async () => {
    expect((await fromPage('https://anywhere.example', server.pk)).status).toBe(200);
    expect((await fromPage('http://api.example', strict.pk)).status).toBe(200);
  });

  it('may read problems too', async () => {
    const response = await ask('/v1/me', { headers: { Origin: SHOP } });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP);
  });

  it('gets a preflight answered before anybody knows the merchant', async () => {
    const preflight = await ask('/v1/feedback', {
      method: 'OPTIONS',
      headers: {
        Origin: SHOP,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('idempotency-key');
  });
});

it('lets no origin in that no merchant knows', async () => {
  const alone = await createTestServer({ merchant: { general: { allowedOrigins: [SHOP] } } });
  await alone.changeSettings('general', { allowedOrigins: ['https://b.example'] }, alone.otherMerchant);
  const preflight = (origin: string) =>
    alone.app.fetch(
      new Request('http://api.example/v1/me', {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
      }),
    );
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  expect((await preflight('https://b.example')).headers.get('access-control-allow-origin')).toBe('https://b.example');
  await alone.close();
});

describe('limits', () => {
  it('answer 429 with the seconds to wait, for one credential alone', async () => {
    const merchant = await server.addMerchant({
      sections: { limits: { requestsPerMinute: 2, anonymousFeedbackPerMinute: 60, guestChallengesPerHour: 5 } },
    });
    const me = (as: string) => server.call('getMe', { as });
    const [one, other] = [await merchant.shopperToken('cus_1'), await merchant.shopperToken('cus_2')];
    expect([(await me(one)).status, (await me(one)).status]).toEqual([200, 200]);
    const refused = await me(one);
    expect(refused.problem).toMatchObject({ status: 429, code: 'rate_limited', retryAfterSeconds: 30 });
    expect(refused.headers.get('retry-after')).toBe('30');
    expect((await me(other)).status).toBe(200);
    server.clock.advance({ seconds: 30 });
    expect((await me(one)).status).toBe(200);
  });

  it('slow down who guesses credentials', async () => {
    const guess = async () =>
      (
        await server.app.fetch(
          new Request('http://api.example/v1/me', { headers: { Authorization: `Bearer pk_${crypto.randomUUID()}` } }),
          { address: '10.9.9.9' },
        )
      ).status;
    let status = 401;
    for (let index = 0; index < 400 && status === 401; index += 1) status = await guess();
    expect(status).toBe(429);
  });
});

describe('the access log', () => {
  it('has one line per request that names nobody', async () => {
    const as = await server.shopperToken('cus_private');
    await server.request('GET /v1/customers/cus_private?x=ann%40example.com', {
      as,
      headers: { Origin: 'https://page.example' },
    });
    await server.request('GET /v1/unknown/cus_private', { as });
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { message: 'request', operation: 'getCustomer', method: 'GET', status: 422, caller: 'shopper' },
      { message: 'request', operation: 'none', status: 404 },
    ]);
    expect(lines.join()).not.toMatch(/cus_private|ann|eyJ|Bearer/);
  });
});
