import type { Queryable, Tx } from '../../database/database.ts';
import { insertRows, type RowBatch } from '../../database/insert-rows.ts';
import { eventRow, type NewEvent, timelinesOf } from '../../events/log.ts';
import { invalid } from '../../http/problem.ts';
import { deadlineRow } from '../../jobs/deadlines.ts';
import type { Clock } from '../../lib/clock.ts';
import { dayIn } from '../../lib/day.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type CaseReason, caseRows, forgetFeedback, newCase, type StoredCase } from '../cases/index.ts';
import { unfoldAnswers } from './feedback.counts.repository.ts';
import { caseCategory, casePriority, checkScore, isLow, isPromoter, lowness } from './feedback.policy.ts';
import { lockResponseFeedback } from './feedback.queries.ts';
import { correctFeedback, feedbackRow, withdrawFeedback } from './feedback.repository.ts';
import { customerTagsOf } from './feedback.tags.policy.ts';
import type { AnswerContext, CustomerFacts, NewAnswer, StoredFeedback } from './feedback.types.ts';

/*
 * How answers are written, whoever collected them: an answer by itself and the score questions of a survey go through
 * here, so that lists, cases, numbers and events know one kind of answer.
 */

export type WriterDeps = {
  clock: Clock;
  /** What tells an old customer from a new one; `ordersAtMost` orders are counted and no more. */
  lookUpCustomer(db: Queryable, merchantId: string, customerId: string, ordersAtMost: number): Promise<CustomerFacts>;
};

/** The kind of deadline that pays for an answer. */
export const REWARD = 'feedback.reward';

/** Everything that answers write, ready to be written in one statement. */
export type AnswerPlan = {
  /** In the order given. */
  stored: StoredFeedback[];
  /** Answers, events, at most one case with its promises, and the rewards that were asked for. */
  rows: RowBatch;
  opened: StoredCase | null;
};

const pointerOf = ({ questionId }: NewAnswer): string =>
  questionId === null ? '/score' : `/answers/${questionId}/score`;

const checkScores = (answers: readonly NewAnswer[]): Result<null> => {
  const errors = answers.flatMap((answer) => {
    const error = checkScore(answer.metric, answer.score, pointerOf(answer));
    return error === null ? [] : [error];
  });
  return errors.length > 0 ? invalid(errors) : ok(null);
};

const customerFacts = async (deps: WriterDeps, context: AnswerContext): Promise<CustomerFacts | null> => {
  const { author, db, merchantId, settings } = context;
  if (author.customerId === null) return null;
  const { frequentOrders } = settings.document.feedback;
  return deps.lookUpCustomer(db, merchantId, author.customerId, frequentOrders);
};

const toStored = (
  { clock }: WriterDeps,
  context: AnswerContext,
  answer: NewAnswer,
  customerTags: StoredFeedback['customerTags'],
): StoredFeedback => ({
  merchantId: context.merchantId,
  id: createId('fbk', clock),
  metric: answer.metric,
  score: answer.score,
  comment: answer.comment,
  aspects: answer.aspects,
  subject: context.subject,
  placement: context.placement,
  responseId: context.responseId,
  questionId: answer.questionId,
  customerId: context.author.customerId,
  orderId: context.author.orderId,
  locale: context.locale,
  version: 1,
  sentiment: answer.sentiment,
  tags: answer.tags,
  customerTags,
  caseId: null,
  followUpBy: null,
  rewardPoints: answer.rewardPoints,
  settingsVersion: context.settings.version,
  day: dayIn(context.settings.document.general.timeZone, context.at),
  createdAt: context.at,
});

const complaint = (stored: StoredFeedback): CaseReason => ({
  category: caseCategory(stored.subject.type, stored.aspects, stored.tags),
  priority: casePriority(stored.metric, stored.score),
  subject: stored.subject,
  customerId: stored.customerId,
  orderId: stored.orderId,
  feedbackId: stored.id,
  score: stored.score,
  metric: stored.metric,
  comment: stored.comment,
  locale: stored.locale,
  tags: stored.tags,
});

/** The answer that is worst by the merchant's own thresholds; null when none is low. */
const worstOf = (answers: readonly StoredFeedback[], { settings }: AnswerContext): StoredFeedback | null => {
  let worst: StoredFeedback | null = null;
  let most = 0;
  for (const answer of answers) {
    const depth = lowness(answer.metric, answer.score, settings.document.feedback);
    if (depth <= most) continue;
    worst = answer;
    most = depth;
  }
  return worst;
};

/** Opens the one case of low answers and notes it on each of them. */
const openCase = (
  { clock }: WriterDeps,
  context: AnswerContext,
  answers: readonly StoredFeedback[],
): { stored: StoredFeedback[]; opened: StoredCase | null } => {
  const worst = worstOf(answers, context);
  if (worst === null) return { stored: [...answers], opened: null };
  const opened = newCase(context.merchantId, context.settings, clock, complaint(worst));
  const rules = context.settings.document.feedback;
  const stored = answers.map((answer) =>
    isLow(answer.metric, answer.score, rules)
      ? { ...answer, caseId: opened.id, followUpBy: opened.contactDueAt }
      : answer,
  );
  return { stored, opened };
};

const eventOf = (stored: StoredFeedback, at: Date): Omit<NewEvent, 'type' | 'data'> => ({
  merchantId: stored.merchantId,
  at,
  actor: 'shopper',
  subject: { type: 'feedback', id: stored.id },
  customerId: stored.customerId,
  orderId: stored.orderId,
});

const createdEvent = (stored: StoredFeedback): NewEvent => {
  const { metric, score, caseId, placement, responseId } = stored;
  return {
    ...eventOf(stored, stored.createdAt),
    type: 'feedback.created',
    data: { metric, score, caseId, placement, responseId },
  };
};

/** An invitation needs somebody to reach: a nameless promoter sees it on the page and leaves no event. */
const invitations = (answers: readonly StoredFeedback[], { settings, at }: AnswerContext): NewEvent[] => {
  const promoter = answers.find(
    (answer) =>
      isPromoter(answer, settings.document.surveys) && (answer.customerId !== null || answer.orderId !== null),
  );
  if (promoter === undefined) return [];
  const { metric, score, responseId } = promoter;
  return [{ ...eventOf(promoter, at), actor: 'system', type: 'promoter.invited', data: { metric, score, responseId } }];
};

const rowsOf = (
  { clock }: WriterDeps,
  { settings }: AnswerContext,
  written: { fresh: readonly StoredFeedback[]; events: readonly NewEvent[]; opened: StoredCase | null },
): RowBatch => {
  const { fresh, opened } = written;
  const rewards = fresh
    .filter(({ rewardPoints }) => rewardPoints > 0)
    .map(({ merchantId, id, createdAt }) =>
      deadlineRow(clock, { merchantId, kind: REWARD, subjectId: id, dueAt: createdAt }),
    );
  const events = written.events.map((event) => eventRow(clock, event));
  const own = { feedback: fresh.map(feedbackRow) };
  if (opened === null) return { ...own, events, deadlines: rewards };
  const ofCase = caseRows(opened, settings, clock);
  return {
    ...own,
    cases: ofCase.cases,
    events: [...events, ...ofCase.events],
    deadlines: [...rewards, ...ofCase.deadlines],
  };
};

/**
 * Decides everything that new answers of one submission write: the answers, their events, one case at most (for the
 * worst low score), an invitation for a promoter, rewards where they were asked for. Nothing is written yet; the one
 * question asked is about a known customer. Answers that exist already are refused by the unique indexes
 * `feedback_once` and `feedback_question`. Refused with `validation_failed` when a score is off its scale.
 */
export const planAnswers = async (
  deps: WriterDeps,
  context: AnswerContext,
  answers: readonly NewAnswer[],
): Promise<Result<AnswerPlan>> => {
  const checked = checkScores(answers);
  if (!checked.ok) return checked;
  const customerTags = customerTagsOf(context.author, await customerFacts(deps, context), context.settings.document);
  const judged = answers.map((answer) => toStored(deps, context, answer, customerTags));
  const { stored, opened } = openCase(deps, context, judged);
  const events = [...stored.map(createdEvent), ...invitations(stored, context)];
  return ok({ stored, opened, rows: rowsOf(deps, context, { fresh: stored, events, opened }) });
};

const keyOf = ({ questionId }: { questionId: string | null }): string => questionId ?? '';

const corrected = (before: StoredFeedback, answer: NewAnswer): StoredFeedback => ({
  ...before,
  metric: answer.metric,
  score: answer.score,
  comment: answer.comment,
  aspects: answer.aspects,
  sentiment: answer.sentiment,
  tags: answer.tags,
  version: before.version + 1,
});

/**
 * Writes a further version of a submitted survey response: its answers are corrected in place, those of questions that
 * are no longer asked are withdrawn, those of further questions are added, and the counts follow by the difference. A
 * case is opened when a score is low now and `caseId` is null, whatever was low before. Nothing is paid again.
 * @param context with the `responseId`, and its transaction as `db`
 * @param caseId the case that an earlier version of this response opened
 */
export const reviseAnswers = async (
  deps: WriterDeps,
  tx: Tx,
  context: AnswerContext & { responseId: string; caseId: string | null },
  answers: readonly NewAnswer[],
): Promise<Result<{ stored: StoredFeedback[]; opened: StoredCase | null }>> => {
  const checked = checkScores(answers);
  if (!checked.ok) return checked;
  const { merchantId, responseId, author, settings } = context;
  const before = new Map((await lockResponseFeedback(tx, merchantId, responseId)).map((each) => [keyOf(each), each]));
  const customerTags =
    [...before.values()][0]?.customerTags ??
    customerTagsOf(author, await customerFacts(deps, { ...context, db: tx }), settings.document);
  const next = answers.map((answer) => {
    const known = before.get(keyOf(answer));
    return known === undefined
      ? toStored(deps, context, { ...answer, rewardPoints: 0 }, customerTags)
      : corrected(known, answer);
  });
  const { stored, opened } = context.caseId === null ? openCase(deps, context, next) : { stored: next, opened: null };

  const fresh = stored.filter((answer) => !before.has(keyOf(answer)));
  const asked = new Set(answers.map(keyOf));
  const withdrawn = [...before].filter(([question]) => !asked.has(question)).map(([, { id }]) => id);
  // Out of the counts first: they then take up what the answers say now.
  await unfoldAnswers(
    tx,
    merchantId,
    [...before.values()].map(({ id }) => id),
  );
  for (const answer of stored) if (before.has(keyOf(answer))) await correctFeedback(tx, answer);
  await withdrawFeedback(tx, merchantId, withdrawn);
  if (context.caseId !== null) await forgetFeedback(tx, merchantId, context.caseId, withdrawn);

  // Asked of the log: a score may have gone down and up again in between.
  const timelines = await timelinesOf(
    tx,
    merchantId,
    [...before.values()].map(({ id }) => id),
  );
  const wasInvited = [...timelines.values()].flat().some(({ type }) => type === 'promoter.invited');
  const events = [...fresh.map(createdEvent), ...(wasInvited ? [] : invitations(stored, context))];
  await insertRows(tx, rowsOf(deps, context, { fresh, events, opened }));
  return ok({ stored, opened });
};
