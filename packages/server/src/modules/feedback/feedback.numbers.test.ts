import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackKit } from '../../testing/feedback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const { give } = createFeedbackKit(() => server);

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
