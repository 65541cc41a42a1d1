import type { CaseSettings } from '@aftercart/contract';
import { addDuration, type Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import { openCaseLink, signCaseLink } from './case-link.policy.ts';

export type CaseLinksDeps = { clock: Clock; vault: Vault; publicUrl(): string };

/** Links for the person who complained, signed in or not. They are made when they are needed and never stored. */
export type CaseLinks = {
  /** @param url of the hosted page, which works without any script */
  sign(
    merchantId: string,
    caseId: string,
    rules: Pick<CaseSettings, 'linkDays'>,
  ): Promise<{ token: string; url: string; expiresAt: Date }>;
  /** Null for a token that was not made here or is over. */
  open(token: string): Promise<{ merchantId: string; caseId: string } | null>;
};

export const createCaseLinks = ({ clock, vault, publicUrl }: CaseLinksDeps): CaseLinks => ({
  sign: async (merchantId, caseId, { linkDays }) => {
    const expiresAt = addDuration(clock.now(), { days: linkDays });
    const token = await signCaseLink(vault, { merchantId, caseId, expiresAt });
    return { token, url: `${publicUrl()}/c/${token}`, expiresAt };
  },
  open: (token) => openCaseLink(vault, token, clock.now()),
});
