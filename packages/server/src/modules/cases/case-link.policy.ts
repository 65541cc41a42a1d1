import type { Vault } from '../../lib/crypto.ts';
import { openToken, signToken, type TokenKind } from '../../lib/signed-token.ts';

/** What a signed case link proves: its holder may follow this one case of this merchant until then. */
export type CaseLink = { merchantId: string; caseId: string; expiresAt: Date };

const kind: TokenKind = { prefix: 'clk_', context: 'case-link' };

export const signCaseLink = (vault: Vault, link: CaseLink): Promise<string> =>
  signToken(vault, kind, [link.merchantId, link.caseId, Math.floor(link.expiresAt.getTime() / 1000)]);

/** The link, or null when it was not made here or has expired. */
export const openCaseLink = async (vault: Vault, token: string, now: Date): Promise<CaseLink | null> => {
  const payload = (await openToken(vault, kind, token)) as [string, string, number] | null;
  if (payload === null) return null;
  const [merchantId, caseId, seconds] = payload;
  const expiresAt = new Date(seconds * 1000);
  return expiresAt > now ? { merchantId, caseId, expiresAt } : null;
};
