import { createBackend } from '@aftercart/mocks/backend';

export const backend = await createBackend();

/** How many points wait ten days later, once nothing can go back any more. */
export const pendingAfterTenDays = async (): Promise<number> => {
  backend.clock.advance({ days: 10 });
  await backend.runDue();
  const token = await backend.sessionToken({ audience: 'shopper', customerId: 'cus_13047' });
  const response = await backend.fetch('/v1/points', { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { pending: number }).pending;
};
