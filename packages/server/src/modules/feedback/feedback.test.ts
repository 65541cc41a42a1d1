import type { FeedbackInput } from '@aftercart/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { setStage } from '../../testing/route-fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const input = (change: Partial<FeedbackInput> = {}): FeedbackInput => ({
  metric: 'nps',
  score: 9,
  subject: { type: 'general' },
  ...change,
});
const give = (as: string, change: Partial<FeedbackInput> = {}, key?: string) =>
  server.call('createFeedback', { as, body: input(change), ...(key === undefined ? {} : { key }) });
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
          body: JSON.stringify(input()),
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

describe('what an answer says', () => {
  it('is read out of score, aspects and words, in Chinese and in English', async () => {
    const chinese = await give(server.pk, {
      metric: 'csat',
      score: 1,
      comment: '物流太慢了，等了两个星期，客服态度很差。',
      locale: 'zh-CN',
      aspects: { colour: 1, packaging: 3 },
    });
    expect(chinese.body).toMatchObject({ sentiment: 'negative', version: 1, placement: null, responseId: null });
    const tags = chinese.body.tags.map(({ problem, scene, sentiment }) => `${problem} ${scene} ${sentiment}`);
    expect(tags).toContain('delivery deliverySpeed negative');
    expect(tags).toContain('serviceAttitude staffAttitude negative');
    expect(tags).toContain('other colour negative');
    const caseOf = await server.call('getCase', { as: server.sk, params: { caseId: chinese.body.caseId ?? '' } });
    expect(caseOf.body.tags).toEqual(chinese.body.tags);

    const english = await give(server.pk, { score: 10, comment: 'Great price, fast delivery!', placement: 'kiosk' });
    expect(english.body).toMatchObject({ sentiment: 'positive', placement: 'kiosk' });
    expect(english.body.tags.every(({ sentiment }) => sentiment === 'positive')).toBe(true);
    expect((await give(server.pk, { score: 9, comment: 'It broke. Terrible.' })).body.sentiment).toBe('neutral');
    expect((await give(server.pk, { score: 3 })).body).toMatchObject({ sentiment: 'negative', tags: [] });
  });

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a turned reading direction', '\u202Egnp.exe\u202C \u2066'],
    ['emoji', '👩🏽‍🚒'.repeat(300)],
    ['combining marks', `Z${'\u0301'.repeat(1000)}`],
    ['a wall of text', '太慢'.repeat(2000)],
  ])('takes %s as words', async (_name, comment) => {
    const { status, body } = await give(server.pk, { score: 8, comment });
    expect([status, body.comment]).toEqual([201, comment]);
  });

  it('takes no more words than the contract allows', async () => {
    expect((await give(server.pk, { comment: 'x'.repeat(10_000) })).problem?.code).toBe('validation_failed');
  });

  it('is told by the classifier of the shop, which learns nothing of who spoke, and by the rules when it fails', async () => {
    const asked: unknown[] = [];
    const own = await createTestServer({
      ports: {
        classifier: {
          classify: async (input) => {
            asked.push(input);
            if (input.text?.includes('fail')) throw new Error('no');
            return { sentiment: 'negative', tags: [{ scene: 'noise', problem: 'environment', sentiment: 'negative' }] };
          },
        },
      },
    });
    try {
      const say = async (comment: string) =>
        (
          await own.call('createFeedback', {
            as: await own.shopperToken(`cus_${comment.length}`),
            body: input({ score: 10, comment, locale: 'en' }),
          })
        ).body;
      expect(await say('Whatever.')).toMatchObject({
        sentiment: 'negative',
        tags: [{ problem: 'environment', scene: 'noise' }],
      });
      expect(asked).toEqual([{ text: 'Whatever.', locale: 'en', metric: 'nps', score: 10, aspects: {} }]);
      expect(await say('Great, but fail.')).toMatchObject({ sentiment: 'positive' });
      await own.call('createFeedback', { as: own.pk, body: input() });
      expect(asked).toHaveLength(2);
    } finally {
      await own.close();
    }
  });

  it('carries what the person is to the shop', async () => {
    const order = async (customerId: string, count: number) => {
      for (let nth = 0; nth < count; nth += 1) {
        const id = `ord_${customerId}_${nth}`;
        await server.call('upsertOrder', {
          as: server.sk,
          params: { orderId: id },
          body: {
            id,
            number: id,
            customerId,
            placedAt: server.clock.now().toISOString(),
            currency: 'GBP',
            lines: [{ id: '1', sku: 'A', description: 'A', kind: 'product', quantity: 1, unitPrice: '20000.00' }],
          },
        });
      }
      return (await give(await server.shopperToken(customerId))).body.customerTags;
    };
    expect(await order('cus_none', 0)).toEqual(['new']);
    expect(await order('cus_first', 1)).toEqual(expect.arrayContaining(['new']));
    expect(await order('cus_second', 2)).toEqual(expect.arrayContaining(['returning']));
    expect(await order('cus_fifth', 5)).toEqual(expect.arrayContaining(['returning', 'frequent', 'highValue']));
    expect((await give(await server.guestToken('ord_guest'))).body.customerTags).toEqual(['guest']);
    expect((await give(server.pk)).body.customerTags).toEqual([]);
  });

  it('is found by sentiment, scene and placement', async () => {
    const merchant = await server.addMerchant();
    await give(merchant.pk, { score: 0, comment: 'Rude staff.', placement: 'kiosk' });
    await give(merchant.pk, { score: 10, comment: 'Friendly staff.', placement: 'order-delivered' });
    await give(merchant.pk, { score: 8 });
    const scoresOf = async (query: object) =>
      (await server.call('listFeedback', { as: merchant.sk, query })).body.data.map(({ score }) => score);
    expect(await scoresOf({ sentiment: 'negative' })).toEqual([0]);
    expect(await scoresOf({ scene: 'staffAttitude' })).toEqual([10, 0]);
    expect(await scoresOf({ scene: 'staffAttitude', sentiment: 'positive' })).toEqual([10]);
    expect(await scoresOf({ placement: 'kiosk' })).toEqual([0]);
    expect(await scoresOf({ scene: 'noise' })).toEqual([]);
  });
});

describe('the summary', () => {
  it('tells all metrics of the shop, by day and by what they speak of', async () => {
    const merchant = await server.addMerchant({ general: { timeZone: 'Asia/Shanghai' } });
    server.clock.set('2026-06-01T15:00:00Z');
    for (const score of [10, 9, 8, 0]) await give(merchant.pk, { score });
    await give(merchant.pk, { metric: 'ces', score: 6 });
    server.clock.set('2026-06-01T17:00:00Z');
    await give(merchant.pk, {
      metric: 'csat',
      score: 2,
      comment: 'Rude staff.',
      subject: { type: 'product', id: 'LAMP' },
    });
    const ask = (query: object = {}) =>
      server.call('getFeedbackSummary', { as: merchant.sk, query: { from: '2026-06-01', to: '2026-06-02', ...query } });
    const { body } = await ask({ interval: 'day' });
    expect(body).toMatchObject({
      from: '2026-06-01',
      to: '2026-06-02',
      nps: { count: 4, promoters: 2, passives: 1, detractors: 1, value: 25 },
      csat: { count: 1, satisfied: 0, value: 0, average: 2 },
      ces: { count: 1, easy: 1, value: 100, average: 6 },
      sentiment: { positive: 3, neutral: 1, negative: 2 },
      tags: [{ problem: 'serviceAttitude', scene: 'staffAttitude', positive: 0, neutral: 0, negative: 1 }],
    });
    expect(body.days?.map(({ date, csat, nps }) => [date, csat?.count ?? 0, nps?.count ?? 0])).toEqual([
      ['2026-06-01', 0, 4],
      ['2026-06-02', 1, 0],
    ]);
    server.clock.advance({ hours: 2 });
    await server.runDue();
    expect((await ask({ interval: 'day' })).body).toEqual(body);
    expect((await ask({ tag: 'staffAttitude' })).body).toMatchObject({ nps: null, csat: { count: 1 }, days: null });
    expect((await ask({ subjectType: 'product', subjectId: 'LAMP' })).body).toMatchObject({
      nps: null,
      csat: { count: 1 },
    });
    expect((await ask({ metric: 'nps' })).body).toMatchObject({ csat: null, nps: { count: 4 }, tags: [] });
    expect((await ask({ from: '2026-06-03', to: '2026-06-04' })).body).toMatchObject({
      nps: null,
      csat: null,
      ces: null,
    });
    expect((await ask({ from: '2026-06-03' })).problem).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/query/to' }],
    });
    expect((await ask({ to: '2028-01-01' })).problem?.code).toBe('validation_failed');
  });
});

describe('the ratings of products', () => {
  it('are public, in the order asked, and may be kept by the browser for a while', async () => {
    const merchant = await server.addMerchant();
    const rate = (id: string, score: number) =>
      give(merchant.pk, { metric: 'csat', score, subject: { type: 'product', id } });
    for (const score of [5, 4, 4]) await rate('LAMP', score);
    await rate('SHADE', 1);
    await give(merchant.pk, { metric: 'nps', score: 0, subject: { type: 'product', id: 'LAMP' } });
    const ask = (subjectIds: string, as = merchant.pk) =>
      server.call('listRatings', { as, query: { subjectType: 'product', subjectIds } });
    const answer = await ask('SHADE,NONE,LAMP');
    expect(answer.body.data).toEqual([
      { subjectId: 'SHADE', count: 1, average: 1, distribution: [1, 0, 0, 0, 0] },
      { subjectId: 'NONE', count: 0, average: null, distribution: [0, 0, 0, 0, 0] },
      { subjectId: 'LAMP', count: 3, average: 4.33, distribution: [0, 0, 0, 2, 1] },
    ]);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('vary')).toBe('Authorization, Origin');
    server.clock.advance({ hours: 2 });
    await server.runDue();
    await rate('LAMP', 5);
    expect((await ask('LAMP')).body.data[0]).toMatchObject({ count: 4, average: 4.5 });
    expect((await ask('LAMP', server.otherMerchant.pk)).body.data[0]).toMatchObject({ count: 0 });
    const many = Array.from({ length: 101 }, (_, index) => `P${index}`);
    expect((await ask(many.slice(0, 100).join())).body.data).toHaveLength(100);
    expect((await ask(many.join())).problem?.code).toBe('validation_failed');
  });
});
