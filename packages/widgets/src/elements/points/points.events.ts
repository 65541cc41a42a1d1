import type { Redemption, Reward } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';

/** Before points are spent. `preventDefault()` keeps them. */
export class AftercartRewardRedeemEvent extends Event {
  /** What the shopper wants. */
  readonly reward: Reward;

  constructor(reward: Reward) {
    super('aftercart-reward-redeem', { bubbles: true, composed: true, cancelable: true });
    this.reward = reward;
  }
}

/** The points are spent and the voucher is there. */
export class AftercartRewardRedeemedEvent extends Event {
  /** The voucher, with its code. */
  readonly redemption: Redemption;

  constructor(redemption: Redemption) {
    super('aftercart-reward-redeemed', { bubbles: true, composed: true });
    this.redemption = redemption;
  }
}

/** Nothing was spent; the shopper can try again. */
export class AftercartRewardFailedEvent extends Event {
  /** What went wrong. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('aftercart-reward-failed', { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-reward-redeem': AftercartRewardRedeemEvent;
    'aftercart-reward-redeemed': AftercartRewardRedeemedEvent;
    'aftercart-reward-failed': AftercartRewardFailedEvent;
  }
}
