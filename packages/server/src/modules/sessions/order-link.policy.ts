import type { Vault } from '../../lib/crypto.ts';
import { openToken, signToken, type TokenKind } from '../../lib/signed-token.ts';

/** What a signed order link proves: its holder may see this one order of this merchant until then. */
export type OrderLink = { merchantId: string; orderId: string; expiresAt: Date };

const kind: TokenKind = { prefix: 'olk_', context: 'order-link' };

export const signOrderLink = (vault: Vault, link: OrderLink): Promise<string> =>
  signToken(vault, kind, [link.merchantId, link.orderId, Math.floor(link.expiresAt.getTime() / 1000)]);

/** The link, or null when it was not made here or has expired. */
export const openOrderLink = async (vault: Vault, token: string, now: Date): Promise<OrderLink | null> => {
  const payload = (await openToken(vault, kind, token)) as [string, string, number] | null;
  if (payload === null) return null;
  const [merchantId, orderId, seconds] = payload;
  const expiresAt = new Date(seconds * 1000);
  return expiresAt > now ? { merchantId, orderId, expiresAt } : null;
};
