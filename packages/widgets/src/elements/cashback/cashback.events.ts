import type { Claim, ClaimInput } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** Before cashback is claimed. `preventDefault()` keeps it here; the shopper's input stays. */
export class AftercartClaimSubmitEvent extends PublicEvent {
  /** What is about to be sent. */
  readonly input: ClaimInput;

  constructor(input: ClaimInput) {
    super('aftercart-claim-submit', true);
    this.input = input;
  }
}

/** The shop has the claim. */
export class AftercartClaimSubmittedEvent extends PublicEvent {
  /** The claim as stored; its screening may have declined it already. */
  readonly claim: Claim;

  constructor(claim: Claim) {
    super('aftercart-claim-submitted');
    this.claim = claim;
  }
}

/** The claim could not be sent, or was refused; the shopper can mend it or try again. */
export class AftercartClaimFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-claim-failed', failure);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-claim-submit': AftercartClaimSubmitEvent;
    'aftercart-claim-submitted': AftercartClaimSubmittedEvent;
    'aftercart-claim-failed': AftercartClaimFailedEvent;
  }
}
