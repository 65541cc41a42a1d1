import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCashbackKit } from '../../testing/cashback-kit.ts';
import { createTestServer, type TestServer } from '../../testing/harness.ts';
import { findLedgerErrors } from '../../testing/ledger-invariants.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
type Kit = Awaited<ReturnType<typeof createCashbackKit>>;
const debtOf = async (kit: Kit): Promise<number> => {
  const rows = await server.database.db
    .selectFrom('ledger_accounts')
    .select('balance')
    .where('merchant_id', '=', kit.merchant.merchantId)
    .where('kind', 'like', 'debt:%')
    .where('book', '=', 'cashback')
    .execute();
  return rows.reduce((sum, { balance }) => sum - balance, 0);
};
const balanced = (kit: Kit) => findLedgerErrors(server.database, kit.merchant.merchantId);

const returnUnits = async (kit: Kit, orderId: string, quantity: number) => {
  const lines = [{ lineId: '1', quantity, reasonCode: 'changedMind' }];
  const as = kit.merchant.sk;
  const preview = await server.call('previewReturn', {
    as,
    body: { orderId, resolution: 'refund', lines: [{ lineId: '1', quantity }] },
  });
  const { body } = await server.call('createReturn', { as, body: { orderId, resolution: 'refund', lines } });
  for (const action of ['approve', 'receive', 'inspect', 'refund'] as const) {
    const { problem } = await server.call('transitionReturn', { as, params: { returnId: body.id }, body: { action } });
    if (problem !== null) throw new Error(`The return was refused: ${problem.code}`);
  }
  return {
    preview: preview.body,
    executed: (await server.call('getReturn', { as, params: { returnId: body.id } })).body,
  };
};

describe('goods that come back', () => {
  it('say beforehand what they cost, void the open claim, and free its money', async () => {
    const kit = await createCashbackKit(server, { budgetCap: 100_00 });
    const orderId = await kit.buy(60_00);
    const { body: claim } = await kit.claim();
    const { preview, executed } = await returnUnits(kit, orderId, 5);
    const effect = [{ campaignId: 'cmp_year', name: { en: 'All year' }, before: gbp(5_00), after: gbp(0) }];
    expect(preview.cashback).toEqual(effect);
    expect(executed.outcome.cashback).toEqual(effect);
    expect(await kit.read(claim.id)).toMatchObject({ status: 'voided', allowedActions: [] });
    expect(await kit.progress()).toMatchObject({
      spent: gbp(30_00),
      claimed: gbp(0),
      notClaimableReason: 'nothing_earned',
    });
    expect(await balanced(kit)).toEqual([]);
  });

  it('make an open claim smaller when a part is still earned', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(200_00);
    const { body: claim } = await kit.claim();
    expect(claim.amount).toEqual(gbp(20_00));
    await returnUnits(kit, orderId, 2);
    expect(await kit.read(claim.id)).toMatchObject({ status: 'inReview', amount: gbp(16_00) });
    await kit.move(claim.id, { action: 'approve' });
    await kit.move(claim.id, { action: 'pay' });
    await server.runDue();
    expect(await kit.read(claim.id)).toMatchObject({ status: 'paid', amount: gbp(16_00) });
    expect(await balanced(kit)).toEqual([]);
  });

  it('leave a debt when the cashback was paid; later purchases are set off against it', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const claim = await kit.paid();
    await returnUnits(kit, orderId, 5);
    expect(await kit.read(claim.id)).toMatchObject({ status: 'reversed' });
    expect(await debtOf(kit)).toBe(5_00);
    await kit.buy(170_00);
    expect(await kit.progress()).toMatchObject({ earned: gbp(20_00), claimed: gbp(0), claimable: gbp(15_00) });
    expect((await kit.claim()).body.amount).toEqual(gbp(15_00));
    expect(await debtOf(kit)).toBe(0);
    expect(await balanced(kit)).toEqual([]);
  });

  it('by a credit note do the same', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const { body: claim } = await kit.claim();
    await kit.credit(orderId, 5, 30_00);
    expect((await kit.read(claim.id)).status).toBe('voided');
  });

  it('with a cancelled order do the same', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const { body: claim } = await kit.claim();
    await kit.buy(60_00, { id: orderId, status: 'cancelled' });
    expect((await kit.read(claim.id)).status).toBe('voided');
  });

  it('before the money left, stop the payout', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const { body: claim } = await kit.claim();
    await kit.move(claim.id, { action: 'approve' });
    await kit.move(claim.id, { action: 'pay' });
    await kit.credit(orderId, 10, 60_00);
    await server.runDue();
    expect(await kit.read(claim.id)).toMatchObject({
      status: 'voided',
      payout: { status: 'failed', failureReason: 'claim_voided' },
    });
    expect(await debtOf(kit)).toBe(0);
    expect(await balanced(kit)).toEqual([]);
  });

  it('while the money is on its way, are settled once it has arrived', async () => {
    const kit = await createCashbackKit(server);
    const orderId = await kit.buy(60_00);
    const { body: claim } = await kit.claim({ payoutAccountId: await kit.bind('GB330003') });
    await kit.move(claim.id, { action: 'approve' });
    await kit.move(claim.id, { action: 'pay' });
    await server.runDue();
    await kit.credit(orderId, 10, 60_00);
    expect((await kit.read(claim.id)).status).toBe('payoutPending');
    server.clock.advance({ minutes: 15 });
    await server.runDue();
    expect((await kit.read(claim.id)).status).toBe('reversed');
    expect(await debtOf(kit)).toBe(5_00);
    expect(await balanced(kit)).toEqual([]);
  });
});
