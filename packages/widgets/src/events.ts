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
