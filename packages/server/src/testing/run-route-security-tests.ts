import type { CallerKind } from '@aftercart/contract';
import { type StaffRole, staffRoles } from '@aftercart/contract/machines';
import { type OperationEntry, type OperationId, operations } from '@aftercart/contract/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseLinkAllows, widgetsAllow } from '../http/widget-scope.ts';
import { createTestServer, type TestMerchant, type TestRequest, type TestServer, targetOf } from './harness.ts';
import { type RouteFixture, type RouteFixtures, type Stage, setStage } from './route-fixtures.ts';

type Input = Omit<TestRequest, 'as' | 'key'> & { params?: Record<string, string>; query?: Record<string, unknown> };
type Fixture = {
  prepare(stage: Stage, caller: CallerKind): Promise<Input>;
  ownership: 'thing' | 'none' | { list: (body: unknown, stage: Stage) => boolean };
};
type Answer = { status: number; code: string | null; body: unknown; headers: Headers };

const callerKinds: readonly CallerKind[] = ['publishable', 'shopper', 'staff', 'secret'];
const widgetNames = ['rating', 'survey', 'case', 'returnForm', 'points', 'cashback'] as const;

/**
 * What every route owes: it lets in whom the contract names and nobody else, shows nobody what is another's, takes
 * nothing that the contract does not know, and does a keyed request once. A new operation joins by its fixture.
 */
export const runRouteSecurityTests = (fixtures: RouteFixtures): void => {
  let server: TestServer;
  beforeAll(async () => {
    server = await createTestServer();
  });
  afterAll(() => server.close());

  it('has a fixture for every operation', () => {
    expect(Object.keys(fixtures).sort()).toEqual(Object.keys(operations).sort());
  });

  for (const id of Object.keys(operations) as OperationId[]) {
    const entry = operations[id] as OperationEntry<OperationId>;
    // A missing fixture is reported by the test above; the others still run.
    const fixture = fixtures[id] as RouteFixture<OperationId> as unknown as Fixture | undefined;
    if (fixture !== undefined) describe(id, () => runFor(id, entry, fixture, () => server));
  }
};

const runFor = (
  id: OperationId,
  entry: OperationEntry<OperationId>,
  fixture: Fixture,
  serverNow: () => TestServer,
): void => {
  const send = async (input: Input, as: string | null, change: Partial<TestRequest> = {}): Promise<Answer> => {
    const { params, query, ...rest } = input;
    const response = await serverNow().fetch(targetOf(id, params, query), { ...rest, as, ...change });
    const type = response.headers.get('content-type') ?? '';
    if (!type.includes('json')) await response.body?.cancel();
    const body: unknown = type.includes('json') ? await response.json() : null;
    const code = type.includes('problem+json') ? (body as { code: string }).code : null;
    return { status: response.status, code, body, headers: response.headers };
  };
  const credential = (stage: Stage, caller: CallerKind, merchant: TestMerchant = stage.server): Promise<string> => {
    const role: StaffRole = entry.roles?.[0] ?? 'admin';
    if (caller === 'shopper') return merchant.shopperToken(stage.customerId);
    if (caller === 'staff') return merchant.staffToken(role);
    return Promise.resolve(caller === 'secret' ? merchant.sk : merchant.pk);
  };
  const kind = entry.callers.includes('shopper') ? 'shopper' : (entry.callers[0] ?? 'secret');
  const prepared = async (caller: CallerKind = kind) => {
    const stage = await setStage(serverNow());
    return { stage, input: await fixture.prepare(stage, caller) };
  };

  it.each(entry.callers.map((caller) => [caller]))('serves a %s caller', async (caller) => {
    const { stage, input } = await prepared(caller);
    const answer = await send(input, await credential(stage, caller));
    expect(answer).toMatchObject({ code: null });
    expect(Object.keys(entry.responses)).toContain(String(answer.status));
  });

  it('refuses who proves nothing', async () => {
    // Wrong credentials are counted by the minute, and here they come from all routes at once.
    serverNow().clock.advance({ seconds: 5 });
    const { stage, input } = await prepared();
    const expired = await stage.server.expiredToken(stage.customerId);
    expect(await send(input, null)).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(await send(input, 'sk_0123456789')).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(await send(input, 'pk_0123456789')).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(await send(input, 'a.b.c')).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(await send(input, expired)).toMatchObject({ status: 401, code: 'token_expired' });
  });

  const outsiders = callerKinds.filter((caller) => !entry.callers.includes(caller));
  if (outsiders.length > 0) {
    it.each(outsiders.map((caller) => [caller]))('refuses a %s caller', async (caller) => {
      const { stage, input } = await prepared();
      expect(await send(input, await credential(stage, caller))).toMatchObject({ status: 403, code: 'forbidden' });
    });
  }

  const otherRoles = entry.callers.includes('staff')
    ? staffRoles.filter((role) => entry.roles?.includes(role) === false)
    : [];
  if (otherRoles.length > 0) {
    it.each(otherRoles.map((role) => [role]))('refuses staff in the role %s', async (role) => {
      const { stage, input } = await prepared('staff');
      const as = await stage.server.staffToken(role);
      expect(await send(input, as)).toMatchObject({ status: 403, code: 'forbidden' });
    });
  }

  const otherWidget = widgetNames.find((widget) => !widgetsAllow([widget], id));
  if (entry.callers.includes('shopper') && otherWidget !== undefined) {
    it('refuses a session that is limited to another widget', async () => {
      const { stage, input } = await prepared('shopper');
      const as = await stage.server.shopperToken(stage.customerId, { widgets: [otherWidget] });
      expect(await send(input, as)).toMatchObject({ status: 403, code: 'forbidden' });
    });
  }

  if (entry.callers.includes('shopper')) {
    it('shows a session of a case link nothing but that case', async () => {
      const { stage, input } = await prepared('shopper');
      const { server } = stage;
      const complain = async (): Promise<string> => {
        const body = { metric: 'csat', score: 1, subject: { type: 'general' } } as const;
        return (await server.call('createFeedback', { as: server.pk, body })).body.caseId ?? '';
      };
      const as = await server.caseToken(await complain());
      if (!caseLinkAllows(id)) return expect(await send(input, as)).toMatchObject({ status: 403, code: 'forbidden' });
      const answer = await send(input, as);
      if (fixture.ownership === 'none') expect(answer.code).toBeNull();
      else if (fixture.ownership === 'thing') expect(answer.code).toBe('not_found');
      else expect(fixture.ownership.list(answer.body, stage)).toBe(false);
    });
  }

  runOwnership(entry, fixture, { send, credential, prepared });

  if (entry.idempotency === 'required') {
    it('wants an Idempotency-Key and then answers the same once more', async () => {
      const { stage, input } = await prepared();
      const as = await credential(stage, kind);
      expect(await send(input, as, { key: null })).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
      const key = crypto.randomUUID();
      const first = await send(input, as, { key });
      const second = await send(input, as, { key });
      expect(first).toMatchObject({ code: null });
      expect(second).toMatchObject({ status: first.status, body: first.body });
      expect(second.headers.get('idempotency-replayed')).toBe('true');
      expect(first.headers.get('idempotency-replayed')).toBeNull();
    });
  }

  if (entry.bodyKind === 'json') {
    it('takes no body but its own', async () => {
      const { stage, input } = await prepared();
      const as = await credential(stage, kind);
      const withMore = { ...(input.body as object), nobodyKnowsThis: 1 };
      expect(await send({ ...input, body: withMore }, as)).toMatchObject({
        status: 422,
        body: { code: 'validation_failed', errors: [{ pointer: '/nobodyKnowsThis' }] },
      });
      expect(await send({ ...input, body: '{"half":' }, as)).toMatchObject({ status: 400, code: 'malformed_json' });
      const plain = { ...input, headers: { 'Content-Type': 'text/plain' } };
      expect(await send(plain, as)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    });
  }
};

const runOwnership = (
  entry: OperationEntry<OperationId>,
  fixture: Fixture,
  tools: {
    send: (input: Input, as: string | null) => Promise<Answer>;
    credential: (stage: Stage, caller: CallerKind, merchant?: TestMerchant) => Promise<string>;
    prepared: (caller?: CallerKind) => Promise<{ stage: Stage; input: Input }>;
  },
): void => {
  const { send, credential, prepared } = tools;
  const { ownership } = fixture;
  if (ownership === 'none') return;
  const expectHidden = (answer: Answer, stage: Stage): void => {
    if (ownership === 'thing' || answer.code !== null) expect(answer.code).toMatch(/^(not_found|forbidden)$/);
    else expect(ownership.list(answer.body, stage)).toBe(false);
  };

  if (ownership !== 'thing') {
    it.each(entry.callers.map((caller) => [caller]))('shows the owner’s to a %s caller', async (caller) => {
      const { stage, input } = await prepared(caller);
      const as = await credential(stage, caller);
      // The event log shows an event once every older transaction on the database server has ended.
      await expect.poll(async () => ownership.list((await send(input, as)).body, stage)).toBe(true);
    });
  }

  if (entry.callers.includes('shopper')) {
    it('hides it from other shoppers', async () => {
      const { stage, input } = await prepared('shopper');
      const stranger = await setStage(stage.server);
      for (const as of [
        stranger.token,
        await stage.server.guestToken(stranger.orderId),
        await stage.server.shopperToken(stranger.customerId, { orderIds: [stage.orderId] }),
        await stage.server.shopperToken(stage.customerId, { orderIds: [stranger.orderId] }),
      ]) {
        expectHidden(await send(input, as), stage);
      }
    });
  }

  it.each(entry.callers.map((caller) => [caller]))('hides it from a %s caller of another merchant', async (caller) => {
    const { stage, input } = await prepared(caller);
    expectHidden(await send(input, await credential(stage, caller, stage.server.otherMerchant)), stage);
  });
};
