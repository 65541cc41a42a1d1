import type { FeedbackInput, Subject } from '@aftercart/contract';
import type { Database, Queryable, Tx } from '../../database/database.ts';
import type { RowBatch } from '../../database/insert-rows.ts';
import { eventRow } from '../../events/log.ts';
import type { PublishableCaller, ShopperCaller } from '../../http/caller.ts';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings, UniqueRefusals } from '../../http/routes.ts';
import { deadlineRow } from '../../jobs/deadlines.ts';
import type { DeadlineHandlers } from '../../jobs/runner.ts';
import type { Clock } from '../../lib/clock.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CaseReason, caseRows, newCase } from '../cases/index.ts';
import {
  caseCategory,
  casePriority,
  checkScore,
  isLow,
  isPersonal,
  keptSubject,
  rewardFor,
} from './feedback.policy.ts';
import { findFeedback, wasRewarded } from './feedback.queries.ts';
import { feedbackRow, ONCE_INDEX } from './feedback.repository.ts';
import type { Author, StoredFeedback } from './feedback.types.ts';

/** What is known of the thing that is rated. */
export type SubjectFacts =
  /** It is the customer's: bought, sent back or claimed by them. */
  | { owner: 'own' }
  | { owner: 'other' }
  /** Nothing here tells whose it is; shops may rate what they never stored. */
  | { owner: 'unknown' };

export type FeedbackDeps = {
  database: Database;
  clock: Clock;
  lookUpSubject(db: Queryable, merchantId: string, customerId: string, subject: Subject): Promise<SubjectFacts>;
  /** Pays the points of an answer; telling it twice pays once. */
  award(
    tx: Tx,
    settings: MerchantSettings,
    answer: { merchantId: string; customerId: string; feedbackId: string; points: number; at: Date },
  ): Promise<void>;
  loadSettings(tx: Tx, merchantId: string): Promise<MerchantSettings>;
};

const REWARD = 'feedback.reward';

/** Everything an answer writes, ready to be written in one statement. */
type FeedbackPlan = { stored: StoredFeedback; rows: RowBatch; refusals: UniqueRefusals };

const nobody: Author = { customerId: null, orderId: null };

/** Who is remembered. A guest is known by the order of the session. */
const authorOf = (caller: PublishableCaller | ShopperCaller, input: FeedbackInput): Result<Author> => {
  if (caller.kind === 'publishable' || input.anonymous === true) return ok(nobody);
  const { customerId, orderIds } = caller;
  const { type, id } = input.subject;
  const rated = type === 'order' ? (id ?? null) : null;
  if (rated !== null && orderIds !== null && !orderIds.includes(rated)) return refuse('not_found');
  return ok({ customerId, orderId: rated ?? (customerId === null ? (orderIds?.[0] ?? null) : null) });
};

/** Whose the rated thing is and whether its owner was paid for words before. Asks only for what the answer depends on. */
const factsOf = async (
  deps: FeedbackDeps,
  merchantId: string,
  { customerId }: Author,
  subject: Subject,
  hasComment: boolean,
): Promise<Result<{ isProven: boolean; wasRewarded: boolean }>> => {
  const none = { isProven: false, wasRewarded: false };
  const { type, id } = subject;
  if (customerId === null || !(hasComment || (id !== null && isPersonal(type)))) return ok(none);
  const { db } = deps.database;
  const isThing = type !== 'service' && type !== 'general';
  const owner = isThing ? (await deps.lookUpSubject(db, merchantId, customerId, subject)).owner : 'own';
  // What belongs to somebody else is not told apart from nothing.
  if (owner === 'other') return refuse('not_found');
  if (owner === 'unknown' || !hasComment) return ok(none);
  // Services have names that anybody can make up, so words about them are paid once.
  const rewardedFor = isThing ? id : null;
  return ok({ isProven: true, wasRewarded: await wasRewarded(db, merchantId, customerId, type, rewardedFor) });
};

const complaint = (stored: StoredFeedback): CaseReason => ({
  category: caseCategory(stored.subject.type, stored.aspects),
  priority: casePriority(stored.metric, stored.score),
  subject: stored.subject,
  customerId: stored.customerId,
  orderId: stored.orderId,
  feedbackId: stored.id,
  score: stored.score,
  metric: stored.metric,
  comment: stored.comment,
});

/** Decides what becomes of an answer. Nothing is written yet. */
export const planFeedback = async (
  deps: FeedbackDeps,
  caller: PublishableCaller | ShopperCaller,
  settings: MerchantSettings,
  input: FeedbackInput,
): Promise<Result<FeedbackPlan>> => {
  const { clock } = deps;
  const { merchantId } = caller;
  const wrongScore = checkScore(input.metric, input.score);
  if (wrongScore !== null) return invalid([wrongScore]);
  const author = authorOf(caller, input);
  if (!author.ok) return author;
  const { customerId, orderId } = author.value;
  const comment = input.comment ?? null;
  const subject = keptSubject(input.subject, customerId === null && orderId === null);
  const facts = await factsOf(deps, merchantId, author.value, subject, comment !== null);
  if (!facts.ok) return facts;

  const rules = settings.document.feedback;
  const answer: StoredFeedback = {
    merchantId,
    id: createId('fbk', clock),
    metric: input.metric,
    score: input.score,
    comment,
    aspects: input.aspects ?? {},
    subject,
    customerId,
    orderId,
    locale: input.locale ?? null,
    caseId: null,
    followUpBy: null,
    rewardPoints: rewardFor({ comment, customerId }, facts.value, rules),
    settingsVersion: settings.version,
    createdAt: clock.now(),
  };
  const opened = isLow(input.metric, input.score, rules)
    ? newCase(merchantId, settings, clock, complaint(answer))
    : null;
  const stored = opened === null ? answer : { ...answer, caseId: opened.id, followUpBy: opened.contactDueAt };
  return ok({
    stored,
    rows: rowsOf(clock, settings, stored, opened),
    refusals: { [ONCE_INDEX]: refuse('feedback_already_given') },
  });
};

const rowsOf = (
  clock: Clock,
  settings: MerchantSettings,
  stored: StoredFeedback,
  opened: ReturnType<typeof newCase> | null,
): RowBatch => {
  const { merchantId, id, customerId, orderId, createdAt: at, metric, score, caseId, rewardPoints } = stored;
  const created = eventRow(clock, {
    merchantId,
    type: 'feedback.created',
    at,
    actor: 'shopper',
    subject: { type: 'feedback', id },
    customerId,
    orderId,
    data: { metric, score, caseId },
  });
  const reward = rewardPoints > 0 ? [deadlineRow(clock, { merchantId, kind: REWARD, subjectId: id, dueAt: at })] : [];
  const own = { feedback: [feedbackRow(stored)] };
  if (opened === null) return { ...own, events: [created], deadlines: reward };
  const { cases, events, deadlines } = caseRows(opened, settings, clock);
  return { ...own, cases, events: [created, ...events], deadlines: [...reward, ...deadlines] };
};

/** The points of an answer are booked right after it, so that a crowd of answers does not queue for the ledger. */
export const createFeedbackJobs = (deps: FeedbackDeps): DeadlineHandlers => ({
  [REWARD]: {
    run: async (tx, { merchantId, subjectId }) => {
      const stored = await findFeedback(tx, merchantId, subjectId);
      if (!stored?.customerId || stored.rewardPoints === 0) return;
      const { customerId, rewardPoints: points, createdAt: at } = stored;
      const settings = await deps.loadSettings(tx, merchantId);
      await deps.award(tx, settings, { merchantId, customerId, feedbackId: stored.id, points, at });
    },
  },
});
