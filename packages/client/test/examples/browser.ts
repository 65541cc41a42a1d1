import { createShopperClient } from '@aftercart/client';

const client = createShopperClient({
  baseUrl: 'https://api.aftercart.dev',
  publishableKey: 'pk_live_51H',
  // Your own server says who is signed in. The client keeps the token and asks again before it ends.
  getToken: async () => {
    const response = await fetch('/aftercart/session', { method: 'POST' });
    if (response.status === 401) return null;
    return ((await response.json()) as { token: string }).token;
  },
});

const order = await client.orders.retrieve('ord_536367');
await client.feedback.create({ metric: 'csat', score: 5, subject: { type: 'order', id: order.id } });

for await (const entry of client.points.entries()) console.log(entry.type, entry.points);
