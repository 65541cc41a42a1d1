import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { openPage } from '../../testing/pages.ts';
import { createSurveysKit, type SurveysKit, unhappy } from '../../testing/surveys-kit.ts';

/*
 * Anonymous means anonymous: every table of the database is read as it is, and nothing that was written by an anonymous
 * answer leads to a person.
 */

const ADDRESS = '203.0.113.77';

let server: TestServer;
let kit: SurveysKit;
beforeAll(async () => {
  server = await createTestServer();
  kit = createSurveysKit(server);
  await kit.useSurvey('delivered', {
    anonymous: true,
    incentive: null,
    placements: ['order-delivered', 'kiosk', 'link'],
    questions: (await defaultQuestions()).filter(
      ({ type, when }) => type !== 'photo' && when.every(({ kind }) => kind !== 'customer'),
    ),
  });
});
afterAll(() => server.close());

const defaultQuestions = async () => {
  const { body } = await server.call('getSettings', { as: server.sk });
  return body.surveys.surveys.find(({ id }) => id === 'delivered')?.questions ?? [];
};

type Row = Record<string, unknown>;
type Dump = Map<string, Row[]>;

/** Every row of every table. */
const dump = async (): Promise<Dump> => {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(server.database.db);
  const all: Dump = new Map();
  for (const { name } of tables) {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} as t`.execute(
      server.database.db,
    );
    all.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return all;
};

/** The rows that are new or different. */
const since = (before: Dump, after: Dump): Dump => {
  const changed: Dump = new Map();
  for (const [table, rows] of after) {
    // In which hour a key of the shop was used.
    if (table === 'signing_keys') continue;
    const known = new Set((before.get(table) ?? []).map((row) => JSON.stringify(row)));
    const fresh = rows.filter((row) => !known.has(JSON.stringify(row)));
    if (fresh.length > 0) changed.set(table, fresh);
  }
  return changed;
};

const send = async (target: string, as: string, body: unknown, key: string) => {
  const [method = '', path = ''] = target.split(' ');
  const response = await server.app.fetch(
    new Request(`http://localhost${path}`, {
      method,
      headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    }),
    { address: ADDRESS },
  );
  return {
    status: response.status,
    body: (await response.json()) as { id: string; responseToken: string; status: string },
  };
};

const jtiOf = (token: string): string => {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { jti: string };
  return payload.jti;
};

let keys: string[] = [];
const newKey = (): string => {
  const key = `secretkey-${crypto.randomUUID()}`;
  keys.push(key);
  return key;
};

/** Begins, keeps, submits and corrects an answer; time passes in between, so that no two steps share an instant. */
const answerAll = async (as: string, placementToken: string): Promise<{ id: string; secrets: string[] }> => {
  const started = await send('POST /v1/survey-responses', as, { placementToken, locale: 'en' }, newKey());
  expect(started.status).toBe(201);
  const { id, responseToken } = started.body;
  expect(responseToken).toMatch(/.{32}/);
  const path = `/v1/survey-responses/${id}`;
  server.clock.advance({ seconds: 17 });
  const saved = await send(
    `PUT ${path}/answers`,
    as,
    { answers: unhappy, seconds: {}, revision: 1, responseToken },
    newKey(),
  );
  expect(saved.status).toBe(200);
  server.clock.advance({ seconds: 19 });
  const body = { answers: unhappy, seconds: { satisfaction: 4 }, responseToken };
  const submitted = await send(`POST ${path}/submissions`, as, body, newKey());
  expect(submitted.status).toBe(200);
  server.clock.advance({ seconds: 23 });
  expect((await send(`POST ${path}/submissions`, as, body, newKey())).status).toBe(200);
  await server.runDue();
  return { id, secrets: [placementToken, responseToken] };
};

const expectNothingOf = (changed: Dump, secrets: readonly string[]): void => {
  for (const [table, rows] of changed) {
    const text = JSON.stringify(rows);
    for (const secret of secrets) expect(text.includes(secret), `${table} tells ${secret}`).toBe(false);
  }
};

beforeEach(async () => {
  keys = [];
  await server.runDue();
  server.clock.advance({ seconds: 31 });
});

describe('an anonymous answer', () => {
  it('of a signed-in shopper leads to nobody', async () => {
    const { orderId, customerId } = await kit.deliver({ contact: { email: 'ann@example.com' } });
    server.clock.advance({ days: 1, seconds: 7 });
    await server.runDue();
    const as = await server.shopperToken(customerId);
    const before = await dump();
    const offer = await kit.asked(as, 'order-delivered', orderId);
    expect(since(before, await dump()).size).toBe(0);
    const { id, secrets } = await answerAll(as, offer.placementToken);
    const changed = since(before, await dump());
    expect([...changed.keys()]).toEqual(
      expect.arrayContaining([
        'cases',
        'contact_budget',
        'events',
        'feedback',
        'spent_nonces',
        'survey_responses',
        'survey_versions',
      ]),
    );
    expectNothingOf(changed, [customerId, orderId, as, jtiOf(as), ADDRESS, 'ann@example.com', ...secrets, ...keys]);
    expect(changed.get('survey_responses')).toMatchObject([
      { id, customer_id: null, order_id: null, subject_id: null, author_key: null, occasion_key: null, facts: null },
    ]);

    // The one row that is about the customer says which day, and nothing that any other row says.
    const budget = changed.get('contact_budget') ?? [];
    expect(budget.map((row) => Object.keys(row).sort())).toEqual([['customer_key', 'day', 'kind', 'merchant_id']]);
    const ofCustomer = [...(await dump())].flatMap(([table, rows]) =>
      rows.filter((row) => table === 'contact_budget' || JSON.stringify(row).includes(customerId)),
    );
    const joins = sharedValues(
      [...changed].flatMap(([table, rows]) => (table === 'contact_budget' ? [] : rows)),
      ofCustomer,
    );
    expect(joins).toEqual([]);
  });

  it('counts as an answer all the same: nothing is asked again for a week', async () => {
    const { orderId, token } = await kit.deliverYesterday();
    const as = await token();
    const offer = await kit.asked(as, 'order-delivered', orderId);
    await answerAll(as, offer.placementToken);
    expect(await kit.offer(as, 'order-delivered', orderId)).toMatchObject({ reason: 'resting' });
  });

  it.each([
    ['a publishable key', () => Promise.resolve(server.pk)],
    ['a session at a kiosk', () => server.shopperToken('cus_at_kiosk')],
  ])('of %s leads to nobody', async (_name, credential) => {
    const as = await credential();
    const before = await dump();
    const { placementToken } = await kit.asked(as, 'kiosk');
    const { secrets } = await answerAll(as, placementToken);
    const changed = since(before, await dump());
    expectNothingOf(changed, ['cus_at_kiosk', as, ADDRESS, ...secrets, ...keys]);
    expect(changed.has('contact_budget')).toBe(false);
  });

  it('of a link leads to nobody', async () => {
    const { body: link } = await server.call('createSurveyLink', { as: server.sk, body: { surveyId: 'delivered' } });
    const before = await dump();
    const page = openPage(server, link.url, { address: ADDRESS });
    let shown = await page.get();
    expect(since(before, await dump()).size).toBe(0);
    const { offer = '' } = shown.hidden;
    for (const fields of [{ score: '1' }, { choice: 'delivery', other: 'rain' }, { text: 'late' }, {}]) {
      server.clock.advance({ seconds: 11 });
      expect(since(before, await dump()).size).toBe(0);
      shown = await page.post(shown, fields);
    }
    expect(shown.text).toContain('Thank you');
    await server.runDue();
    const changed = since(before, await dump());
    expect(changed.get('survey_responses')).toMatchObject([
      { status: 'submitted', anonymous: true, customer_id: null },
    ]);
    const token = link.url.split('/').at(-1) ?? '';
    expectNothingOf(changed, [ADDRESS, offer, shown.hidden['key'] ?? 'none', token]);
  });

  it('belongs to whoever holds its key, and to nobody else', async () => {
    const { placementToken } = await kit.asked(server.pk, 'kiosk');
    const { body } = await kit.start(server.pk, placementToken);
    for (const responseToken of [undefined, 'x', `${body.responseToken}0`]) {
      expect((await kit.save(server.pk, body.id, unhappy, 1, responseToken)).problem?.code).toBe('not_found');
    }
    expect((await kit.save(server.pk, body.id, unhappy, 1, body.responseToken ?? '')).body.responseToken).toBeNull();
    const { otherMerchant } = server;
    const foreign = await kit.save(otherMerchant.pk, body.id, unhappy, 2, body.responseToken ?? '');
    expect(foreign.problem?.code).toBe('not_found');
    const asShopper = await server.call('getSurveyResponse', {
      as: await server.shopperToken('cus_nosy'),
      params: { responseId: body.id },
    });
    expect(asShopper.problem?.code).toBe('not_found');
  });

  it('gives its key again to a repeated request, from nowhere but the master key', async () => {
    const { placementToken } = await kit.asked(server.pk, 'kiosk');
    const first = await kit.start(server.pk, placementToken, 'kiosk-begin-1');
    const again = await kit.start(server.pk, placementToken, 'kiosk-begin-1');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.text).toBe(first.text);
    expect(again.body.responseToken).toMatch(/.{32}/);
  });

  it('is limited per address, at its beginning and at its end', async () => {
    const merchant = await server.addMerchant({
      sections: { limits: { requestsPerMinute: 6000, anonymousFeedbackPerMinute: 2, guestChallengesPerHour: 5 } },
    });
    const own = createSurveysKit(server, merchant);
    const begun = [];
    for (let index = 0; index < 3; index += 1) {
      const { placementToken } = await own.asked(merchant.pk, 'kiosk');
      begun.push(await own.start(merchant.pk, placementToken));
    }
    expect(begun.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(Number(begun[2]?.headers.get('retry-after'))).toBe(30);
    const submitted = [];
    for (let index = 0; index < 3; index += 1) {
      const { body } = begun[index % 2] ?? begun[0] ?? { body: { id: '', responseToken: '' } };
      const answers = { satisfaction: { type: 'score', score: 4 } } as const;
      submitted.push(await own.submit(merchant.pk, body.id, answers, { responseToken: body.responseToken }));
    }
    expect(submitted.map(({ status }) => status)).toEqual([200, 200, 429]);
  });

  it('forgets its offer a day after that ended', async () => {
    const { placementToken } = await kit.asked(server.pk, 'kiosk');
    await kit.start(server.pk, placementToken);
    server.clock.advance({ days: 4 });
    await server.runDue();
    expect((await dump()).get('spent_nonces')).toEqual([]);
  });
});

/** What could join two rows: ids, hashes, instants. Days and words are shared by many. */
const sharedValues = (some: readonly Row[], others: readonly Row[]): string[] => {
  const telling = (rows: readonly Row[]): Set<string> =>
    new Set(
      rows
        .flatMap((row) => Object.values(row))
        .filter((value) => typeof value === 'string')
        .filter((value) => value.length >= 8 && /\d/.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value)),
    );
  const theirs = telling(others);
  return [...telling(some)].filter((value) => theirs.has(value) && !value.startsWith('mer_'));
};
