import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFeedbackKit, feedbackInput } from '../../testing/feedback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const { give } = createFeedbackKit(() => server);

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
            body: feedbackInput({ score: 10, comment, locale: 'en' }),
          })
        ).body;
      expect(await say('Whatever.')).toMatchObject({
        sentiment: 'negative',
        tags: [{ problem: 'environment', scene: 'noise' }],
      });
      expect(asked).toEqual([{ text: 'Whatever.', locale: 'en', metric: 'nps', score: 10, aspects: {} }]);
      expect(await say('Great, but fail.')).toMatchObject({ sentiment: 'positive' });
      await own.call('createFeedback', { as: own.pk, body: feedbackInput() });
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
