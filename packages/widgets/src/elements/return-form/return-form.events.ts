import type { Return, ReturnInput } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** Before a return is asked for. `preventDefault()` keeps it here; the shopper's input stays. */
export class AftercartReturnSubmitEvent extends PublicEvent {
  /** What is about to be sent. */
  readonly input: ReturnInput;

  constructor(input: ReturnInput) {
    super('aftercart-return-submit', true);
    this.input = input;
  }
}

/** The shop has the request. */
export class AftercartReturnSubmittedEvent extends PublicEvent {
  /** The return as stored. */
  readonly return: Return;

  constructor(created: Return) {
    super('aftercart-return-submitted');
    this.return = created;
  }
}

/** The request could not be sent, or was refused; the shopper can mend it or try again. */
export class AftercartReturnFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-return-failed', failure);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-return-submit': AftercartReturnSubmitEvent;
    'aftercart-return-submitted': AftercartReturnSubmittedEvent;
    'aftercart-return-failed': AftercartReturnFailedEvent;
  }
}
