import type { PointsAdjustmentInput, PointsEntry, PointsSummary, Reward } from '@aftercart/contract';
import type { Queryable, Tx } from '../../database/database.ts';
import type { AskedCustomer, Doer } from '../../http/customer-scope.ts';
import { readStatement } from '../../ledger/index.ts';
import { createId } from '../../lib/ids.ts';
import { decodeCursor, decodeTimeSequenceCursor, type Page, pageOf } from '../../lib/page.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { findCustomer } from '../customers/index.ts';
import { earnAvailable } from './points.book.ts';
import { deduct } from './points.moves.ts';
import { emptyHoldings, entryTypes, toEntry, toReward, toSummary } from './points.presenter.ts';
import { findSummary, openBooks } from './points.repository.ts';
import type { PointsDeps, PointsRules } from './points.types.ts';

/** Use cases of a customer's points. */

type OfCustomer = { merchantId: string; customerId: string };

const isUnknown = async (db: Queryable, { merchantId, customerId, isProven }: AskedCustomer): Promise<boolean> =>
  !isProven && (await findCustomer(db, merchantId, customerId)) === null;

export const getPoints = async (
  { clock }: PointsDeps,
  db: Queryable,
  asked: AskedCustomer,
  rules: PointsRules,
): Promise<Result<PointsSummary>> => {
  const now = clock.now();
  const { merchantId, customerId } = asked;
  const stored = await findSummary(db, merchantId, customerId);
  if (stored === undefined && (await isUnknown(db, asked))) return refuse('not_found', 'There is no such customer.');
  return ok(toSummary(customerId, stored ?? emptyHoldings(now), rules, now));
};

export const listEntries = async (
  db: Queryable,
  asked: AskedCustomer,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Result<Page<PointsEntry>>> => {
  const after = decodeTimeSequenceCursor(cursor);
  if (!after.ok) return after;
  const { merchantId, customerId } = asked;
  const lines = await readStatement(db, {
    merchantId,
    book: 'points',
    owner: customerId,
    after: after.value && { createdAt: after.value.at, seq: after.value.sequence },
    limit: limit + 1,
    types: entryTypes,
  });
  if (lines.length === 0 && (await isUnknown(db, asked))) return refuse('not_found', 'There is no such customer.');
  return ok(pageOf(lines, limit, toEntry, (line) => [line.createdAt.toISOString(), String(line.seq)]));
};

/** @param customerId null: nobody is known, so nothing is said about what is affordable. */
export const listRewards = async (
  db: Queryable,
  { merchantId, customerId }: { merchantId: string; customerId: string | null },
  { document }: PointsRules,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Result<Page<Reward>>> => {
  const decoded = decodeCursor(cursor, 1);
  if (!decoded.ok) return decoded;
  const [last] = decoded.value ?? [];
  const { rewards } = document.points;
  const start = last === undefined ? 0 : rewards.findIndex((reward) => reward.id === last) + 1;
  const summary = customerId === null ? undefined : await findSummary(db, merchantId, customerId);
  const available = customerId === null ? null : (summary?.available ?? 0);
  const shown = rewards.slice(start, start + limit + 1);
  return ok(
    pageOf(
      shown,
      limit,
      (reward) => toReward(reward, document.general.currency, available),
      (reward) => [reward.id],
    ),
  );
};

/** Gives or takes points by hand. */
export const adjustPoints = async (
  { clock }: PointsDeps,
  tx: Tx,
  merchantId: string,
  rules: PointsRules,
  { customerId, points, note }: PointsAdjustmentInput,
  doer: Doer,
): Promise<Result<PointsEntry>> => {
  if (points === 0) {
    return refuse('validation_failed', 'An adjustment gives or takes at least one point.', [
      { pointer: '/points', code: 'zero', message: 'Give at least one point, or take one.' },
    ]);
  }
  if ((await findCustomer(tx, merchantId, customerId)) === null)
    return refuse('not_found', 'There is no such customer.');
  const books = await openBooks(tx, clock, { merchantId, customerIds: [customerId], rules });
  const book = books.of(customerId);
  book.doer = doer;
  const common = { reference: `adjustment:${createId('ent', clock)}`, at: clock.now(), subjects: {}, note };
  if (points > 0) {
    const transfer = earnAvailable(book, { ...common, type: 'earn.adjusted', points }, rules.document.points);
    await books.save();
    return ok(toEntry(transfer));
  }
  const outcome = deduct(book, { ...common, amount: -points });
  if (!outcome.ok) return refuse('insufficient_points', 'The customer has fewer points than that.');
  await books.save();
  return ok(toEntry(outcome.transfer));
};

type Award = OfCustomer & { points: number; at: Date };
export type FeedbackAward = Award & { feedbackId: string };
export type SurveyAward = Award & { responseId: string };

const awardOnce = async (
  { clock }: PointsDeps,
  tx: Tx,
  rules: PointsRules,
  { merchantId, customerId, points, at }: Award,
  cause: { reference: string; subjects: { feedbackId?: string } },
): Promise<number> => {
  if (points <= 0) return 0;
  const books = await openBooks(tx, clock, {
    merchantId,
    customerIds: [customerId],
    rules,
    references: [cause.reference],
  });
  const transfer = earnAvailable(
    books.of(customerId),
    { type: 'earn.feedback', points, at, ...cause },
    rules.document.points,
  );
  await books.save();
  return transfer.amount;
};

/** Points for an answer, whatever it says. Telling it twice gives them once. Returns what the answer earned. */
export const awardFeedback = (
  deps: PointsDeps,
  tx: Tx,
  rules: PointsRules,
  { feedbackId, ...award }: FeedbackAward,
): Promise<number> =>
  awardOnce(deps, tx, rules, award, { reference: `feedback:${feedbackId}`, subjects: { feedbackId } });

/** As `awardFeedback`, for a whole survey. */
export const awardSurvey = (
  deps: PointsDeps,
  tx: Tx,
  rules: PointsRules,
  { responseId, ...award }: SurveyAward,
): Promise<number> => awardOnce(deps, tx, rules, award, { reference: `survey:${responseId}`, subjects: {} });
