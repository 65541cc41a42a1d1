import type { WidgetName } from '@aftercart/contract';
import type { Actor as MachineActor, StaffRole } from '@aftercart/contract/machines';
import { ok, type Result, refuse } from '../lib/result.ts';

/** Who is asking, as proven by the one bearer credential of the request. */
export type PublishableCaller = { kind: 'publishable'; merchantId: string };
export type SecretCaller = { kind: 'secret'; merchantId: string };
export type ShopperCaller = {
  kind: 'shopper';
  merchantId: string;
  /** Null for a guest, who is known by the orders of the token alone. */
  customerId: string | null;
  /** When set, the token reaches these orders and nothing else of the customer. */
  orderIds: string[] | null;
  /** When set, the token reaches these cases and nothing else; it then knows neither customer nor orders. */
  caseIds: string[] | null;
  /** When set, the token works for the operations of these widgets only. */
  widgets: WidgetName[] | null;
  jti: string;
  expiresAt: Date;
};
export type StaffCaller = {
  kind: 'staff';
  merchantId: string;
  staffId: string;
  name: string | null;
  role: StaffRole;
  expiresAt: Date;
};
export type Caller = PublishableCaller | ShopperCaller | StaffCaller | SecretCaller;

export type Actor = 'shopper' | 'staff' | 'merchant' | 'system';

/** The word that timelines and events use for a caller. A publishable key speaks for an unknown shopper. */
export const actorOf = (caller: Caller): Actor => {
  switch (caller.kind) {
    case 'publishable':
    case 'shopper':
      return 'shopper';
    case 'staff':
      return 'staff';
    case 'secret':
      return 'merchant';
  }
};

/** The word that the state tables use: staff act by role. */
export const machineActorOf = (caller: ShopperCaller | StaffCaller | SecretCaller): MachineActor =>
  caller.kind === 'staff' ? caller.role : caller.kind;

/** Whose a thing is. */
export type Ownership = { customerId: string | null; orderId?: string | null };

/**
 * Whether a caller may see a thing of its own merchant: staff and servers all of them, a shopper the own. An order-scoped
 * token must hold the thing's order, a guest has nothing but orders, a case link nothing but its case (`reachesCase`).
 * What is not reached is answered `not_found`.
 */
export const reaches = (caller: Caller, thing: Ownership): boolean => {
  if (caller.kind === 'publishable') return false;
  if (caller.kind !== 'shopper') return true;
  const { customerId, orderIds, caseIds } = caller;
  if (caseIds !== null) return false;
  if (orderIds !== null && !(thing.orderId && orderIds.includes(thing.orderId))) return false;
  if (customerId === null) return orderIds !== null;
  return thing.customerId === customerId;
};

/** As `reaches`, for a case: the link to it is enough. */
export const reachesCase = (caller: Caller, thing: Ownership & { id: string }): boolean =>
  caller.kind === 'shopper' && caller.caseIds !== null ? caller.caseIds.includes(thing.id) : reaches(caller, thing);

/** The customer of a session that reaches everything of its customer; guests and order-scoped sessions are refused. */
export const customerOf = (caller: ShopperCaller): Result<string> =>
  caller.customerId !== null && caller.orderIds === null
    ? ok(caller.customerId)
    : refuse('forbidden', 'This session is limited to orders; it does not reach what belongs to the whole customer.');
