import type { SurveyAnswers } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { createSurveysKit, happy, type SurveysKit, unhappy } from '../../testing/surveys-kit.ts';

let server: TestServer;
let kit: SurveysKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createSurveysKit(server);
});
afterAll(() => server.close());

/** Somebody with an answer that was just begun. */
const begun = async () => {
  const person = await kit.deliverYesterday();
  const as = await person.token();
  return { ...person, as, response: await kit.begin(as, person.orderId) };
};

describe('an answer', () => {
  it('is begun once for an occasion and told in the log', async () => {
    const { as, orderId, customerId, response } = await begun();
    expect(response).toMatchObject({
      surveyId: 'delivered',
      status: 'shown',
      subject: { type: 'order', id: orderId },
      customerId,
      allowedActions: ['save', 'submit', 'dismiss'],
      version: 0,
      responseToken: null,
      timeline: [{ type: 'survey.shown', actor: 'shopper', status: 'shown' }],
    });
    const again = await kit.asked(as, 'order-delivered', orderId);
    expect(again.response?.id).toBe(response.id);
    expect((await kit.start(as, again.placementToken)).body.id).toBe(response.id);
    const events = await server.eventsOf(response.id);
    expect(events).toMatchObject([{ type: 'survey.shown', customerId }]);
  });

  it('is kept while it is not finished, and resumed', async () => {
    const { as, orderId, response } = await begun();
    const first = await kit.save(as, response.id, { satisfaction: { type: 'score', score: 2 } }, 1);
    expect(first.body).toMatchObject({ status: 'partial', revision: 1 });
    const third = await kit.save(as, response.id, unhappy, 3);
    expect(third.body).toMatchObject({ revision: 3, answers: unhappy });
    const late = await kit.save(as, response.id, happy, 2);
    expect(late.body).toMatchObject({ revision: 3, answers: unhappy });
    const resumed = await kit.asked(as, 'order-delivered', orderId);
    expect(resumed.response).toMatchObject({ id: response.id, answers: unhappy, status: 'partial' });
  });

  it.each([
    ['off its scale', { satisfaction: { type: 'score', score: 6 } }, '/answers/satisfaction', 'out_of_range'],
    ['of another type', { satisfaction: { type: 'text', text: 'x' } }, '/answers/satisfaction', 'wrong_type'],
    [
      'to a question that is not asked',
      { ...happy, improve: { type: 'text', text: 'x' } },
      '/answers/improve',
      'not_asked',
    ],
    ['to no question', { ...happy, made: { type: 'text', text: 'x' } }, '/answers/made', 'unknown_question'],
    ['too long', { ...happy, praise: { type: 'text', text: 'x'.repeat(2001) } }, '/answers/praise', 'too_long'],
  ] as const)('is refused when it is %s', async (_name, answers, pointer, code) => {
    const { as, response } = await begun();
    for (const refused of [await kit.save(as, response.id, answers, 1), await kit.submit(as, response.id, answers)]) {
      expect(refused.problem).toMatchObject({ status: 422, code: 'validation_failed', errors: [{ pointer, code }] });
    }
    expect((await kit.read(response.id)).status).toBe('shown');
  });

  it('may lack what is required until it is submitted', async () => {
    const { as, response } = await begun();
    expect((await kit.save(as, response.id, {}, 1)).status).toBe(200);
    expect((await kit.submit(as, response.id, {})).problem?.errors).toMatchObject([{ code: 'required' }]);
  });

  it('carries hostile words as they are', async () => {
    const { as, response } = await begun();
    const text = `<script>alert(1)</script> \u202Eevil\u202C ${'😀'.repeat(400)} ' or 1=1 --`;
    const { body } = await kit.submit(as, response.id, { ...happy, praise: { type: 'text', text } });
    expect(body.answers['praise']).toEqual({ type: 'text', text });
    expect((await kit.feedbackOf(response.id))[0]?.comment).toBe(text);
    const huge = { ...happy, praise: { type: 'text', text: 'x'.repeat(10_000) } } as const;
    expect((await kit.submit(as, response.id, huge)).problem?.code).toBe('validation_failed');
  });
});

describe('submitting', () => {
  it('stores scores with their words as feedback, opens one case and promises it', async () => {
    const { as, customerId, orderId, response } = await begun();
    const { status, body } = await kit.submit(as, response.id, unhappy);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'submitted', version: 1, rewardPoints: 200, allowedActions: ['submit'] });
    expect(body.caseId).toMatch(/^cas_/);
    expect(body.caseUrl).toContain('/c/');
    expect(body.expectedBy).toBe(new Date(server.clock.now().getTime() + 2 * 3_600_000).toISOString());
    expect(body.timeline.map(({ type }) => type)).toEqual(['survey.shown', 'survey.submitted']);
    const [feedback, ...others] = await kit.feedbackOf(response.id);
    expect(others).toEqual([]);
    expect(feedback).toMatchObject({
      metric: 'csat',
      score: 1,
      comment: 'The box was wet\nIt came a week late.',
      aspects: { speed: 1, service: 3 },
      subject: { type: 'order', id: orderId },
      placement: 'order-delivered',
      questionId: 'satisfaction',
      customerId,
      caseId: body.caseId,
      rewardPoints: 0,
    });
    expect((await kit.read(response.id)).caseUrl).toBeNull();
    expect((await kit.read(response.id, as)).caseUrl).toContain('/c/');
  });

  it('is done once for a key, and is over for saving', async () => {
    const { as, response } = await begun();
    const first = await kit.submit(as, response.id, happy, { key: 'submit-once' });
    const again = await kit.submit(as, response.id, happy, { key: 'submit-once' });
    expect(again.text).toBe(first.text);
    expect((await kit.read(response.id)).version).toBe(1);
    expect((await kit.save(as, response.id, happy, 9)).problem?.code).toBe('state_conflict');
    expect((await kit.dismiss(as, response.id)).problem?.code).toBe('state_conflict');
  });

  it('may be corrected for a day: a version more, no second reward, no second case', async () => {
    const { as, token, customerId, response } = await begun();
    const before = await kit.balance(customerId);
    const first = await kit.submit(as, response.id, happy);
    expect(first.body).toMatchObject({ caseId: null, rewardPoints: 200 });
    await server.runDue();
    server.clock.advance({ hours: 23 });
    const low = await kit.submit(await token(), response.id, unhappy);
    expect(low.body).toMatchObject({ version: 2, rewardPoints: 200, submittedAt: first.body.submittedAt });
    expect(low.body.caseId).toMatch(/^cas_/);
    const lower = await kit.submit(await token(), response.id, { satisfaction: { type: 'score', score: 2 } });
    expect(lower.body).toMatchObject({ version: 3, caseId: low.body.caseId });
    expect(await kit.feedbackOf(response.id)).toMatchObject([{ score: 2, version: 3, comment: null }]);
    await server.runDue();
    expect(await kit.balance(customerId)).toBe(before + 200);
    const versions = await server.database.db
      .selectFrom('survey_versions')
      .select(['version', 'answers', 'seconds'])
      .where('response_id', '=', response.id)
      .orderBy('version')
      .execute();
    expect(versions).toMatchObject([
      { version: 1, answers: happy, seconds: { satisfaction: 3 } },
      { version: 2, answers: unhappy },
      { version: 3 },
    ]);
    expect(low.body.timeline.map(({ type }) => type)).toEqual(['survey.shown', 'survey.submitted', 'survey.revised']);
    server.clock.advance({ hours: 1 });
    expect((await kit.submit(await token(), response.id, happy)).problem).toMatchObject({ code: 'survey_closed' });
    expect((await kit.read(response.id, await token())).allowedActions).toEqual([]);
  });

  it('never lets a version be changed', async () => {
    const { as, response } = await begun();
    await kit.submit(as, response.id, happy);
    const { db } = server.database;
    await expect(
      db.updateTable('survey_versions').set({ version: 9 }).where('response_id', '=', response.id).execute(),
    ).rejects.toThrow('never changed');
    await expect(db.deleteFrom('survey_versions').execute()).rejects.toThrow('never changed');
  });

  it('invites promoters, once, and only them', async () => {
    const customerId = 'cus_promoter';
    await kit.deliver({ customerId });
    server.clock.advance({ days: 1 });
    const { orderId, token } = await kit.deliverYesterday({ customerId });
    const response = await kit.begin(await token(), orderId);
    const nps = (score: number) => ({ recommend: { type: 'score', score } }) as const;
    expect((await kit.submit(await token(), response.id, nps(8))).body.promoterInvite).toBe(false);
    expect((await kit.submit(await token(), response.id, nps(9))).body.promoterInvite).toBe(true);
    expect((await kit.submit(await token(), response.id, nps(7))).body.promoterInvite).toBe(false);
    expect((await kit.submit(await token(), response.id, nps(10))).body.promoterInvite).toBe(true);
    const { body } = await server.call('listFeedback', { as: server.sk, query: { metric: 'nps', limit: 1 } });
    const [answer] = body.data;
    expect(answer).toMatchObject({ customerId, score: 10 });
    const events = await server.eventsOf(answer?.id ?? '');
    expect(events.filter(({ type }) => type === 'promoter.invited')).toHaveLength(1);
  });

  it('takes photos that the shopper sent for it, and no others', async () => {
    const { as, response } = await begun();
    const upload = async (purpose: string, sender: string) => {
      const body = new FormData();
      body.set('purpose', purpose);
      body.set('file', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])], 'a.png'));
      return (await server.call('createUpload', { as: sender, body })).body.id;
    };
    const withPhoto = (id: string): SurveyAnswers => ({
      satisfaction: { type: 'score', score: 2 },
      reasons: { type: 'choice', codes: ['packaging'] },
      photo: { type: 'photo', uploadIds: [id] },
    });
    const own = await upload('surveyPhoto', as);
    const other = await kit.deliver();
    for (const id of [
      await upload('returnEvidence', as),
      await upload('surveyPhoto', await other.token()),
      'upl_0123456789abcdefghjkmnpqrs',
    ]) {
      expect((await kit.submit(as, response.id, withPhoto(id))).problem?.code).toBe('validation_failed');
    }
    expect((await kit.submit(as, response.id, withPhoto(own))).status).toBe(200);
    expect((await kit.submit(as, response.id, withPhoto(own))).body.version).toBe(2);
    const used = await server.database.db.selectFrom('uploads').select('used_by').where('id', '=', own).execute();
    expect(used).toEqual([{ used_by: response.id }]);
  });
});

describe('the reward', () => {
  it('is for answering, whatever the answer, and a return leaves it alone', async () => {
    const { as, customerId, orderId, response } = await begun();
    await server.runDue();
    const before = await kit.balance(customerId);
    await kit.submit(as, response.id, unhappy);
    await server.runDue();
    await server.runDue();
    expect(await kit.balance(customerId)).toBe(before + 200);
    const { body } = await server.call('createReturn', {
      as: server.sk,
      body: {
        orderId,
        resolution: 'refund',
        lines: [{ lineId: '1', quantity: 7, reasonCode: 'changedMind' }],
      },
    });
    for (const action of ['approve', 'receive', 'inspect', 'refund'] as const) {
      await server.call('transitionReturn', { as: server.sk, params: { returnId: body.id }, body: { action } });
    }
    await server.runDue();
    const { body: entries } = await server.call('listPointsEntries', {
      as: await server.shopperToken(customerId),
      query: {},
    });
    const answered = entries.data.filter(({ type }) => type === 'earn.feedback');
    expect(answered).toMatchObject([{ points: 200 }]);
    expect(entries.data.some(({ reverses }) => reverses === answered[0]?.id)).toBe(false);
  });

  it('cannot be tied to a score', async () => {
    const { body } = await server.call('getSettings', { as: server.sk });
    const surveys = body.surveys.surveys.map((survey) =>
      survey.id === 'delivered' ? { ...survey, incentive: { points: 10, minimumScore: 4 } } : survey,
    );
    const { problem } = await server.call('updateSettingsSection', {
      as: server.sk,
      params: { section: 'surveys' },
      body: { expectedVersion: body.version, value: { ...body.surveys, surveys } },
    });
    expect(problem).toMatchObject({
      status: 422,
      code: 'settings_refused',
      errors: [{ pointer: '/value/surveys/1/incentive/minimumScore', code: 'reward_depends_on_score' }],
    });
    expect(problem?.detail).toContain('Art. 9');
    expect(problem?.detail).toContain('16 CFR');
  });
});

describe('an answer that is left', () => {
  it('is closed by its owner and not asked again', async () => {
    const { as, response } = await begun();
    const { body } = await kit.dismiss(as, response.id);
    expect(body).toMatchObject({ status: 'dismissed', allowedActions: [], expiresAt: null });
    for (const refused of [
      await kit.dismiss(as, response.id),
      await kit.submit(as, response.id, happy),
      await kit.save(as, response.id, happy, 1),
    ]) {
      expect(refused.problem?.code).toBe('action_not_allowed');
    }
  });

  it('expires two weeks after it was last kept', async () => {
    const { as, token, response } = await begun();
    server.clock.advance({ days: 10 });
    await server.runDue();
    await kit.save(await token(), response.id, happy, 1);
    server.clock.advance({ days: 13, hours: 23 });
    await server.runDue();
    expect((await kit.read(response.id)).status).toBe('partial');
    server.clock.advance({ hours: 1 });
    await server.runDue();
    const expired = await kit.read(response.id);
    expect(expired).toMatchObject({ status: 'expired', timeline: [{}, { type: 'survey.expired', actor: 'system' }] });
    expect((await kit.submit(await token(), response.id, happy)).problem?.code).toBe('action_not_allowed');
    expect(as).not.toBe('');
  });

  it('does not expire once it is submitted', async () => {
    const { as, response } = await begun();
    await kit.submit(as, response.id, happy);
    server.clock.advance({ days: 30 });
    await server.runDue();
    expect((await kit.read(response.id)).status).toBe('submitted');
  });
});

describe('whose it is', () => {
  it('nobody else’s, whatever they hold', async () => {
    const { response } = await begun();
    const stranger = await begun();
    for (const as of [stranger.as, server.pk, await server.guestToken(stranger.orderId)]) {
      expect((await kit.save(as, response.id, happy, 1, 'guess')).problem?.code).toBe('not_found');
      expect((await kit.submit(as, response.id, happy, { responseToken: 'guess' })).problem?.code).toBe('not_found');
      expect((await kit.dismiss(as, response.id, 'guess')).problem?.code).toBe('not_found');
    }
    const foreign = await server.call('getSurveyResponse', {
      as: stranger.as,
      params: { responseId: response.id },
    });
    expect(foreign.problem?.code).toBe('not_found');
  });

  it('staff see it and cannot answer it', async () => {
    const { as, response } = await begun();
    await kit.submit(as, response.id, happy);
    const staff = await server.staffToken('agent');
    const { body } = await server.call('listSurveyResponses', {
      as: staff,
      query: { surveyId: 'delivered', placement: 'order-delivered', status: 'submitted', limit: 1 },
    });
    expect(body.data).toMatchObject([{ id: response.id, allowedActions: [], caseUrl: null }]);
    const next = await server.call('listSurveyResponses', {
      as: staff,
      query: { limit: 1, cursor: body.nextCursor ?? '' },
    });
    expect(next.body.data[0]?.id).not.toBe(response.id);
    const none = await server.call('listSurveyResponses', { as: staff, query: { surveyId: 'return' } });
    expect(none.body.data).toEqual([]);
  });
});
