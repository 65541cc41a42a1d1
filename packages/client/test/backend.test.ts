import {
  createPartnerClient,
  createShopperClient,
  createStaffClient,
  type Fetch,
  type Logger,
} from '@aftercart/client';
import { mintSessionToken } from '@aftercart/client/session-token';
import type { Event, OrderInput } from '@aftercart/contract';
import { type Backend, createBackend } from '@aftercart/mocks/backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The real backend answers, in this process: here client, contract and server prove that they mean the same.
const baseUrl = 'http://localhost';
const customerId = 'cus_7';
let server: Backend;
let fetch: Fetch;
const warnings: string[] = [];
const logger: Logger = { debug: () => undefined, warn: (message) => warnings.push(message) };

const orderInput = (number: string): OrderInput => ({
  id: `ord_${number}`,
  number,
  customerId,
  placedAt: server.clock.now().toISOString(),
  status: 'delivered',
  deliveredAt: server.clock.now().toISOString(),
  currency: 'GBP',
  contact: { email: 'ann@example.com' },
  lines: [{ id: '1', sku: 'TEA', description: 'Green tea', kind: 'product', quantity: 4, unitPrice: '25.00' }],
});

const clients = () => {
  const { clock, merchant } = server;
  const { merchantId, signingKey, publishableKey, secretKey } = merchant;
  const key = { keyId: signingKey.id, secret: signingKey.secret, merchantId };
  const shopperToken = async () =>
    (await mintSessionToken(key, { audience: 'shopper', customerId }, { now: clock.now() })).token;
  const staffToken = async () =>
    (await mintSessionToken(key, { audience: 'staff', staffId: 'bea', role: 'admin' }, { now: clock.now() })).token;
  return {
    partner: createPartnerClient({ baseUrl, secretKey, fetch, logger }),
    visitor: createShopperClient({ baseUrl, publishableKey, fetch, logger }),
    shopper: createShopperClient({ baseUrl, publishableKey, getToken: shopperToken, fetch, logger }),
    staff: createStaffClient({ baseUrl, getToken: staffToken, fetch, logger }),
  };
};

beforeAll(async () => {
  server = await createBackend({ examples: false });
  ({ fetch } = server);
  const { partner } = clients();
  await partner.customers.upsert(customerId, { name: 'Ann', email: 'ann@example.com' });
  await partner.orders.upsert('ord_1', orderInput('1'));
}, 120_000);
afterAll(() => server.close());

describe('client and backend', { timeout: 60_000 }, () => {
  it('sessions: who is who, links, guests, keys', async () => {
    const { partner, visitor, shopper, staff } = clients();
    expect((await visitor.sessions.me()).caller).toBe('publishable');
    expect(await shopper.sessions.me()).toMatchObject({ caller: 'shopper', customerId });
    expect(await staff.sessions.me()).toMatchObject({ caller: 'staff', role: 'admin' });
    expect(await partner.sessions.create({ audience: 'shopper', customerId })).toMatchObject({ customerId });

    const link = await partner.sessions.createOrderLink('ord_1');
    expect(await visitor.sessions.redeemOrderLink({ token: link.token })).toMatchObject({ orderIds: ['ord_1'] });
    const challenge = { orderNumber: '1', email: 'ann@example.com' };
    const { challengeId } = await visitor.sessions.challengeGuest(challenge);
    await expect(visitor.sessions.verifyGuest({ challengeId, code: '000000' })).rejects.toMatchObject({
      code: 'challenge_invalid',
    });

    const key = await partner.sessions.signingKeys.create();
    await partner.sessions.signingKeys.revoke(key.id);
    const keys = await partner.sessions.signingKeys.list();
    expect(keys.data.find(({ id }) => id === key.id)?.revokedAt).not.toBeNull();
  });

  it('renews a session that has ended, once, and goes on', async () => {
    const { shopper } = clients();
    await shopper.sessions.me();
    server.clock.advance({ minutes: 16 });
    expect(await shopper.sessions.me()).toMatchObject({ customerId });
  });

  it('customers, orders, credit notes', async () => {
    const { partner, shopper, staff } = clients();
    expect(await shopper.customers.retrieve(customerId)).toMatchObject({ name: 'Ann' });
    expect((await staff.customers.list()).data).toHaveLength(1);
    const { results } = await partner.orders.importBatch({ orders: [orderInput('2'), orderInput('3')] });
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    expect(await shopper.orders.retrieve('ord_2')).toMatchObject({ total: { amount: 10_000, currency: 'GBP' } });
    const numbers: string[] = [];
    for await (const { number } of shopper.orders.list({ limit: 1 })) numbers.push(number);
    expect(numbers.sort()).toEqual(['1', '2', '3']);

    const { lines } = orderInput('3');
    const note = {
      id: 'crn_1',
      number: 'C1',
      customerId,
      orderId: 'ord_3',
      issuedAt: server.clock.now().toISOString(),
      currency: 'GBP',
      lines: lines.map((line) => ({ ...line, quantity: 1 })),
    };
    expect(await partner.creditNotes.upsert('crn_1', note)).toMatchObject({
      lines: [{ matches: [{ quantity: 1 }], unmatchedQuantity: 0 }],
    });
    expect((await partner.creditNotes.importBatch({ creditNotes: [note] })).results).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    expect((await shopper.creditNotes.list()).data).toHaveLength(1);
    expect(await shopper.creditNotes.retrieve('crn_1')).toMatchObject({ number: 'C1' });
  });

  it('feedback and cases', async () => {
    const { shopper, visitor, staff } = clients();
    const subject = { type: 'order', id: 'ord_1' } as const;
    const input = { metric: 'nps', score: 2, comment: 'Cold tea', subject } as const;
    const given = await shopper.feedback.create(input, { idempotencyKey: 'draft-of-ann' });
    const again = await shopper.feedback.create(input, { idempotencyKey: 'draft-of-ann' });
    expect(again).toEqual(given);
    await expect(shopper.feedback.create(input)).rejects.toMatchObject({ code: 'feedback_already_given' });
    await expect(shopper.feedback.create({ ...input, score: 11 })).rejects.toMatchObject({
      name: 'AftercartValidationError',
      fieldErrors: [{ pointer: '/score' }],
    });
    await visitor.feedback.create({ metric: 'csat', score: 5, subject: { type: 'service' } });
    expect(await shopper.feedback.retrieve(given.id)).toMatchObject({ score: 2 });
    expect((await staff.feedback.list({ metric: 'nps' })).data).toHaveLength(1);

    const [open] = (await staff.cases.list({ status: 'open' })).data;
    expect(open?.feedbackId).toBe(given.id);
    await staff.cases.transition(open?.id ?? '', { action: 'resolve', note: 'New tea is on its way.' });
    const confirmed = await shopper.cases.transition(open?.id ?? '', { action: 'confirm', fromStatus: 'resolved' });
    expect(confirmed.status).toBe('closed');
    expect(await shopper.cases.retrieve(confirmed.id)).toMatchObject({ status: 'closed' });
  });

  it('uploads and returns, to the refund', async () => {
    const { shopper, staff } = clients();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    const file = new File([png], 'broken.png', { type: 'image/png' });
    const photo = await shopper.uploads.create(file, { purpose: 'returnEvidence' });
    expect(await shopper.uploads.retrieve(photo.id)).toMatchObject({ fileName: 'broken.png', bytes: png.length });
    expect(new Uint8Array(await (await shopper.uploads.content(photo.id)).arrayBuffer())).toEqual(png);

    const options = await shopper.returns.options('ord_1');
    expect(options.lines[0]?.returnableQuantity).toBe(4);
    const lines = [{ lineId: '1', quantity: 1, reasonCode: 'damaged', evidenceUploadIds: [photo.id] }];
    const input = { orderId: 'ord_1', resolution: 'refund' as const, lines };
    const previewLines = [{ lineId: '1', quantity: 1 }];
    const preview = await shopper.returns.preview({ ...input, lines: previewLines });
    expect(preview.refund).toEqual({ amount: 2500, currency: 'GBP' });
    const { id } = await shopper.returns.create({ ...input, previewToken: preview.previewToken });
    await expect(shopper.returns.transition(id, { action: 'approve' })).rejects.toMatchObject({
      name: 'AftercartConflictError',
      code: 'action_not_allowed',
    });
    for (const action of ['approve', 'receive', 'inspect', 'refund'] as const)
      await staff.returns.transition(id, { action });
    expect(await shopper.returns.retrieve(id)).toMatchObject({ status: 'refunded', refund: { status: 'succeeded' } });
    expect((await shopper.returns.list({ status: 'refunded' })).data).toHaveLength(1);
  });

  it('points', async () => {
    const { shopper, staff, visitor } = clients();
    await staff.points.adjustments.create({ customerId, points: 1000, note: 'With our apologies.' });
    const before = await shopper.points.retrieve();
    expect(before.available).toBeGreaterThanOrEqual(1000);
    expect((await visitor.points.rewards()).data[0]).toMatchObject({ affordable: null });
    const reward = (await shopper.points.rewards()).data.find(({ affordable }) => affordable);
    const redemption = await shopper.points.redemptions.create({ rewardId: reward?.id ?? '' });
    expect(await shopper.points.redemptions.retrieve(redemption.id)).toMatchObject({ status: 'issued' });
    expect((await shopper.points.retrieve()).available).toBe(before.available - redemption.points);
    await shopper.points.redemptions.transition(redemption.id, { action: 'cancel' });
    expect((await shopper.points.redemptions.list({ status: 'cancelled' })).data).toHaveLength(1);
    const types = new Set<string>();
    for await (const { type } of shopper.points.entries({ limit: 2 })) types.add(type);
    expect([...types]).toEqual(expect.arrayContaining(['redeem', 'redeem.reversed', 'earn.adjusted']));
  });

  it('settings and cashback', async () => {
    const { shopper, staff, visitor } = clients();
    const settings = await staff.settings.retrieve();
    const hour = 3_600_000;
    const at = (hours: number) => new Date(server.clock.now().getTime() + hours * hour).toISOString();
    const campaign = {
      id: 'cmp_spring',
      name: { en: 'Spring' },
      description: null,
      startsAt: at(-48),
      endsAt: at(48),
      claimUntil: at(96),
      minOrder: null,
      scope: { categories: null, skus: null },
      steps: [{ id: 'one', threshold: 1000, reward: { type: 'fixed' as const, amount: 500 } }],
      perCustomerCap: null,
      budgetCap: null,
      proof: 'none' as const,
    };
    const value = { ...settings.cashback, campaigns: [campaign] };
    await staff.settings.updateSection('cashback', { expectedVersion: settings.version, value });
    await expect(
      staff.settings.updateSection('cashback', { expectedVersion: settings.version, value }),
    ).rejects.toMatchObject({ code: 'state_conflict' });

    expect((await visitor.cashback.campaigns()).data).toMatchObject([{ id: 'cmp_spring', status: 'running' }]);
    const { partner } = clients();
    await partner.orders.upsert('ord_9', orderInput('9'));
    expect((await shopper.cashback.progress()).data).toMatchObject([{ claimable: { amount: 500 } }]);

    const account = { method: 'paypal', holderName: 'Ann', account: 'ann@example.com' } as const;
    const bound = await shopper.cashback.payoutAccounts.create(account);
    const [known] = (await shopper.cashback.payoutAccounts.list()).data;
    expect(known).toMatchObject({ id: bound.id, status: 'verified' });
    const input = { campaignId: 'cmp_spring', payoutAccountId: bound.id };
    const claim = await shopper.cashback.claims.create(input);
    expect(await shopper.cashback.claims.retrieve(claim.id)).toMatchObject({ status: 'inReview' });
    await staff.cashback.claims.transition(claim.id, { action: 'approve' });
    await staff.cashback.claims.transition(claim.id, { action: 'pay' });
    expect((await shopper.cashback.claims.list({ status: 'paid' })).data).toHaveLength(1);
    await shopper.cashback.payoutAccounts.remove(bound.id);
    expect((await shopper.cashback.payoutAccounts.list()).data.filter(({ status }) => status === 'verified')).toEqual(
      [],
    );
  });

  it('events: listed, streamed live, resumed', async () => {
    const { shopper, staff } = clients();
    const all: Event[] = [];
    for await (const event of staff.events.list({ limit: 100 })) all.push(event);
    const last = all.at(-1);
    const middle = all.at(-3);
    expect(last).toBeDefined();

    const resumed: string[] = [];
    for await (const { id } of staff.events.stream({ lastEventId: middle?.id ?? '' })) {
      resumed.push(id);
      if (id === last?.id) break;
    }
    expect(resumed).toHaveLength(2);

    const stop = new AbortController();
    const live = (async () => {
      for await (const event of shopper.events.stream({ signal: stop.signal, lastEventId: last?.id ?? '' }))
        return event;
      return null;
    })();
    const input = { metric: 'ces', score: 7, subject: { type: 'service' } } as const;
    const { id } = await shopper.feedback.create(input);
    expect(await live).toMatchObject({ type: 'feedback.created', subject: { id } });
    stop.abort();
  });

  it('keeps other people’s things and a shopper’s limits', async () => {
    const { shopper, visitor } = clients();
    await expect(shopper.orders.retrieve('ord_404')).rejects.toMatchObject({ name: 'AftercartNotFoundError' });
    await expect(visitor.points.retrieve()).rejects.toMatchObject({ name: 'AftercartPermissionError' });
    const nobody = createShopperClient({ baseUrl, publishableKey: 'pk_nobody', fetch });
    await expect(nobody.sessions.me()).rejects.toMatchObject({ code: 'unauthenticated' });
    const { requestId } = await shopper.sessions.me().withResponse();
    expect(requestId).toMatch(/^req_/);
  });

  it('had to repeat nothing for the server’s sake', () => {
    expect(warnings.filter((message) => message !== 'failed')).toEqual([]);
  });
});
