import { ok, type Result } from '../lib/result.ts';
import { actorOf, type Caller, customerOf, machineActorOf } from './caller.ts';
import { invalid } from './problem.ts';

type AskingCaller = Exclude<Caller, { kind: 'publishable' }>;

export type AskedCustomer = {
  merchantId: string;
  customerId: string;
  /** A session of this customer asks: the merchant vouches that there is one, even if no order has told us yet. */
  isProven: boolean;
};

/** Whose things are asked for: a shopper always gets the own, staff and servers name the customer. */
export const askedCustomer = (
  caller: AskingCaller,
  customerId: string | undefined,
  pointer: string,
): Result<AskedCustomer> => {
  const { merchantId } = caller;
  if (caller.kind === 'shopper') {
    const own = customerOf(caller);
    return own.ok ? ok({ merchantId, customerId: own.value, isProven: true }) : own;
  }
  if (customerId !== undefined) return ok({ merchantId, customerId, isProven: false });
  return invalid([{ pointer, code: 'required', message: 'Name the customer.' }]);
};

/** What a caller may reach: the customer of a session, or null for everything of the merchant. */
export const reachOf = (caller: AskingCaller): Result<{ merchantId: string; customerId: string | null }> => {
  const { merchantId } = caller;
  if (caller.kind !== 'shopper') return ok({ merchantId, customerId: null });
  const own = customerOf(caller);
  return own.ok ? ok({ merchantId, customerId: own.value }) : own;
};

/** Who does something: as the state tables know them, as the timeline tells it, and which member of staff. */
export type Doer = {
  actor: ReturnType<typeof machineActorOf> | 'system';
  speaksAs: ReturnType<typeof actorOf>;
  actorId: string | null;
};

export const doerOf = (caller: AskingCaller): Doer => ({
  actor: machineActorOf(caller),
  speaksAs: actorOf(caller),
  actorId: caller.kind === 'staff' ? caller.staffId : null,
});

/** Aftercart itself: deadlines and what follows from other changes. */
export const systemDoer: Doer = { actor: 'system', speaksAs: 'system', actorId: null };
