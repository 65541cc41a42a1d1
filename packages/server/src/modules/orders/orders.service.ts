import type { Tx } from '../../database/database.ts';
import { appendEvents } from '../../events/log.ts';
import type { Clock } from '../../lib/clock.ts';
import { sha256, type Vault } from '../../lib/crypto.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import { ensureCustomers, lockCustomers } from '../customers/index.ts';
import { contactPrints } from './contact.ts';
import type { OrderHooks, StoredChange } from './orders.hooks.ts';
import {
  type LineInput,
  type OrderPlan,
  type OrderState,
  type OrderStateInput,
  type PricedLines,
  planOrder,
  priceLines,
  type StoredOrderState,
  soldContent,
} from './orders.policy.ts';
import { loadOrders } from './orders.queries.ts';
import { insertOrders, loadOrderStates, type NewOrder, updateOrderStates } from './orders.repository.ts';
import type { OrderStatus, SettingsInForce } from './orders.types.ts';

/** Use case: storing orders. One order and an import of five hundred take the same few statements. */

export type OrderInput = {
  id: string;
  number: string;
  customerId?: string | null | undefined;
  placedAt: string;
  status?: OrderStatus | undefined;
  deliveredAt?: string | null | undefined;
  currency: string;
  contact?: { email?: string | undefined; phone?: string | undefined } | undefined;
  voucherCodes?: readonly string[] | undefined;
  lines: readonly LineInput[];
};

export type OrdersDeps = { clock: Clock; vault: Vault; hooks: OrderHooks };

export type StoreOutcome = { outcome: OrderPlan['outcome'] } | { outcome: 'failed'; refusal: Refusal };

type Candidate = { id: string; input: OrderInput; state: OrderStateInput; priced: PricedLines; contentHash: string };
type Created = { candidate: Candidate; state: OrderState };
type Updated = Created & { stored: StoredOrderState };
type Plans = { created: Created[]; updated: Updated[] };

const prepare = async (
  deps: OrdersDeps,
  merchantId: string,
  currency: string,
  input: OrderInput,
): Promise<Candidate | { id: string; refusal: Refusal }> => {
  if (input.currency !== currency) {
    return { id: input.id, refusal: refuse('currency_not_supported', `This shop keeps its books in ${currency}.`) };
  }
  const priced = priceLines(input.lines, input.currency);
  if (!priced.ok) return { id: input.id, refusal: priced };
  const [prints, contentHash] = await Promise.all([
    contactPrints(deps.vault, merchantId, input.contact),
    sha256(soldContent(input, priced.value.lines)),
  ]);
  const state: OrderStateInput = {
    number: input.number,
    customerId: input.customerId,
    status: input.status,
    deliveredAt: typeof input.deliveredAt === 'string' ? new Date(input.deliveredAt) : input.deliveredAt,
    ...prints,
  };
  return { id: input.id, input, state, priced: priced.value, contentHash };
};

const newOrder = ({ candidate, state }: Created): NewOrder => ({
  ...state,
  id: candidate.id,
  placedAt: new Date(candidate.input.placedAt),
  currency: candidate.input.currency,
  totalMinor: candidate.priced.totalMinor,
  exactTotal: candidate.priced.exactTotal,
  voucherCodes: [...(candidate.input.voucherCodes ?? [])],
  contentHash: candidate.contentHash,
  lines: candidate.priced.lines,
});

/** Writes the outcomes that are final already and returns what is left to write. */
const planAll = (
  candidates: readonly Candidate[],
  states: ReadonlyMap<string, StoredOrderState>,
  outcomes: Map<string, StoreOutcome>,
): Plans => {
  const plans: Plans = { created: [], updated: [] };
  for (const candidate of candidates) {
    const stored = states.get(candidate.id) ?? null;
    const plan = planOrder(stored, candidate.state, candidate.contentHash);
    if (!plan.ok) outcomes.set(candidate.id, { outcome: 'failed', refusal: plan });
    else if (plan.value.outcome === 'unchanged') outcomes.set(candidate.id, { outcome: 'unchanged' });
    else if (stored === null) plans.created.push({ candidate, state: plan.value.state });
    else plans.updated.push({ candidate, state: plan.value.state, stored });
  }
  return plans;
};

/** Takes out the new orders that name a voucher which cannot be used. */
const withoutRefusedVouchers = async (
  deps: OrdersDeps,
  tx: Tx,
  merchantId: string,
  created: readonly Created[],
  outcomes: Map<string, StoreOutcome>,
): Promise<Created[]> => {
  const uses = created.flatMap(({ candidate: { id, input }, state }) =>
    input.voucherCodes?.length ? [{ orderId: id, customerId: state.customerId, voucherCodes: input.voucherCodes }] : [],
  );
  if (uses.length === 0) return [...created];
  const refusals = await deps.hooks.refuseVouchers(tx, merchantId, uses, deps.clock.now());
  for (const [id, refusal] of refusals) outcomes.set(id, { outcome: 'failed', refusal });
  return created.filter(({ candidate }) => !refusals.has(candidate.id));
};

/** The orders that were written, as they are now, with what they were before. */
const storedChanges = async (
  tx: Tx,
  merchantId: string,
  created: ReadonlySet<string>,
  updated: readonly Updated[],
): Promise<StoredChange[]> => {
  const before = new Map(updated.map(({ candidate, stored }) => [candidate.id, stored]));
  const orders = await loadOrders(tx, merchantId, [...created, ...before.keys()]);
  return orders.map((order): StoredChange => {
    const stored = before.get(order.id);
    if (stored === undefined) return { order, change: 'created', previous: null };
    const { status, customerId, deliveredAt } = stored;
    return { order, change: 'updated', previous: { status, customerId, deliveredAt } };
  });
};

const announce = (deps: OrdersDeps, tx: Tx, changes: readonly StoredChange[], at: Date): Promise<string[]> =>
  appendEvents(
    tx,
    deps.clock,
    changes.map(({ order, change }) => ({
      merchantId: order.merchantId,
      type: change === 'created' ? ('order.created' as const) : ('order.updated' as const),
      at,
      actor: 'merchant' as const,
      subject: { type: 'order', id: order.id },
      customerId: order.customerId,
      orderId: order.id,
      status: order.status,
      data: { number: order.number, total: { amount: order.totalMinor, currency: order.currency } },
    })),
  );

/**
 * Stores each order on its own terms: a refusal of one stops no other. The changes of all, their events and what points
 * and cashback make of them are part of the caller's transaction.
 * @returns one outcome for each input, in the same order.
 */
export const storeOrders = async (
  deps: OrdersDeps,
  tx: Tx,
  merchantId: string,
  settings: SettingsInForce,
  inputs: readonly OrderInput[],
): Promise<StoreOutcome[]> => {
  const at = deps.clock.now();
  const outcomes = new Map<string, StoreOutcome>();
  const firstWithId = new Map<string, OrderInput>();
  for (const input of inputs) if (!firstWithId.has(input.id)) firstWithId.set(input.id, input);
  const { currency } = settings.document.general;
  const candidates: Candidate[] = [];
  for (const entry of await Promise.all(
    [...firstWithId.values()].map((input) => prepare(deps, merchantId, currency, input)),
  )) {
    if ('refusal' in entry) outcomes.set(entry.id, { outcome: 'failed', refusal: entry.refusal });
    else candidates.push(entry);
  }

  const ids = candidates.map(({ id }) => id);
  const plans = planAll(candidates, await loadOrderStates(tx, merchantId, ids, { lock: true }), outcomes);
  const created = await withoutRefusedVouchers(deps, tx, merchantId, plans.created, outcomes);
  const inserted = await insertOrders(tx, merchantId, created.map(newOrder), at);
  // Another transaction stored the same order between our look and our insert: then it is an update, or nothing.
  const overtaken = created.filter(({ candidate }) => !inserted.has(candidate.id)).map(({ candidate }) => candidate);
  const overtakenIds = overtaken.map(({ id }) => id);
  const late = planAll(overtaken, await loadOrderStates(tx, merchantId, overtakenIds, { lock: true }), outcomes);
  const updated = [...plans.updated, ...late.updated];
  await updateOrderStates(
    tx,
    merchantId,
    updated.map(({ candidate, state }) => ({ id: candidate.id, state })),
    at,
  );

  const changes = await storedChanges(tx, merchantId, inserted, updated);
  const customerIds = changes.flatMap(({ order }) => order.customerId ?? []);
  await ensureCustomers(tx, merchantId, customerIds, at);
  await lockCustomers(tx, merchantId, customerIds);
  await announce(deps, tx, changes, at);
  if (changes.length > 0) await deps.hooks.onOrdersStored(tx, { merchantId, settings, changes, at });

  for (const { order, change } of changes) outcomes.set(order.id, { outcome: change });
  return inputs.map((input) => {
    if (firstWithId.get(input.id) !== input) {
      return { outcome: 'failed', refusal: refuse('validation_failed', 'The batch holds another order with this id.') };
    }
    return outcomes.get(input.id) ?? { outcome: 'unchanged' };
  });
};
