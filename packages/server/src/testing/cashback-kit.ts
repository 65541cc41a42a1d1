import type { CampaignRule, Claim, ClaimInput, ClaimTransition } from '@aftercart/contract';
import type { StaffRole } from '@aftercart/contract/machines';
import type { TestMerchant, TestResponse, TestServer } from './harness.ts';
import { lineInput, orderInput } from './orders.ts';

/** Runs for a year from New Year 2026: 5.00 from 50.00, a tenth from 150.00, at most 30.00 for one customer. */
export const campaignRule = (fields: Partial<CampaignRule> = {}): CampaignRule => ({
  id: 'cmp_year',
  name: { en: 'All year' },
  description: null,
  startsAt: '2026-01-01T00:00:00Z',
  endsAt: '2026-12-31T23:59:59Z',
  claimUntil: '2027-01-31T23:59:59Z',
  minOrder: null,
  scope: { categories: null, skus: null },
  steps: [
    { id: 'five', threshold: 50_00, reward: { type: 'fixed', amount: 5_00 } },
    { id: 'tenth', threshold: 150_00, reward: { type: 'percent', basisPoints: 1000, max: null } },
  ],
  perCustomerCap: 30_00,
  budgetCap: null,
  proof: 'optional',
  ...fields,
});

/** What tests of cashback do all the time, for one merchant of its own. */
export const createCashbackKit = async (server: TestServer, rule: Partial<CampaignRule> = {}) => {
  const merchant: TestMerchant = await server.addMerchant();
  const campaign = campaignRule(rule);
  await server.changeSettings('cashback', { campaigns: [campaign] }, merchant);
  let counter = 0;

  const kit = {
    merchant,
    campaign,
    setCampaign: (fields: Partial<CampaignRule>) =>
      server.changeSettings('cashback', { campaigns: [{ ...campaign, ...fields }] }, merchant),
    as: (customerId = 'cus_1') => merchant.shopperToken(customerId),
    /** An order of ten units worth the amount, in minor units. */
    buy: async (amount: number, fields: Parameters<typeof orderInput>[0] = {}): Promise<string> => {
      counter += 1;
      const body = orderInput({
        id: `ord_${counter}`,
        customerId: 'cus_1',
        lines: [lineInput({ quantity: 10, unitPrice: (amount / 1000).toFixed(4) })],
        ...fields,
      });
      const { status, text } = await server.call('upsertOrder', {
        as: merchant.sk,
        params: { orderId: body.id },
        body,
      });
      if (status > 201) throw new Error(`The order was refused: ${text}`);
      return body.id;
    },
    /** A verified account of the customer. */
    bind: async (account = 'GB33BUKB20201555555555', customerId = 'cus_1') => {
      const { body } = await server.call('createPayoutAccount', {
        as: await kit.as(customerId),
        body: { method: 'bankTransfer', holderName: 'Ellen Hart', account },
      });
      await server.runDue();
      return body.id;
    },
    claim: async (fields: Partial<ClaimInput> = {}, customerId = 'cus_1'): Promise<TestResponse<Claim>> =>
      server.call('createClaim', {
        as: await kit.as(customerId),
        body: { campaignId: campaign.id, payoutAccountId: fields.payoutAccountId ?? (await kit.bind()), ...fields },
      }),
    move: async (claimId: string, body: ClaimTransition, role: StaffRole | 'shopper' = 'finance') =>
      server.call('transitionClaim', {
        as: role === 'shopper' ? await kit.as() : await merchant.staffToken(role),
        params: { claimId },
        body,
      }),
    read: async (claimId: string): Promise<Claim> =>
      (await server.call('getClaim', { as: await kit.as(), params: { claimId } })).body,
    progress: async (customerId = 'cus_1') => {
      const { body } = await server.call('listCashbackProgress', { as: await kit.as(customerId), query: {} });
      const [progress] = body.data;
      if (progress === undefined) throw new Error('There is no campaign.');
      return progress;
    },
    /** A claim that was paid. */
    paid: async (): Promise<Claim> => {
      const { body } = await kit.claim();
      await kit.move(body.id, { action: 'approve' });
      await kit.move(body.id, { action: 'pay' });
      await server.runDue();
      return kit.read(body.id);
    },
    /** Takes units back through a credit note. */
    credit: async (orderId: string, quantity: number, amount: number) => {
      counter += 1;
      const id = `crn_${counter}`;
      const lines = [lineInput({ quantity, unitPrice: (amount / quantity / 100).toFixed(4) })];
      const body = {
        id,
        number: id,
        customerId: 'cus_1',
        orderId,
        issuedAt: server.clock.now().toISOString(),
        currency: 'GBP',
        lines,
      };
      const { status, text } = await server.call('upsertCreditNote', {
        as: merchant.sk,
        params: { creditNoteId: id },
        body,
      });
      if (status > 201) throw new Error(`The credit note was refused: ${text}`);
    },
  };
  return kit;
};

export type CashbackKit = Awaited<ReturnType<typeof createCashbackKit>>;
