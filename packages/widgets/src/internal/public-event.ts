import type { Failure } from './failure.ts';

/** What an element tells its page: it leaves shadow roots and bubbles. */
export abstract class PublicEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** Something could not be done; the shopper can mend it or try again. */
export abstract class FailedEvent extends PublicEvent {
  /** What went wrong. */
  readonly failure: Failure;

  constructor(type: string, failure: Failure) {
    super(type);
    this.failure = failure;
  }
}
