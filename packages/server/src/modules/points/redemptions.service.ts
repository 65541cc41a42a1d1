import type { Redemption, RedemptionTransition } from '@aftercart/contract';
import type { Actor, RedemptionStatus } from '@aftercart/contract/machines';
import type { Queryable, Tx } from '../../database/database.ts';
import { appendEvent, type TimelineEntry, timelineOf, timelinesOf } from '../../events/log.ts';
import { type AskedCustomer, type Doer, systemDoer } from '../../http/customer-scope.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import { addDuration } from '../../lib/clock.ts';
import { createId } from '../../lib/ids.ts';
import { type Page, readSequencePage } from '../../lib/page.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { findCustomer } from '../customers/index.ts';
import { redeem } from './points.moves.ts';
import { openBooks } from './points.repository.ts';
import type { PointsDeps, PointsRules } from './points.types.ts';
import { giveBackUpTo } from './points-reversal.service.ts';
import { decideRedemption, redemptionActions } from './redemptions.policy.ts';
import {
  addRestored,
  findRedemption,
  insertRedemption,
  listRedemptionRows,
  lockRedemption,
  type StoredRedemption,
  updateRedemptionStatus,
} from './redemptions.repository.ts';
import { createVoucherCode } from './vouchers.policy.ts';
import { REDEMPTION_EXPIRY } from './vouchers.service.ts';

/** Use cases of rewards bought with points. */

const present = (redemption: StoredRedemption, timeline: TimelineEntry[], actor: Actor): Redemption => ({
  id: redemption.id,
  rewardId: redemption.rewardId,
  rewardName: redemption.rewardName,
  customerId: redemption.customerId,
  points: redemption.points,
  voucherCode: redemption.voucherCode,
  value: redemption.value === null ? null : { amount: redemption.value, currency: redemption.currency },
  expiresAt: redemption.expiresAt.toISOString(),
  orderId: redemption.orderId,
  status: redemption.status,
  allowedActions: redemptionActions(redemption.status, actor),
  // Nothing more is owed once the voucher is in the shopper's hands.
  expectedBy: null,
  timeline,
  createdAt: redemption.createdAt.toISOString(),
});

const presentAll = async (
  db: Queryable,
  merchantId: string,
  redemptions: readonly StoredRedemption[],
  actor: Actor,
): Promise<Redemption[]> => {
  const ids = redemptions.map(({ id }) => id);
  const timelines = await timelinesOf(db, merchantId, ids);
  return redemptions.map((redemption) => present(redemption, timelines.get(redemption.id) ?? [], actor));
};

const presentOne = async (
  db: Queryable,
  merchantId: string,
  redemption: StoredRedemption,
  actor: Actor,
): Promise<Redemption> => present(redemption, await timelineOf(db, merchantId, redemption.id), actor);

const tell = (
  { clock }: PointsDeps,
  tx: Tx,
  merchantId: string,
  redemption: StoredRedemption,
  doer: Doer,
  type: 'redemption.issued' | 'redemption.used' | 'redemption.cancelled' | 'redemption.expired' | 'redemption.restored',
  note: string | null,
  at: Date = clock.now(),
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId,
    type,
    at,
    actor: doer.speaksAs,
    actorId: doer.actorId,
    subject: { type: 'redemption', id: redemption.id },
    customerId: redemption.customerId,
    orderId: redemption.orderId,
    status: redemption.status,
    note,
    data: { points: redemption.points, rewardId: redemption.rewardId },
  });

export type RedemptionWish = AskedCustomer & { rewardId: string };

/** Buys a reward. Of two that want the last points, exactly one gets its voucher. */
export const createRedemption = async (
  deps: PointsDeps,
  tx: Tx,
  { merchantId, customerId, isProven, rewardId }: RedemptionWish,
  rules: PointsRules,
  doer: Doer,
): Promise<Result<Redemption>> => {
  const { clock } = deps;
  const { points: settings, general } = rules.document;
  const reward = settings.rewards.find(({ id }) => id === rewardId);
  if (reward === undefined) return refuse('reward_unavailable', 'The shop does not offer this reward (any more).');
  if (!isProven && (await findCustomer(tx, merchantId, customerId)) === null) {
    return refuse('not_found', 'There is no such customer.');
  }
  const books = await openBooks(tx, clock, { merchantId, customerIds: [customerId], rules });
  const id = createId('rdm', clock);
  const at = clock.now();
  const book = books.of(customerId);
  book.doer = doer;
  const subjects = { redemptionId: id };
  const paid = redeem(book, { reference: `redeem:${id}`, amount: reward.points, at, subjects });
  if (!paid.ok) {
    const missing = reward.points - book.sheet.balance(book.accounts.available);
    return refuse('insufficient_points', `${missing} points are missing.`);
  }
  await books.save();
  const redemption = await insertRedemption(tx, merchantId, {
    id,
    customerId,
    rewardId,
    rewardName: reward.name,
    kind: reward.kind,
    points: reward.points,
    value: reward.value,
    currency: general.currency,
    voucherCode: createVoucherCode(),
    transferId: paid.transfer.id,
    expiresAt: addDuration(at, { days: reward.validDays }),
    createdAt: at,
    settingsVersion: rules.version,
  });
  await scheduleDeadline(tx, clock, {
    merchantId,
    kind: REDEMPTION_EXPIRY,
    subjectId: id,
    dueAt: redemption.expiresAt,
  });
  await tell(deps, tx, merchantId, redemption, doer, 'redemption.issued', null);
  return ok(await presentOne(tx, merchantId, redemption, doer.actor));
};

/** Whose redemptions a caller may see; null: everybody's of the merchant. */
export type Reach = { merchantId: string; customerId: string | null };

export const getRedemption = async (
  db: Queryable,
  { merchantId, customerId }: Reach,
  id: string,
  actor: Actor,
): Promise<Result<Redemption>> => {
  const redemption = await findRedemption(db, merchantId, id);
  if (redemption === undefined || (customerId !== null && redemption.customerId !== customerId)) {
    return refuse('not_found', 'There is no such redemption.');
  }
  return ok(await presentOne(db, merchantId, redemption, actor));
};

export type RedemptionQuery = {
  customerId?: string | undefined;
  status?: RedemptionStatus | undefined;
  cursor?: string | undefined;
  limit: number;
};

export const listRedemptions = async (
  db: Queryable,
  { merchantId, customerId }: Reach,
  query: RedemptionQuery,
  actor: Actor,
): Promise<Result<Page<Redemption>>> => {
  const page = await readSequencePage(query, (window) =>
    listRedemptionRows(db, merchantId, { customerId: customerId ?? query.customerId, status: query.status, ...window }),
  );
  return page.ok ? ok({ ...page.value, data: await presentAll(db, merchantId, page.value.data, actor) }) : page;
};

const EVENTS = {
  use: 'redemption.used',
  cancel: 'redemption.cancelled',
  expire: 'redemption.expired',
  restore: 'redemption.restored',
} as const;

export const transitionRedemption = async (
  deps: PointsDeps,
  tx: Tx,
  { merchantId, customerId }: Reach,
  id: string,
  wish: RedemptionTransition,
  rules: PointsRules,
  doer: Doer,
): Promise<Result<Redemption>> => {
  const { clock } = deps;
  const stored = await lockRedemption(tx, merchantId, id);
  if (stored === undefined || (customerId !== null && stored.customerId !== customerId)) {
    return refuse('not_found', 'There is no such redemption.');
  }
  const at = clock.now();
  const decided = decideRedemption(stored, wish, doer.actor, at);
  if (!decided.ok) return decided;
  const redemption = { ...stored, status: decided.value, orderId: wish.orderId ?? stored.orderId };
  if (wish.action === 'cancel') await giveAllBack(deps, tx, merchantId, rules, redemption, doer);
  await updateRedemptionStatus(tx, merchantId, { id, status: redemption.status, orderId: redemption.orderId, at });
  await cancelDeadline(tx, { merchantId, kind: REDEMPTION_EXPIRY, subjectId: id });
  await tell(deps, tx, merchantId, redemption, doer, EVENTS[wish.action], wish.note ?? null);
  return ok(await presentOne(tx, merchantId, redemption, doer.actor));
};

const giveAllBack = async (
  { clock }: PointsDeps,
  tx: Tx,
  merchantId: string,
  rules: PointsRules,
  redemption: StoredRedemption,
  doer: Doer,
): Promise<void> => {
  const at = clock.now();
  const customerIds = [redemption.customerId];
  const books = await openBooks(tx, clock, { merchantId, customerIds, rules });
  const book = books.of(redemption.customerId);
  book.doer = doer;
  await giveBackUpTo(tx, merchantId, rules, book, redemption, redemption.points, { at, subjects: {} });
  await books.save();
  await addRestored(tx, merchantId, [redemption], at);
};

/** The voucher was not used in time. Its points are not given back: they bought the time. */
export const expireRedemption = async (
  deps: PointsDeps,
  tx: Tx,
  merchantId: string,
  id: string,
  at: Date,
): Promise<void> => {
  const stored = await lockRedemption(tx, merchantId, id);
  const decided = stored && decideRedemption(stored, { action: 'expire' }, 'system', deps.clock.now());
  if (stored === undefined || !decided?.ok) return;
  const redemption = { ...stored, status: decided.value };
  await updateRedemptionStatus(tx, merchantId, { id, status: redemption.status, orderId: redemption.orderId, at });
  await tell(deps, tx, merchantId, redemption, systemDoer, 'redemption.expired', null, at);
};
