import type { Actor } from '@aftercart/contract/machines';
import {
  allowedActions,
  mayTransition,
  type RedemptionAction,
  type RedemptionStatus,
  redemptionMachine,
} from '@aftercart/contract/machines';
import { ok, type Result, refuse } from '../../lib/result.ts';

/** Pure rules of bought rewards. */

export const redemptionActions = (status: RedemptionStatus, actor: Actor): RedemptionAction[] =>
  allowedActions(redemptionMachine, status, actor);

type Wish = { action: RedemptionAction; fromStatus?: RedemptionStatus | undefined };

/** Where the action leads, or why it may not be taken now. */
export const decideRedemption = (
  redemption: { status: RedemptionStatus; expiresAt: Date },
  { action, fromStatus }: Wish,
  actor: Actor,
  now: Date,
): Result<RedemptionStatus> => {
  const { status } = redemption;
  if (fromStatus !== undefined && fromStatus !== status) {
    return refuse('state_conflict', `The redemption is ${status} by now.`);
  }
  const to = redemptionMachine.states[status].on[action]?.to;
  if (to === undefined || !mayTransition(redemptionMachine, status, action, actor)) {
    return refuse('action_not_allowed', `A redemption that is ${status} cannot be taken further by this.`);
  }
  // The clock may be ahead of the job that ends the voucher.
  if (status === 'issued' && action !== 'expire' && redemption.expiresAt <= now) {
    return refuse('action_not_allowed', 'The voucher has expired.');
  }
  return ok(to);
};
