import type { SurveyAnswers, SurveySeconds } from '@aftercart/contract';
import { mayTransition, next, type SurveyResponseAction, surveyResponseMachine } from '@aftercart/contract/machines';
import { checkAnswers } from '@aftercart/contract/surveys';
import type { Tx } from '../../database/database.ts';
import { type PublishableCaller, reaches, type ShopperCaller } from '../../http/caller.ts';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import { addDuration } from '../../lib/clock.ts';
import { ok, type Refusal, type Result, refuse } from '../../lib/result.ts';
import { faultErrors } from './answers.policy.ts';
import { EXPIRE } from './offers.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { tell } from './surveys.events.ts';
import { lockResponse } from './surveys.queries.ts';
import { updateResponse } from './surveys.repository.ts';
import type { StoredResponse } from './surveys.types.ts';
import { formOf } from './surveys.view.ts';
import { opensResponse } from './tokens.policy.ts';

/** Use cases of an answer that is under way: keeping it, closing it, and letting it go. */

export type AnswerCaller = PublishableCaller | ShopperCaller;

/** Whether somebody may go on with an answer. One that nobody owns belongs to whoever holds its token. */
export const mayAnswer = async (
  { vault }: SurveysDeps,
  caller: AnswerCaller,
  stored: StoredResponse,
  responseToken: string | undefined,
): Promise<boolean> =>
  stored.authorKey === null ? opensResponse(vault, stored, responseToken) : reaches(caller, stored);

/** Why a step is not possible in this status; null when it is. */
export const refuseStep = (stored: StoredResponse, action: SurveyResponseAction): Refusal | null =>
  mayTransition(surveyResponseMachine, stored.status, action, 'shopper')
    ? null
    : refuse('action_not_allowed', `${action} is not possible while the answer is ${stored.status}.`);

export const inStatus = (stored: StoredResponse, action: SurveyResponseAction, at: Date): StoredResponse => ({
  ...stored,
  status: next(surveyResponseMachine, stored.status, action) ?? stored.status,
  updatedAt: at,
});

export type PartialAnswers = { answers: SurveyAnswers; seconds: SurveySeconds; revision: number };

/** Keeps what was answered so far on an answer that the transaction holds. */
export const keepAnswers = async (
  deps: SurveysDeps,
  tx: Tx,
  settings: MerchantSettings,
  stored: StoredResponse,
  { answers, seconds, revision }: PartialAnswers,
): Promise<Result<StoredResponse>> => {
  if (stored.status === 'submitted') return refuse('state_conflict', 'The answer is submitted by now.');
  const refusal = refuseStep(stored, 'save');
  if (refusal !== null) return refusal;
  // A late save changes nothing: a newer one was here before it.
  if (revision <= stored.revision) return ok(stored);
  const { questions } = await formOf(deps, tx, stored);
  const faults = checkAnswers(questions, answers, { complete: false });
  if (faults.length > 0) return invalid(faultErrors(faults));
  const at = deps.clock.now();
  const expiresAt = addDuration(at, { days: settings.document.surveys.partialDays });
  const kept = {
    ...inStatus(stored, 'save', at),
    answers,
    seconds: secondsOf(questions, seconds),
    revision,
    expiresAt,
  };
  await updateResponse(tx, kept);
  const { merchantId, id: subjectId } = kept;
  await scheduleDeadline(tx, deps.clock, { merchantId, kind: EXPIRE, subjectId, dueAt: expiresAt });
  return ok(kept);
};

/** Time for questions that the survey has; anything else is passed over. */
export const secondsOf = (questions: readonly { id: string }[], seconds: SurveySeconds): SurveySeconds =>
  Object.fromEntries(Object.entries(seconds).filter(([question]) => questions.some(({ id }) => id === question)));

export const saveResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  caller: AnswerCaller,
  settings: MerchantSettings,
  input: PartialAnswers & { responseId: string; responseToken?: string | undefined },
): Promise<Result<StoredResponse>> => {
  const stored = await lockResponse(tx, caller.merchantId, input.responseId);
  if (stored === null || !(await mayAnswer(deps, caller, stored, input.responseToken))) return refuse('not_found');
  return keepAnswers(deps, tx, settings, stored, input);
};

/** Ends an answer that is open. */
const close = async (
  deps: SurveysDeps,
  tx: Tx,
  stored: StoredResponse,
  action: 'dismiss' | 'expire',
): Promise<StoredResponse> => {
  const at = deps.clock.now();
  const closed: StoredResponse = { ...inStatus(stored, action, at), expiresAt: null };
  await updateResponse(tx, closed);
  await tell(tx, deps.clock, closed, {
    at,
    ...(action === 'dismiss' ? { type: 'survey.dismissed' } : { type: 'survey.expired', actor: 'system' }),
  });
  return closed;
};

/** Use case: the survey is closed without an answer, and not asked again on this occasion. */
export const dismissResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  caller: AnswerCaller,
  { responseId, responseToken }: { responseId: string; responseToken?: string | undefined },
): Promise<Result<StoredResponse>> => {
  const stored = await lockResponse(tx, caller.merchantId, responseId);
  if (stored === null || !(await mayAnswer(deps, caller, stored, responseToken))) return refuse('not_found');
  if (stored.status === 'submitted') return refuse('state_conflict', 'The answer is submitted by now.');
  const refusal = refuseStep(stored, 'dismiss');
  if (refusal !== null) return refusal;
  await cancelDeadline(tx, { merchantId: stored.merchantId, kind: EXPIRE, subjectId: stored.id });
  return ok(await close(deps, tx, stored, 'dismiss'));
};

/** Time is up for an answer that was never submitted. */
export const expireResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  { merchantId, subjectId }: { merchantId: string; subjectId: string },
): Promise<void> => {
  const stored = await lockResponse(tx, merchantId, subjectId);
  if (stored === null || !mayTransition(surveyResponseMachine, stored.status, 'expire', 'system')) return;
  await close(deps, tx, stored, 'expire');
};
