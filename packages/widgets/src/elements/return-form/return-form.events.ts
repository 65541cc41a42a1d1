import type { Return, ReturnInput } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';

/** Before a return is asked for. `preventDefault()` keeps it here; the shopper's input stays. */
export class AftercartReturnSubmitEvent extends Event {
  /** What is about to be sent. */
  readonly input: ReturnInput;

  constructor(input: ReturnInput) {
    super('aftercart-return-submit', { bubbles: true, composed: true, cancelable: true });
    this.input = input;
  }
}

/** The shop has the request. */
export class AftercartReturnSubmittedEvent extends Event {
  /** The return as stored. */
  readonly return: Return;

  constructor(created: Return) {
    super('aftercart-return-submitted', { bubbles: true, composed: true });
    this.return = created;
  }
}

/** The request could not be sent, or was refused; the shopper can mend it or try again. */
export class AftercartReturnFailedEvent extends Event {
  /** What went wrong. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('aftercart-return-failed', { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-return-submit': AftercartReturnSubmitEvent;
    'aftercart-return-submitted': AftercartReturnSubmittedEvent;
    'aftercart-return-failed': AftercartReturnFailedEvent;
  }
}
