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

const times = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

const countOf = async (table: 'survey_responses' | 'survey_versions' | 'contact_budget'): Promise<number> =>
  (await server.database.db.selectFrom(table).select('merchant_id').execute()).length;

describe('at the same time', () => {
  it('several tabs begin one answer', async () => {
    const { orderId, token } = await kit.deliverYesterday();
    const as = await token();
    const offers = await times(6, () => kit.asked(as, 'order-delivered', orderId));
    const before = await countOf('survey_responses');
    const started = await times(6, (index) => kit.start(as, offers[index]?.placementToken ?? ''));
    expect(new Set(started.map(({ body, status }) => `${status} ${body.id}`)).size).toBe(1);
    expect(await countOf('survey_responses')).toBe(before + 1);
    expect(await server.eventsOf(started[0]?.body.id ?? '')).toHaveLength(1);
  });

  it('several surveys of one person spend one budget', async () => {
    const customerId = 'cus_race';
    const orders = [
      await kit.deliver({ customerId }),
      await kit.deliver({ customerId }),
      await kit.deliver({ customerId }),
    ];
    server.clock.advance({ days: 1 });
    const as = await server.shopperToken(customerId);
    const offers = await Promise.all(orders.map(({ orderId }) => kit.asked(as, 'order-delivered', orderId)));
    const started = await Promise.all(offers.map(({ placementToken }) => kit.start(as, placementToken)));
    expect(started.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(started.flatMap(({ problem }) => problem?.reasonCode ?? [])).toEqual(['resting', 'resting']);
  });

  it('an anonymous offer is taken up once', async () => {
    const { placementToken } = await kit.asked(server.pk, 'kiosk');
    const started = await times(6, () => kit.start(server.pk, placementToken));
    expect(started.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = started.filter(({ problem }) => problem?.reasonCode === 'alreadyAnswered');
    expect(refused).toHaveLength(5);
  });

  it('a submission of one key is one version, one reward, one case', async () => {
    const { orderId, customerId, token } = await kit.deliverYesterday();
    const as = await token();
    const { id } = await kit.begin(as, orderId);
    const other = await server.secondProcess();
    await server.runDue();
    const before = await kit.balance(customerId);
    const submitted = await times(6, () => kit.submit(as, id, unhappy, { key: `race ${id}`.replace(' ', '-') }));
    for (const { status, problem } of submitted) {
      if (status !== 200) expect(problem?.code).toBe('idempotency_key_in_use');
    }
    expect(submitted.some(({ status }) => status === 200)).toBe(true);
    const versions = await server.database.db
      .selectFrom('survey_versions')
      .select('version')
      .where('response_id', '=', id)
      .execute();
    expect(versions).toHaveLength(1);
    await times(3, () => server.runDue());
    expect(await kit.balance(customerId)).toBe(before + 200);
    expect(other).toBeDefined();
  });

  it('submissions of several keys are versions in a row, and one reward and case', async () => {
    const { orderId, customerId, token } = await kit.deliverYesterday();
    const as = await token();
    const { id } = await kit.begin(as, orderId);
    await server.runDue();
    const before = await kit.balance(customerId);
    const submitted = await times(5, (index) => kit.submit(as, id, index % 2 === 0 ? unhappy : happy));
    expect(submitted.map(({ body }) => body.version).sort()).toEqual([1, 2, 3, 4, 5]);
    await times(3, () => server.runDue());
    expect(await kit.balance(customerId)).toBe(before + 200);
    expect(new Set(submitted.flatMap(({ body }) => body.caseId ?? [])).size).toBe(1);
    expect(await kit.feedbackOf(id)).toHaveLength(1);
  });

  it('an answer is either submitted or closed', async () => {
    const { orderId, token } = await kit.deliverYesterday();
    const as = await token();
    const { id } = await kit.begin(as, orderId);
    const [submitted, dismissed] = await Promise.all([kit.submit(as, id, happy), kit.dismiss(as, id)]);
    expect([submitted.status, dismissed.status].sort()).toEqual([200, 409]);
  });
});
