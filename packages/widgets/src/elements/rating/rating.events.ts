import type { Feedback, FeedbackInput } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';

/** Before an answer is sent. `preventDefault()` keeps it here; the shopper's input stays. */
export class AftercartRatingSubmitEvent extends Event {
  /** What is about to be sent. */
  readonly feedback: FeedbackInput;

  constructor(feedback: FeedbackInput) {
    super('aftercart-rating-submit', { bubbles: true, composed: true, cancelable: true });
    this.feedback = feedback;
  }
}

/** The server has the answer. */
export class AftercartRatingSubmittedEvent extends Event {
  /** The answer as stored. */
  readonly feedback: Feedback;

  constructor(feedback: Feedback) {
    super('aftercart-rating-submitted', { bubbles: true, composed: true });
    this.feedback = feedback;
  }
}

/** The answer could not be sent; the shopper can try again. */
export class AftercartRatingFailedEvent extends Event {
  /** What went wrong. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('aftercart-rating-failed', { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-rating-submit': AftercartRatingSubmitEvent;
    'aftercart-rating-submitted': AftercartRatingSubmittedEvent;
    'aftercart-rating-failed': AftercartRatingFailedEvent;
  }
}
