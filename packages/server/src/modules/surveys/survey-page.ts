import type { Survey, SurveyForm, SurveyRefusal } from '@aftercart/contract';
import { resolveSurvey } from '@aftercart/contract/survey-rules';
import { secondsOf, type Walk } from '@aftercart/contract/surveys';
import type { Queryable, Tx } from '../../database/database.ts';
import { addDuration } from '../../lib/clock.ts';
import { ok, type Refusal, type Result, refuse } from '../../lib/result.ts';
import type { PageAnswer, PageHandler } from '../../pages/index.ts';
import { type Asked, askedByLink, authorKey, type Gathered, gather } from './asked.service.ts';
import { beginResponse, makeOffer, newNonce } from './offers.service.ts';
import { keepAnswers } from './responses.service.ts';
import { readSubmission, submitHeld } from './submit.service.ts';
import {
  type Carried,
  nothingCarried,
  readAction,
  readCarried,
  resumeWalk,
  takeStep,
  withoutPhotos,
} from './survey-form.policy.ts';
import {
  answeredPage,
  busyPage,
  closedPage,
  expiredPage,
  refusedPage,
  stepPage,
  thanksPage,
  type Visit,
} from './survey-page.visit.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { isOpen, judgeSurvey } from './surveys.policy.ts';
import { findResponse, lockResponse } from './surveys.queries.ts';
import { noFacts, type StoredResponse } from './surveys.types.ts';
import { formOf, isEditable } from './surveys.view.ts';
import { type Offer, openLink, openOffer, opensResponse, responseTokenOf } from './tokens.policy.ts';

/*
 * The page of a survey for people who have a link and perhaps no script: `GET` and `POST /r/{token}`. Looking changes
 * nothing, because programs that scan messages look as well. A form counts once: it carries how often the answer was
 * submitted when it was made, or the offer that is taken up once.
 */

type Seen = Gathered & {
  asked: Asked;
  survey: Survey | undefined;
  /** The answer of whoever the link names. */
  own: StoredResponse | null;
  isNameless: boolean;
};

const see = async ({ deps, settings, link }: Visit, db: Queryable): Promise<Seen> => {
  const asked = await askedByLink(deps, db, link);
  const gathered = await gather(deps, db, settings, asked);
  const survey = settings.document.surveys.surveys.find(({ id }) => id === link.surveyId);
  const key = authorKey(asked.author);
  const isOwn = (each: StoredResponse): boolean => each.surveyId === link.surveyId && each.authorKey === key;
  const own = gathered.onOccasion.find(isOwn) ?? null;
  return { ...gathered, asked, survey, own, isNameless: key === null || survey?.anonymous === true };
};

const photoless = (form: SurveyForm): SurveyForm => ({ ...form, questions: withoutPhotos(form.questions) });

/** The page as it is looked at: nothing is begun, nothing is counted. */
const look = async (visit: Visit): Promise<PageAnswer> => {
  const { deps, settings, request } = visit;
  const { db } = deps.database;
  const { asked, survey, own, facts, rules, isNameless } = await see(visit, db);
  if (own?.status === 'submitted') {
    const form = await formOf(deps, db, own);
    const edits = request.query.get('edit') === '1' && isEditable(own, deps.clock.now());
    if (!edits) return thanksPage(visit, form, own, null);
    return stepPage(visit, form, resumeWalk(form.questions, { ...own, at: firstOf(form) }), {
      ...nothingCarried,
      version: own.version,
    });
  }
  if (survey === undefined) return closedPage(visit);
  const verdict = judgeSurvey(survey, facts, rules);
  if (!verdict.ask) return refusedPage(visit, verdict.reason, verdict.availableAt);
  if (own !== null) {
    const form = await formOf(deps, db, own);
    return stepPage(visit, form, resumeWalk(form.questions, { ...own, at: '' }), nothingCarried);
  }
  const { placement } = asked;
  const form = resolveSurvey(survey, facts.customer, { version: settings.version, placement });
  if (form === null) return closedPage(visit);
  const offer = isNameless ? (await makeOffer(deps, settings, asked, verdict, facts.customer)).token : '';
  const incentivePoints = asked.person === 'customer' ? form.incentivePoints : 0;
  const shown = { ...form, incentivePoints };
  return stepPage(visit, shown, resumeWalk(form.questions, nothingCarried), { ...nothingCarried, offer });
};

const firstOf = ({ questions }: SurveyForm): string => questions[0]?.id ?? '';

const refusalPage = (visit: Visit, refusal: Refusal): PageAnswer => {
  if (refusal.code === 'survey_not_available') {
    return refusedPage(visit, (refusal.reasonCode ?? 'noSurvey') as SurveyRefusal, null);
  }
  return refusal.code === 'survey_closed' ? answeredPage(visit) : closedPage(visit);
};

/** Begins the answer of whoever the link names, or goes on with it. */
const beginNamed = (visit: Visit, { asked, facts }: Seen): Promise<Result<StoredResponse>> => {
  const { deps, settings, link, request } = visit;
  const offer: Offer = {
    merchantId: link.merchantId,
    surveyId: link.surveyId,
    version: settings.version,
    placement: asked.placement,
    subject: asked.subject,
    facts: facts.customer,
    nonce: newNonce(),
    expiresAt: addDuration(facts.now, { minutes: settings.document.surveys.placementTokenMinutes }).getTime(),
  };
  return deps.database.inTransaction((tx) => beginResponse(deps, tx, settings, asked, offer, request.language));
};

/** The answers of a finished walk become a submission; `find` holds the answer they belong to. */
const submit = async (
  { deps, settings, request, link }: Visit,
  form: SurveyForm,
  walk: Walk,
  find: (tx: Tx) => Promise<Result<{ stored: StoredResponse; isCounted: boolean }>>,
): Promise<Result<StoredResponse> | { busyFor: number }> => {
  const busy = deps.limitPage(link.merchantId, request.address, settings);
  if (busy !== null) return { busyFor: busy.retryAfterSeconds ?? 60 };
  const read = await readSubmission(deps, settings, photoless(form), {
    answers: walk.answers,
    seconds: secondsOf(walk),
    locale: request.language,
  });
  if (!read.ok) return read;
  return deps.database.inTransaction(async (tx) => {
    const found = await find(tx);
    if (!found.ok) return found;
    const { stored, isCounted } = found.value;
    // The same form once more, as after a double click or a reload.
    return isCounted ? ok(stored) : submitHeld(deps, tx, settings, null, stored, read.value);
  });
};

/** Holds an answer, and tells whether the form was counted before. */
const held =
  (visit: Visit, id: string, carried: Carried) =>
  async (tx: Tx): Promise<Result<{ stored: StoredResponse; isCounted: boolean }>> => {
    const stored = await lockResponse(tx, visit.link.merchantId, id);
    return stored === null ? refuse('not_found') : ok({ stored, isCounted: stored.version !== carried.version });
  };

const takeNamed = async (visit: Visit, seen: Seen, form: FormData, carried: Carried): Promise<PageAnswer> => {
  const { deps, settings, request } = visit;
  const now = deps.clock.now();
  const { own } = seen;
  if (own?.status === 'submitted' && !(isEditable(own, now) && own.version === carried.version)) {
    return { seeOther: request.here };
  }
  if (own !== null && own.status !== 'submitted' && !isOpen(own.status)) return closedPage(visit);
  const begun = own?.status === 'submitted' ? ok(own) : await beginNamed(visit, seen);
  if (!begun.ok) return refusalPage(visit, begun);
  const stored = begun.value;
  const asked = await formOf(deps, deps.database.db, stored);
  const walk = takeStep(resumeWalk(asked.questions, carried), form, carried, now.getTime());
  if (walk.done) {
    const submitted = await submit(visit, asked, walk, held(visit, stored.id, carried));
    if ('busyFor' in submitted) return busyPage(visit, submitted.busyFor);
    return submitted.ok ? { seeOther: request.here } : refusalPage(visit, submitted);
  }
  if (stored.version === 0) {
    const kept = await deps.database.inTransaction(async (tx) => {
      const locked = await lockResponse(tx, stored.merchantId, stored.id);
      if (locked === null) return refuse('not_found');
      const revision = locked.revision + 1;
      return keepAnswers(deps, tx, settings, locked, { answers: walk.answers, seconds: secondsOf(walk), revision });
    });
    // Submitted meanwhile in another tab: its answers stay.
    if (!kept.ok && kept.code === 'state_conflict') return { seeOther: request.here };
    if (!kept.ok && kept.code !== 'validation_failed') return refusalPage(visit, kept);
  }
  return stepPage(visit, asked, walk, carried);
};

/** What a nameless answer is gone on with, for who holds it. */
const keyTo = async ({ deps }: Visit, stored: StoredResponse): Promise<Carried> => ({
  ...nothingCarried,
  version: stored.version,
  responseId: stored.id,
  responseToken: await responseTokenOf(deps.vault, stored.merchantId, stored.id),
});

const thankNameless = async (visit: Visit, form: SurveyForm, stored: StoredResponse): Promise<PageAnswer> =>
  thanksPage(visit, form, stored, await keyTo(visit, stored));

const correctNameless = async (visit: Visit, form: FormData, carried: Carried): Promise<PageAnswer | null> => {
  const { deps, link } = visit;
  const { db } = deps.database;
  const stored = await findResponse(db, link.merchantId, carried.responseId);
  const isTheirs = stored?.surveyId === link.surveyId && stored.authorKey === null;
  if (!isTheirs || !(await opensResponse(deps.vault, stored, carried.responseToken))) return null;
  const asked = await formOf(deps, db, stored);
  if (!isEditable(stored, deps.clock.now())) return answeredPage(visit);
  if (readAction(form) === 'edit') {
    const walk = resumeWalk(asked.questions, { ...stored, at: firstOf(asked) });
    return stepPage(visit, asked, walk, await keyTo(visit, stored));
  }
  if (stored.version !== carried.version) return thankNameless(visit, asked, stored);
  const walk = takeStep(resumeWalk(asked.questions, carried), form, carried, deps.clock.now().getTime());
  if (!walk.done) return stepPage(visit, asked, walk, carried);
  const submitted = await submit(visit, asked, walk, held(visit, stored.id, carried));
  if ('busyFor' in submitted) return busyPage(visit, submitted.busyFor);
  return submitted.ok ? thankNameless(visit, asked, submitted.value) : refusalPage(visit, submitted);
};

/** The questions of an offer, as they were shown. */
const formOfOffer = async ({ deps }: Visit, offer: Offer): Promise<SurveyForm | null> => {
  const { merchantId, version, placement, surveyId } = offer;
  const settings = await deps.settingsAt(deps.database.db, merchantId, version);
  const survey = settings?.document.surveys.surveys.find(({ id }) => id === surveyId);
  const form = survey === undefined ? null : resolveSurvey(survey, offer.facts ?? noFacts, { version, placement });
  return form && { ...form, incentivePoints: 0 };
};

/** Nothing is stored of a nameless answer before it is submitted: nobody could be told that it is theirs. */
const takeNameless = async (visit: Visit, seen: Seen, form: FormData, carried: Carried): Promise<PageAnswer | null> => {
  const { deps, settings, link, request } = visit;
  if (carried.responseId !== '') return correctNameless(visit, form, carried);
  const now = deps.clock.now();
  const offer = await openOffer(deps.vault, carried.offer, now);
  const isOfThis = offer?.merchantId === link.merchantId && offer.surveyId === link.surveyId;
  const asked = isOfThis ? await formOfOffer(visit, offer) : null;
  // Left open for too long: the page makes another offer.
  if (!isOfThis || asked === null) return { seeOther: request.here };
  const walk = takeStep(resumeWalk(asked.questions, carried), form, carried, now.getTime());
  if (!walk.done) return stepPage(visit, asked, walk, carried);
  const submitted = await submit(visit, asked, walk, async (tx) => {
    const begun = await beginResponse(deps, tx, settings, seen.asked, offer, request.language);
    return begun.ok ? ok({ stored: begun.value, isCounted: false }) : begun;
  });
  if ('busyFor' in submitted) return busyPage(visit, submitted.busyFor);
  return submitted.ok ? thankNameless(visit, asked, submitted.value) : refusalPage(visit, submitted);
};

export const createSurveyPage =
  (deps: SurveysDeps): PageHandler =>
  async (request) => {
    const link = await openLink(deps.vault, request.token);
    if (link === null) return null;
    const settings = await deps.settingsOf(link.merchantId);
    const visit: Visit = { deps, settings, link, request };
    if (link.expiresAt <= deps.clock.now().getTime()) return expiredPage(visit);
    if (request.form === null) return look(visit);
    const carried = readCarried(request.form);
    const seen = await see(visit, deps.database.db);
    return seen.isNameless
      ? takeNameless(visit, seen, request.form, carried)
      : takeNamed(visit, seen, request.form, carried);
  };
