import type { CallOptions, Core } from '@aftercart/client/core';
import type {
  SurveyAnswersInput,
  SurveyDismissalInput,
  SurveyPlacement,
  SurveyResponseInput,
  SurveySubmissionInput,
} from '@aftercart/contract';
import type { QueryOf } from '@aftercart/contract/operations';
import {
  dismissSurveyResponse,
  getSurvey,
  saveSurveyResponse,
  startSurveyResponse,
  submitSurveyResponse,
} from '@aftercart/contract/operations/light';

/** The operations that a survey needs and no others: the client's whole `surveys` would bring the lists along. */
export const surveyApi = (core: Core) => ({
  ask: (placement: SurveyPlacement, query: QueryOf<'getSurvey'>, options: CallOptions) =>
    core.request(getSurvey, { ...options, params: { placement }, query }),
  start: (body: SurveyResponseInput, options: CallOptions) => core.request(startSurveyResponse, { ...options, body }),
  save: (responseId: string, body: SurveyAnswersInput, options: CallOptions) =>
    core.request(saveSurveyResponse, { ...options, params: { responseId }, body }),
  submit: (responseId: string, body: SurveySubmissionInput, options: CallOptions) =>
    core.request(submitSurveyResponse, { ...options, params: { responseId }, body }),
  dismiss: (responseId: string, body: SurveyDismissalInput) =>
    core.request(dismissSurveyResponse, { params: { responseId }, body }),
});
