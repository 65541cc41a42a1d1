import {
  type Actor,
  allowedActions,
  type ReturnAction,
  type ReturnStatus,
  returnMachine,
} from '@aftercart/contract/machines';
import { addDuration } from '../../lib/clock.ts';

/** Pure rules of a return that exists: what may be done with it, by whom, and what is promised next. */

/** Minor units up to which each role may refund on its own; null is without limit. */
export type RefundLimits = Readonly<Record<'agent' | 'manager' | 'finance' | 'admin', number | null>>;

/** The merchant's server and Aftercart itself act for the whole shop. A shopper never refunds. */
export const mayRefund = (actor: Actor, amountMinor: number, limits: RefundLimits): boolean => {
  if (actor === 'secret' || actor === 'system') return true;
  if (actor === 'shopper') return false;
  const limit = limits[actor];
  return limit === null || amountMinor <= limit;
};

export type ReturnState = {
  status: ReturnStatus;
  resolution: 'refund' | 'exchange';
  /** What a refund would pay out now, in minor units. */
  refundMinor: number;
  /** Units that passed the inspection; null before it. */
  acceptedUnits: number | null;
  /** The reversal was executed and the provider refused to pay. */
  refundFailed: boolean;
};

/** The actions of the table that make sense for this return, for this actor. */
export const actionsFor = (state: ReturnState, actor: Actor, limits: RefundLimits): ReturnAction[] =>
  allowedActions(returnMachine, state.status, actor).filter((action) => {
    if (state.status !== 'inspected') return true;
    // Points and cashback went back when the refund was started: what is left to do is to pay.
    if (state.refundFailed) return action === 'refund' && mayRefund(actor, state.refundMinor, limits);
    const nothingAccepted = state.acceptedUnits === 0;
    switch (action) {
      case 'refund':
        return !nothingAccepted && mayRefund(actor, state.refundMinor, limits);
      case 'exchange':
        return !nothingAccepted && state.resolution === 'exchange';
      default:
        return true;
    }
  });

export type PromiseRules = {
  reviewHours: number;
  inspectionHours: number;
  refundHours: number;
  infoDays: number;
  shipByDays: number;
};

/** When the next step is due after the return came into `status` at `at`; null when nobody has promised anything. */
export const expectedBy = (status: ReturnStatus, at: Date, rules: PromiseRules): Date | null => {
  switch (status) {
    case 'requested':
      return addDuration(at, { hours: rules.reviewHours });
    case 'infoNeeded':
      return addDuration(at, { days: rules.infoDays });
    case 'approved':
      return addDuration(at, { days: rules.shipByDays });
    case 'received':
      return addDuration(at, { hours: rules.inspectionHours });
    case 'inspected':
    case 'refundPending':
      return addDuration(at, { hours: rules.refundHours });
    default:
      // In transit the parcel is the courier's promise, not ours.
      return null;
  }
};

/** The statuses in which waiting too long ends the return. */
export const expiresWhenLate = (status: ReturnStatus): boolean => status === 'infoNeeded' || status === 'approved';

/** A return holds its units as long as it may still end in a refund. */
export const isOpen = (status: ReturnStatus): boolean => !returnMachine.terminal.includes(status);
