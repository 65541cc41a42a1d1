import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasesKit, inHours } from '../../testing/cases-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { readStream } from '../../testing/read-stream.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const { openCase, staff, read, move } = createCasesKit(() => server);

describe('a reply', () => {
  it('is heard on both sides and changes nothing else', async () => {
    const { caseId, customerId } = await openCase();
    const shopper = await server.shopperToken(customerId);
    const asked = await move(caseId, 'reply', 'Where is my lamp?', shopper);
    expect(asked).toMatchObject({ status: 200, body: { status: 'open', level: 'store' } });
    await move(caseId, 'reply', 'On its way.');
    const { timeline, expectedBy, contactDueAt } = await read(caseId);
    expect(timeline.map(({ type, actor, note }) => [type, actor, note])).toEqual([
      ['case.opened', 'system', null],
      ['case.replied', 'shopper', 'Where is my lamp?'],
      ['case.replied', 'staff', 'On its way.'],
    ]);
    expect(expectedBy).toBe(contactDueAt);
    expect((await move(caseId, 'reply')).problem).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/note', code: 'required' }],
    });
  });

  it('keeps hostile words as they are', async () => {
    const { caseId, customerId } = await openCase();
    const note = `<script>alert(1)</script> \u202Egnp.exe 👩🏽‍🚒 ${'語'.repeat(1900)}`;
    const { body } = await move(caseId, 'reply', note, await server.shopperToken(customerId));
    expect(body.timeline.at(-1)?.note).toBe(note);
    expect((await move(caseId, 'reply', 'x'.repeat(10_000))).problem?.code).toBe('validation_failed');
  });
});

describe('after the end', () => {
  const closed = async () => {
    const opened = await openCase();
    const shopper = await server.shopperToken(opened.customerId);
    await move(opened.caseId, 'resolve');
    const { body } = await move(opened.caseId, 'confirm', undefined, shopper);
    return { ...opened, body };
  };
  const answer = async (caseId: string, customerId: string, satisfied: boolean) =>
    server.call('transitionCase', {
      as: await server.shopperToken(customerId),
      params: { caseId },
      body: { action: 'followUp', satisfied },
    });

  it('a case that nobody confirms closes after seven days', async () => {
    const { caseId } = await openCase();
    await move(caseId, 'resolve');
    server.clock.advance({ days: 7 });
    await server.runDue();
    const { status, timeline } = await read(caseId);
    expect(status).toBe('closed');
    expect(timeline.at(-1)).toMatchObject({ type: 'case.closed', actor: 'system' });
  });

  it('does not close what came back in the meantime', async () => {
    const { caseId } = await openCase();
    await move(caseId, 'resolve');
    await move(caseId, 'reopen');
    server.clock.advance({ days: 8 });
    await server.runDue();
    expect((await read(caseId)).status).toBe('inProgress');
  });

  it('the shopper is asked whether all is well, and a yes is kept', async () => {
    const { caseId, customerId, body } = await closed();
    expect(inHours(body.updatedAt, body.followUp?.dueAt)).toBe(24);
    expect(body).toMatchObject({ expectedBy: body.followUp?.dueAt, followUp: { askedAt: null, satisfied: null } });
    expect((await answer(caseId, customerId, true)).problem?.code).toBe('action_not_allowed');
    server.clock.advance({ hours: 24 });
    await server.runDue();
    const asked = await server.call('getCase', { as: await server.shopperToken(customerId), params: { caseId } });
    expect(asked.body).toMatchObject({ allowedActions: ['reopen', 'followUp'], expectedBy: null });
    expect((await answer(caseId, customerId, true)).body).toMatchObject({
      status: 'closed',
      followUp: { satisfied: true },
      allowedActions: ['reopen'],
    });
    expect((await answer(caseId, customerId, false)).problem?.code).toBe('action_not_allowed');
    const events = await server.eventsOf(caseId);
    expect(events.map(({ type }) => type).slice(-2)).toEqual(['case.followUpAsked', 'case.followUpAnswered']);
    expect(events.at(-1)?.data['satisfied']).toBe(true);
  });

  it('a no opens the case again, with new promises and another question later', async () => {
    const { caseId, customerId } = await closed();
    server.clock.advance({ hours: 24 });
    await server.runDue();
    const { body } = await answer(caseId, customerId, false);
    expect(body).toMatchObject({ status: 'inProgress', followUp: { satisfied: false } });
    expect(body.timeline.map(({ type }) => type).slice(-2)).toEqual(['case.followUpAnswered', 'case.reopened']);
    expect(inHours(body.updatedAt, body.expectedBy)).toBe(48);
    await move(caseId, 'resolve');
    const again = await move(caseId, 'confirm', undefined, await server.shopperToken(customerId));
    expect(again.body.followUp).toMatchObject({ askedAt: null, satisfied: null });
  });

  it('a question is moot once the case came back by itself', async () => {
    const { caseId, customerId } = await closed();
    await move(caseId, 'reopen', 'Broken again.', await server.shopperToken(customerId));
    server.clock.advance({ hours: 25 });
    await server.runDue();
    expect((await read(caseId)).followUp).toBeNull();
  });
});

describe('who complained', () => {
  it('is told of what was done, in the language of the answer, with a link', async () => {
    const customerId = 'cus_told';
    await server.call('upsertCustomer', {
      as: server.sk,
      params: { customerId },
      body: { email: 'told@example.com', phone: '+447700900199' },
    });
    const { body } = await server.call('createFeedback', {
      as: await server.shopperToken(customerId),
      body: { metric: 'nps', score: 4, subject: { type: 'general' }, locale: 'zh-CN' },
    });
    const caseId = body.caseId ?? '';
    const shopper = await server.shopperToken(customerId);
    await move(caseId, 'contact', 'We called.');
    await move(caseId, 'reply', 'Hello?', shopper);
    await move(caseId, 'reply', 'Hello!');
    await move(caseId, 'resolve');
    await move(caseId, 'confirm', undefined, shopper);
    server.clock.advance({ hours: 24 });
    await server.runDue();
    const sent = (await server.outbox()).filter(({ recipient }) => recipient === 'told@example.com').reverse();
    expect(sent.map(({ template, locale, data }) => [template, locale, data['note']])).toEqual([
      ['caseContacted', 'zh-CN', 'We called.'],
      ['caseReplied', 'zh-CN', 'Hello!'],
      ['caseResolved', 'zh-CN', undefined],
      ['caseFollowUp', 'zh-CN', undefined],
    ]);
    expect(sent[0]?.data['url']).toMatch(/^http:\/\/localhost\/c\/clk_/);
  });
});

describe('a case link', () => {
  const linkTo = async (caseId: string, body = {}) =>
    server.call('createCaseLink', { as: await staff(), params: { caseId }, body });
  const redeem = (token: string, as = server.pk) => server.call('redeemCaseLink', { as, body: { token } });

  it('signs in for its case and nothing else, also for who gave no name', async () => {
    const { body: complaint } = await server.call('createFeedback', {
      as: server.pk,
      body: { metric: 'csat', score: 1, subject: { type: 'service', id: 'till' } },
    });
    const caseId = complaint.caseId ?? '';
    const other = await openCase();
    const link = await linkTo(caseId);
    expect(link.status).toBe(201);
    expect(link.body.url).toBe(`http://localhost/c/${link.body.token}`);
    expect(link.body.qrCode).toMatch(/^<svg /);
    expect(inHours(server.clock.now().toISOString(), link.body.expiresAt)).toBe(180 * 24);
    const session = await redeem(link.body.token);
    expect(session).toMatchObject({ status: 201, body: { customerId: null, orderIds: null, caseIds: [caseId] } });
    const as = session.body.token;
    expect((await server.call('getMe', { as })).body).toMatchObject({ caseIds: [caseId], customerId: null });
    expect((await server.call('getCase', { as, params: { caseId } })).body.id).toBe(caseId);
    expect((await server.call('getCase', { as, params: { caseId: other.caseId } })).status).toBe(404);
    expect((await server.call('listCases', { as })).body.data.map(({ id }) => id)).toEqual([caseId]);
    expect((await move(caseId, 'reply', 'It was rude.', as)).status).toBe(200);
    expect((await move(other.caseId, 'reply', 'Not mine.', as)).status).toBe(404);
    expect((await server.call('getFeedback', { as, params: { feedbackId: complaint.id } })).status).toBe(403);
    expect(
      (await server.call('createFeedback', { as, body: { metric: 'nps', score: 1, subject: { type: 'general' } } }))
        .status,
    ).toBe(403);
  });

  it('follows the events of its case and no other', async () => {
    const { caseId } = await openCase();
    const other = await openCase();
    const as = (await redeem((await linkTo(caseId)).body.token)).body.token;
    const opened = (await server.eventsOf(caseId))[0]?.id ?? '';
    const stream = readStream(
      await server.fetch('GET /v1/events/stream', { as, headers: { 'Last-Event-ID': opened } }),
    );
    await move(other.caseId, 'contact');
    await move(caseId, 'contact');
    await move(caseId, 'resolve');
    for (const event of ['case.contacted', 'case.resolved']) {
      expect(await stream.next()).toMatchObject({ event, data: { subject: { type: 'case', id: caseId } } });
    }
    await stream.close();
  });

  it('leads to a page of the shop when one is named, and to web pages only', async () => {
    const { caseId } = await openCase();
    const { body } = await linkTo(caseId, { pageUrl: 'https://shop.example/cases', ttlDays: 1 });
    expect(body.url).toBe(`https://shop.example/cases#aftercart=${body.token}`);
    server.clock.advance({ days: 1 });
    expect((await redeem(body.token)).problem?.code).toBe('challenge_invalid');
  });

  it('is good at its own merchant only', async () => {
    const { caseId } = await openCase();
    const { body } = await linkTo(caseId);
    expect((await redeem(body.token, server.otherMerchant.pk)).problem?.code).toBe('challenge_invalid');
    expect((await redeem(`${body.token}0`)).problem?.code).toBe('challenge_invalid');
    const foreign = await server.call('createCaseLink', {
      as: server.otherMerchant.sk,
      params: { caseId },
      body: {},
    });
    expect(foreign.problem?.code).toBe('not_found');
  });

  it('comes with a low score, the same when it is asked again, and no table keeps it', async () => {
    const key = 'low-once';
    const as = await server.shopperToken('cus_link');
    const body = { metric: 'csat', score: 1, subject: { type: 'general' } } as const;
    const first = await server.call('createFeedback', { as, body, key });
    const again = await server.call('createFeedback', { as, body, key });
    expect(first.body.caseUrl).toMatch(/^http:\/\/localhost\/c\/clk_/);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.text).toBe(first.text);
    const read = (who: string) => server.call('getFeedback', { as: who, params: { feedbackId: first.body.id } });
    expect((await read(as)).body.caseUrl).toBe(first.body.caseUrl);
    expect((await read(server.sk)).body.caseUrl).toBeNull();
    for (const table of ['idempotency_records', 'feedback', 'cases', 'events', 'deadlines'] as const) {
      expect(JSON.stringify(await server.database.db.selectFrom(table).selectAll().execute())).not.toContain('clk_');
    }
  });
});
