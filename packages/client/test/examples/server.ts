import { createPartnerClient } from '@aftercart/client/partner';

const client = createPartnerClient({ baseUrl: 'https://api.aftercart.dev', secretKey: 'sk_live_51H' });

export const order = await client.orders.upsert('ord_10042', {
  id: 'ord_10042',
  number: '10042',
  customerId: 'cus_7',
  placedAt: '2026-11-20T09:30:00Z',
  currency: 'EUR',
  lines: [{ id: '1', sku: 'TEA-01', description: 'Green tea', kind: 'product', quantity: 2, unitPrice: '7.90' }],
});
