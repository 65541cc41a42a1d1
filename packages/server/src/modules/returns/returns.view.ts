import type { Return } from '@aftercart/contract';
import type { Actor } from '@aftercart/contract/machines';
import type { Queryable } from '../../database/database.ts';
import { timelinesOf } from '../../events/log.ts';
import { machineActorOf } from '../../http/caller.ts';
import { loadOrders, type SettingsInForce, type StoredOrder } from '../orders/index.ts';
import type { ReturnCaller } from './returns.deps.ts';
import { refundOf } from './returns.policy.ts';
import { actionsFor } from './returns.transitions.policy.ts';
import { acceptedUnits, type StoredReturn } from './returns.types.ts';

/** Returns as the contract shows them, for the one who asks. */

const unitsOf = (stored: StoredReturn) =>
  stored.lines.map((line) => ({ lineId: line.lineId, quantity: acceptedUnits(line) }));

/** What a refund would pay out now: decides which roles may release it. */
const refundNow = (stored: StoredReturn, order: StoredOrder | undefined): number => {
  if (stored.executed !== null) return stored.executed.refund.amount;
  return order === undefined ? 0 : refundOf(order, unitsOf(stored)).amountMinor;
};

const actionsOf = (
  stored: StoredReturn,
  order: StoredOrder | undefined,
  actor: Actor,
  settings: SettingsInForce,
): Return['allowedActions'] =>
  actionsFor(
    {
      status: stored.status,
      resolution: stored.resolution,
      refundMinor: refundNow(stored, order),
      acceptedUnits: unitsOf(stored).reduce((sum, unit) => sum + unit.quantity, 0),
      refundFailed: stored.executed !== null,
    },
    actor,
    settings.document.authority.refundLimits,
  );

const presentRefund = ({ refund, currency }: StoredReturn): Return['refund'] =>
  refund && {
    status: refund.status,
    amount: { amount: refund.amountMinor, currency },
    reference: refund.providerReference,
    at: refund.settledAt?.toISOString() ?? null,
  };

/** Presents a page of returns with three queries, however many they are. */
export const presentReturns = async (
  db: Queryable,
  caller: ReturnCaller,
  settings: SettingsInForce,
  returns: readonly StoredReturn[],
): Promise<Return[]> => {
  const { merchantId } = caller;
  const timelines = await timelinesOf(
    db,
    merchantId,
    returns.map((stored) => stored.id),
  );
  // Only an inspected return asks what a refund would be.
  const inspected = returns.filter((stored) => stored.status === 'inspected' && stored.executed === null);
  const orders = new Map(
    (
      await loadOrders(
        db,
        merchantId,
        inspected.map((stored) => stored.orderId),
      )
    ).map((order) => [order.id, order]),
  );
  const actor = machineActorOf(caller);
  return returns.map((stored) => ({
    id: stored.id,
    number: stored.number,
    orderId: stored.orderId,
    orderNumber: stored.orderNumber,
    customerId: stored.customerId,
    resolution: stored.resolution,
    decision: stored.decision,
    logistics: stored.logistics,
    money: stored.money,
    lines: stored.lines,
    comment: stored.comment,
    outcome: stored.executed ?? stored.preview,
    refund: presentRefund(stored),
    tracking: stored.tracking,
    declineReason: stored.declineReason,
    settingsVersion: stored.settingsVersion,
    status: stored.status,
    allowedActions: actionsOf(stored, orders.get(stored.orderId), actor, settings),
    expectedBy: stored.expectedBy?.toISOString() ?? null,
    timeline: timelines.get(stored.id) ?? [],
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  }));
};

export const presentReturn = async (
  db: Queryable,
  caller: ReturnCaller,
  settings: SettingsInForce,
  stored: StoredReturn,
): Promise<Return> => {
  const [presented] = await presentReturns(db, caller, settings, [stored]);
  if (presented === undefined) throw new Error('A return vanished while it was presented.');
  return presented;
};
