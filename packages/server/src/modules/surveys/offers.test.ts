import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/calendar.ts';
import { createCashbackKit } from '../../testing/cashback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { createReturnsKit } from '../../testing/returns-kit.ts';
import { createSurveysKit, happy, type SurveysKit } from '../../testing/surveys-kit.ts';

let server: TestServer;
let kit: SurveysKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createSurveysKit(server);
});
afterAll(() => server.close());

describe('the survey of an order', () => {
  it('comes a day after the delivery and not before, to its owner', async () => {
    const { orderId, token } = await kit.deliver();
    const tomorrow = new Date(server.clock.now().getTime() + 86_400_000).toISOString();
    expect(await kit.offer(await token(), 'order-delivered', orderId)).toEqual({
      outcome: 'none',
      reason: 'tooEarly',
      availableAt: tomorrow,
    });
    server.clock.set(tomorrow);
    const offer = await kit.asked(await token(), 'order-delivered', orderId);
    expect(offer).toMatchObject({ survey: { id: 'delivered', incentivePoints: 200, version: 1 }, response: null });
    expect(offer.survey.questions.map(({ id }) => id)).toContain('first-use');
    expect(JSON.stringify(offer.survey)).not.toMatch(/audience|segments|"customer"/);
    server.clock.advance({ days: 13 });
    expect(await kit.offer(await token(), 'order-delivered', orderId)).toMatchObject({ reason: 'expired' });
  });

  it('waits for the delivery, and does not come for a cancelled one', async () => {
    const shipped = await kit.deliver({ status: 'shipped', deliveredAt: null });
    const as = await shipped.token();
    expect(await kit.offer(as, 'order-delivered', shipped.orderId)).toMatchObject({ reason: 'notDelivered' });
    const gone = await kit.deliver({ status: 'cancelled', deliveredAt: null });
    expect(await kit.offer(await gone.token(), 'order-delivered', gone.orderId)).toMatchObject({
      reason: 'notEligible',
    });
  });

  it('is hidden from everybody else', async () => {
    const mine = await kit.deliverYesterday();
    const theirs = await kit.deliver();
    const guest = await server.guestToken(theirs.orderId);
    for (const as of [await theirs.token(), guest]) {
      expect(await kit.offer(as, 'order-delivered', mine.orderId)).toMatchObject({ reason: 'unknownOccasion' });
      expect(await kit.offer(as, 'order-delivered', 'ord_nobody')).toMatchObject({ reason: 'unknownOccasion' });
      expect(await kit.offer(as, 'order-delivered')).toMatchObject({ reason: 'unknownOccasion' });
    }
    expect(await kit.offer(server.pk, 'order-delivered', mine.orderId)).toMatchObject({ reason: 'signInNeeded' });
    expect(await kit.offer(await mine.token(), 'link')).toMatchObject({ reason: 'unknownOccasion' });
    const wrongType = await server.call('getSurvey', {
      as: await mine.token(),
      params: { placement: 'order-delivered' },
      query: { subjectType: 'return', subjectId: mine.orderId },
    });
    expect(wrongType.body).toMatchObject({ reason: 'unknownOccasion' });
  });

  it('comes to guests by their order, without points', async () => {
    const { orderId } = await kit.deliverYesterday({ customerId: null });
    const as = await server.guestToken(orderId);
    const offer = await kit.asked(as, 'order-delivered', orderId);
    expect(offer.survey).toMatchObject({ id: 'delivered', incentivePoints: 0 });
    const { body } = await kit.start(as, offer.placementToken);
    const done = await kit.submit(as, body.id, happy);
    expect(done.body).toMatchObject({ customerId: null, rewardPoints: 0, status: 'submitted' });
    expect(await kit.offer(as, 'order-delivered', orderId)).toMatchObject({ reason: 'alreadyAnswered' });
  });

  it('is for those whom the shop tagged, when it says so', async () => {
    const merchant = await server.addMerchant();
    const own = createSurveysKit(server, merchant);
    const { orderId, customerId, token } = await own.deliverYesterday();
    await own.useSurvey('delivered', {
      audience: { relationship: 'any', tiers: [], segments: ['beta'], signedIn: 'any' },
    });
    expect(await own.offer(await token(), 'order-delivered', orderId)).toMatchObject({ reason: 'notEligible' });
    await server.call('upsertCustomer', { as: merchant.sk, params: { customerId }, body: { segments: ['beta'] } });
    expect(await own.offer(await token(), 'order-delivered', orderId)).toMatchObject({ outcome: 'ask' });
  });

  it('is the NPS for customers who came back, and levels get a question of their own', async () => {
    const first = await kit.deliver({ customerId: 'cus_back' });
    server.clock.advance({ days: 2 });
    const second = await kit.deliverYesterday({ customerId: 'cus_back' });
    const as = await second.token();
    const offer = await kit.asked(as, 'order-delivered', second.orderId);
    expect(offer.survey).toMatchObject({ id: 'relationship', promoterInvite: true });
    expect(offer.survey.questions.map(({ id }) => id)).toEqual(['recommend', 'reason']);
    expect(await kit.asked(as, 'order-delivered', first.orderId)).toMatchObject({ survey: { id: 'delivered' } });
  });
});

describe('the other occasions', () => {
  it('are the end of a return, and not its cancelling', async () => {
    const returns = createReturnsKit(server);
    const order = await returns.placeOrder({ placedAt: server.clock.now().toISOString() });
    const as = await server.shopperToken(order.customerId);
    const ask = async (returnId: string) =>
      (
        await server.call('getSurvey', {
          as,
          params: { placement: 'return-closed' },
          query: { subjectType: 'return', subjectId: returnId },
        })
      ).body;
    const { id } = await returns.inspected(order.orderId);
    expect(await ask(id)).toMatchObject({ reason: 'tooEarly' });
    await returns.move(id, { action: 'refund' });
    await server.runDue();
    expect(await ask(id)).toMatchObject({ outcome: 'ask', survey: { id: 'return' } });
    const { body: cancelled } = await returns.ask(order.orderId);
    await returns.move(cancelled.id, { action: 'cancel' });
    expect(await ask(cancelled.id)).toMatchObject({ reason: 'notEligible' });
  });

  it('are the payout of a claim', async () => {
    const cashback = await createCashbackKit(server, {
      endsAt: '2027-12-31T23:59:59Z',
      claimUntil: '2028-01-31T23:59:59Z',
    });
    const { merchant } = cashback;
    await cashback.buy(200_00, { placedAt: server.clock.now().toISOString() });
    const { body: claim } = await cashback.claim();
    const ask = async (as: string) =>
      (
        await server.call('getSurvey', {
          as,
          params: { placement: 'claim-paid' },
          query: { subjectType: 'claim', subjectId: claim.id },
        })
      ).body;
    expect(await ask(await cashback.as())).toMatchObject({ reason: 'tooEarly' });
    await cashback.move(claim.id, { action: 'approve' });
    await cashback.move(claim.id, { action: 'pay' });
    await server.runDue();
    expect(await ask(await cashback.as())).toMatchObject({ outcome: 'ask', survey: { id: 'cashback' } });
    expect(await ask(await merchant.shopperToken('cus_other'))).toMatchObject({ reason: 'unknownOccasion' });
    expect(await ask(await server.shopperToken('cus_1'))).toMatchObject({ reason: 'unknownOccasion' });
  });

  it('are an order that a page confirms, for strangers only without a name', async () => {
    const merchant = await server.addMerchant();
    const own = createSurveysKit(server, merchant);
    const { orderId, token } = await own.deliver();
    await own.useSurvey('delivered', { placements: ['order-confirmed'], delayHours: 0 });
    expect(await own.asked(await token(), 'order-confirmed', orderId)).toMatchObject({ survey: { anonymous: false } });
    expect(await own.offer(merchant.pk, 'order-confirmed', orderId)).toMatchObject({ reason: 'signInNeeded' });
    await own.useSurvey('delivered', {
      anonymous: true,
      incentive: null,
      questions: [
        { type: 'text', id: 'only', title: { en: '?' }, help: null, required: false, when: [], maxLength: 10 },
      ],
    });
    const { placementToken } = await own.asked(merchant.pk, 'order-confirmed', orderId);
    const { body } = await own.start(merchant.pk, placementToken);
    expect(body.subject).toEqual({ type: 'general', id: null });
  });

  it('are a screen in the shop, for anybody and without a name', async () => {
    for (const as of [server.pk, await server.shopperToken('cus_kiosk')]) {
      const offer = await kit.asked(as, 'kiosk');
      expect(offer.survey).toMatchObject({ id: 'kiosk', anonymous: true });
      const { body } = await kit.start(as, offer.placementToken);
      expect(body).toMatchObject({ customerId: null, subject: { type: 'general', id: null } });
    }
  });
});

describe('beginning', () => {
  it('is judged again, by the rules of that moment', async () => {
    const merchant = await server.addMerchant();
    const own = createSurveysKit(server, merchant);
    const { orderId, token } = await own.deliverYesterday();
    const as = await token();
    const { placementToken } = await own.asked(as, 'order-delivered', orderId);
    await own.useSurvey('delivered', {
      audience: { relationship: 'returning', tiers: [], segments: [], signedIn: 'any' },
    });
    expect((await own.start(as, placementToken)).problem).toMatchObject({
      status: 409,
      code: 'survey_not_available',
      reasonCode: 'notEligible',
    });
    await own.useSurvey('delivered', { active: false });
    expect((await own.start(as, placementToken)).problem?.reasonCode).toBe('noSurvey');
    await own.useSurvey('delivered', {
      active: true,
      audience: { relationship: 'any', tiers: [], segments: [], signedIn: 'any' },
    });
    await server.call('upsertOrder', {
      as: merchant.sk,
      params: { orderId },
      body: { ...(await orderOf(orderId, merchant.sk)), status: 'cancelled' },
    });
    expect((await own.start(as, placementToken)).problem?.reasonCode).toBe('notEligible');
  });

  it('takes no offer that was not made here, is over, or was made to another', async () => {
    const { orderId, token } = await kit.deliverYesterday();
    const as = await token();
    const { placementToken } = await kit.asked(as, 'order-delivered', orderId);
    for (const made of ['x', `${placementToken.slice(0, -2)}AA`, 'a.b']) {
      expect((await kit.start(as, made)).problem?.code).toBe('challenge_invalid');
    }
    const { otherMerchant } = server;
    const there = await kit.start(await otherMerchant.shopperToken('cus_x'), placementToken);
    expect(there.problem?.code).toBe('challenge_invalid');
    const stranger = await kit.deliver();
    expect((await kit.start(await stranger.token(), placementToken)).problem?.reasonCode).toBe('unknownOccasion');
    server.clock.advance({ days: 1, minutes: 1 });
    expect((await kit.start(await token(), placementToken)).problem?.code).toBe('challenge_invalid');
  });

  it('keeps the questions that were shown, whatever the settings say later', async () => {
    const merchant = await server.addMerchant();
    const own = createSurveysKit(server, merchant);
    const { orderId, token } = await own.deliverYesterday();
    const begun = await own.begin(await token(), orderId);
    await own.useSurvey('delivered', {
      questions: [
        { type: 'text', id: 'only', title: { en: '?' }, help: null, required: true, when: [], maxLength: 10 },
      ],
    });
    const resumed = await own.asked(await token(), 'order-delivered', orderId);
    expect(resumed.response?.id).toBe(begun.id);
    expect(resumed.survey.version).toBe(1);
    expect(resumed.survey.questions[0]?.id).toBe('satisfaction');
    expect((await own.submit(await token(), begun.id, happy)).body.surveyVersion).toBe(1);
  });
});

const orderOf = async (orderId: string, as: string) => {
  const { body } = await server.call('getOrder', { as, params: { orderId } });
  return {
    id: orderId,
    number: body.number,
    customerId: body.customerId,
    placedAt: body.placedAt,
    currency: body.currency,
    lines: body.lines.map(({ id, sku, description, kind, quantity, unitPrice }) => ({
      ...{ id, sku, description, kind, quantity, unitPrice },
    })),
  };
};

describe('the budget', () => {
  it('rests for 7 days after any survey, and for 90 after an NPS', async () => {
    const customerId = 'cus_tired';
    const first = await kit.deliver({ customerId });
    server.clock.advance({ days: 2 });
    const second = await kit.deliverYesterday({ customerId });
    const nps = await kit.begin(await second.token(), second.orderId);
    expect(nps.surveyId).toBe('relationship');
    const free = `${addDays(server.clock.now().toISOString().slice(0, 10), 7)}T00:00:00.000Z`;
    expect(await kit.offer(await first.token(), 'order-delivered', first.orderId)).toMatchObject({
      reason: 'resting',
      availableAt: free,
    });
    server.clock.set(free);
    expect(await kit.asked(await first.token(), 'order-delivered', first.orderId)).toMatchObject({
      survey: { id: 'delivered' },
    });
    const third = await kit.deliverYesterday({ customerId });
    expect(await kit.asked(await third.token(), 'order-delivered', third.orderId)).toMatchObject({
      survey: { id: 'delivered' },
    });
    server.clock.advance({ days: 90 });
    const fourth = await kit.deliverYesterday({ customerId });
    expect(await kit.asked(await fourth.token(), 'order-delivered', fourth.orderId)).toMatchObject({
      survey: { id: 'relationship' },
    });
  });

  it('is spent by showing, and not by asking', async () => {
    const { orderId, token } = await kit.deliverYesterday();
    const as = await token();
    for (let index = 0; index < 3; index += 1) await kit.asked(as, 'order-delivered', orderId);
    const begun = await kit.begin(as, orderId);
    await kit.dismiss(as, begun.id);
    expect(await kit.offer(as, 'order-delivered', orderId)).toMatchObject({ reason: 'dismissed' });
  });
});
