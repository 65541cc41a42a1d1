import type { CallOptions, Core } from '@aftercart/client/core';
import type {
  SurveyAnswersInput,
  SurveyDismissalInput,
  SurveyPlacement,
  SurveyResponseInput,
  SurveySubmissionInput,
} from '@aftercart/contract';
import {
  dismissSurveyResponse,
  getSurvey,
  type QueryOf,
  saveSurveyResponse,
  startSurveyResponse,
  submitSurveyResponse,
} from '@aftercart/contract/operations';

// The operations that a survey needs and no others: the client's whole `surveys` would bring the lists along.

export const ask = (core: Core, placement: SurveyPlacement, query: QueryOf<'getSurvey'>, options: CallOptions) =>
  core.request(getSurvey, { ...options, params: { placement }, query });

export const start = (core: Core, body: SurveyResponseInput, options: CallOptions) =>
  core.request(startSurveyResponse, { ...options, body });

export const save = (core: Core, responseId: string, body: SurveyAnswersInput, options: CallOptions) =>
  core.request(saveSurveyResponse, { ...options, params: { responseId }, body });

export const submit = (core: Core, responseId: string, body: SurveySubmissionInput, options: CallOptions) =>
  core.request(submitSurveyResponse, { ...options, params: { responseId }, body });

export const dismiss = (core: Core, responseId: string, body: SurveyDismissalInput, options: CallOptions) =>
  core.request(dismissSurveyResponse, { ...options, params: { responseId }, body });
