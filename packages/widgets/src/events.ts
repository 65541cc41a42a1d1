export {
  AftercartRatingFailedEvent,
  AftercartRatingSubmitEvent,
  AftercartRatingSubmittedEvent,
} from './elements/rating/rating.events.ts';
