import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEvent } from '../../events/log.ts';
import { createTestServer, type TestMerchant, type TestServer } from '../../testing/harness.ts';
import { readStream } from '../../testing/read-stream.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

type Change = { merchant?: TestMerchant; customerId?: string | null; orderId?: string; subject?: string };
const add = ({ merchant = server, customerId = 'cus_1', orderId, subject = 'feedback' }: Change = {}) =>
  server.database.transaction((tx) =>
    appendEvent(tx, server.clock, {
      merchantId: merchant.merchantId,
      type: 'feedback.created',
      at: server.clock.now(),
      actor: 'shopper',
      subject: { type: subject, id: `${subject}_1` },
      customerId,
      orderId: orderId ?? null,
    }),
  );
const open = async (as: string, lastEventId?: string, app = server.app) => {
  // An event that a transaction elsewhere still holds back would come as new.
  if (!lastEventId) await Promise.all(['feedback_1', 'points_1', 'case_1'].map((id) => server.eventsOf(id)));
  const headers = { Authorization: `Bearer ${as}`, ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}) };
  const response = await app.fetch(new Request('http://localhost/v1/events/stream', { headers }));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  return readStream(response);
};

describe('the list', () => {
  it('tells everything oldest first, page by page, and goes on from any event', async () => {
    const merchant = await server.addMerchant();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push(await add({ merchant }));
    await server.eventsOf('feedback_1', merchant);
    await server.eventsOf('feedback_1', merchant);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: { limit: number; cursor?: string } = { limit: 2, ...(cursor === '' ? {} : { cursor }) };
      const { body } = await server.call('listEvents', { as: merchant.sk, query });
      seen.push(...body.data.map((event) => event.id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(ids);
    const rest = await server.call('listEvents', { as: merchant.sk, query: { cursor: ids[2] ?? '' } });
    expect(rest.body.data.map((event) => event.id)).toEqual(ids.slice(3));
  });

  it('filters by type and subject', async () => {
    const merchant = await server.addMerchant();
    await add({ merchant });
    const wanted = await add({ merchant, subject: 'case' });
    await server.eventsOf('case_1', merchant);
    const bySubject = await server.call('listEvents', { as: merchant.sk, query: { subjectId: 'case_1' } });
    expect(bySubject.body.data.map((event) => event.id)).toEqual([wanted]);
    const byType = await server.call('listEvents', { as: merchant.sk, query: { type: 'case.opened' } });
    expect(byType.body.data).toEqual([]);
  });

  it('knows no cursor of another merchant', async () => {
    const foreign = await add({ merchant: server.otherMerchant });
    const { problem } = await server.call('listEvents', { as: server.sk, query: { cursor: foreign } });
    expect(problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/query/cursor' }] });
  });
});

describe('the stream', () => {
  it('brings what happens from now on, to whom it concerns', async () => {
    await add();
    const mine = await open(await server.shopperToken('cus_1'));
    const theirs = await open(await server.shopperToken('cus_2'));
    const staff = await open(await server.staffToken('agent'));
    const foreign = await open(server.otherMerchant.sk);
    const first = await add();
    const second = await add({ customerId: 'cus_2' });
    await add({ customerId: null });

    expect(await mine.next()).toMatchObject({ id: first, event: 'feedback.created', data: { customerId: 'cus_1' } });
    expect(await theirs.next()).toMatchObject({ id: second });
    expect([(await staff.next())?.id, (await staff.next())?.id]).toEqual([first, second]);
    const own = await add({ merchant: server.otherMerchant });
    expect(await foreign.next()).toMatchObject({ id: own });
    await Promise.all([mine, theirs, staff, foreign].map((stream) => stream.close()));
  });

  it('brings a guest what belongs to the order, and a widget session what the widget is about', async () => {
    const guest = await open(await server.guestToken('ord_1'));
    const widget = await open(await server.shopperToken('cus_1', { widgets: ['points'] }));
    await add({ orderId: 'ord_2' });
    const points = await add({ subject: 'points' });
    const order = await add({ customerId: 'cus_9', orderId: 'ord_1' });
    expect(await guest.next()).toMatchObject({ id: order });
    expect(await widget.next()).toMatchObject({ id: points });
    await Promise.all([guest.close(), widget.close()]);
  });

  it('goes on behind the last event that the client saw, missing and repeating nothing', async () => {
    const seen = await add();
    const missed = [await add(), await add()];
    await add({ customerId: 'cus_2' });
    const stream = await open(await server.shopperToken('cus_1'), seen);
    const live = await add();
    const received = [(await stream.next())?.id, (await stream.next())?.id, (await stream.next())?.id];
    expect(received).toEqual([...missed, live]);
    await stream.close();
  });

  it('keeps up with a long absence and a crowd', async () => {
    const first = await add();
    const ids: string[] = [];
    for (let index = 0; index < 130; index += 1) ids.push(await add());
    const stream = await open(await server.shopperToken('cus_1'), first);
    const writing = Promise.all(Array.from({ length: 40 }, () => add()));
    const received: string[] = [];
    for (let index = 0; index < 170; index += 1) received.push((await stream.next())?.id ?? '');
    expect(received.slice(0, 130)).toEqual(ids);
    expect(received.slice(130).sort()).toEqual([...(await writing)].sort());
    await stream.close();
  });

  it('hears of events that another process wrote', async () => {
    const second = await server.secondProcess();
    const stream = await open(await server.shopperToken('cus_1'), undefined, second);
    await stream.waitForComments(1);
    const id = await add();
    expect(await stream.next()).toMatchObject({ id });
    await stream.close();
  });

  it('delivers an event whose announcement was lost', async () => {
    const stream = await open(await server.shopperToken('cus_1'));
    await stream.waitForComments(2);
    const [row] = await server.database.db
      .insertInto('events')
      .values({
        merchant_id: server.merchantId,
        id: 'evt_silent',
        type: 'feedback.created',
        at: server.clock.now(),
        actor: 'system',
        actor_id: null,
        subject_type: 'feedback',
        subject_id: 'fbk_1',
        customer_id: 'cus_1',
        order_id: null,
        status: null,
        note: null,
        data: '{}',
      })
      .returning('id')
      .execute();
    expect((await stream.next())?.id).toBe(row?.id);
    await stream.close();
  });

  it('says that it is alive while nothing happens', async () => {
    const stream = await open(await server.shopperToken('cus_1'));
    await stream.waitForComments(4);
    await stream.close();
  });

  it('ends with its session', async () => {
    const stream = await open(await server.shopperToken('cus_1'));
    await stream.waitForComments(1);
    server.clock.advance({ seconds: 900 });
    expect(await stream.rest()).toEqual([]);
  });

  it('ends when a signing key is revoked, so that nobody stays on a withdrawn one', async () => {
    const merchant = await server.addMerchant();
    const stream = await open(await merchant.shopperToken('cus_1'));
    await stream.waitForComments(1);
    await server.call('revokeSigningKey', { as: merchant.sk, params: { keyId: merchant.signingKey.id } });
    expect(await stream.rest()).toEqual([]);
  });

  it('is one of a handful, and leaving makes room', async () => {
    const as = await server.shopperToken('cus_tabs');
    const streams = [];
    for (let index = 0; index < 20; index += 1) streams.push(await open(as));
    const refused = await server.request('GET /v1/events/stream', { as });
    expect(refused.problem).toMatchObject({ status: 429, code: 'rate_limited' });
    expect((await server.fetch('GET /v1/events/stream', { as: await server.shopperToken('cus_1') })).status).toBe(200);
    await streams[0]?.close();
    streams.push(await open(as));
    await Promise.all(streams.slice(1).map((stream) => stream.close()));
  });

  it('is let go when its client leaves or the server stops', async () => {
    const leaving = new AbortController();
    const response = await server.fetch('GET /v1/events/stream', { as: server.sk, signal: leaving.signal });
    const stream = readStream(response);
    await stream.waitForComments(1);
    leaving.abort();
    await stream.rest();

    const second = await server.secondProcess();
    const other = await open(server.sk, undefined, second);
    await other.waitForComments(1);
    await second.stop();
    expect(await other.rest()).toEqual([]);
  });
});
