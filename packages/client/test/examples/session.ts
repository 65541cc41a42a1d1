import { mintSessionToken } from '@aftercart/client/session-token';

/** Answers `POST /aftercart/session` for a customer whom your own session has proven. */
export const aftercartSession = async (customerId: string): Promise<Response> => {
  const key = { keyId: 'key_01', secret: 'the-secret-of-the-signing-key-as-shown-once', merchantId: 'mer_01' };
  return Response.json(await mintSessionToken(key, { audience: 'shopper', customerId }, { ttlSeconds: 900 }));
};
