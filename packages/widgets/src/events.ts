export {
  AftercartCaseConfirmEvent,
  AftercartCaseConfirmedEvent,
  AftercartCaseFailedEvent,
  AftercartCaseFollowedUpEvent,
  AftercartCaseFollowUpEvent,
  AftercartCaseReopenEvent,
  AftercartCaseReopenedEvent,
  AftercartCaseRepliedEvent,
  AftercartCaseReplyEvent,
} from './elements/case/case.events.ts';
export {
  AftercartClaimFailedEvent,
  AftercartClaimSubmitEvent,
  AftercartClaimSubmittedEvent,
} from './elements/cashback/cashback.events.ts';
export {
  AftercartRewardFailedEvent,
  AftercartRewardRedeemEvent,
  AftercartRewardRedeemedEvent,
} from './elements/points/points.events.ts';
export {
  AftercartRatingFailedEvent,
  AftercartRatingSubmitEvent,
  AftercartRatingSubmittedEvent,
} from './elements/rating/rating.events.ts';
export {
  AftercartReturnFailedEvent,
  AftercartReturnSubmitEvent,
  AftercartReturnSubmittedEvent,
} from './elements/return-form/return-form.events.ts';
export {
  AftercartSurveyAvailableEvent,
  AftercartSurveyDismissedEvent,
  AftercartSurveyFailedEvent,
  AftercartSurveyInvitationAcceptedEvent,
  AftercartSurveyShownEvent,
  AftercartSurveySkippedEvent,
  AftercartSurveySubmitEvent,
  AftercartSurveySubmittedEvent,
} from './elements/survey/survey.events.ts';
