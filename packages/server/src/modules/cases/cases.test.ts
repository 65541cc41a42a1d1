import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasesKit, inHours } from '../../testing/cases-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const { openCase, staff, read, move } = createCasesKit(() => server);

describe('a low score', () => {
  it.each([
    ['nps', 6, 7],
    ['csat', 2, 3],
    ['ces', 3, 4],
  ] as const)('opens a case for %s up to %i', async (metric, low, fine) => {
    expect((await openCase({ metric, score: low })).caseId).toMatch(/^cas_/);
    expect((await openCase({ metric, score: fine })).caseId).toBe('');
  });

  it('promises contact in 2 hours and a report in 48, and tells the shopper', async () => {
    const { caseId, customerId, feedback } = await openCase();
    const as = await server.shopperToken(customerId);
    const { body } = await server.call('getCase', { as, params: { caseId } });
    expect(body).toMatchObject({
      category: 'other',
      priority: 'important',
      level: 'store',
      status: 'open',
      customerId,
      feedbackId: feedback.id,
      score: 4,
      metric: 'nps',
      comment: 'Too slow.',
      allowedActions: ['reply'],
      followUp: null,
      timeline: [{ type: 'case.opened', actor: 'system', status: 'open', note: null }],
    });
    expect(body.number).toMatch(/^CS-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(inHours(body.createdAt, body.contactDueAt)).toBe(2);
    expect(inHours(body.createdAt, body.reportDueAt)).toBe(48);
    expect(body.expectedBy).toBe(body.contactDueAt);
    expect(feedback.followUpBy).toBe(body.contactDueAt);
  });

  it('follows the merchant’s own numbers', async () => {
    const merchant = await server.addMerchant({
      sections: {
        feedback: {
          lowScore: { nps: 8, csat: 2, ces: 3 },
          contactHours: 1,
          reportHours: 10,
          rewardPoints: 0,
          rewardMinimumScore: null,
          frequentOrders: 4,
          highValueTiers: 1,
          ratingsMaxAgeSeconds: 60,
        },
      },
    });
    const { body } = await server.call('createFeedback', {
      as: await merchant.shopperToken('cus_1'),
      body: { metric: 'nps', score: 8, subject: { type: 'general' } },
    });
    expect(inHours(body.createdAt, body.followUpBy)).toBe(1);
  });
});

describe('a case', () => {
  it('goes from contact over a solution to the shopper’s yes, with public words on the way', async () => {
    const { caseId, customerId } = await openCase();
    const shopper = await server.shopperToken(customerId);
    const contacted = await move(caseId, 'contact', 'We called you.');
    expect(contacted.body).toMatchObject({ status: 'inProgress', allowedActions: ['resolve', 'escalate', 'reply'] });
    expect(contacted.body.expectedBy).toBe(contacted.body.reportDueAt);
    const resolved = await move(caseId, 'resolve', 'We added a courier.');
    expect(resolved.body.status).toBe('resolved');
    expect(inHours(resolved.body.updatedAt, resolved.body.expectedBy), 'it closes by itself after a week').toBe(168);
    const closed = await move(caseId, 'confirm', undefined, shopper);
    expect(closed.body).toMatchObject({ status: 'closed', allowedActions: ['reopen'] });
    expect(closed.body.timeline.map((entry) => [entry.type, entry.actor, entry.note])).toEqual([
      ['case.opened', 'system', null],
      ['case.contacted', 'staff', 'We called you.'],
      ['case.resolved', 'staff', 'We added a courier.'],
      ['case.closed', 'shopper', null],
    ]);
  });

  it('comes back with new promises when the shopper is not content', async () => {
    const { caseId, customerId } = await openCase();
    await move(caseId, 'contact');
    await move(caseId, 'resolve');
    server.clock.advance({ hours: 60 });
    const { body } = await move(caseId, 'reopen', 'It is still broken.', await server.shopperToken(customerId));
    expect(body.status).toBe('inProgress');
    expect(inHours(server.clock.now().toISOString(), body.reportDueAt)).toBe(48);
    server.clock.advance({ hours: 13 });
    await server.runDue();
    expect(await read(caseId)).toMatchObject({ level: 'region' });
  });

  it('takes no step that its table does not have, nor on a status that has passed', async () => {
    const { caseId, customerId } = await openCase();
    expect((await move(caseId, 'confirm')).problem?.code).toBe('action_not_allowed');
    const shopper = await server.shopperToken(customerId);
    expect((await move(caseId, 'resolve', undefined, shopper)).problem?.code).toBe('action_not_allowed');
    await move(caseId, 'contact');
    const late = await server.call('transitionCase', {
      as: await staff(),
      params: { caseId },
      body: { action: 'resolve', fromStatus: 'open' },
    });
    expect(late.problem).toMatchObject({ status: 409, code: 'state_conflict' });
  });

  it('is moved once by two who press at the same time', async () => {
    const { caseId } = await openCase();
    const answers = await Promise.all([move(caseId, 'contact'), move(caseId, 'contact')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await read(caseId)).timeline).toHaveLength(2);
  });

  it('can be handed up to the head office by hand, and no further', async () => {
    const { caseId } = await openCase();
    expect((await move(caseId, 'escalate')).body.level).toBe('region');
    const top = await move(caseId, 'escalate');
    expect(top.body).toMatchObject({ level: 'head', status: 'open', allowedActions: ['contact', 'resolve', 'reply'] });
    expect((await move(caseId, 'escalate')).problem?.code).toBe('action_not_allowed');
  });
});

describe('a broken promise', () => {
  it('moves an untouched case to the region after 2 hours and to the head office after 12', async () => {
    const { caseId } = await openCase();
    server.clock.advance({ hours: 1, minutes: 59 });
    await server.runDue();
    expect((await read(caseId)).level).toBe('store');
    server.clock.advance({ minutes: 1 });
    await server.runDue();
    expect((await read(caseId)).level).toBe('region');
    server.clock.advance({ hours: 10 });
    await server.runDue();
    const body = await read(caseId);
    expect(body).toMatchObject({ level: 'head', status: 'open' });
    const events = await server.eventsOf(caseId);
    expect(events.map((event) => event.data['missed'] ?? null)).toEqual([null, 'contact', 'resolve']);
  });

  it('is told again after 24, 48, 72 and 168 hours, then no more', async () => {
    const { caseId } = await openCase();
    const seen: unknown[] = [];
    for (const hours of [24, 24, 24, 96, 500]) {
      server.clock.advance({ hours });
      await server.runDue();
    }
    for (const event of await server.eventsOf(caseId)) if (event.data['missed']) seen.push(event.data['missed']);
    expect(seen).toEqual(['contact', 'resolve', 'escalate', 'report', 'escalate', 'escalate']);
  });

  it('is none when the work was done in time', async () => {
    const { caseId } = await openCase();
    await move(caseId, 'contact');
    await move(caseId, 'resolve');
    server.clock.advance({ days: 6 });
    await server.runDue();
    const body = await read(caseId);
    expect(body).toMatchObject({ level: 'store', status: 'resolved' });
    expect(body.timeline).toHaveLength(3);
  });

  it('counts the report too when contact was made', async () => {
    const { caseId } = await openCase();
    await move(caseId, 'contact');
    server.clock.advance({ hours: 49 });
    await server.runDue();
    expect(await read(caseId)).toMatchObject({ level: 'head', status: 'inProgress' });
  });

  it('of the worst score begins with management', async () => {
    const { caseId } = await openCase({ score: 0 });
    expect(await read(caseId)).toMatchObject({ priority: 'major', level: 'region' });
  });
});

describe('the list', () => {
  it('shows staff all, a shopper and a guest the own, by status and page by page', async () => {
    const merchant = await server.addMerchant();
    const report = async (as: string, metric: 'nps' | 'ces') =>
      (await server.call('createFeedback', { as, body: { metric, score: 1, subject: { type: 'general' } } })).body
        .caseId;
    const mine = await merchant.shopperToken('cus_1');
    const guest = await merchant.guestToken('ord_1');
    const cases = [
      await report(mine, 'nps'),
      await report(mine, 'ces'),
      await report(guest, 'nps'),
      await report(merchant.pk, 'nps'),
    ];
    const idsFor = async (as: string, query = {}) =>
      (await server.call('listCases', { as, query })).body.data.map((each) => each.id);
    expect(await idsFor(merchant.sk)).toEqual([...cases].reverse());
    expect(await idsFor(mine)).toEqual([cases[1], cases[0]]);
    expect(await idsFor(guest)).toEqual([cases[2]]);
    expect(await idsFor(await merchant.shopperToken('cus_2'))).toEqual([]);
    await server.call('transitionCase', {
      as: merchant.sk,
      params: { caseId: cases[0] ?? '' },
      body: { action: 'contact' },
    });
    expect(await idsFor(merchant.sk, { status: 'inProgress' })).toEqual([cases[0]]);
    const page = await server.call('listCases', { as: merchant.sk, query: { limit: 3 } });
    expect(await idsFor(merchant.sk, { limit: 3, cursor: page.body.nextCursor })).toEqual([cases[0]]);
  });
});
