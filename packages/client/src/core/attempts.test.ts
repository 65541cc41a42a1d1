import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { example, json, networkDown, problem, type Reply, scriptedFetch, stalled } from '../../test/scripted-fetch.ts';
import { createPartnerClient } from '../index.ts';
import { feedbackResource } from '../resources/feedback.ts';
import { pointsResource } from '../resources/points.ts';
import { sessionsResource } from '../resources/sessions.ts';
import { uploadsResource } from '../resources/uploads.ts';
import { createCore as createKyCore } from './ky-core.ts';
import { createCore as createLightCore } from './light.ts';

const input = { metric: 'nps', score: 9, subject: { type: 'general' } } as const;
const created = () => json(example('Feedback'), 201);

let createCore = createKyCore;

const shopper = (replies: Reply[], options: { timeoutMs?: number; retries?: number } = {}) => {
  const { fetch, attempts } = scriptedFetch(...replies);
  const core = createCore({ baseUrl: 'https://api.test', credential: () => 'pk_1', fetch, ...options });
  const client = {
    feedback: feedbackResource(core),
    points: pointsResource(core),
    sessions: sessionsResource(core),
    uploads: uploadsResource(core),
  };
  return { client, attempts };
};

/** Lets all pauses pass and gives back how the call ended. */
const settle = async <T>(work: Promise<T>): Promise<PromiseSettledResult<T>> => {
  const settled = Promise.allSettled([work]).then(([result]) => result);
  await vi.runAllTimersAsync();
  return settled;
};
const failureOf = async (work: Promise<unknown>): Promise<Error & Record<string, unknown>> => {
  const result = await settle(work);
  if (result.status === 'fulfilled') throw new Error('The call was expected to fail');
  return result.reason as Error & Record<string, unknown>;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // A call that is over leaves no watch running.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe.each([
  ['ky', createKyCore],
  ['the plain loop', createLightCore],
])('over %s', (_, create) => {
  beforeEach(() => {
    createCore = create;
  });

  describe('attempts', () => {
    it.each([408, 429, 500, 502, 503, 504, 520])('repeats after %i and then succeeds', async (status) => {
      const { client, attempts } = shopper([problem(status, 'x'), problem(status, 'x'), created()]);
      const result = await settle(client.feedback.create(input));
      expect(result.status).toBe('fulfilled');
      expect(attempts).toHaveLength(3);
    });

    it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422])('takes %i for an answer', async (status) => {
      const { client, attempts } = shopper([problem(status, 'x'), created()]);
      expect(await failureOf(client.feedback.create(input))).toMatchObject({ status, code: 'x' });
      expect(attempts).toHaveLength(1);
    });

    it('gives up after two more attempts, or as many as told', async () => {
      const usual = shopper([problem(503, 'unavailable')]);
      expect(await failureOf(usual.client.points.retrieve())).toMatchObject({
        name: 'AftercartServerError',
        status: 503,
      });
      expect(usual.attempts).toHaveLength(3);

      const none = shopper([problem(503, 'unavailable')], { retries: 0 });
      await failureOf(none.client.points.retrieve());
      expect(none.attempts).toHaveLength(1);
    });

    it('repeats where the connection failed, before the answer or in the middle of it', async () => {
      const brokenOff = () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"id":'));
              controller.error(new TypeError('terminated'));
            },
          }),
          { status: 201 },
        );
      const { client, attempts } = shopper([networkDown(), brokenOff, created()]);
      expect((await settle(client.feedback.create(input))).status).toBe('fulfilled');
      expect(attempts).toHaveLength(3);
    });

    it('names the last failure of the connection and its cause', async () => {
      const { client } = shopper([networkDown()]);
      const error = await failureOf(client.points.retrieve());
      expect(error).toMatchObject({ name: 'AftercartConnectionError', cause: { message: 'fetch failed' } });
    });

    it('sends the same body each time, forms included', async () => {
      const { client, attempts } = shopper([networkDown(), problem(500, 'internal'), json(example('Upload'), 201)]);
      await settle(client.uploads.create(new Blob(['bytes'], { type: 'image/png' }), { purpose: 'claimProof' }));
      expect(attempts).toHaveLength(3);
      expect(new Set(attempts.map(({ body }) => body)).size, 'with the same boundary').toBe(1);
      expect(attempts[2]?.body).toContain('bytes');
    });

    it('works in a row: one call after another with one client', async () => {
      const { client, attempts } = shopper([problem(500, 'internal'), created(), problem(500, 'internal'), created()]);
      await settle(client.feedback.create(input));
      await settle(client.feedback.create(input));
      expect(attempts).toHaveLength(4);
    });
  });

  describe('what must not happen twice', () => {
    const challenge = example('GuestChallengeInput');

    it('is not repeated where nobody knows whether it has happened', async () => {
      for (const reply of [networkDown(), problem(502, 'x'), problem(408, 'x')]) {
        const { client, attempts } = shopper([reply, json(example('GuestChallenge'), 202)]);
        await failureOf(client.sessions.challengeGuest(challenge));
        expect(attempts).toHaveLength(1);
      }
    });

    it('is repeated after 429, which is said before any work', async () => {
      const { client, attempts } = shopper([problem(429, 'rate_limited'), json(example('GuestChallenge'), 202)]);
      expect((await settle(client.sessions.challengeGuest(challenge))).status).toBe('fulfilled');
      expect(attempts).toHaveLength(2);
    });

    it('does not keep imports from being repeated, which know their rows again', async () => {
      const { fetch, attempts } = scriptedFetch(networkDown(), json(example('OrderBatchResult')));
      const client = createPartnerClient({ baseUrl: 'https://api.test', secretKey: 'sk_1', fetch });
      const batch = { orders: [] } as unknown as Parameters<typeof client.orders.importBatch>[0];
      expect((await settle(client.orders.importBatch(batch))).status).toBe('fulfilled');
      expect(attempts).toHaveLength(2);
    });
  });

  describe('idempotency key', () => {
    const keysOf = (attempts: { headers: Headers }[]) => attempts.map(({ headers }) => headers.get('idempotency-key'));

    it('is made for each call and stays the same through its attempts', async () => {
      const { client, attempts } = shopper([problem(500, 'internal'), networkDown(), created()]);
      await settle(client.feedback.create(input));
      await settle(client.feedback.create(input));
      const [first, second, third, otherCall] = keysOf(attempts);
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      expect([second, third]).toEqual([first, first]);
      expect(otherCall).not.toBe(first);
    });

    it('is the one that the caller kept with a draft', async () => {
      const { client, attempts } = shopper([networkDown(), created()]);
      await settle(client.feedback.create(input, { idempotencyKey: 'draft-1' }));
      expect(keysOf(attempts)).toEqual(['draft-1', 'draft-1']);
    });

    it('is not sent where the operation has no use for it', async () => {
      const { client, attempts } = shopper([json(example('PointsSummary'))]);
      await settle(client.points.retrieve());
      expect(keysOf(attempts)).toEqual([null]);
    });

    it('waits for its own earlier attempt, which is still at work', async () => {
      const { client, attempts } = shopper([stalled, problem(409, 'idempotency_key_in_use'), created()]);
      expect((await settle(client.feedback.create(input))).status).toBe('fulfilled');
      expect(attempts).toHaveLength(3);
    });
  });

  describe('pauses', () => {
    const pausesOf = async (replies: Reply[]): Promise<number[]> => {
      const at: number[] = [];
      const { fetch } = scriptedFetch(...replies);
      const core = createCore({
        baseUrl: 'https://api.test',
        credential: () => 'pk_1',
        fetch: (request) => {
          at.push(Date.now());
          return fetch(request);
        },
      });
      await settle(pointsResource(core).retrieve());
      return at.slice(1).map((time, index) => time - (at[index] ?? 0));
    };
    const points = () => json(example('PointsSummary'));

    it('double, with chance in them', async () => {
      const [first = 0, second = 0] = await pausesOf([problem(503, 'unavailable')]);
      expect(first).toBeGreaterThanOrEqual(250);
      expect(first).toBeLessThanOrEqual(500);
      expect(second).toBeGreaterThanOrEqual(500);
      expect(second).toBeLessThanOrEqual(1000);
    });

    it('are as long as Retry-After asks, in seconds or as a date', async () => {
      expect(await pausesOf([problem(429, 'x', {}, { 'retry-after': '7' }), points])).toEqual([7000]);
      vi.setSystemTime(new Date('2026-03-01T12:00:00Z'));
      const date = { 'retry-after': 'Sun, 01 Mar 2026 12:00:20 GMT' };
      expect(await pausesOf([problem(503, 'x', {}, date), points])).toEqual([20_000]);
    });

    it('are read from the problem where CORS hides the header', async () => {
      expect(await pausesOf([problem(429, 'rate_limited', { retryAfterSeconds: 4 }), points])).toEqual([4000]);
    });

    it('are at most a minute: whoever asks for more is told to the caller', async () => {
      expect(await pausesOf([problem(429, 'x', {}, { 'retry-after': '60' }), points])).toEqual([60_000]);
      const { client, attempts } = shopper([problem(429, 'rate_limited', {}, { 'retry-after': '61' }), points]);
      expect(await failureOf(client.points.retrieve())).toMatchObject({
        name: 'AftercartRateLimitError',
        retryAfterMs: 61_000,
      });
      expect(attempts).toHaveLength(1);
    });
  });

  describe('time limit', () => {
    it('ends each attempt and then the call', async () => {
      const { client, attempts } = shopper([stalled], { timeoutMs: 1000, retries: 1 });
      expect(await failureOf(client.points.retrieve())).toMatchObject({ name: 'AftercartTimeoutError' });
      expect(attempts).toHaveLength(2);
      expect(
        attempts.map(({ signal }) => signal?.aborted),
        'the connections were let go',
      ).toEqual([true, true]);
    });

    it('holds for the body too', async () => {
      const halfway = () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"id":'));
            },
          }),
        );
      const { client } = shopper([halfway, json(example('PointsSummary'))]);
      expect((await settle(client.points.retrieve())).status).toBe('fulfilled');
    });

    it('holds where an injected fetch does not heed the signal', async () => {
      const { client } = shopper([() => new Promise<Response>(() => undefined)], { retries: 0 });
      expect(await failureOf(client.points.retrieve())).toMatchObject({ name: 'AftercartTimeoutError' });
    });

    it('counts each attempt from zero', async () => {
      const slow = async () => {
        await new Promise((resolve) => setTimeout(resolve, 800));
        return problem(500, 'internal');
      };
      const { client, attempts } = shopper([slow, slow, created()], { timeoutMs: 1000 });
      expect((await settle(client.feedback.create(input))).status).toBe('fulfilled');
      expect(attempts).toHaveLength(3);
    });
  });

  describe('abort', () => {
    const left = new Error('The page was left');

    it('sends nothing for a signal that is aborted already', async () => {
      const { client, attempts } = shopper([created()]);
      expect(await failureOf(client.feedback.create(input, { signal: AbortSignal.abort(left) }))).toBe(left);
      expect(attempts).toHaveLength(0);
    });

    it('ends a request under way with the reason of the signal, and does not repeat it', async () => {
      const controller = new AbortController();
      const { client, attempts } = shopper([stalled]);
      const failure = failureOf(client.feedback.create(input, { signal: controller.signal }));
      setTimeout(() => {
        controller.abort(left);
      }, 100);
      expect(await failure).toBe(left);
      expect(attempts).toHaveLength(1);
    });

    it('ends a pause at once', async () => {
      const controller = new AbortController();
      const { client, attempts } = shopper([problem(429, 'x', {}, { 'retry-after': '50' }), created()]);
      const call = client.feedback.create(input, { signal: controller.signal });
      const failure = expect(call).rejects.toBe(left);
      await vi.advanceTimersByTimeAsync(1000);
      controller.abort(left);
      await failure;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(attempts).toHaveLength(1);
    });
  });
});
