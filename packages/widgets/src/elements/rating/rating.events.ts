import type { Feedback, FeedbackInput } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** Before an answer is sent. `preventDefault()` keeps it here; the shopper's input stays. */
export class AftercartRatingSubmitEvent extends PublicEvent {
  /** What is about to be sent. */
  readonly feedback: FeedbackInput;

  constructor(feedback: FeedbackInput) {
    super('aftercart-rating-submit', true);
    this.feedback = feedback;
  }
}

/** The server has the answer. */
export class AftercartRatingSubmittedEvent extends PublicEvent {
  /** The answer as stored. */
  readonly feedback: Feedback;

  constructor(feedback: Feedback) {
    super('aftercart-rating-submitted');
    this.feedback = feedback;
  }
}

/** The answer could not be sent; the shopper can try again. */
export class AftercartRatingFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-rating-failed', failure);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-rating-submit': AftercartRatingSubmitEvent;
    'aftercart-rating-submitted': AftercartRatingSubmittedEvent;
    'aftercart-rating-failed': AftercartRatingFailedEvent;
  }
}
