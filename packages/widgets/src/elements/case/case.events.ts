import type { Case, CaseTransition } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** Before something is done about a case. `preventDefault()` leaves it undone; what was written stays. */
class IntentEvent extends PublicEvent {
  /** The case as it stands. */
  readonly case: Case;
  /** What is about to be sent. */
  readonly transition: CaseTransition;

  constructor(type: string, about: Case, transition: CaseTransition) {
    super(type, true);
    this.case = about;
    this.transition = transition;
  }
}

/** After something was done about a case. */
class DoneEvent extends PublicEvent {
  /** The case as it stands now. */
  readonly case: Case;

  constructor(type: string, about: Case) {
    super(type);
    this.case = about;
  }
}

/** The shopper is about to write to the shop. */
export class AftercartCaseReplyEvent extends IntentEvent {}
/** The shop has the message. */
export class AftercartCaseRepliedEvent extends DoneEvent {}
/** The shopper is about to confirm that all is settled. */
export class AftercartCaseConfirmEvent extends IntentEvent {}
/** The case is closed. */
export class AftercartCaseConfirmedEvent extends DoneEvent {}
/** The shopper is about to say that it is not settled. */
export class AftercartCaseReopenEvent extends IntentEvent {}
/** The case is under way again. */
export class AftercartCaseReopenedEvent extends DoneEvent {}
/** The shopper is about to answer whether all is well. */
export class AftercartCaseFollowUpEvent extends IntentEvent {}
/** The shop has the answer; an unhappy one has reopened the case. */
export class AftercartCaseFollowedUpEvent extends DoneEvent {}

/** Nothing was done; the shopper can try again. */
export class AftercartCaseFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-case-failed', failure);
  }
}

type Action = CaseTransition['action'];

export function beforeEvent(about: Case, transition: CaseTransition): Event | undefined {
  const events: { readonly [Name in Action]?: () => Event } = {
    reply: () => new AftercartCaseReplyEvent('aftercart-case-reply', about, transition),
    confirm: () => new AftercartCaseConfirmEvent('aftercart-case-confirm', about, transition),
    reopen: () => new AftercartCaseReopenEvent('aftercart-case-reopen', about, transition),
    followUp: () => new AftercartCaseFollowUpEvent('aftercart-case-follow-up', about, transition),
  };
  return events[transition.action]?.();
}

export function afterEvent(action: Action, changed: Case): Event | undefined {
  const events: { readonly [Name in Action]?: () => Event } = {
    reply: () => new AftercartCaseRepliedEvent('aftercart-case-replied', changed),
    confirm: () => new AftercartCaseConfirmedEvent('aftercart-case-confirmed', changed),
    reopen: () => new AftercartCaseReopenedEvent('aftercart-case-reopened', changed),
    followUp: () => new AftercartCaseFollowedUpEvent('aftercart-case-followed-up', changed),
  };
  return events[action]?.();
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-case-reply': AftercartCaseReplyEvent;
    'aftercart-case-replied': AftercartCaseRepliedEvent;
    'aftercart-case-confirm': AftercartCaseConfirmEvent;
    'aftercart-case-confirmed': AftercartCaseConfirmedEvent;
    'aftercart-case-reopen': AftercartCaseReopenEvent;
    'aftercart-case-reopened': AftercartCaseReopenedEvent;
    'aftercart-case-follow-up': AftercartCaseFollowUpEvent;
    'aftercart-case-followed-up': AftercartCaseFollowedUpEvent;
    'aftercart-case-failed': AftercartCaseFailedEvent;
  }
}
