import type { SurveyForm, SurveyRefusal } from '@aftercart/contract';
import { secondsOf, type Walk } from '@aftercart/contract/surveys';
import type { MerchantSettings } from '../../http/routes.ts';
import { type PageAnswer, type PageRequest, plainPage } from '../../pages/index.ts';
import { type Carried, pagesOf } from './survey-form.policy.ts';
import { fill, stepView, type ThanksView, thanksView } from './survey-page.view.ts';
import { surveyPageWords } from './survey-page.words.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import type { StoredResponse } from './surveys.types.ts';
import { isEditable } from './surveys.view.ts';
import type { SurveyLink } from './tokens.policy.ts';

/** Somebody who opened a link to a survey, and the pages they get to see. */

export type Visit = { deps: SurveysDeps; settings: MerchantSettings; link: SurveyLink; request: PageRequest };

const wordsOf = ({ request }: Visit) => surveyPageWords[request.language];

const momentOf = ({ settings, request }: Visit, at: Date): string =>
  new Intl.DateTimeFormat(request.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: settings.document.general.timeZone,
  }).format(at);

const plain = (visit: Visit, status: number, title: string, text: string): PageAnswer => ({
  status,
  content: plainPage(visit.request.language, title, text, visit.settings.document.general.name),
});

export const expiredPage = (visit: Visit): PageAnswer => {
  const { expired, expiredText } = wordsOf(visit);
  return plain(visit, 410, expired, expiredText);
};

export const closedPage = (visit: Visit): PageAnswer => {
  const { closed, closedText } = wordsOf(visit);
  return plain(visit, 410, closed, closedText);
};

export const answeredPage = (visit: Visit): PageAnswer => {
  const { answered, answeredText } = wordsOf(visit);
  return plain(visit, 200, answered, answeredText);
};

export const busyPage = (visit: Visit, seconds: number): PageAnswer => {
  const { busy, busyText } = wordsOf(visit);
  return { ...plain(visit, 429, busy, busyText), headers: { 'Retry-After': String(seconds) } };
};

/** Why the survey is not asked, in words for whoever holds the link. */
export const refusedPage = (visit: Visit, reason: SurveyRefusal, availableAt: Date | null): PageAnswer => {
  const words = wordsOf(visit);
  if (reason === 'alreadyAnswered') return answeredPage(visit);
  if (reason !== 'tooEarly' && reason !== 'notDelivered' && reason !== 'resting') return closedPage(visit);
  const text = availableAt === null ? words.laterText : fill(words.laterFrom, { time: momentOf(visit, availableAt) });
  return plain(visit, 200, words.later, text);
};

/** The question that the walk has come to. */
export const stepPage = (visit: Visit, form: SurveyForm, walk: Walk, carried: Carried): PageAnswer => {
  const { settings, request, deps } = visit;
  const { general } = settings.document;
  const pages = pagesOf(walk);
  const index = pages.findIndex(({ id }) => id === walk.at);
  const question = pages[index];
  // A survey of nothing but photos.
  if (question === undefined) return closedPage(visit);
  const words = wordsOf(visit);
  // The answer on screen comes back in its own fields, right or wrong.
  const { [question.id]: _, ...others } = walk.answers;
  const body = stepView({
    language: request.language,
    shopLocale: general.defaultLocale,
    here: request.here,
    form,
    question,
    // What was typed is shown again, also where it is wrong.
    answers: walk.answers,
    carried: {
      ...carried,
      answers: others,
      seconds: secondsOf(walk),
      at: walk.at,
      shownAt: deps.clock.now().getTime(),
    },
    position: index + 1,
    count: pages.length,
    fault: walk.fault,
  });
  const title = walk.fault === null ? words.title : `${words.error} · ${words.title}`;
  const status = walk.fault === null ? 200 : 422;
  return { status, content: { language: request.language, title, shop: general.name, body } };
};

const editOf = (visit: Visit, stored: StoredResponse, carried: Carried | null): ThanksView['edit'] => {
  const { request, deps } = visit;
  if (stored.editableUntil === null || !isEditable(stored, deps.clock.now())) return null;
  const until = momentOf(visit, stored.editableUntil);
  return carried === null
    ? { until, url: `${request.here}${request.here.includes('?') ? '&' : '?'}edit=1` }
    : { until, carried };
};

/** @param carried what a nameless answer is changed with; null for one that has an owner. */
export const thanksPage = async (
  visit: Visit,
  form: SurveyForm,
  stored: StoredResponse,
  carried: Carried | null,
): Promise<PageAnswer> => {
  const { deps, settings, request } = visit;
  const { general } = settings.document;
  const { caseId, expectedBy, merchantId } = stored;
  const promise =
    caseId === null
      ? null
      : {
          caseUrl: await deps.feedback.caseUrl(merchantId, caseId, settings),
          by: expectedBy !== null && expectedBy > deps.clock.now() ? momentOf(visit, expectedBy) : null,
        };
  const body = thanksView({
    language: request.language,
    shopLocale: general.defaultLocale,
    here: request.here,
    form,
    rewardPoints: stored.rewardPoints,
    promoterInvite: stored.promoterInvite,
    promise,
    edit: editOf(visit, stored, carried),
  });
  return {
    status: 200,
    content: { language: request.language, title: wordsOf(visit).thanks, shop: general.name, body },
  };
};
