import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackKit, feedbackInput } from '../../testing/feedback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { setStage } from '../../testing/route-fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const { give } = createFeedbackKit(() => server);
const pointsOf = async (customerId: string) =>
  (await server.call('getPoints', { as: await server.shopperToken(customerId) })).body.balance;
const countOf = async (table: 'feedback' | 'cases' | 'events'): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
    server.database.db,
  );
  return rows[0]?.n ?? 0;
};

describe('an answer', () => {
  it('is stored with what was asked and said', async () => {
    const as = await server.shopperToken('cus_1');
    const { status, body } = await give(as, {
      metric: 'csat',
      score: 4,
      comment: 'Quick and friendly. 很好!',
      aspects: { attitude: 5, speed: 3 },
      subject: { type: 'service', id: 'hotline' },
      locale: 'zh-CN',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      metric: 'csat',
      score: 4,
      comment: 'Quick and friendly. 很好!',
      aspects: { attitude: 5, speed: 3 },
      subject: { type: 'service', id: 'hotline' },
      customerId: 'cus_1',
      locale: 'zh-CN',
      caseId: null,
      followUpBy: null,
    });
    expect((await server.call('getFeedback', { as, params: { feedbackId: body.id } })).body).toEqual(body);
    const events = await server.eventsOf(body.id);
    expect(events).toMatchObject([{ type: 'feedback.created', customerId: 'cus_1', actor: 'shopper' }]);
    expect(JSON.stringify(events)).not.toContain('friendly');
  });

  it.each([
    ['csat', 0],
    ['csat', 6],
    ['nps', 11],
    ['ces', 0],
    ['ces', 8],
  ] as const)('is refused for %s %i', async (metric, score) => {
    const { problem } = await give(server.pk, { metric, score });
    expect(problem).toMatchObject({ status: 422, code: 'validation_failed', errors: [{ pointer: '/score' }] });
  });

  it('is given once for a subject and metric, by customers and by guests', async () => {
    const customer = await server.shopperToken('cus_once');
    const guest = await server.guestToken('ord_once');
    for (const as of [customer, guest]) {
      expect((await give(as)).status).toBe(201);
      expect((await give(as, { score: 3 })).problem).toMatchObject({ status: 409, code: 'feedback_already_given' });
      expect((await give(as, { metric: 'ces', score: 5 })).status).toBe(201);
      expect((await give(as, { subject: { type: 'product', id: 'LAMP' } })).status).toBe(201);
    }
    expect((await give(await server.shopperToken('cus_other'))).status).toBe(201);
  });

  it('is the same answer when it is sent again, and another one with another body', async () => {
    const as = await server.shopperToken('cus_again');
    const first = await give(as, {}, 'answer-1');
    const again = await give(as, {}, 'answer-1');
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await give(as, { score: 8 }, 'answer-1')).problem).toMatchObject({ code: 'idempotency_key_reused' });
    const before = await countOf('feedback');
    const many = await Promise.all(Array.from({ length: 8 }, () => give(server.pk, {}, 'answer-2')));
    expect(new Set(many.filter((each) => each.status === 201).map((each) => each.body.id)).size).toBe(1);
    expect(await countOf('feedback')).toBe(before + 1);
  });

  it('leaves nothing behind when any part of it cannot be stored', async () => {
    const as = await server.shopperToken('cus_atomic');
    await give(as, { score: 9 });
    const before = [await countOf('feedback'), await countOf('cases'), await countOf('events')];
    expect((await give(as, { score: 0 })).problem?.code).toBe('feedback_already_given');
    expect([await countOf('feedback'), await countOf('cases'), await countOf('events')]).toEqual(before);
  });
});

describe('whose things can be rated', () => {
  it('one’s own, and what the shop never stored; never another’s', async () => {
    const mine = await setStage(server);
    const theirs = await setStage(server);
    const rate = (id: string) => give(mine.token, { subject: { type: 'order', id } });
    expect((await rate(mine.orderId)).status).toBe(201);
    expect((await rate(theirs.orderId)).problem?.code).toBe('not_found');
    expect((await rate('ord_unknown')).status).toBe(201);
    const guest = await server.guestToken(mine.orderId);
    expect((await give(guest, { subject: { type: 'order', id: mine.orderId } })).status).toBe(201);
    expect((await give(guest, { subject: { type: 'order', id: theirs.orderId } })).problem?.code).toBe('not_found');
  });
});

describe('an anonymous answer', () => {
  it.each([
    ['a publishable key', async () => server.pk, {}],
    ['a shopper who wants it so', () => server.shopperToken('cus_secret'), { anonymous: true }],
  ])('from %s can be joined to nobody', async (_name, credential, flag) => {
    const as = await credential();
    const key = `draft-${crypto.randomUUID()}`;
    const { body } = await give(
      as,
      { ...flag, score: 0, comment: 'The manager shouted.', subject: { type: 'order', id: 'ord_secret' } },
      key,
    );
    expect(body).toMatchObject({ customerId: null, subject: { type: 'order', id: null }, rewardPoints: 0 });
    expect(body.caseId).toMatch(/^cas_/);
    expect(body.customerTags).toEqual([]);
    const [, payload = ''] = as.split('.');
    const jti = as.startsWith('pk_') ? as : (JSON.parse(atob(payload)) as { jti: string }).jti;
    const expectNoTrace = async () => {
      const { rows: tables } = await sql<{ name: string }>`
        select tablename as name from pg_tables where schemaname = 'public'`.execute(server.database.db);
      expect(tables.length).toBeGreaterThan(20);
      for (const { name } of tables) {
        const { rows } = await sql`select * from ${sql.table(name)}`.execute(server.database.db);
        const text = JSON.stringify(rows);
        for (const secret of ['cus_secret', 'ord_secret', key, jti, 'clk_']) expect(text, name).not.toContain(secret);
      }
    };
    await expectNoTrace();
    // Whoever holds the link speaks up, the answer is counted, and still nobody is known.
    const page = new URL(body.caseUrl ?? '').pathname;
    const reply = new URLSearchParams({ action: 'reply', fromStatus: 'open', note: 'Loudly.', key: 'once' });
    const sent = await server.app.fetch(new Request(`http://localhost${page}`, { method: 'POST', body: reply }), {
      address: '203.0.113.77',
    });
    expect(sent.status).toBe(303);
    server.clock.advance({ hours: 1 });
    await server.runDue();
    await expectNoTrace();
    const { rows } = await sql`select 1 from feedback where not folded`.execute(server.database.db);
    expect(rows).toEqual([]);
  });

  it('may be given more than once, also of one subject', async () => {
    for (let index = 0; index < 3; index += 1) {
      expect((await give(server.pk, { subject: { type: 'product', id: 'LAMP' } })).status).toBe(201);
    }
    const as = await server.shopperToken('cus_twice');
    expect((await give(as, { anonymous: true })).status).toBe(201);
    expect((await give(as, { anonymous: true })).status).toBe(201);
  });

  it('is limited per address, so that nobody stuffs the box', async () => {
    const merchant = await server.addMerchant({
      sections: { limits: { requestsPerMinute: 6000, anonymousFeedbackPerMinute: 3, guestChallengesPerHour: 5 } },
    });
    const send = (address: string) =>
      server.app.fetch(
        new Request('http://localhost/v1/feedback', {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${merchant.pk}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': crypto.randomUUID(),
          },
          body: JSON.stringify(feedbackInput()),
        }),
        { address },
      );
    for (let index = 0; index < 3; index += 1) expect((await send('10.0.0.1')).status).toBe(201);
    const refused = await send('10.0.0.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(20);
    expect((await send('10.0.0.2')).status).toBe(201);
  });
});

describe('the reward', () => {
  it('is for words about one’s own things, once each, whatever the score', async () => {
    const stage = await setStage(server);
    const before = await pointsOf(stage.customerId);
    const subject = { type: 'order', id: stage.orderId } as const;
    const low = await give(stage.token, { score: 0, comment: 'It came broken.', subject });
    expect(low.body.rewardPoints).toBe(200);
    const again = await give(stage.token, { metric: 'ces', score: 7, comment: 'Easy at least.', subject });
    expect(again.body.rewardPoints).toBe(0);
    const product = await give(stage.token, { comment: 'Bright.', subject: { type: 'product', id: 'LAMP' } });
    expect(product.body.rewardPoints).toBe(200);
    await server.runDue();
    await server.runDue();
    expect(await pointsOf(stage.customerId)).toBe(before + 400);
  });

  it('is not for silence, nor for things that were never bought', async () => {
    const stage = await setStage(server);
    const silent = await give(stage.token, { subject: { type: 'order', id: stage.orderId } });
    expect(silent.body.rewardPoints).toBe(0);
    const invented = await give(stage.token, { comment: 'Great!', subject: { type: 'product', id: 'NOT-BOUGHT' } });
    expect(invented.body.rewardPoints).toBe(0);
    const service = await give(stage.token, { comment: 'Great!', subject: { type: 'service', id: 'a' } });
    const other = await give(stage.token, { comment: 'Great!', subject: { type: 'service', id: 'b' } });
    expect([service.body.rewardPoints, other.body.rewardPoints]).toEqual([200, 0]);
  });
});

describe('the list', () => {
  it('shows staff the latest first, filtered and page by page', async () => {
    const merchant = await server.addMerchant();
    for (let score = 7; score <= 10; score += 1) await give(merchant.pk, { score });
    await give(merchant.pk, { metric: 'ces', score: 7, subject: { type: 'product', id: 'LAMP' } });
    const as = await merchant.staffToken('agent');
    const first = await server.call('listFeedback', { as, query: { metric: 'nps', limit: 3 } });
    expect(first.body.data.map((each) => each.score)).toEqual([10, 9, 8]);
    const rest = await server.call('listFeedback', {
      as,
      query: { metric: 'nps', limit: 3, cursor: first.body.nextCursor ?? '' },
    });
    expect(rest.body).toMatchObject({ data: [{ score: 7 }], nextCursor: null });
    const lamp = await server.call('listFeedback', { as, query: { subjectType: 'product', subjectId: 'LAMP' } });
    expect(lamp.body.data).toHaveLength(1);
    const { problem } = await server.call('listFeedback', { as, query: { cursor: 'bogus' } });
    expect(problem?.code).toBe('validation_failed');
  });
});
