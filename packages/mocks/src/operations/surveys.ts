import {
  type EventType,
  type Feedback,
  isTerminal,
  type Subject,
  type SubjectType,
  type SurveyAnswers,
  type SurveyForm,
  type SurveyNotAsked,
  type SurveyOffer,
  type SurveyPlacement,
  type SurveyRefusal,
  type SurveyResponse,
  type SurveySeconds,
  surveyResponseMachine,
} from '@aftercart/contract';
import { resolveSurvey } from '@aftercart/contract/survey-rules';
import { checkAnswers } from '@aftercart/contract/surveys';
import type { HttpHandler } from 'msw';
import { sampleQrCode } from '../qr-code.ts';
import { type Mock, refuse } from '../respond.ts';
import type { World } from '../world.ts';
import { caseUrl, openCase } from './cases.ts';
import { isLow, sentimentOf } from './feedback.ts';
import { find, pageOf, seenBy } from './shared.ts';

type Occasion = { placement: SurveyPlacement; subject: Subject };
type Found = { survey: SurveyForm; response: SurveyResponse | null } | SurveyNotAsked;

const notAsked = (reason: SurveyRefusal): SurveyNotAsked => ({ outcome: 'none', reason, availableAt: null });

/** Why an answer that has begun is not begun again. */
const ended: Partial<Record<SurveyResponse['status'], SurveyRefusal>> = {
  submitted: 'alreadyAnswered',
  dismissed: 'dismissed',
  expired: 'expired',
};

/** The first survey of the settings that fits. What a server counts and remembers of a person, scenarios say. */
const findSurvey = (world: World, { placement, subject }: Occasion, signedIn: boolean): Found => {
  const { settings, surveyFacts, surveyRefusals, surveyResponses } = world.data;
  const refused = surveyRefusals[placement];
  if (refused) return refused;
  const fitting = settings.surveys.surveys.filter(
    ({ active, placements, audience }) =>
      active &&
      placements.includes(placement) &&
      ['any', surveyFacts.relationship].includes(audience.relationship) &&
      (audience.tiers.length === 0 || audience.tiers.includes(surveyFacts.tier ?? '')),
  );
  const chosen = fitting.find(({ anonymous }) => anonymous || signedIn);
  if (!chosen) return notAsked(fitting.length > 0 ? 'signInNeeded' : 'noSurvey');
  const survey = resolveSurvey(chosen, surveyFacts, { version: settings.version, placement });
  if (!survey) return notAsked('notEligible');
  const response =
    surveyResponses.find(
      (each) => each.customerId !== null && each.surveyId === chosen.id && each.subject.id === subject.id,
    ) ?? null;
  const reason = response && ended[response.status];
  return reason ? notAsked(reason) : { survey, response };
};

/** The mock's offer: what it was made for, readable by anybody. */
const tokenOf = ({ placement, subject }: Occasion): string => `${placement}~${subject.type}~${subject.id ?? ''}`;

const occasionOf = (token: string): Occasion => {
  const [placement, type, id] = token.split('~');
  if (!placement || !type) return refuse('challenge_invalid');
  return { placement: placement as SurveyPlacement, subject: { type: type as SubjectType, id: id || null } };
};

const announce = (world: World, response: SurveyResponse, type: EventType, status: string | null): void => {
  const at = world.now();
  response.timeline.push({ at, type, actor: 'shopper', status, note: null });
  response.updatedAt = at;
  world.announce(type, { type: 'surveyResponse', id: response.id }, 'shopper');
};

/** Stores an answer that begins now. */
export const beginResponse = (
  world: World,
  { id: surveyId, version, anonymous }: Pick<SurveyForm, 'id' | 'version' | 'anonymous'>,
  { placement, subject, locale }: Occasion & { locale: string | null },
): SurveyResponse => {
  const { data } = world;
  const response: SurveyResponse = {
    id: world.nextId('rsp'),
    surveyId,
    surveyVersion: version,
    placement,
    subject,
    customerId: anonymous ? null : data.me.customerId,
    locale,
    status: 'shown',
    allowedActions: [],
    expectedBy: null,
    version: 0,
    revision: 0,
    answers: {},
    seconds: {},
    editableUntil: null,
    submittedAt: null,
    expiresAt: world.inHours(24 * data.settings.surveys.partialDays),
    rewardPoints: 0,
    caseId: null,
    caseUrl: null,
    promoterInvite: false,
    timeline: [],
    createdAt: world.now(),
    updatedAt: world.now(),
    responseToken: null,
  };
  data.surveyResponses.unshift(response);
  announce(world, response, 'survey.shown', 'shown');
  return response;
};

/** The questions of an answer that has begun. */
const formOf = (world: World, { surveyId, placement, surveyVersion: version }: SurveyResponse): SurveyForm => {
  const { settings, surveyFacts } = world.data;
  const form = resolveSurvey(find(settings.surveys.surveys, surveyId), surveyFacts, { version, placement });
  return form ?? refuse('survey_not_available');
};

const storeAnswers = (
  world: World,
  response: SurveyResponse,
  { answers, seconds }: { answers: SurveyAnswers; seconds: SurveySeconds },
  complete: boolean,
): SurveyForm => {
  const form = formOf(world, response);
  const faults = checkAnswers(form.questions, answers, { complete });
  if (faults.length > 0) {
    const message = 'This answer does not hold.';
    refuse(
      'validation_failed',
      faults.map(({ question, code }) => ({ pointer: `/answers/${question}`, code, message })),
    );
  }
  Object.assign(response, { answers, seconds });
  return form;
};

/** The feedback rows of a submitted answer: one for each score, anew each time. */
const rowsOf = (world: World, response: SurveyResponse, form: SurveyForm): Feedback[] => {
  const { answers, subject, placement, customerId, locale, version } = response;
  const texts = Object.values(answers).flatMap((answer) => (answer.type === 'text' ? [answer.text] : []));
  const grids = Object.values(answers).flatMap((answer) => (answer.type === 'aspects' ? [answer.aspects] : []));
  return form.questions.flatMap((question): Feedback[] => {
    const answer = answers[question.id];
    if (question.type !== 'score' || answer?.type !== 'score') return [];
    const { metric } = question;
    return [
      {
        id: world.nextId('fbk'),
        metric,
        score: answer.score,
        comment: texts.join('\n') || null,
        aspects: Object.assign({}, ...grids) as Feedback['aspects'],
        subject,
        placement,
        responseId: response.id,
        questionId: question.id,
        customerId,
        locale,
        createdAt: world.now(),
        version,
        sentiment: sentimentOf(world, metric, answer.score),
        tags: [],
        customerTags: [],
        caseId: null,
        caseUrl: null,
        followUpBy: null,
        rewardPoints: 0,
      },
    ];
  });
};

/** Submits, or corrects: one reward and one case, however often. */
export const submitResponse = (
  world: World,
  response: SurveyResponse,
  given: { answers: SurveyAnswers; seconds: SurveySeconds },
): void => {
  const { data } = world;
  const { surveys } = data.settings;
  if (response.editableUntil !== null && response.editableUntil < world.now()) refuse('survey_closed');
  const form = storeAnswers(world, response, given, true);
  const revised = response.status === 'submitted';
  response.status = 'submitted';
  response.version += 1;
  const rows = rowsOf(world, response, form);
  data.feedback = [...rows, ...data.feedback.filter(({ responseId }) => responseId !== response.id)];
  response.submittedAt ??= world.now();
  response.editableUntil ??= world.inHours(surveys.editMinutes / 60);
  response.expiresAt = null;
  response.rewardPoints = form.incentivePoints;
  const recommends = rows.some(({ metric, score }) => metric === 'nps' && score >= surveys.promoterScore);
  response.promoterInvite = form.promoterInvite && recommends;
  const low = rows.find(({ metric, score }) => isLow(world, metric, score));
  if (low && response.caseId === null) {
    const { id, contactDueAt } = openCase(world, low, low.id);
    Object.assign(response, { caseId: id, caseUrl: caseUrl(id), expectedBy: contactDueAt });
  }
  announce(world, response, revised ? 'survey.revised' : 'survey.submitted', 'submitted');
};

export const dismissResponse = (world: World, response: SurveyResponse): void => {
  Object.assign(response, { status: 'dismissed', expiresAt: null });
  announce(world, response, 'survey.dismissed', 'dismissed');
};

/** The answer, if it is still open to be written and whoever writes has its token where it needs one. */
const openTo = (world: World, responseId: string, responseToken: string | undefined): SurveyResponse => {
  const response = find(world.data.surveyResponses, responseId);
  if (response.customerId === null && responseToken !== `token-${response.id}`) refuse('not_found');
  if (isTerminal(surveyResponseMachine, response.status)) refuse('action_not_allowed');
  return response;
};

export const surveyMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('getSurvey', ({ params, query, caller }): SurveyOffer => {
    const subject = { type: query.subjectType ?? 'general', id: query.subjectId ?? null };
    const occasion = { placement: params.placement, subject };
    const found = findSurvey(world, occasion, caller.kind === 'shopper');
    if ('outcome' in found) return found;
    const { survey, response } = found;
    return {
      outcome: 'ask',
      survey,
      placementToken: tokenOf(occasion),
      response: response && seenBy('shopper', surveyResponseMachine, response),
      expiresAt: world.inHours(world.data.settings.surveys.placementTokenMinutes / 60),
    };
  }),
  mock('startSurveyResponse', ({ body, caller }) => {
    const occasion = occasionOf(body.placementToken);
    const found = findSurvey(world, occasion, caller.kind === 'shopper');
    if ('outcome' in found) return refuse('survey_not_available', undefined, found.reason);
    const { survey } = found;
    const response = found.response ?? beginResponse(world, survey, { ...occasion, locale: body.locale ?? null });
    const seen = seenBy('shopper', surveyResponseMachine, response);
    return survey.anonymous ? { ...seen, responseToken: `token-${response.id}` } : seen;
  }),
  mock('listSurveyResponses', ({ query, actor }) => {
    const { surveyId, placement, status } = query;
    const responses = world.data.surveyResponses.filter(
      (each) =>
        (!surveyId || each.surveyId === surveyId) &&
        (!placement || each.placement === placement) &&
        (!status || each.status === status),
    );
    return pageOf(
      responses.map((each) => ({ ...seenBy(actor, surveyResponseMachine, each), caseUrl: null })),
      query,
    );
  }),
  mock('getSurveyResponse', ({ params, actor }) =>
    seenBy(actor, surveyResponseMachine, find(world.data.surveyResponses, params.responseId)),
  ),
  mock('saveSurveyResponse', ({ params, body }) => {
    const response = openTo(world, params.responseId, body.responseToken);
    if (response.status === 'submitted') refuse('state_conflict');
    if (body.revision > response.revision) {
      storeAnswers(world, response, body, false);
      Object.assign(response, { status: 'partial', revision: body.revision, updatedAt: world.now() });
    }
    return seenBy('shopper', surveyResponseMachine, response);
  }),
  mock('submitSurveyResponse', ({ params, body }) => {
    const response = openTo(world, params.responseId, body.responseToken);
    submitResponse(world, response, body);
    return seenBy('shopper', surveyResponseMachine, response);
  }),
  mock('dismissSurveyResponse', ({ params, body }) => {
    const response = openTo(world, params.responseId, body.responseToken);
    if (response.status === 'submitted') refuse('action_not_allowed');
    dismissResponse(world, response);
    return seenBy('shopper', surveyResponseMachine, response);
  }),
  mock('createSurveyLink', ({ body }) => {
    const { surveys, linkDays } = world.data.settings.surveys;
    const { id } = find(surveys, body.surveyId);
    return {
      url: `https://api.aftercart.test/r/${id}`,
      expiresAt: world.inHours(24 * (body.expiresInDays ?? linkDays)),
      qrCode: sampleQrCode,
    };
  }),
];
