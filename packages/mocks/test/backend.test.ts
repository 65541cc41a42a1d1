import { createPartnerClient, createShopperClient, createStaffClient } from '@aftercart/client';
import { createMockFetch, mockToken, SESSION_PATH } from '@aftercart/mocks';
import type { Backend } from '@aftercart/mocks/backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const baseUrl = 'https://api.test';
let backend: Backend;
let pendingAfterTenDays: () => Promise<number>;
beforeAll(async () => {
  ({ backend, pendingAfterTenDays } = await import('./examples/backend.ts'));
}, 120_000);
afterAll(() => backend.close());

const tokenFrom = async (fetch: typeof globalThis.fetch): Promise<string> =>
  ((await (await fetch(SESSION_PATH, { method: 'POST' })).json()) as { token: string }).token;

describe('mocks and backend', { timeout: 60_000 }, () => {
  it('begin with the same order and campaign', async () => {
    const real = createShopperClient({
      baseUrl,
      publishableKey: backend.merchant.publishableKey,
      fetch: backend.fetch,
      getToken: () => tokenFrom(backend.fetch),
    });
    const mocked = createShopperClient({
      baseUrl,
      publishableKey: 'pk_mock',
      fetch: createMockFetch(),
      getToken: () => mockToken({ audience: 'shopper' }),
    });
    const told = async (client: typeof real) => {
      const [progress] = (await client.cashback.progress()).data;
      const { lines, currency } = await client.returns.options('ord_536367');
      const preview = await client.returns.preview({
        orderId: 'ord_536367',
        resolution: 'refund',
        lines: [{ lineId: '1', quantity: 2 }],
      });
      return {
        claimable: progress?.claimable,
        missing: progress?.nextStep?.missing,
        currency,
        lines: lines.map(({ lineId, returnableQuantity, returnableUntil }) => ({
          lineId,
          returnableQuantity,
          until: Date.parse(returnableUntil ?? ''),
        })),
        refund: preview.refund,
        cashback: preview.cashback.map(({ before, after }) => ({ before, after })),
        pointsEarnedReversed: preview.pointsEarnedReversed,
      };
    };
    expect(await told(mocked)).toEqual(await told(real));
  });
});

describe('the backend in this process', { timeout: 60_000 }, () => {
  it('speaks for the shopper of the examples, with their order and campaign', async () => {
    const { fetch, merchant } = backend;
    const client = createShopperClient({
      baseUrl,
      publishableKey: merchant.publishableKey,
      fetch,
      getToken: () => tokenFrom(fetch),
    });
    expect((await client.returns.options('ord_536367')).lines).toHaveLength(3);
    expect((await client.cashback.progress()).data).toMatchObject([{ campaign: { id: 'cmp_winter' } }]);
    const account = { method: 'paypal', holderName: 'Ellen Hart', account: 'ellen@aftercart.test' } as const;
    await client.cashback.payoutAccounts.create(account);
    // Verified before the answer came: nobody has to wait for a job.
    expect((await client.cashback.payoutAccounts.list()).data).toMatchObject([{ status: 'verified' }]);
  });

  it('gives sessions of any kind, and keeps what falls due when the clock is moved', async () => {
    const { fetch, merchant, sessionToken } = backend;
    const staff = createStaffClient({
      baseUrl,
      fetch,
      getToken: () => sessionToken({ audience: 'staff', role: 'admin', staffId: 'bea', staffName: 'Bea' }),
    });
    const pending = async () => (await staff.points.retrieve({ customerId: 'cus_13047' })).pending;
    expect(await pending()).toBeGreaterThan(0);
    expect(await pendingAfterTenDays()).toBe(0);
    const partner = createPartnerClient({ baseUrl, fetch, secretKey: merchant.secretKey });
    expect((await partner.orders.list()).data).toHaveLength(1);
  });
});
