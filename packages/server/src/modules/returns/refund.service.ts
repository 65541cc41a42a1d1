import type { Actor } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { addRefunded, addUnitsBack, lockOrder, remainingUnits, type SettingsInForce } from '../orders/index.ts';
import { insertRefund } from './refunds.repository.ts';
import { PAY_REFUND } from './returns.deadlines.ts';
import type { ReturnsDeps } from './returns.deps.ts';
import { outcomeOf, reversalOf } from './returns.outcome.ts';
import { refundOf } from './returns.policy.ts';
import { mayRefund } from './returns.transitions.policy.ts';
import { acceptedUnits, type ReturnOutcome, type StoredReturn } from './returns.types.ts';

/** Starting a refund: everything the return does, in one transaction, and the payment left to a due row. */

const refuseAuthority = (actor: Actor, amountMinor: number, settings: SettingsInForce) =>
  mayRefund(actor, amountMinor, settings.document.authority.refundLimits) ? null : refuse('authority_exceeded');

/** Takes back units, points and cashback and writes down what that did. Happens once in the life of a return. */
const executeReversal = async (
  deps: ReturnsDeps,
  tx: Tx,
  stored: StoredReturn,
  actor: Actor,
  settings: SettingsInForce,
  at: Date,
): Promise<Result<ReturnOutcome>> => {
  const { merchantId, orderId } = stored;
  const order = await lockOrder(tx, merchantId, orderId);
  if (order === null) throw new Error('The order of a return is gone.');
  if (order.status === 'cancelled') {
    return refuse('order_not_returnable', 'The order was cancelled meanwhile, which took everything back already.');
  }
  const units = stored.lines
    .map((line) => ({ lineId: line.lineId, quantity: acceptedUnits(line) }))
    .filter(({ quantity }) => quantity > 0);
  for (const { lineId, quantity } of units) {
    const line = order.lines.find((entry) => entry.id === lineId);
    if (line !== undefined && quantity <= remainingUnits(line)) continue;
    return refuse('quantity_not_returnable', 'A credit note took some of these goods back meanwhile.');
  }
  const refund = refundOf(order, units);
  const refusal = refuseAuthority(actor, refund.amountMinor, settings);
  if (refusal !== null) return refusal;
  const reversal = reversalOf(order, settings, refund.lines, at);
  const effect = await deps.reversal.execute(tx, { ...reversal, returnId: stored.id });
  await addUnitsBack(
    tx,
    merchantId,
    'returned_quantity',
    units.map((unit) => ({ ...unit, orderId })),
  );
  await addRefunded(tx, merchantId, [{ orderId, amountMinor: refund.amountMinor }]);
  return ok(outcomeOf(order.currency, refund, effect));
};

/**
 * The first time, the reversal is executed; after a refused payment only the payment is tried again, under a new
 * reference.
 */
export const startRefund = async (
  deps: ReturnsDeps,
  tx: Tx,
  stored: StoredReturn,
  actor: Actor,
  settings: SettingsInForce,
  at: Date,
): Promise<Result<StoredReturn>> => {
  let executed = stored.executed;
  if (executed === null) {
    const outcome = await executeReversal(deps, tx, stored, actor, settings, at);
    if (!outcome.ok) return outcome;
    executed = outcome.value;
  }
  const amountMinor = executed.refund.amount;
  const refusal = refuseAuthority(actor, amountMinor, settings);
  if (refusal !== null) return refusal;

  const { merchantId, orderId, currency } = stored;
  const id = createId('rfd', deps.clock);
  await insertRefund(tx, { merchantId, id, returnId: stored.id, orderId, amountMinor, currency }, at);
  await scheduleDeadline(tx, deps.clock, { merchantId, kind: PAY_REFUND, subjectId: id, dueAt: at });
  const refund = { id, status: 'pending' as const, amountMinor, providerReference: null, settledAt: null };
  return ok({ ...stored, executed, refund });
};
