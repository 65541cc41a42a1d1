import type { ReturnOptions, ReturnPreview } from '@aftercart/contract';
import { returnAxes, returnMachine } from '@aftercart/contract/machines';
import type { Queryable, Tx } from '../../database/database.ts';
import { actorOf } from '../../http/caller.ts';
import { createId, randomBase32 } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { lockCustomers } from '../customers/index.ts';
import { loadOrder, lockOrder, reachesOrder, type SettingsInForce, type StoredOrder } from '../orders/index.ts';
import type { ReturnCaller, ReturnsDeps } from './returns.deps.ts';
import { previewOutcome, previewTokenOf } from './returns.outcome.ts';
import { checkRequest, lineOption } from './returns.policy.ts';
import { countOpenReturns, insertReturn, loadOpenReturns } from './returns.repository.ts';
import { tell } from './returns.timeline.ts';
import { expectedBy } from './returns.transitions.policy.ts';
import type { StoredReturn } from './returns.types.ts';

/** Use cases before a return exists: what may come back, what that would do, and asking for it. */

/** An order and what of it is on its way back already, asked for at once. */
const loadReturnable = (db: Queryable, merchantId: string, orderId: string) =>
  Promise.all([loadOrder(db, merchantId, orderId), loadOpenReturns(db, merchantId, orderId)]);

export const getReturnOptions = async (
  deps: ReturnsDeps,
  caller: ReturnCaller,
  settings: SettingsInForce,
  orderId: string,
): Promise<Result<ReturnOptions>> => {
  const [order, open] = await loadReturnable(deps.database.byKey, caller.merchantId, orderId);
  if (order === null || !reachesOrder(caller, order)) return refuse('not_found');
  const rules = settings.document.returns;
  const now = deps.clock.now();
  return ok({
    orderId: order.id,
    orderNumber: order.number,
    currency: order.currency,
    reasons: rules.reasons,
    lines: order.lines.map((line) => {
      const { returnableUntil, ...option } = lineOption(order, line, open.units, rules, now);
      const { sku, description, kind, quantity, unitPrice } = line;
      return {
        ...{ sku, description, kind, quantity, unitPrice },
        ...option,
        returnableUntil: returnableUntil?.toISOString() ?? null,
      };
    }),
    openReturnIds: open.ids,
  });
};

export type PreviewInput = {
  orderId: string;
  resolution: 'refund' | 'exchange';
  lines: readonly { lineId: string; quantity: number; reasonCode?: string | undefined }[];
};

export const previewReturn = async (
  deps: ReturnsDeps,
  caller: ReturnCaller,
  settings: SettingsInForce,
  input: PreviewInput,
): Promise<Result<ReturnPreview>> => {
  const { byKey } = deps.database;
  const [order, open] = await loadReturnable(byKey, caller.merchantId, input.orderId);
  if (order === null || !reachesOrder(caller, order)) return refuse('not_found');
  const now = deps.clock.now();
  const { resolution, lines } = input;
  const facts = {
    purpose: 'preview',
    order,
    open: open.units,
    rules: settings.document.returns,
    resolution,
    now,
  } as const;
  const refusal = checkRequest(lines, facts);
  if (refusal !== null) return refusal;
  const outcome = await previewOutcome(deps.reversal, byKey, order, settings, resolution, lines, now);
  return ok({ ...outcome, previewToken: await previewTokenOf(deps.digest, order.id, resolution, lines, outcome) });
};

export type CreateInput = {
  orderId: string;
  resolution: 'refund' | 'exchange';
  lines: readonly {
    lineId: string;
    quantity: number;
    reasonCode: string;
    comment?: string | undefined;
    evidenceUploadIds?: readonly string[] | undefined;
  }[];
  comment?: string | undefined;
  previewToken?: string | undefined;
};

/** Short enough to write on a parcel, with no letters that are taken for others. */
const returnNumber = (): string => `RMA-${randomBase32(5)}-${randomBase32(5)}`.toUpperCase();

const newReturn = (
  deps: ReturnsDeps,
  settings: SettingsInForce,
  order: StoredOrder,
  input: CreateInput,
  preview: StoredReturn['preview'],
  at: Date,
): StoredReturn => {
  const status = returnMachine.initial;
  const { decision, money } = returnAxes[status];
  const linesById = new Map(order.lines.map((line) => [line.id, line]));
  return {
    merchantId: order.merchantId,
    id: createId('ret', deps.clock),
    number: returnNumber(),
    orderId: order.id,
    orderNumber: order.number,
    customerId: order.customerId,
    resolution: input.resolution,
    status,
    decision,
    logistics: 'notShipped',
    money,
    lines: input.lines.map((line) => ({
      lineId: line.lineId,
      sku: linesById.get(line.lineId)?.sku ?? '',
      description: linesById.get(line.lineId)?.description ?? '',
      quantity: line.quantity,
      reasonCode: line.reasonCode,
      comment: line.comment ?? null,
      evidenceUploadIds: [...(line.evidenceUploadIds ?? [])],
      acceptedQuantity: null,
    })),
    comment: input.comment ?? null,
    currency: order.currency,
    preview,
    executed: null,
    refund: null,
    tracking: null,
    declineReason: null,
    settingsVersion: settings.version,
    expectedBy: expectedBy(status, at, settings.document.returns),
    createdAt: at,
    updatedAt: at,
  };
};

/** Who asks first for the last unit gets it: the order is held until the commit. */
export const createReturn = async (
  deps: ReturnsDeps,
  tx: Tx,
  caller: ReturnCaller,
  settings: SettingsInForce,
  input: CreateInput,
): Promise<Result<StoredReturn>> => {
  const { merchantId } = caller;
  const order = await lockOrder(tx, merchantId, input.orderId);
  if (order === null || !reachesOrder(caller, order)) return refuse('not_found');
  const open = await loadOpenReturns(tx, merchantId, order.id);
  const rules = settings.document.returns;
  const now = deps.clock.now();
  const { resolution, lines } = input;
  const refusal = checkRequest(lines, { purpose: 'request', order, open: open.units, rules, resolution, now });
  if (refusal !== null) return refusal;

  if (order.customerId !== null) await lockCustomers(tx, merchantId, [order.customerId]);
  const count = await countOpenReturns(tx, merchantId, { customerId: order.customerId, orderId: order.id });
  if (count >= rules.maxOpenPerCustomer) {
    return refuse('return_limit_reached', `At most ${rules.maxOpenPerCustomer} returns may be open at once.`);
  }

  const preview = await previewOutcome(deps.reversal, tx, order, settings, resolution, lines, now);
  const seen = input.previewToken;
  if (seen !== undefined && seen !== (await previewTokenOf(deps.digest, order.id, resolution, lines, preview))) {
    return refuse(
      'state_conflict',
      'The return would now do something else than what was previewed. Preview it again.',
    );
  }

  const stored = newReturn(deps, settings, order, input, preview, now);
  const uploadIds = [...new Set(stored.lines.flatMap((line) => line.evidenceUploadIds))];
  if (uploadIds.length > 0) {
    const claimed = await deps.evidence.claim(tx, { caller, merchantId, uploadIds, returnId: stored.id });
    if (!claimed.ok) return claimed;
  }
  await insertReturn(tx, stored);
  await tell(tx, deps.clock, settings, stored, {
    type: 'return.requested',
    at: now,
    actor: actorOf(caller),
    actorId: caller.kind === 'staff' ? caller.staffId : null,
    data: { resolution, units: lines.reduce((sum, line) => sum + line.quantity, 0) },
  });
  return ok(stored);
};
