import type { Subject, SurveyPlacement } from '@aftercart/contract';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';
import { equalInConstantTime, type Vault } from '../../lib/crypto.ts';

/**
 * What travels in the hands of shoppers. Sealed: nobody reads a customer or a segment out of an address bar, and nobody
 * makes one up. Nothing of it is stored.
 */

/** Proof that a survey was offered here. */
export type Offer = {
  merchantId: string;
  surveyId: string;
  /** The settings version whose questions were shown. */
  version: number;
  placement: SurveyPlacement;
  subject: Subject;
  /** What the questions were chosen by; null in an anonymous survey. */
  facts: CustomerFacts | null;
  nonce: string;
  /** ms since 1970 */
  expiresAt: number;
};

/** An invitation that the merchant sent or printed. */
export type SurveyLink = {
  merchantId: string;
  surveyId: string;
  placement: SurveyPlacement;
  subject: Subject;
  customerId: string | null;
  orderId: string | null;
  /** Tells one link from another: of two links without a subject each can be answered. */
  nonce: string;
  /** ms since 1970 */
  expiresAt: number;
};

const OFFER = 'survey-offer';
const LINK = 'survey-link';
const PREFIX = 'v1.';

const sealToken = async (vault: Vault, context: string, payload: Offer | SurveyLink): Promise<string> =>
  // The version of the seal says nothing to anybody and makes addresses longer.
  (await vault.seal(context, JSON.stringify(payload))).slice(PREFIX.length);

const openToken = async (vault: Vault, context: string, token: string): Promise<unknown> => {
  const text = await vault.open(context, `${PREFIX}${token}`);
  return text === null ? null : JSON.parse(text);
};

export const sealOffer = (vault: Vault, offer: Offer): Promise<string> => sealToken(vault, OFFER, offer);

/** The offer, or null when it was not made here or does not stand any more. */
export const openOffer = async (vault: Vault, token: string, now: Date): Promise<Offer | null> => {
  const offer = (await openToken(vault, OFFER, token)) as Offer | null;
  return offer !== null && offer.expiresAt > now.getTime() ? offer : null;
};

/** Whether whoever takes up the offer is not known afterwards; also for one that does not stand any more. */
export const isNamelessOffer = async (vault: Vault, token: string): Promise<boolean> =>
  ((await openToken(vault, OFFER, token)) as Offer | null)?.facts === null;

export const sealLink = (vault: Vault, link: SurveyLink): Promise<string> => sealToken(vault, LINK, link);

/** The link, whether or not its time is over; null when it was not made here. */
export const openLink = async (vault: Vault, token: string): Promise<SurveyLink | null> =>
  (await openToken(vault, LINK, token)) as SurveyLink | null;

/** The key to an answer that nobody owns. It is made anew each time and kept by whoever answers. */
export const responseTokenOf = (vault: Vault, merchantId: string, responseId: string): Promise<string> =>
  vault.fingerprint(`survey-response ${merchantId}`, responseId);

export const opensResponse = async (
  vault: Vault,
  { merchantId, id }: { merchantId: string; id: string },
  token: string | undefined,
): Promise<boolean> => token !== undefined && equalInConstantTime(token, await responseTokenOf(vault, merchantId, id));
