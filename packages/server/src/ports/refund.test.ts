import { expect, it } from 'vitest';
import { createSandboxRefundPort } from './refund.ts';

const request = {
  merchantId: 'mer_1',
  reference: 'rfd_1',
  orderId: 'ord_1',
  orderNumber: '536367',
  amount: { amount: 100, currency: 'GBP' },
};
const { signal } = new AbortController();

it('pays under the reference it was given, however often it is asked', async () => {
  const port = createSandboxRefundPort();
  const first = await port.refund(request, signal);
  expect(first).toEqual({ outcome: 'succeeded', providerReference: 'sandbox_rfd_1' });
  expect(await port.refund(request, signal)).toEqual(first);
});

it('refuses orders whose number ends in R9', async () => {
  expect(await createSandboxRefundPort().refund({ ...request, orderNumber: '536367R9' }, signal)).toEqual({
    outcome: 'failed',
    code: 'card_closed',
  });
});
