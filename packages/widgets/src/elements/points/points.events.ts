import type { Redemption, Reward } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';
import { FailedEvent, PublicEvent } from '../../internal/public-event.ts';

/** Before points are spent. `preventDefault()` keeps them. */
export class AftercartRewardRedeemEvent extends PublicEvent {
  /** What the shopper wants. */
  readonly reward: Reward;

  constructor(reward: Reward) {
    super('aftercart-reward-redeem', true);
    this.reward = reward;
  }
}

/** The points are spent and the voucher is there. */
export class AftercartRewardRedeemedEvent extends PublicEvent {
  /** The voucher, with its code. */
  readonly redemption: Redemption;

  constructor(redemption: Redemption) {
    super('aftercart-reward-redeemed');
    this.redemption = redemption;
  }
}

/** Nothing was spent; the shopper can try again. */
export class AftercartRewardFailedEvent extends FailedEvent {
  constructor(failure: Failure) {
    super('aftercart-reward-failed', failure);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-reward-redeem': AftercartRewardRedeemEvent;
    'aftercart-reward-redeemed': AftercartRewardRedeemedEvent;
    'aftercart-reward-failed': AftercartRewardFailedEvent;
  }
}
