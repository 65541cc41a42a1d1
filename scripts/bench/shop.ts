import { createPartnerClient } from '@aftercart/client/partner';
import { type Child, startChild } from './child.ts';

/** A running Aftercart server with one shop, and what a benchmark needs to speak for it. */
export interface Shop {
  url: string;
  merchantId: string;
  publishableKey: string;
  secretKey: string;
  partner: ReturnType<typeof createPartnerClient>;
  /** The bearer of a customer, good for an hour. */
  shopperToken(customerId: string): Promise<string>;
  stop(): Promise<void>;
}

/** @param jobs whether it also does what falls due */
export async function startShop(databaseUrl: string, { jobs = false } = {}): Promise<Shop> {
  const child: Child = await startChild('aftercart-server.ts', {
    DATABASE_URL: databaseUrl,
    ...(jobs && { JOBS: '1' }),
  });
  const { url, merchantId, publishableKey, secretKey } = child.ready as Record<string, string>;
  if (!url || !merchantId || !publishableKey || !secretKey) throw new Error('The server did not name its shop.');
  const partner = createPartnerClient({ baseUrl: url, secretKey });
  return {
    url,
    merchantId,
    publishableKey,
    secretKey,
    partner,
    async shopperToken(customerId) {
      const { token } = await partner.sessions.create({ audience: 'shopper', customerId, ttlSeconds: 3600 });
      return token;
    },
    stop: () => child.stop(),
  };
}
