import type { SurveyOffer } from '@aftercart/contract';
import { resolveSurvey } from '@aftercart/contract/survey-rules';
import type { Tx } from '../../database/database.ts';
import type { PublishableCaller, ShopperCaller } from '../../http/caller.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import { addDuration } from '../../lib/clock.ts';
import { dayIn } from '../../lib/day.ts';
import { createId, randomBase32 } from '../../lib/ids.ts';
import { ok, type Refusal, type Result, refuse } from '../../lib/result.ts';
import { type Asked, type AskInput, askedBy, authorKey, gather, keptOf } from './asked.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { tell } from './surveys.events.ts';
import { chooseSurvey, hasNps, isOpen, judgeSurvey, type Verdict } from './surveys.policy.ts';
import { insertResponse, spendNonce, takeTurns } from './surveys.repository.ts';
import type { Refused, StoredResponse } from './surveys.types.ts';
import { formOf, presentResponse } from './surveys.view.ts';
import { type Offer, openOffer, sealOffer } from './tokens.policy.ts';

/** Use cases before there is an answer: which survey now, and beginning it. */

export const EXPIRE = 'surveys.expire';

export const newNonce = (): string => randomBase32(26);

/** Until when an offer stands: as long as the settings say, and never beyond the survey's own end. */
const offerEnd = (now: Date, minutes: number, until: Date | null): Date => {
  const end = addDuration(now, { minutes });
  return until !== null && until < end ? until : end;
};

/** What is asked of somebody, and the proof that it was. */
export const makeOffer = async (
  deps: SurveysDeps,
  settings: MerchantSettings,
  asked: Asked,
  { survey, until }: Extract<Verdict, { ask: true }>,
  customer: Offer['facts'],
): Promise<{ token: string; expiresAt: Date }> => {
  const minutes = settings.document.surveys.placementTokenMinutes;
  const expiresAt = offerEnd(deps.clock.now(), minutes, until);
  const token = await sealOffer(deps.vault, {
    merchantId: asked.merchantId,
    surveyId: survey.id,
    version: settings.version,
    placement: asked.placement,
    subject: asked.subject,
    facts: survey.anonymous ? null : customer,
    nonce: newNonce(),
    expiresAt: expiresAt.getTime(),
  });
  return { token, expiresAt };
};

const notAsked = ({ reason, availableAt }: Refused): SurveyOffer => ({
  outcome: 'none',
  reason,
  availableAt: availableAt?.toISOString() ?? null,
});

export const getSurvey = async (
  deps: SurveysDeps,
  caller: PublishableCaller | ShopperCaller,
  settings: MerchantSettings,
  input: AskInput,
): Promise<SurveyOffer> => {
  const { db } = deps.database;
  const asked = await askedBy(deps, db, caller, input);
  const { facts, rules, onOccasion } = await gather(deps, db, settings, asked);
  const verdict = chooseSurvey(facts, rules);
  if (!verdict.ask) return notAsked(verdict);
  const { survey } = verdict;
  const { token, expiresAt } = await makeOffer(deps, settings, asked, verdict, facts.customer);
  const offer = { outcome: 'ask', placementToken: token, expiresAt: expiresAt.toISOString() } as const;
  const begun = verdict.resumes ? findBegun(onOccasion, asked, survey.id) : null;
  if (begun !== null) {
    const response = await presentResponse(deps, db, begun, true);
    return { ...offer, survey: await formOf(deps, db, begun), response };
  }
  const form = resolveSurvey(survey, facts.customer, { version: settings.version, placement: asked.placement });
  if (form === null) throw new Error('A survey without a question was chosen.');
  const incentivePoints = asked.person === 'customer' ? form.incentivePoints : 0;
  return { ...offer, survey: { ...form, incentivePoints }, response: null };
};

const findBegun = (onOccasion: readonly StoredResponse[], { author }: Asked, surveyId: string): StoredResponse | null =>
  onOccasion.find(
    (each) => each.surveyId === surveyId && each.authorKey === authorKey(author) && isOpen(each.status),
  ) ?? null;

const notAvailable = ({ reason, availableAt }: Refused): Refusal => ({
  ...refuse(
    'survey_not_available',
    availableAt === null ? `The reason is ${reason}.` : `The reason is ${reason}, until ${availableAt.toISOString()}.`,
  ),
  reasonCode: reason,
});

const newResponse = (
  deps: SurveysDeps,
  settings: MerchantSettings,
  asked: Asked,
  offer: Offer,
  locale: string | null,
): StoredResponse => {
  const at = deps.clock.now();
  const anonymous = offer.facts === null;
  // Of an anonymous answer nothing is kept that leads to a person; see 0046.
  const author = anonymous ? { customerId: null, orderId: null } : asked.author;
  const key = authorKey(author);
  return {
    merchantId: asked.merchantId,
    id: createId('rsp', deps.clock),
    surveyId: offer.surveyId,
    surveyVersion: offer.version,
    placement: offer.placement,
    subject: keptOf(asked, anonymous),
    anonymous,
    ...author,
    authorKey: key,
    occasionKey: key === null ? null : asked.occasionKey,
    facts: offer.facts,
    locale,
    status: 'shown',
    version: 0,
    revision: 0,
    answers: {},
    seconds: {},
    submittedAt: null,
    editableUntil: null,
    expiresAt: addDuration(at, { days: settings.document.surveys.partialDays }),
    rewardPoints: 0,
    caseId: null,
    expectedBy: null,
    promoterInvite: false,
    createdAt: at,
    updatedAt: at,
  };
};

/** Whoever is not known takes up each offer once. */
const spendOffer = async (
  { vault }: SurveysDeps,
  tx: Tx,
  settings: MerchantSettings,
  { merchantId, nonce, expiresAt }: Offer,
): Promise<boolean> =>
  spendNonce(tx, merchantId, {
    print: await vault.fingerprint(`survey-nonce ${merchantId}`, nonce),
    until: dayIn(settings.document.general.timeZone, new Date(expiresAt)),
  });

/** Begins the answer to an offer. The one that is open on the same occasion is given instead of a second. */
export const beginResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  settings: MerchantSettings,
  asked: Asked,
  offer: Offer,
  locale: string | null,
): Promise<Result<StoredResponse>> => {
  const { merchantId, author } = asked;
  const key = authorKey(author);
  if (key !== null) await takeTurns(tx, merchantId, key);
  const { facts, rules, onOccasion } = await gather(deps, tx, settings, asked);
  const survey = settings.document.surveys.surveys.find(({ id }) => id === offer.surveyId);
  // A survey that has become anonymous, or no longer is, is not the one that was offered.
  if (survey?.anonymous !== (offer.facts === null)) {
    return notAvailable({ ask: false, reason: 'noSurvey', availableAt: null });
  }
  const verdict = judgeSurvey(survey, facts, rules);
  if (!verdict.ask) return notAvailable(verdict);
  const begun = verdict.resumes ? findBegun(onOccasion, asked, survey.id) : null;
  if (begun !== null) return ok(begun);

  const stored = newResponse(deps, settings, asked, offer, locale);
  if (stored.authorKey === null && !(await spendOffer(deps, tx, settings, offer))) {
    return notAvailable({ ask: false, reason: 'alreadyAnswered', availableAt: null });
  }
  await insertResponse(tx, stored);
  if (key !== null && !survey.exemptFromQuiet) {
    await deps.contacts.recordContact(tx, merchantId, author, settings, hasNps(survey) ? 'nps' : 'survey');
  }
  const { createdAt: at, expiresAt } = stored;
  if (expiresAt !== null) {
    await scheduleDeadline(tx, deps.clock, { merchantId, kind: EXPIRE, subjectId: stored.id, dueAt: expiresAt });
  }
  await tell(tx, deps.clock, stored, { type: 'survey.shown', at });
  return ok(stored);
};

/** Use case: a survey is on screen. */
export const startResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  caller: PublishableCaller | ShopperCaller,
  settings: MerchantSettings,
  input: { placementToken: string; locale?: string | undefined },
): Promise<Result<StoredResponse>> => {
  const offer = await openOffer(deps.vault, input.placementToken, deps.clock.now());
  if (offer?.merchantId !== caller.merchantId) return refuse('challenge_invalid');
  const asked = await askedBy(deps, tx, caller, offer);
  return beginResponse(deps, tx, settings, asked, offer, input.locale ?? null);
};
