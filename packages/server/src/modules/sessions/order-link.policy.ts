import { equalInConstantTime, fromBase64Url, toBase64Url, utf8, type Vault } from '../../lib/crypto.ts';

/** What a signed order link proves: its holder may see this one order of this merchant until then. */
export type OrderLink = { merchantId: string; orderId: string; expiresAt: Date };

const PREFIX = 'olk_';
const CONTEXT = 'order-link';

const payloadOf = (link: OrderLink): string =>
  JSON.stringify([link.merchantId, link.orderId, Math.floor(link.expiresAt.getTime() / 1000)]);

/** The token of the link: readable by anybody, made by this installation only. Nothing is stored. */
export const signOrderLink = async (vault: Vault, link: OrderLink): Promise<string> => {
  const payload = payloadOf(link);
  return `${PREFIX}${toBase64Url(utf8(payload))}.${await vault.fingerprint(CONTEXT, payload)}`;
};

/** The link, or null when it was not made here or has expired. */
export const openOrderLink = async (vault: Vault, token: string, now: Date): Promise<OrderLink | null> => {
  const [encoded, mark, rest] = token.slice(PREFIX.length).split('.');
  const bytes = fromBase64Url(encoded ?? '');
  if (!token.startsWith(PREFIX) || bytes === null || mark === undefined || rest !== undefined) return null;
  const payload = new TextDecoder().decode(bytes);
  if (!equalInConstantTime(mark, await vault.fingerprint(CONTEXT, payload))) return null;
  const [merchantId, orderId, seconds] = JSON.parse(payload) as [string, string, number];
  const expiresAt = new Date(seconds * 1000);
  return expiresAt > now ? { merchantId, orderId, expiresAt } : null;
};
