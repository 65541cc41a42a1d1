import type { SurveyAnswers, SurveyForm, SurveyRefusal, SurveyResponse } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** There is no survey to show now. Nothing is drawn. */
export class AftercartSurveySkippedEvent extends PublicEvent {
  /** Why. */
  readonly reason: SurveyRefusal;
  /** When it makes sense to ask again, as an ISO timestamp, where that is known. */
  readonly availableAt: string | null;

  constructor(reason: SurveyRefusal, availableAt: string | null) {
    super('aftercart-survey-skipped');
    this.reason = reason;
    this.availableAt = availableAt;
  }
}

/** There is a survey to show: a page with a button of its own may show the button now. */
export class AftercartSurveyAvailableEvent extends PublicEvent {
  /** The survey with its questions. */
  readonly survey: SurveyForm;

  constructor(survey: SurveyForm) {
    super('aftercart-survey-available');
    this.survey = survey;
  }
}

/** The shopper sees the survey, and the server knows. */
export class AftercartSurveyShownEvent extends PublicEvent {
  /** The survey with its questions. */
  readonly survey: SurveyForm;
  /** The id of the answer that was begun or goes on. */
  readonly responseId: string;

  constructor(survey: SurveyForm, responseId: string) {
    super('aftercart-survey-shown');
    this.survey = survey;
    this.responseId = responseId;
  }
}

/** Before answers are sent. `preventDefault()` keeps them here; nothing is lost. */
export class AftercartSurveySubmitEvent extends PublicEvent {
  /** What is about to be sent, by the id of the question. */
  readonly answers: SurveyAnswers;

  constructor(answers: SurveyAnswers) {
    super('aftercart-survey-submit', true);
    this.answers = answers;
  }
}

/** The server has the answers. */
export class AftercartSurveySubmittedEvent extends PublicEvent {
  /** The answers as stored, with what follows from them. */
  readonly response: SurveyResponse;

  constructor(response: SurveyResponse) {
    super('aftercart-survey-submitted');
    this.response = response;
  }
}

/** The survey could not be asked for or its answers could not be sent. What was entered is kept. */
export class AftercartSurveyFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-survey-failed', failure);
  }
}

/** The shopper has closed the survey without sending it. */
export class AftercartSurveyDismissedEvent extends PublicEvent {
  constructor() {
    super('aftercart-survey-dismissed');
  }
}

/** Somebody who recommends the shop wants to be its service experience officer. */
export class AftercartSurveyInvitationAcceptedEvent extends PublicEvent {
  /** The answer that the invitation came with. */
  readonly response: SurveyResponse;

  constructor(response: SurveyResponse) {
    super('aftercart-survey-invitation-accepted');
    this.response = response;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-survey-skipped': AftercartSurveySkippedEvent;
    'aftercart-survey-available': AftercartSurveyAvailableEvent;
    'aftercart-survey-shown': AftercartSurveyShownEvent;
    'aftercart-survey-submit': AftercartSurveySubmitEvent;
    'aftercart-survey-submitted': AftercartSurveySubmittedEvent;
    'aftercart-survey-failed': AftercartSurveyFailedEvent;
    'aftercart-survey-dismissed': AftercartSurveyDismissedEvent;
    'aftercart-survey-invitation-accepted': AftercartSurveyInvitationAcceptedEvent;
  }
}
