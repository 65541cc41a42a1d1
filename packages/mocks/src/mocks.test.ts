import { createPartnerClient, createShopperClient, isConnectionError } from '@aftercart/client';
import { caseMachine, claimMachine, redemptionMachine, returnMachine, statusesOf } from '@aftercart/contract';
import { operations } from '@aftercart/contract/operations';
import { HttpHandler } from 'msw';
import { describe, expect, it } from 'vitest';
import { createHandlers } from './handlers.ts';
import {
  caseIn,
  claimIn,
  combine,
  createMockFetch,
  failing,
  mockToken,
  notReturnable,
  onTier,
  payoutAccountIn,
  redemptionIn,
  returnIn,
  type Scenario,
  type ScenarioName,
  SESSION_PATH,
  withPoints,
} from './index.ts';

const shopper = (scenario: ScenarioName | Scenario = 'default') =>
  createShopperClient({
    baseUrl: 'https://api.test',
    publishableKey: 'pk_mock',
    getToken: () => mockToken({ audience: 'shopper' }),
    fetch: createMockFetch(scenario),
    retries: 0,
  });

const returnInput = {
  orderId: 'ord_536367',
  resolution: 'refund',
  lines: [{ lineId: '1', quantity: 2, reasonCode: 'changedMind' }],
} as const;
const newReturn = () => ({ ...returnInput, lines: [{ ...returnInput.lines[0] }] });

describe('handlers', () => {
  it('answer each operation of the contract once, and the session endpoint', () => {
    const answered = createHandlers()
      .filter((handler) => handler instanceof HttpHandler)
      .map(({ info }) => `${String(info.method)} ${String(info.path)}`);
    const promised = Object.values(operations).map(
      ({ method, path }) => `${method} *${path.replace(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(answered.sort()).toEqual([...promised, `POST *${SESSION_PATH}`].sort());
  });

  it('refuse what the server refuses: credentials, callers, keys, fields', async () => {
    const fetch = createMockFetch();
    const ask = async (path: string, headers: Record<string, string>, body?: unknown) => {
      const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await fetch(`https://api.test/v1${path}`, init);
      return ((await response.json()) as { code: string }).code;
    };
    const visitor = { authorization: 'Bearer pk_mock' };
    expect(await ask('/points', {})).toBe('unauthenticated');
    expect(await ask('/points', visitor)).toBe('forbidden');
    expect(await ask('/feedback', visitor, {})).toBe('idempotency_key_missing');
    expect(await ask('/feedback', { ...visitor, 'idempotency-key': '1' }, { metric: 'nps' })).toBe('validation_failed');
    expect(await ask('/cashback/campaigns?limit=1000', visitor)).toBe('validation_failed');
  });
});

describe('a shopper', () => {
  it('gives an answer once, and gets a case for a low score', async () => {
    const client = shopper();
    const input = { metric: 'nps', score: 3, comment: 'Late', subject: { type: 'order', id: 'ord_536367' } } as const;
    const feedback = await client.feedback.create(input);
    expect(feedback).toMatchObject({ rewardPoints: 200, followUpBy: '2010-12-06T14:00:00Z' });
    expect(await client.cases.retrieve(feedback.caseId ?? '')).toMatchObject({
      status: 'open',
      allowedActions: ['reply'],
    });
    await expect(client.feedback.create(input)).rejects.toMatchObject({ code: 'feedback_already_given' });
  });

  it('submits twice and has it once', async () => {
    const client = shopper();
    const first = await client.returns.create(newReturn(), { idempotencyKey: 'draft' });
    const again = await client.returns.create(newReturn(), { idempotencyKey: 'draft' });
    expect(again.id).toBe(first.id);
    expect((await client.returns.list()).data).toHaveLength(1);
    const other = { ...newReturn(), comment: 'Another one' };
    await expect(client.returns.create(other, { idempotencyKey: 'draft' })).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  it('sends goods back, step by step, and hears of it', async () => {
    const client = shopper();
    expect(await client.returns.preview(newReturn())).toMatchObject({ refund: { amount: 338 } });
    const { id } = await client.returns.create(newReturn());
    const [line] = (await client.returns.options('ord_536367')).lines;
    expect(line?.returnableQuantity).toBe(30);
    expect(await client.returns.retrieve(id)).toMatchObject({ status: 'requested', allowedActions: ['cancel'] });
    await expect(client.returns.transition(id, { action: 'approve' })).rejects.toMatchObject({
      code: 'action_not_allowed',
    });

    const stop = new AbortController();
    const heard: string[] = [];
    const listening = (async () => {
      for await (const event of client.events.stream({ signal: stop.signal, lastEventId: '0' })) {
        heard.push(event.type);
        if (event.type === 'return.cancelled') stop.abort();
      }
    })();
    await client.returns.transition(id, { action: 'cancel', fromStatus: 'requested' });
    await listening;
    expect(heard).toEqual(['return.requested', 'return.cancelled']);
    await expect(client.returns.transition(id, { action: 'cancel', fromStatus: 'requested' })).rejects.toMatchObject({
      code: 'state_conflict',
    });
  });

  it('is told why goods stay', async () => {
    const client = shopper();
    const line = { lineId: '1', quantity: 33, reasonCode: 'changedMind' };
    await expect(client.returns.create({ ...newReturn(), lines: [line] })).rejects.toMatchObject({
      code: 'quantity_not_returnable',
      fieldErrors: [{ pointer: '/lines/0/quantity' }],
    });
    const broken = { ...line, quantity: 1, reasonCode: 'damaged' };
    await expect(client.returns.create({ ...newReturn(), lines: [broken] })).rejects.toMatchObject({
      code: 'evidence_required',
    });
    const photo = await client.uploads.create(new Blob(['png'], { type: 'image/png' }), { purpose: 'returnEvidence' });
    expect(await (await client.uploads.content(photo.id)).text()).toBe('png');
    await client.returns.create({ ...newReturn(), lines: [{ ...broken, evidenceUploadIds: [photo.id] }] });
    const text = new Blob(['text'], { type: 'text/plain' });
    await expect(client.uploads.create(text, { purpose: 'returnEvidence' })).rejects.toMatchObject({
      code: 'upload_rejected',
    });
    const late = shopper(notReturnable('window_closed'));
    await expect(late.returns.preview(newReturn())).rejects.toMatchObject({ code: 'return_window_closed' });
  });

  it('gives points for a voucher and takes it back', async () => {
    const client = shopper();
    const redemption = await client.points.redemptions.create({ rewardId: 'rwd_voucher-15' });
    expect(await client.points.retrieve()).toMatchObject({ available: 200, value: { amount: 300 } });
    expect((await client.points.rewards()).data[0]).toMatchObject({ affordable: false, missingPoints: 800 });
    await expect(client.points.redemptions.create({ rewardId: 'rwd_voucher-15' })).rejects.toMatchObject({
      code: 'insufficient_points',
    });
    await client.points.redemptions.transition(redemption.id, { action: 'cancel' });
    expect(await client.points.retrieve()).toMatchObject({ available: 1200 });
    const types: string[] = [];
    for await (const { type } of client.points.entries({ limit: 1 })) types.push(type);
    expect(types).toEqual(['redeem.reversed', 'redeem', 'earn.feedback', 'earn.purchase']);
  });

  it('claims cashback once, to an account that can be paid', async () => {
    const client = shopper();
    const input = { method: 'bankTransfer', holderName: 'Ellen Hart' } as const;
    const bad = await client.cashback.payoutAccounts.create({ ...input, account: 'GB000001' });
    expect(bad).toMatchObject({ status: 'failed', reasonCode: 'account_not_found' });
    const campaignId = 'cmp_winter';
    await expect(client.cashback.claims.create({ campaignId, payoutAccountId: bad.id })).rejects.toMatchObject({
      code: 'payout_account_unverified',
    });
    await client.cashback.payoutAccounts.remove(bad.id);
    const [account] = (await client.cashback.payoutAccounts.list()).data;
    const claim = await client.cashback.claims.create({ campaignId, payoutAccountId: account?.id ?? '' });
    expect(claim).toMatchObject({ status: 'inReview', amount: { amount: 500 }, allowedActions: ['cancel'] });
    const [progress] = (await client.cashback.progress()).data;
    expect(progress).toMatchObject({ claimable: { amount: 0 }, claimIds: [claim.id] });
    await expect(
      client.cashback.claims.create({ campaignId, payoutAccountId: account?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'nothing_to_claim' });
  });
});

describe('a merchant’s server', () => {
  it('stores and reads what it sells', async () => {
    const client = createPartnerClient({ baseUrl: 'https://api.test', secretKey: 'sk_mock', fetch: createMockFetch() });
    const order = {
      id: 'ord_1',
      number: '1',
      placedAt: '2010-12-01T08:00:00Z',
      currency: 'GBP',
      lines: [{ id: '1', sku: 'A', description: 'A', kind: 'product' as const, quantity: 3, unitPrice: '0.335' }],
    };
    expect(await client.orders.upsert('ord_1', order)).toMatchObject({ total: { amount: 101 } });
    expect((await client.orders.importBatch({ orders: [order] })).results).toHaveLength(1);
    expect((await client.orders.list()).data.map(({ id }) => id)).toEqual(['ord_1', 'ord_536367']);
    expect(await client.customers.upsert('cus_1', { name: 'Ann' })).toMatchObject({ name: 'Ann', email: null });
    const note = { ...order, id: 'crn_1', issuedAt: order.placedAt };
    const { placedAt: _, ...creditNote } = note;
    expect(await client.creditNotes.upsert('crn_1', creditNote)).toMatchObject({ total: { amount: 101 } });
    const settings = await client.settings.retrieve();
    const value = { ...settings.returns, windowDays: 30 };
    expect((await client.settings.updateSection('returns', { expectedVersion: 1, value })).returns.windowDays).toBe(30);
    await expect(client.settings.updateSection('returns', { expectedVersion: 1, value })).rejects.toMatchObject({
      code: 'state_conflict',
    });
    const key = await client.sessions.signingKeys.create();
    await client.sessions.signingKeys.revoke(key.id);
    expect((await client.sessions.signingKeys.list()).data[0]?.revokedAt).not.toBeNull();
    expect((await client.events.list({ type: 'settings.updated' })).data).toHaveLength(1);
  });
});

describe('scenarios', () => {
  it.each(statusesOf(returnMachine))('know a return that is %s', async (status) => {
    const [found] = (await shopper(returnIn(status)).returns.list({ status })).data;
    expect(found).toMatchObject({ status });
    expect(found?.timeline.at(-1)?.status).toBe(status);
  });

  it.each(statusesOf(claimMachine))('know a claim that is %s', async (status) => {
    const [found] = (await shopper(claimIn(status)).cashback.claims.list({ status })).data;
    expect(found?.timeline.at(-1)?.status).toBe(status);
  });

  it.each(statusesOf(caseMachine))('know a case that is %s', async (status) => {
    expect((await shopper(caseIn(status)).cases.list({ status })).data).toHaveLength(1);
  });

  it.each(statusesOf(redemptionMachine))('know a redemption that is %s', async (status) => {
    expect((await shopper(redemptionIn(status)).points.redemptions.list({ status })).data).toHaveLength(1);
  });

  it.each(['pending', 'failed', 'verified'] as const)('know an account that is %s', async (status) => {
    const { data } = await shopper(payoutAccountIn(status)).cashback.payoutAccounts.list();
    expect(data).toMatchObject([{ status }]);
  });

  it('know every tier', async () => {
    for (const [tier, next] of [
      ['member', 'gold'],
      ['gold', 'black-diamond'],
      ['black-diamond', undefined],
    ] as const) {
      const points = await shopper(onTier(tier)).points.retrieve();
      expect([points.tier.id, points.nextTier?.id]).toEqual([tier, next]);
    }
  });

  it('know debt', async () => {
    expect(await shopper(withPoints(-50)).points.retrieve()).toMatchObject({ balance: -50, available: 0, debt: 50 });
  });

  it('know a shopper with nothing', async () => {
    const client = shopper('empty');
    const lists = [client.orders, client.returns].map((resource) => resource.list());
    const pages = await Promise.all([
      ...lists,
      client.points.entries(),
      client.points.rewards(),
      client.cashback.progress(),
    ]);
    expect(pages.map(({ data }) => data.length)).toEqual([0, 0, 0, 0, 0]);
    expect(await client.points.retrieve()).toMatchObject({ balance: 0, value: { amount: 0 } });
  });

  it('know failures: of everything, of the network, of one operation', async () => {
    await expect(shopper('error').points.retrieve()).rejects.toMatchObject({ code: 'internal' });
    const offline: unknown = await shopper('offline')
      .points.retrieve()
      .catch((error: unknown) => error);
    expect(isConnectionError(offline)).toBe(true);
    const client = shopper(failing('createReturn', 'return_limit_reached'));
    await expect(client.returns.create(newReturn())).rejects.toMatchObject({ code: 'return_limit_reached' });
    expect(await client.returns.preview(newReturn())).toBeDefined();
  });

  it('combine', async () => {
    const client = shopper(
      combine(returnIn('approved'), claimIn('paid'), failing('getPoints', 'internal'), onTier('gold')),
    );
    expect((await client.returns.list()).data).toHaveLength(1);
    expect((await client.cashback.claims.list()).data).toMatchObject([{ status: 'paid' }]);
    await expect(client.points.retrieve()).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('createMockFetch', () => {
  it('plays the shop’s session endpoint, at a relative address too', async () => {
    const signedIn = await createMockFetch()(SESSION_PATH, { method: 'POST' });
    expect(await signedIn.json()).toMatchObject({ token: expect.any(String) as string });
    expect((await createMockFetch('signedOut')(SESSION_PATH, { method: 'POST' })).status).toBe(401);
  });

  it('gives every caller a backend of its own', async () => {
    const [one, other] = [shopper(), shopper()];
    await one.returns.create(newReturn());
    expect((await other.returns.list()).data).toEqual([]);
  });

  it('ends with the signal, even where nothing ever comes', async () => {
    const signal = AbortSignal.timeout(20);
    await expect(shopper('loading').points.retrieve({}, { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('fails for what nobody mocks', async () => {
    await expect(createMockFetch()('https://api.test/v2/points')).rejects.toThrow('No mock answers GET');
  });
});
