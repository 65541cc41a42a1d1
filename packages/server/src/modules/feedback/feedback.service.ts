import type { FeedbackInput, Subject } from '@aftercart/contract';
import type { Database, Queryable, Tx } from '../../database/database.ts';
import type { RowBatch } from '../../database/insert-rows.ts';
import type { PublishableCaller, ShopperCaller } from '../../http/caller.ts';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings, UniqueRefusals } from '../../http/routes.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type JudgeDeps, judgeAnswer } from './feedback.judge.ts';
import { checkScore, isPersonal, keptSubject, rewardFor } from './feedback.policy.ts';
import { wasRewarded } from './feedback.queries.ts';
import { ONCE_INDEX } from './feedback.repository.ts';
import type { AnswerContext, Author, StoredFeedback } from './feedback.types.ts';
import { planAnswers, type WriterDeps } from './feedback.writer.ts';

/** What is known of the thing that is rated. */
export type SubjectFacts =
  /** It is the customer's: bought, sent back or claimed by them. */
  | { owner: 'own' }
  | { owner: 'other' }
  /** Nothing here tells whose it is; shops may rate what they never stored. */
  | { owner: 'unknown' };

export type FeedbackDeps = WriterDeps &
  JudgeDeps & {
    database: Database;
    lookUpSubject(db: Queryable, merchantId: string, customerId: string, subject: Subject): Promise<SubjectFacts>;
    /** Pays the points of an answer; telling it twice pays once. */
    award(
      tx: Tx,
      settings: MerchantSettings,
      answer: { merchantId: string; customerId: string; feedbackId: string; points: number; at: Date },
    ): Promise<void>;
    loadSettings(tx: Tx, merchantId: string): Promise<MerchantSettings>;
    /** A signed link to the page of a case, for who gave the answer. */
    caseUrl(merchantId: string, caseId: string, settings: MerchantSettings): Promise<string>;
  };

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

/** Decides what becomes of an answer. Nothing is written yet. */
export const planFeedback = async (
  deps: FeedbackDeps,
  caller: PublishableCaller | ShopperCaller,
  settings: MerchantSettings,
  input: FeedbackInput,
): Promise<Result<FeedbackPlan>> => {
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

  const context: AnswerContext = {
    db: deps.database.db,
    merchantId,
    settings,
    author: author.value,
    subject,
    placement: input.placement ?? null,
    responseId: null,
    locale: input.locale ?? null,
    at: deps.clock.now(),
  };
  const { metric, score, aspects = {} } = input;
  const judged = await judgeAnswer(deps, context, { metric, score, questionId: null, comment, aspects, chosen: [] });
  const rewardPoints = rewardFor({ comment, customerId }, facts.value, settings.document.feedback);
  const planned = await planAnswers(deps, context, [{ ...judged, rewardPoints }]);
  if (!planned.ok) return planned;
  const { stored, rows } = planned.value;
  const [answer] = stored;
  if (answer === undefined) throw new Error('An answer was planned and none came of it.');
  return ok({ stored: answer, rows, refusals: { [ONCE_INDEX]: refuse('feedback_already_given') } });
};
