import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxPayoutPort, type PayoutPort, type PayoutRequest } from '../../ports/payout.ts';
import { createCashbackKit } from '../../testing/cashback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';

const sandbox = createSandboxPayoutPort();
let requests: PayoutRequest[] = [];
let answer: PayoutPort['pay'] = sandbox.pay;
let server: TestServer;
beforeAll(async () => {
  const payouts: PayoutPort = {
    verify: sandbox.verify,
    pay: (request, signal) => {
      requests.push(request);
      return answer(request, signal);
    },
  };
  server = await createTestServer({ ports: { payouts } });
});
afterAll(() => server.close());

const approved = async (account: string) => {
  requests = [];
  answer = sandbox.pay;
  const kit = await createCashbackKit(server);
  await kit.buy(60_00);
  const { body } = await kit.claim({ payoutAccountId: await kit.bind(account) });
  await kit.move(body.id, { action: 'approve' });
  return { kit, claimId: body.id };
};

describe('a payout account', () => {
  const input = (account: string) => ({
    method: 'bankTransfer' as const,
    holderName: 'Ellen Hart',
    account,
    bankCode: 'BUKBGB22',
  });

  it('is verified, shown masked, and kept encrypted', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const as = await kit.as();
    const { status, body } = await server.call('createPayoutAccount', { as, body: input('GB33BUKB20201555555555') });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { status: 'pending', maskedAccount: '•••• 5555', holderName: 'Ellen Hart', reasonCode: null },
    });
    await server.runDue();
    const listed = await server.call('listPayoutAccounts', { as, query: {} });
    expect(listed.body.data).toMatchObject([{ id: body.id, status: 'verified' }]);
    const row = await server.database.db
      .selectFrom('payout_accounts')
      .selectAll()
      .where('merchant_id', '=', kit.merchant.merchantId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(/GB33|Ellen|BUKB/);
  });

  it('that cannot be found says why, and nothing is paid to it', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    const payoutAccountId = await kit.bind('GB330001');
    const as = await kit.as();
    const listed = await server.call('listPayoutAccounts', { as, query: {} });
    expect(listed.body.data).toMatchObject([{ status: 'failed', reasonCode: 'account_not_found' }]);
    expect((await kit.claim({ payoutAccountId })).problem?.code).toBe('payout_account_unverified');
    const removed = await server.call('removePayoutAccount', { as, params: { payoutAccountId } });
    expect(removed.status).toBe(204);
    expect((await server.call('listPayoutAccounts', { as, query: {} })).body.data).toEqual([]);
    expect((await server.call('removePayoutAccount', { as, params: { payoutAccountId } })).status).toBe(404);
  });

  it('of two customers is a matter for a human', async () => {
    const kit = await createCashbackKit(server);
    await kit.buy(60_00);
    await kit.buy(60_00, { customerId: 'cus_2' });
    await kit.bind('GB44 1111 2222', 'cus_2');
    const { body } = await kit.claim({ payoutAccountId: await kit.bind('gb4411112222') });
    expect(body.status).toBe('inReview');
    expect(body.screening.find(({ rule }) => rule === 'account_unique')?.outcome).toBe('review');
  });
});

describe('a payout', () => {
  it('that the bank refuses says why; the shopper tries another account, staff any', async () => {
    const { kit, claimId } = await approved('GB330002');
    await kit.move(claimId, { action: 'pay' });
    await server.runDue();
    expect(await kit.read(claimId)).toMatchObject({
      status: 'payoutFailed',
      payout: { status: 'failed', failureReason: 'payout_rejected' },
      allowedActions: [],
    });
    expect((await kit.move(claimId, { action: 'retry' }, 'shopper')).problem?.code).toBe('action_not_allowed');
    const payoutAccountId = await kit.bind('GB33777');
    expect((await kit.read(claimId)).allowedActions).toEqual(['retry']);
    expect((await kit.move(claimId, { action: 'retry' }, 'shopper')).problem?.code).toBe('action_not_allowed');
    const retried = await kit.move(claimId, { action: 'retry', payoutAccountId }, 'shopper');
    expect(retried.body).toMatchObject({ status: 'payoutPending', payoutAccountId });
    await server.runDue();
    expect(await kit.read(claimId)).toMatchObject({ status: 'paid', payout: { failureReason: null } });
    expect(new Set(requests.map(({ reference }) => reference)).size).toBe(2);
  });

  it('that the bank has not finished is asked after under the same reference', async () => {
    const { kit, claimId } = await approved('GB330003');
    await kit.move(claimId, { action: 'pay' });
    await server.runDue();
    expect(await kit.read(claimId)).toMatchObject({ status: 'payoutPending', payout: { status: 'pending' } });
    server.clock.advance({ minutes: 15 });
    await server.runDue();
    expect((await kit.read(claimId)).status).toBe('paid');
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(new Set(requests.map(({ reference }) => reference)).size).toBe(1);
  });

  it('whose answer was lost is repeated under the same reference', async () => {
    const { kit, claimId } = await approved('GB33555');
    answer = () => Promise.reject(new Error('no answer'));
    await kit.move(claimId, { action: 'pay' });
    await server.runDue();
    expect((await kit.read(claimId)).status).toBe('payoutPending');
    answer = sandbox.pay;
    server.clock.advance({ minutes: 1 });
    await server.runDue();
    expect((await kit.read(claimId)).status).toBe('paid');
    expect(new Set(requests.map(({ reference }) => reference)).size).toBe(1);
  });

  it('arrives although its account was removed, and leaves no copy of the number', async () => {
    const { kit, claimId } = await approved('GB33888');
    await kit.move(claimId, { action: 'pay' });
    const { payoutAccountId } = await kit.read(claimId);
    await server.call('removePayoutAccount', { as: await kit.as(), params: { payoutAccountId } });
    await server.runDue();
    expect((await kit.read(claimId)).status).toBe('paid');
    expect(requests[0]?.destination).toMatchObject({ account: 'GB33888', holderName: 'Ellen Hart' });
    const rows = await server.database.db
      .selectFrom('payouts')
      .select('sealed_destination')
      .where('merchant_id', '=', kit.merchant.merchantId)
      .execute();
    expect(rows).toEqual([{ sealed_destination: null }]);
  });

  it('is not started to an account that was removed', async () => {
    const { kit, claimId } = await approved('GB33999');
    const { payoutAccountId } = await kit.read(claimId);
    await server.call('removePayoutAccount', { as: await kit.as(), params: { payoutAccountId } });
    expect((await kit.move(claimId, { action: 'pay' })).problem?.code).toBe('payout_account_unverified');
  });
});
