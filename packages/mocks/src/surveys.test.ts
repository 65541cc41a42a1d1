import { createShopperClient, createStaffClient } from '@aftercart/client';
import { statusesOf, surveyResponseMachine } from '@aftercart/contract';
import { keepOnPath, reduceWalk, secondsOf, startWalk } from '@aftercart/contract/surveys';
import { describe, expect, it } from 'vitest';
import {
  caseIn,
  combine,
  createMockFetch,
  followUpAsked,
  mockToken,
  notAsked,
  type Scenario,
  surveyIn,
} from './index.ts';

const over = (fetch: typeof globalThis.fetch) => {
  const options = { baseUrl: 'https://api.test', fetch, retries: 0 };
  return {
    shopper: createShopperClient({
      ...options,
      publishableKey: 'pk_mock',
      getToken: () => mockToken({ audience: 'shopper' }),
    }),
    visitor: createShopperClient({ ...options, publishableKey: 'pk_mock' }),
    staff: createStaffClient({ ...options, getToken: () => mockToken({ audience: 'staff', role: 'admin' }) }),
  };
};
const clients = (scenario: Scenario = {}) => over(createMockFetch(scenario));

const order = { subjectType: 'order', subjectId: 'ord_536367' } as const;

const offered = async (
  client: ReturnType<typeof clients>['shopper'],
  ...query: Parameters<typeof client.surveys.retrieve>
) => {
  const offer = await client.surveys.retrieve(...query);
  if (offer.outcome !== 'ask') throw new Error(`No survey: ${offer.reason}`);
  return offer;
};

describe('a survey', () => {
  it('is asked, saved, resumed, submitted and corrected', async () => {
    const { shopper, staff } = clients();
    const { survey, placementToken } = await offered(shopper, 'order-delivered', order);
    expect(survey).toMatchObject({ id: 'delivered', incentivePoints: 200 });

    const { id } = await shopper.surveys.start({ placementToken, locale: 'en' });
    let walk = startWalk(survey.questions);
    walk = reduceWalk(walk, { type: 'answer', question: 'satisfaction', answer: { type: 'score', score: 2 } });
    walk = reduceWalk(walk, { type: 'tick', milliseconds: 3000 });
    const state = () => ({ answers: walk.answers, seconds: secondsOf(walk) });
    await shopper.surveys.save(id, { ...state(), revision: 2 });
    const late = await shopper.surveys.save(id, { answers: {}, seconds: {}, revision: 1 });
    expect(late).toMatchObject({ status: 'partial', revision: 2, answers: walk.answers });

    const again = await offered(shopper, 'order-delivered', order);
    expect(again.response).toMatchObject({ id, answers: walk.answers, allowedActions: ['save', 'submit', 'dismiss'] });
    expect((await shopper.surveys.start({ placementToken })).id).toBe(id);

    const submitted = await shopper.surveys.submit(id, state());
    expect(submitted).toMatchObject({ status: 'submitted', version: 1, rewardPoints: 200, allowedActions: ['submit'] });
    expect(submitted.caseUrl).toContain(submitted.caseId ?? 'no case');
    const happy = { satisfaction: { type: 'score' as const, score: 5 } };
    expect(await shopper.surveys.submit(id, { answers: happy, seconds: {} })).toMatchObject({
      version: 2,
      rewardPoints: 200,
      caseId: submitted.caseId,
    });
    expect((await staff.feedback.list()).data).toMatchObject([{ score: 5, version: 2, responseId: id }]);
    expect((await staff.surveys.list({ status: 'submitted' })).data).toMatchObject([{ id, caseUrl: null }]);
    expect(await shopper.surveys.retrieve('order-delivered', order)).toMatchObject({ reason: 'alreadyAnswered' });
  });

  it('takes no answers off the path, and points at them', async () => {
    const { shopper } = clients(surveyIn('shown'));
    const { survey, response } = await offered(shopper, 'order-delivered', order);
    const answers = {
      satisfaction: { type: 'score' as const, score: 5 },
      improve: { type: 'text' as const, text: 'Nothing' },
    };
    await expect(shopper.surveys.submit(response?.id ?? '', { answers, seconds: {} })).rejects.toMatchObject({
      code: 'validation_failed',
      fieldErrors: [{ pointer: '/answers/improve', code: 'not_asked' }],
    });
    const kept = keepOnPath(survey.questions, answers);
    expect(await shopper.surveys.submit(response?.id ?? '', { answers: kept, seconds: {} })).toMatchObject({
      version: 1,
    });
  });

  it('without a name is for anybody who has its token', async () => {
    const { visitor, shopper } = clients();
    expect(await visitor.surveys.retrieve('order-delivered', order)).toMatchObject({ reason: 'signInNeeded' });
    const { placementToken } = await offered(visitor, 'kiosk');
    const { id, responseToken, customerId } = await visitor.surveys.start({ placementToken });
    expect(customerId).toBeNull();
    const answers = { satisfaction: { type: 'score' as const, score: 4 } };
    await expect(shopper.surveys.submit(id, { answers, seconds: {} })).rejects.toMatchObject({ code: 'not_found' });
    const input = { answers, seconds: {}, responseToken: responseToken ?? '' };
    expect(await visitor.surveys.submit(id, input)).toMatchObject({ status: 'submitted', rewardPoints: 0 });
    expect((await offered(visitor, 'kiosk')).response).toBeNull();
  });

  it('is not asked for the reason a scenario names, however it was offered before', async () => {
    const { shopper } = clients(notAsked('order-delivered', 'resting', '2010-12-11T09:00:00Z'));
    const none = { outcome: 'none', reason: 'resting', availableAt: '2010-12-11T09:00:00Z' };
    expect(await shopper.surveys.retrieve('order-delivered', order)).toEqual(none);
    const { placementToken } = await offered(clients().shopper, 'order-delivered', order);
    await expect(shopper.surveys.start({ placementToken })).rejects.toMatchObject({
      code: 'survey_not_available',
      problem: { reasonCode: 'resting' },
    });
  });

  it('is closed and stays closed', async () => {
    const { shopper } = clients(surveyIn('shown'));
    const { response } = await offered(shopper, 'order-delivered', order);
    const id = response?.id ?? '';
    expect(await shopper.surveys.dismiss(id)).toMatchObject({ status: 'dismissed', allowedActions: [] });
    await expect(shopper.surveys.dismiss(id)).rejects.toMatchObject({ code: 'action_not_allowed' });
    expect(await shopper.surveys.retrieve('order-delivered', order)).toMatchObject({ reason: 'dismissed' });
  });

  it.each(statusesOf(surveyResponseMachine))('is known as %s', async (status) => {
    const { data } = await clients(surveyIn(status)).staff.surveys.list({ status, placement: 'order-delivered' });
    expect(data).toMatchObject([{ status, surveyId: 'delivered' }]);
  });
});

describe('a case', () => {
  it('is talked about without anything else changing', async () => {
    const { shopper } = clients(caseIn('inProgress'));
    const [found] = (await shopper.cases.list()).data;
    await expect(shopper.cases.transition(found?.id ?? '', { action: 'reply' })).rejects.toMatchObject({
      fieldErrors: [{ pointer: '/note' }],
    });
    const replied = await shopper.cases.transition(found?.id ?? '', { action: 'reply', note: 'When?' });
    expect(replied).toMatchObject({ status: 'inProgress', expectedBy: found?.expectedBy });
    expect(replied.timeline.at(-1)).toMatchObject({ type: 'case.replied', status: null, note: 'When?' });
  });

  it('is followed up once, and opened again for somebody who is unhappy', async () => {
    const { shopper } = clients(followUpAsked);
    const [found] = (await shopper.cases.list()).data;
    expect(found?.allowedActions).toEqual(['reopen', 'followUp']);
    const unhappy = await shopper.cases.transition(found?.id ?? '', { action: 'followUp', satisfied: false });
    expect(unhappy).toMatchObject({ status: 'inProgress', followUp: { satisfied: false } });
    const closed = clients(caseIn('closed')).shopper;
    const [silent] = (await closed.cases.list()).data;
    expect(silent?.allowedActions).toEqual(['reopen']);
  });

  it('opens by its link', async () => {
    const { staff, visitor } = clients(caseIn('open'));
    const [found] = (await staff.cases.list()).data;
    const { token, url } = await staff.cases.createLink(found?.id ?? '', { pageUrl: 'https://shop.test/case' });
    expect(url).toBe(`https://shop.test/case#aftercart=${token}`);
    const session = await visitor.sessions.redeemCaseLink({ token });
    expect(session).toMatchObject({ caseIds: [found?.id], orderIds: null });
  });
});

describe('numbers', () => {
  it('of products come in the order asked', async () => {
    const { data } = await clients().visitor.ratings.list(['none', '85123A']);
    expect(data).toMatchObject([
      { subjectId: 'none', count: 0, average: null },
      { subjectId: '85123A', average: 4.38 },
    ]);
  });

  it('of all answers are for the merchant', async () => {
    const { staff } = clients(combine(surveyIn('submitted')));
    const days = { from: '2010-12-01', to: '2010-12-31' };
    expect(await staff.feedback.summary(days)).toMatchObject({ nps: { value: 30 }, days: null });
    expect((await staff.feedback.summary({ ...days, interval: 'day' })).days).toHaveLength(2);
  });
});
