import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CashbackKit, createCashbackKit } from '../../testing/cashback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const balanced = (kit: CashbackKit) => findLedgerErrors(server.database, kit.merchant.merchantId);
const balancesOf = async (kit: CashbackKit): Promise<Record<string, number>> => {
  const rows = await server.database.db
    .selectFrom('ledger_accounts')
    .select(['kind', 'balance'])
    .where('merchant_id', '=', kit.merchant.merchantId)
    .where('book', '=', 'cashback')
    .where('balance', '!=', 0)
    .execute();
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind.split(':')[0] ?? kind, balance]));
};

describe('progress', () => {
  it('shows what was spent, reached and missing, order by order', async () => {
    const kit = await createCashbackKit(server, { minOrder: 10_00 });
    const big = await kit.buy(60_00);
    const small = await kit.buy(9_00);
    expect(await kit.progress()).toMatchObject({
      campaign: { id: 'cmp_year', status: 'running', steps: [{ id: 'five' }, { id: 'tenth' }] },
      spent: gbp(60_00),
      reachedStepId: 'five',
      nextStep: { id: 'tenth', threshold: gbp(150_00), missing: gbp(90_00) },
      earned: gbp(5_00),
      claimed: gbp(0),
      claimable: gbp(5_00),
      notClaimableReason: null,
      orders: [
        { orderId: big, counted: gbp(60_00), excludedReason: null },
        { orderId: small, counted: gbp(0), excludedReason: 'below_minimum' },
      ],
      claimIds: [],
    });
  });

  it('is listed with running campaigns first', async () => {
    const kit = await createCashbackKit(server);
    const later = { ...kit.campaign, id: 'cmp_later', startsAt: '2026-06-01T00:00:00Z' };
    const over = { ...kit.campaign, id: 'cmp_over', startsAt: '2025-01-01T00:00:00Z', endsAt: '2025-12-31T00:00:00Z' };
    await server.changeSettings('cashback', { campaigns: [over, later, kit.campaign] }, kit.merchant);
    const first = await server.call('listCampaigns', { as: kit.merchant.pk, query: { limit: 2 } });
    expect(first.body.data.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'cmp_year running',
      'cmp_later upcoming',
    ]);
    const second = await server.call('listCampaigns', {
      as: kit.merchant.pk,
      query: { cursor: first.body.nextCursor ?? '' },
    });
    expect(second.body.data.map(({ id, status }) => `${id} ${status}`)).toEqual(['cmp_over ended']);
  });
});

describe('a claim', () => {
  it('is screened, reviewed, paid, and told step by step', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const { status, body: claim } = await kit.claim();
    expect(status).toBe(201);
    expect(claim).toMatchObject({
      number: expect.stringMatching(/^CB-/),
      amount: gbp(5_00),
      orderIds: [orderId],
      status: 'inReview',
      allowedActions: ['cancel'],
      expectedBy: '2026-01-17T08:00:00.000Z',
      declineReason: null,
      payout: null,
    });
    expect(claim.screening.every(({ outcome }) => outcome === 'pass')).toBe(true);
    expect(await kit.progress()).toMatchObject({
      claimed: gbp(5_00),
      claimable: gbp(0),
      notClaimableReason: 'claim_open',
    });

    const approved = await kit.move(
      claim.id,
      { action: 'approve', fromStatus: 'inReview', note: 'Thank you.' },
      'agent',
    );
    expect(approved.body).toMatchObject({ status: 'approved', expectedBy: '2026-01-18T08:00:00.000Z' });
    expect((await kit.move(claim.id, { action: 'pay' }, 'agent')).problem?.code).toBe('action_not_allowed');
    const started = await kit.move(claim.id, { action: 'pay' });
    expect(started.body).toMatchObject({ status: 'payoutPending', payout: { status: 'pending', paidAt: null } });
    await server.runDue();
    const paid = await kit.read(claim.id);
    expect(paid).toMatchObject({
      status: 'paid',
      expectedBy: null,
      payout: { status: 'paid', reference: expect.stringMatching(/^sandbox_pay_/), paidAt: '2026-01-15T08:00:00.000Z' },
    });
    expect(paid.timeline.map(({ type, actor, note }) => `${type} ${actor} ${note ?? ''}`.trim())).toEqual([
      'claim.submitted shopper',
      'claim.screened system',
      'claim.approved staff Thank you.',
      'claim.payoutStarted staff',
      'claim.paid system',
    ]);
    expect(await balancesOf(kit)).toMatchObject({ paid: 5_00, funding: -5_00, allowance: 25_00, allowanceUsed: 5_00 });
    expect(await balanced(kit)).toEqual([]);
  });

  it('for more, once more was spent, is for the difference', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    await kit.paid();
    expect((await kit.claim()).problem?.code).toBe('nothing_to_claim');
    const second = await kit.buy(140_00);
    expect(await kit.progress()).toMatchObject({ earned: gbp(20_00), claimed: gbp(5_00), claimable: gbp(15_00) });
    expect((await kit.claim({ orderIds: [second] })).body).toMatchObject({
      amount: gbp(15_00),
      orderIds: [second],
      status: 'inReview',
    });
  });

  it('is refused where there is nothing to decide', async () => {
    const kit = await createCashbackKit(server, { proof: 'required' });
    await kit.buy(10_00);
    const payoutAccountId = await kit.bind();
    const other = await createCashbackKit(server);
    const foreign = await other.bind();
    expect((await kit.claim({ payoutAccountId })).problem?.code).toBe('evidence_required');
    expect((await kit.claim({ payoutAccountId: foreign })).problem?.code).toBe('not_found');
    expect((await kit.claim({ payoutAccountId, campaignId: 'cmp_unknown' })).problem?.code).toBe('not_found');
    await kit.setCampaign({ proof: 'none' });
    expect((await kit.claim({ payoutAccountId })).problem?.code).toBe('nothing_to_claim');
    await kit.setCampaign({ startsAt: '2026-02-01T00:00:00Z' });
    expect((await kit.claim({ payoutAccountId })).problem?.code).toBe('campaign_not_running');
  });

  it('that names orders it has no right to is declined, with the reason of every rule', async () => {
    const kit = await createCashbackKit(server, { minOrder: 20_00 });
    const payoutAccountId = await kit.bind();
    await kit.buy(60_00);
    const foreign = await kit.buy(90_00, { customerId: 'cus_2' });
    const small = await kit.buy(15_00);
    const { body } = await kit.claim({ payoutAccountId, orderIds: [foreign, small, 'ord_unknown'] });
    expect(body).toMatchObject({
      status: 'declined',
      declineReason: 'order_owned',
      allowedActions: ['appeal'],
      expectedBy: null,
    });
    const found = Object.fromEntries(
      body.screening.map(({ rule, outcome, detail }) => [rule, `${outcome} ${detail ?? ''}`]),
    );
    expect(found).toMatchObject({
      order_owned: `fail Not among your orders: ${foreign}, ord_unknown`,
      min_order: `fail Below the smallest order that counts: ${small}`,
      inside_period: 'pass ',
    });
    expect(await balancesOf(kit)).toEqual({});
  });

  it('is in the queue once', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const payoutAccountId = await kit.bind();
    const answers = await Promise.all([1, 2, 3].map(() => kit.claim({ payoutAccountId })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.problem?.code).toBe('claim_duplicate');
  });

  it('of several customers never promises more than the budget', async () => {
    const kit = await createCashbackKit(server, { budgetCap: 12_00 });
    const customers = ['cus_1', 'cus_2', 'cus_3', 'cus_4'];
    for (const customerId of customers) await kit.buy(60_00, { customerId });
    const accounts: string[] = [];
    for (const [index, customerId] of customers.entries())
      accounts.push(await kit.bind(`GB99000000111${index}`, customerId));
    const answers = await Promise.all(
      customers.map((customerId, index) => kit.claim({ payoutAccountId: accounts[index] ?? '' }, customerId)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(new Set(answers.flatMap(({ problem }) => problem?.code ?? []))).toEqual(
      new Set(['campaign_budget_exhausted']),
    );
    expect(await balancesOf(kit)).toMatchObject({ budget: 2_00, funding: -12_00 });
    const left = customers[answers.findIndex(({ status }) => status !== 201)] ?? '';
    expect(await kit.progress(left)).toMatchObject({ claimable: gbp(0), notClaimableReason: 'budget_exhausted' });

    // A claim that is taken back frees its share for others, and so does a larger budget.
    const winner = answers.find(({ status }) => status === 201)?.body;
    await kit.move(winner?.id ?? '', { action: 'decline', reasonCode: 'goods_resold' }, 'manager');
    expect((await kit.progress(left)).notClaimableReason).toBeNull();
    await kit.setCampaign({ budgetCap: 7_00 });
    expect((await kit.progress(left)).notClaimableReason).toBe('budget_exhausted');
    expect(await balanced(kit)).toEqual([]);
  });

  it('can be taken back while nobody has decided', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const { body } = await kit.claim();
    expect((await kit.move(body.id, { action: 'cancel', fromStatus: 'approved' }, 'shopper')).problem?.code).toBe(
      'state_conflict',
    );
    expect((await kit.move(body.id, { action: 'cancel' }, 'shopper')).body.status).toBe('cancelled');
    expect((await kit.move(body.id, { action: 'cancel' }, 'shopper')).problem?.code).toBe('action_not_allowed');
    expect((await kit.claim()).status).toBe(201);
  });

  it('waits for an answer, and ends when none comes', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const { body } = await kit.claim();
    const asked = await kit.move(body.id, { action: 'requestInfo', note: 'Which card did you pay with?' });
    expect(asked.body).toMatchObject({ status: 'infoNeeded', expectedBy: '2026-01-29T08:00:00.000Z' });
    const answered = await kit.move(body.id, { action: 'supplyInfo', note: 'The blue one.' }, 'shopper');
    expect(answered.body).toMatchObject({ status: 'inReview' });
    expect(answered.body.timeline.slice(-3).map(({ type, status }) => `${type} ${status}`)).toEqual([
      'claim.infoRequested infoNeeded',
      'claim.infoSupplied submitted',
      'claim.screened inReview',
    ]);
    await kit.move(body.id, { action: 'requestInfo' });
    server.clock.advance({ days: 14 });
    await server.runDue();
    expect(await kit.read(body.id)).toMatchObject({ status: 'expired', allowedActions: [] });
    expect(await balancesOf(kit)).not.toHaveProperty('reserved');
    server.clock.advance({ days: -14 });
  });

  it('that was declined is looked at once more, once', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const { body } = await kit.claim();
    const declined = await kit.move(body.id, { action: 'decline', reasonCode: 'unreadable' });
    expect(declined.body).toMatchObject({ status: 'declined', declineReason: 'unreadable' });
    const appealed = await kit.move(body.id, { action: 'appeal', note: 'It is readable.' }, 'shopper');
    expect(appealed.body).toMatchObject({ status: 'inReview', declineReason: null, amount: gbp(5_00) });
    const again = await kit.move(body.id, { action: 'decline', reasonCode: 'still_unreadable' });
    expect(again.body.status).toBe('declined');
    expect((await kit.read(body.id)).allowedActions).toEqual([]);
    expect((await kit.move(body.id, { action: 'appeal' }, 'shopper')).problem?.code).toBe('action_not_allowed');
    expect(await balanced(kit)).toEqual([]);
  });
});
