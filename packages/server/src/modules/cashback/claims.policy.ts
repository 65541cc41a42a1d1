import {
  type Actor,
  allowedActions,
  type ClaimAction,
  type ClaimStatus,
  claimMachine,
} from '@aftercart/contract/machines';
import { addDuration } from '../../lib/clock.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import type { Claimed } from './cashback.policy.ts';
import type { StoredClaim } from './cashback.types.ts';

/** Pure rules of a claim that exists: what may be done with it, by whom, and what is promised next. */

const OPEN: readonly ClaimStatus[] = [
  'submitted',
  'inReview',
  'infoNeeded',
  'approved',
  'payoutPending',
  'payoutFailed',
];

/** Still to be decided or paid; as long as it is, money of the budget is promised to it. */
export const isOpen = ({ status }: Pick<StoredClaim, 'status'>): boolean => OPEN.includes(status);

export const claimedIn = (claims: readonly Pick<StoredClaim, 'status' | 'amount'>[]): Claimed => {
  const sum = (chosen: readonly { amount: number }[]): number =>
    chosen.reduce((total, { amount }) => total + amount, 0);
  const open = claims.filter(isOpen);
  return {
    open: sum(open),
    hasOpen: open.length > 0,
    paid: sum(claims.filter(({ status }) => status === 'paid')),
    reversed: sum(claims.filter(({ status }) => status === 'reversed')),
  };
};

export type ClaimFacts = {
  /** The shopper has a verified account other than the one of the claim. */
  hasOtherAccount: boolean;
};

/** The actions of the table that make sense for this claim, for this actor. */
export const claimActions = (claim: StoredClaim, actor: Actor, facts: ClaimFacts): ClaimAction[] =>
  allowedActions(claimMachine, claim.status, actor).filter((action) => {
    switch (action) {
      case 'appeal':
        return !claim.appealed;
      case 'retry':
        // Sent to the account that refused it, the money would only come back again.
        return actor !== 'shopper' || facts.hasOtherAccount;
      case 'approve':
        return claim.amount > 0;
      default:
        return true;
    }
  });

type Wish = { action: ClaimAction; fromStatus?: ClaimStatus | undefined };

export const decideClaim = (
  claim: StoredClaim,
  { action, fromStatus }: Wish,
  actor: Actor,
  facts: ClaimFacts,
): Result<ClaimStatus> => {
  const { status } = claim;
  if (fromStatus !== undefined && fromStatus !== status)
    return refuse('state_conflict', `The claim is ${status} by now.`);
  const to = claimMachine.states[status].on[action]?.to;
  if (to === undefined || !claimActions(claim, actor, facts).includes(action)) {
    return refuse('action_not_allowed', `You cannot do this with a claim that is ${status}.`);
  }
  return ok(to);
};

export type PromiseRules = { reviewHours: number; payoutHours: number; infoDays: number };

/** When the next step is due after the claim came into `status` at `at`; null when nobody has promised anything. */
export const expectedBy = (status: ClaimStatus, at: Date, rules: PromiseRules): Date | null => {
  switch (status) {
    case 'submitted':
    case 'inReview':
      return addDuration(at, { hours: rules.reviewHours });
    case 'infoNeeded':
      return addDuration(at, { days: rules.infoDays });
    case 'approved':
    case 'payoutPending':
      return addDuration(at, { hours: rules.payoutHours });
    default:
      return null;
  }
};

export type Adjustment = {
  /** What the claim that is under way is still worth; null leaves it as it is. */
  openAmount: number | null;
  /** Paid for goods that came back and not earned otherwise. */
  debt: number;
  /** Nothing of what was paid is earned any more. */
  reversesPaid: boolean;
};

/**
 * What follows for the claims of a campaign when less is earned. Money that may be on its way counts as paid: it cannot be
 * called back, so it becomes a debt once it has arrived.
 */
export const adjust = (earned: number, claimed: Claimed, isOnItsWay: boolean): Adjustment => {
  const settled = claimed.paid + claimed.reversed;
  const target = Math.max(0, earned - settled);
  return {
    openAmount: claimed.hasOpen && !isOnItsWay && claimed.open > target ? target : null,
    debt: Math.max(0, settled - earned),
    reversesPaid: earned === 0 && claimed.paid > 0,
  };
};
