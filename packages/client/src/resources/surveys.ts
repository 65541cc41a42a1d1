import type {
  SurveyAnswersInput,
  SurveyDismissalInput,
  SurveyLinkInput,
  SurveyPlacement,
  SurveyResponseId,
  SurveyResponseInput,
  SurveySubmissionInput,
} from '@aftercart/contract';
import {
  createSurveyLink,
  dismissSurveyResponse,
  getSurvey,
  getSurveyResponse,
  listSurveyResponses,
  type QueryOf,
  saveSurveyResponse,
  startSurveyResponse,
  submitSurveyResponse,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Questionnaires, asked at the right moment and not too often. */
export type SurveysResource = ReturnType<typeof surveysResource>;

/** Surveys as the merchant sees them. */
export type MerchantSurveysResource = ReturnType<typeof merchantSurveysResource>;

/**
 * Surveys as they are answered. An anonymous answer belongs to nobody: keep the `responseToken` that `start` gives and
 * send it with whatever follows.
 */
export const surveysResource = (core: Core) => ({
  /** The survey to show now (`outcome` `ask`), or the reason why there is none. Asking changes nothing. */
  retrieve: (placement: SurveyPlacement, query?: QueryOf<'getSurvey'>, options?: CallOptions) =>
    core.request(getSurvey, { ...options, params: { placement }, ...(query && { query }) }),

  /** Says that a survey is on screen. `survey_not_available` when it may not be asked any more. */
  start: (input: SurveyResponseInput, options?: CallOptions) =>
    core.request(startSurveyResponse, { ...options, body: input }),

  /** Keeps unfinished answers, all of them each time. A late one changes nothing: `revision` counts up. */
  save: (responseId: SurveyResponseId, input: SurveyAnswersInput, options?: CallOptions) =>
    core.request(saveSurveyResponse, { ...options, params: { responseId }, body: input }),

  /** Submits, or until `editableUntil` corrects what was submitted (`survey_closed` after that). */
  submit: (responseId: SurveyResponseId, input: SurveySubmissionInput, options?: CallOptions) =>
    core.request(submitSurveyResponse, { ...options, params: { responseId }, body: input }),

  /** Closes a survey that nobody wants to answer; it is not asked again on this occasion. */
  dismiss: (responseId: SurveyResponseId, input: SurveyDismissalInput = {}, options?: CallOptions) =>
    core.request(dismissSurveyResponse, { ...options, params: { responseId }, body: input }),

  retrieveResponse: (responseId: SurveyResponseId, options?: CallOptions) =>
    core.request(getSurveyResponse, { ...options, params: { responseId } }),
});

export const merchantSurveysResource = (core: Core) => ({
  /** Latest first. */
  list: (query?: QueryOf<'listSurveyResponses'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listSurveyResponses, { ...options, query: page })),

  retrieveResponse: (responseId: SurveyResponseId, options?: CallOptions) =>
    core.request(getSurveyResponse, { ...options, params: { responseId } }),

  /** A link to a page that asks the survey without any script, with its QR code. */
  createLink: (input: SurveyLinkInput, options?: CallOptions) =>
    core.request(createSurveyLink, { repeatable: true, ...options, body: input }),
});
