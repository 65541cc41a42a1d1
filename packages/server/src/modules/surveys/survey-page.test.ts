import type { Survey, SurveyLinkInput } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { openPage } from '../../testing/pages.ts';
import { createSurveysKit, type SurveysKit } from '../../testing/surveys-kit.ts';

let server: TestServer;
let kit: SurveysKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createSurveysKit(server);
});
afterAll(() => server.close());

const link = (body: SurveyLinkInput) => server.call('createSurveyLink', { as: server.sk, body });
const pageOf = async (body: SurveyLinkInput, options: { address?: string; language?: string } = {}) =>
  openPage(server, (await link(body)).body.url, options);
const everything = async (): Promise<string> => {
  const { db } = server.database;
  const tables = [
    'survey_responses',
    'survey_versions',
    'events',
    'feedback',
    'contact_budget',
    'spent_nonces',
  ] as const;
  return JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));
};
/** The merchant's surveys with one of them changed. */
const changeSurvey = async (id: string, change: Partial<Survey>): Promise<void> => {
  const { body } = await server.call('getSettings', { as: server.sk });
  const surveys = body.surveys.surveys.map((survey) => (survey.id === id ? { ...survey, ...change } : survey));
  await server.changeSettings('surveys', { surveys });
};
const anybody: Survey['audience'] = { relationship: 'any', tiers: [], segments: [], signedIn: 'any' };
/** A customer with a link to the NPS. */
const invited = async (more: Partial<SurveyLinkInput> = {}, options: { language?: string } = {}) => {
  const { customerId, orderId } = await kit.deliverYesterday();
  return { customerId, orderId, page: await pageOf({ surveyId: 'relationship', customerId, ...more }, options) };
};
beforeAll(() => changeSurvey('relationship', { audience: anybody, placements: ['order-delivered', 'link'] }));

describe('a link', () => {
  it('is an address, a square code of it, and an end', async () => {
    const { body } = await link({ surveyId: 'relationship', expiresInDays: 3 });
    expect(body.url).toMatch(/^http:\/\/localhost\/r\/[\w.~-]+$/);
    expect(body.expiresAt).toBe(new Date(server.clock.now().getTime() + 3 * 86_400_000).toISOString());
    expect(body.qrCode).toMatch(/^<svg [^>]*viewBox/);
    expect(body.qrCode).not.toMatch(/script|href|http:\/\/localhost/);
  });

  it('tells nobody whom it is for', async () => {
    const { customerId, orderId } = await kit.deliver();
    const { body } = await link({ surveyId: 'relationship', customerId, orderId });
    const token = body.url.split('/').at(-1) ?? '';
    const readable = token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join(' ');
    for (const secret of [customerId, orderId, 'relationship']) {
      expect(body.url).not.toContain(secret);
      expect(readable).not.toContain(secret);
    }
  });

  it('names what there is', async () => {
    const mine = await kit.deliver();
    const theirs = await kit.deliver();
    const { customerId } = mine;
    expect((await link({ surveyId: 'nothing' })).problem?.code).toBe('not_found');
    expect((await link({ surveyId: 'relationship', orderId: 'ord_nothing' })).problem?.code).toBe('not_found');
    const foreign = await link({ surveyId: 'relationship', customerId, orderId: theirs.orderId });
    expect(foreign.problem?.code).toBe('not_found');
    expect((await link({ surveyId: 'kiosk', placement: 'kiosk' })).problem?.errors).toMatchObject([
      { pointer: '/placement' },
    ]);
    expect((await link({ surveyId: 'delivered' })).problem?.errors).toMatchObject([{ pointer: '/placement' }]);
    const { otherMerchant } = server;
    const there = await server.call('createSurveyLink', {
      as: otherMerchant.sk,
      body: { surveyId: 'relationship', orderId: mine.orderId },
    });
    expect(there.problem?.code).toBe('not_found');
  });

  it('of an anonymous survey names nobody', async () => {
    const { customerId, orderId } = await kit.deliver();
    await changeSurvey('cashback', { anonymous: true, placements: ['link'] });
    for (const [fields, pointer] of [
      [{ customerId }, '/customerId'],
      [{ orderId }, '/orderId'],
      [{ subject: { type: 'order', id: orderId } }, '/subject/id'],
    ] as const) {
      expect((await link({ surveyId: 'cashback', ...fields })).problem?.errors).toMatchObject([{ pointer }]);
    }
    expect((await link({ surveyId: 'cashback', subject: { type: 'product', id: 'LAMP' } })).status).toBe(201);
  });
});

describe('the page', () => {
  it('changes nothing while it is looked at', async () => {
    const { page } = await invited();
    const before = await everything();
    for (let index = 0; index < 3; index += 1) expect((await page.get()).status).toBe(200);
    expect(await everything()).toBe(before);
  });

  it('asks one question after the other, goes back, and thanks', async () => {
    const { page, customerId } = await invited();
    const first = await page.get();
    expect(first.text).toContain('How likely are you to recommend us');
    expect(first.text).toContain('Question 1 of 2');
    expect(first.text).toContain('200 points');
    server.clock.advance({ seconds: 5 });
    const second = await page.post(first, { score: '10', action: 'next' });
    expect(second.text).toContain('main reason');
    const back = await page.post(second, { text: 'Quick <b>& kind</b>', action: 'back' });
    expect(back.checked).toEqual(['score=10']);
    const forward = await page.post(back, { score: '9', action: 'next' });
    expect(forward.text).toContain('Quick &lt;b&gt;&amp; kind&lt;/b&gt;');
    const thanks = await page.post(forward, { text: 'Quick <b>& kind</b>', action: 'next' });
    expect(thanks.text).toContain('Thank you');
    expect(thanks.text).toContain('service experience officer');
    const { body } = await server.call('listSurveyResponses', { as: server.sk, query: { limit: 1 } });
    expect(body.data).toMatchObject([
      {
        customerId,
        status: 'submitted',
        version: 1,
        answers: { recommend: { score: 9 }, reason: { text: 'Quick <b>& kind</b>' } },
        seconds: { recommend: 5 },
        locale: 'en',
        placement: 'link',
        rewardPoints: 200,
      },
    ]);
    expect((await page.get()).text).toContain('Thank you');
  });

  it('keeps what was answered, and goes on where it was left', async () => {
    const { page } = await invited();
    await page.post(await page.get(), { score: '7' });
    const again = await page.get();
    expect(again.text).toContain('Question 2 of 2');
    expect(JSON.parse(again.hidden['answers'] ?? '')).toEqual({ recommend: { type: 'score', score: 7 } });
  });

  it('says at the question what is wrong with an answer', async () => {
    const { page } = await invited();
    const first = await page.get();
    const missing = await page.post(first, {});
    expect(missing.status).toBe(422);
    expect(missing.text).toMatch(/<p id="error" class="error" role="alert">Please answer this question/);
    expect(missing.text).toMatch(/<fieldset aria-describedby="error">/);
    expect((await page.post(first, { score: '11' })).text).toContain('Please choose one of the answers shown');
    const second = await page.post(first, { score: '3' });
    const long = await page.post(second, { text: 'x'.repeat(2001) });
    expect(long.status).toBe(422);
    expect(long.text).toContain('too long');
    expect(long.text).toContain('x'.repeat(2001));
    expect((await page.post(long, { text: 'short' })).text).toContain('Thank you');
  });

  it('counts a form once, however often it is sent', async () => {
    const { page, customerId } = await invited();
    const second = await page.post(await page.get(), { score: '9' });
    const sent = await Promise.all(Array.from({ length: 4 }, () => page.post(second, { text: 'again' })));
    for (const each of sent) expect(each.text).toContain('Thank you');
    const { rows } = await countVersions(customerId);
    expect(rows).toBe(1);
  });

  it('lets answers be changed while they may be', async () => {
    const { page } = await invited();
    const second = await page.post(await page.get(), { score: '9' });
    const thanks = await page.post(second, { text: '' });
    expect(thanks.text).toContain('edit=1');
    const edit = await page.get('?edit=1');
    expect(edit.checked).toEqual(['score=9']);
    const changed = await page.post(await page.post(edit, { score: '6' }), { text: 'slower' });
    expect(changed.text).toContain('We are sorry');
    expect(changed.text).toContain('/c/');
    expect((await page.post(edit, { score: '1' })).text).toContain('Thank you');
    server.clock.advance({ days: 2 });
    expect((await page.get('?edit=1')).text).not.toContain('edit=1');
  });

  it('shows a low score what was promised', async () => {
    const { page } = await invited();
    const second = await page.post(await page.get(), { score: '0' });
    const thanks = await page.post(second, { text: 'broken' });
    expect(thanks.text).toContain('Somebody will be in touch by');
    expect(/href="(http:\/\/localhost\/c\/[^"]+)"/.exec(thanks.text)?.[1]).toBeDefined();
  });

  it.each([
    ['zh-CN', '您有多大可能把我们推荐给朋友', 'ltr'],
    ['th', 'คุณมีแนวโน้มจะแนะนำ', 'ltr'],
    ['vi', 'Bạn có sẵn lòng giới thiệu', 'ltr'],
    ['ar', 'السؤال 1 من 2', 'rtl'],
  ])('speaks %s', async (language, words, direction) => {
    const { page } = await invited({}, { language });
    const shown = await page.get();
    expect(shown.text).toContain(words);
    expect(shown.text).toContain(`<html lang="${language}" dir="${direction}">`);
    const english = await page.get('?lang=en');
    expect(english.text).toContain('How likely');
    expect((await page.post(english, { score: '8' }, '?lang=en')).text).toContain('main reason');
  });

  it('loads nothing, runs nothing and escapes everything', async () => {
    const nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202Eevil';
    await changeSurvey('return', {
      placements: ['link'],
      title: { en: nasty },
      thanks: { en: nasty },
      questions: [
        {
          ...{ type: 'choice', id: 'a', title: { en: nasty }, help: { en: nasty }, required: false, when: [] },
          ...{ multiple: true, other: true },
          options: [
            { code: 'one', label: { en: nasty } },
            { code: 'two', label: { en: nasty } },
          ],
        },
        {
          ...{ type: 'aspects', id: 'b', title: { en: nasty }, help: null, required: false, when: [] },
          aspects: [{ code: 'one', label: { en: nasty } }],
        },
      ],
    });
    const page = await pageOf({ surveyId: 'return' });
    const first = await page.get();
    const second = await page.post(first, { choice: ['one', 'two'], other: nasty });
    const back = await page.post(second, { 'aspect-one': '3', action: 'back' });
    expect(back.checked).toEqual(['choice=one', 'choice=two']);
    const thanks = await page.post(await page.post(back, { choice: 'one', other: nasty }), {});
    for (const { text, headers } of [first, second, back, thanks]) {
      expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)/);
      expect(text).not.toMatch(/(src|href)="https?:\/\/(?!localhost)/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(thanks.status).toBe(200);
  });

  it('has no scores that are not a number, and no files', async () => {
    await changeSurvey('delivered', { placements: ['order-delivered', 'link'] });
    const { customerId, orderId } = await kit.deliverYesterday();
    const page = await pageOf({ surveyId: 'delivered', customerId, orderId });
    const first = await page.get();
    expect(first.text).toContain('Photos cannot be sent');
    const second = await page.post(first, { score: '2' });
    const third = await page.post(second, { choice: 'packaging' });
    expect(third.text).toContain('What should we do better?');
    expect(third.text).not.toContain('Would you show us');
  });
});

const countVersions = async (customerId: string): Promise<{ rows: number }> => {
  const rows = await server.database.db
    .selectFrom('survey_versions')
    .innerJoin('survey_responses', 'survey_responses.id', 'survey_versions.response_id')
    .select('survey_versions.version')
    .where('survey_responses.customer_id', '=', customerId)
    .execute();
  return { rows: rows.length };
};

describe('a link for anybody', () => {
  it('takes an answer of each who opens it, once for each form', async () => {
    const page = await pageOf({ surveyId: 'relationship' });
    const answer = async () => {
      const second = await page.post(await page.get(), { score: '9' });
      return { second, thanks: await page.post(second, { text: 'nice' }) };
    };
    const before = await countAll();
    const first = await answer();
    await answer();
    expect(await countAll()).toBe(before + 2);
    expect(first.thanks.text).toContain('Thank you');
    expect((await page.post(first.second, { text: 'nice' })).text).toContain('answered this already');
    expect(await countAll()).toBe(before + 2);
  });

  it('lets them change it with what the page holds', async () => {
    const page = await pageOf({ surveyId: 'relationship' });
    const thanks = await page.post(await page.post(await page.get(), { score: '9' }), { text: 'nice' });
    const edit = await page.post(thanks, { action: 'edit' });
    expect(edit.checked).toEqual(['score=9']);
    const before = await countAll();
    const second = await page.post(edit, { score: '10' });
    const changed = await page.post(second, { text: 'nicer' });
    expect(changed.text).toContain('Thank you');
    expect(await countAll()).toBe(before);
    expect((await page.post(second, { text: 'nicer' })).text).toContain('Thank you');
    const stolen = { ...edit, hidden: { ...edit.hidden, key: 'guess' } };
    expect((await page.post(stolen, { score: '0' })).status).toBe(404);
    const { body } = await server.call('listSurveyResponses', { as: server.sk, query: { limit: 1 } });
    expect(body.data).toMatchObject([{ version: 2, customerId: null, answers: { recommend: { score: 10 } } }]);
  });

  it('is limited per address', async () => {
    const merchant = await server.addMerchant({
      sections: { limits: { requestsPerMinute: 6000, anonymousFeedbackPerMinute: 2, guestChallengesPerHour: 5 } },
    });
    const { body } = await server.call('getSettings', { as: merchant.sk });
    const surveys = body.surveys.surveys.map((survey) => ({ ...survey, audience: anybody }));
    await server.changeSettings('surveys', { surveys }, merchant);
    const made = await server.call('createSurveyLink', { as: merchant.sk, body: { surveyId: 'relationship' } });
    const page = openPage(server, made.body.url, { address: '203.0.113.5' });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) {
      statuses.push((await page.post(await page.post(await page.get(), { score: '9' }), { text: '' })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    const elsewhere = openPage(server, made.body.url, { address: '203.0.113.6' });
    const other = await elsewhere.post(await elsewhere.post(await elsewhere.get(), { score: '9' }), { text: '' });
    expect(other.status).toBe(200);
  });
});

const countAll = async (): Promise<number> =>
  (await server.database.db.selectFrom('survey_responses').select('id').execute()).length;

describe('a link that leads nowhere', () => {
  it('is unknown, over, closed or too early, and says so', async () => {
    const { page, orderId, customerId } = await invited({ expiresInDays: 1 });
    const made = await link({ surveyId: 'relationship', customerId });
    const broken = openPage(server, `${made.body.url.slice(0, -3)}AAA`);
    expect((await broken.get()).status).toBe(404);
    expect((await broken.post(await page.get(), { score: '1' })).status).toBe(404);

    await changeSurvey('relationship', { active: false });
    expect((await page.get()).text).toContain('This survey is closed');
    expect((await page.post(await page.get(), { score: '9' })).text).toContain('This survey is closed');
    await changeSurvey('relationship', { active: true });

    const early = await pageOf({ surveyId: 'relationship', placement: 'order-delivered', customerId, orderId });
    server.clock.advance({ hours: -12 });
    expect((await early.get()).text).toContain('You can answer from');
    server.clock.advance({ hours: 12 });
    expect((await early.get()).status).toBe(200);

    server.clock.advance({ days: 1 });
    const over = await page.get();
    expect([over.status, over.text.includes('This link is over')]).toEqual([410, true]);
  });

  it('asks whoever opens it, however lately they were asked, and counts against the quiet days', async () => {
    const { page, customerId } = await invited();
    await page.post(await page.get(), { score: '9' });
    const another = await pageOf({ surveyId: 'relationship', customerId });
    expect((await another.get()).text).toContain('How likely');
    const { orderId, token } = await kit.deliverYesterday({ customerId });
    const offer = await server.call('getSurvey', {
      as: await token(),
      params: { placement: 'order-delivered' },
      query: { subjectType: 'order', subjectId: orderId },
    });
    expect(offer.body).toMatchObject({ outcome: 'none', reason: 'resting' });
  });
});
