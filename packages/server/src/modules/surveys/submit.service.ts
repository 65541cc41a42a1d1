import type { SurveyAnswers, SurveyForm, SurveySeconds } from '@aftercart/contract';
import { checkAnswers } from '@aftercart/contract/surveys';
import type { Tx } from '../../database/database.ts';
import { insertRows } from '../../database/insert-rows.ts';
import { invalid } from '../../http/problem.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import { addDuration } from '../../lib/clock.ts';
import { ok, type Refusal, type Result, refuse } from '../../lib/result.ts';
import { isPromoter, judgeAnswers, type NewAnswer, planAnswers, reviseAnswers } from '../feedback/index.ts';
import { faultErrors, photosOf, scoresOf } from './answers.policy.ts';
import { EXPIRE } from './offers.service.ts';
import { type AnswerCaller, inStatus, mayAnswer, refuseStep, secondsOf } from './responses.service.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { tell } from './surveys.events.ts';
import { findResponse, lockResponse } from './surveys.queries.ts';
import { insertVersion, updateResponse } from './surveys.repository.ts';
import type { StoredResponse } from './surveys.types.ts';
import { formOf, isEditable } from './surveys.view.ts';

/** Use case: a survey is submitted, or submitted once more. */

/** The kind of deadline that pays for an answer. */
export const REWARD = 'surveys.reward';

/** Answers that were checked and read: ready to be submitted. */
export type Submission = { form: SurveyForm; answers: SurveyAnswers; seconds: SurveySeconds; scores: NewAnswer[] };

/**
 * Checks the answers as a whole and reads what they say. Reading may ask a system outside of the house, so it is done
 * before the transaction.
 */
export const readSubmission = async (
  deps: SurveysDeps,
  settings: MerchantSettings,
  form: SurveyForm,
  { answers, seconds, locale }: { answers: SurveyAnswers; seconds: SurveySeconds; locale: string | null },
): Promise<Result<Submission>> => {
  const faults = checkAnswers(form.questions, answers, { complete: true });
  if (faults.length > 0) return invalid(faultErrors(faults));
  const scores = await judgeAnswers(deps.feedback, { settings, locale }, scoresOf(form.questions, answers));
  return ok({ form, answers, seconds: secondsOf(form.questions, seconds), scores });
};

const refuseSubmission = (stored: StoredResponse, now: Date): Refusal | null => {
  if (stored.status === 'submitted' && !isEditable(stored, now)) return refuse('survey_closed');
  return refuseStep(stored, 'submit');
};

const claimPhotos = async (
  deps: SurveysDeps,
  tx: Tx,
  caller: AnswerCaller | null,
  { merchantId, id: responseId }: StoredResponse,
  { form, answers }: Submission,
): Promise<Result<void>> => {
  const uploadIds = photosOf(form.questions, answers);
  if (uploadIds.length === 0) return ok(undefined);
  // Files come with a session; whoever has none has sent none.
  if (caller?.kind !== 'shopper') return refuse('validation_failed', `There is no upload ${uploadIds[0]}.`);
  return deps.claimPhotos(tx, { caller, merchantId, uploadIds, responseId });
};

type Followed = { caseId: string | null; expectedBy: Date | null };

/** What follows from the scores: feedback, tags and, for a low one, a case. */
const followScores = async (
  deps: SurveysDeps,
  tx: Tx,
  settings: MerchantSettings,
  stored: StoredResponse,
  scores: readonly NewAnswer[],
): Promise<Result<Followed>> => {
  const { merchantId, customerId, orderId, subject, placement, locale, id: responseId, caseId, expectedBy } = stored;
  const at = deps.clock.now();
  const author = { customerId, orderId };
  const context = { db: tx, merchantId, settings, author, subject, placement, responseId, locale, at };
  if (stored.version > 0) {
    const revised = await reviseAnswers(deps.feedback, tx, { ...context, caseId }, scores);
    if (!revised.ok) return revised;
    const { opened } = revised.value;
    return ok(opened === null ? { caseId, expectedBy } : { caseId: opened.id, expectedBy: opened.contactDueAt });
  }
  const planned = await planAnswers(deps.feedback, context, scores);
  if (!planned.ok) return planned;
  const { rows, opened } = planned.value;
  await insertRows(tx, rows);
  return ok({ caseId: opened?.id ?? null, expectedBy: opened?.contactDueAt ?? null });
};

/** Points for answering, once: a correction keeps what the first submission earned. */
const rewardOf = ({ version, customerId, rewardPoints }: StoredResponse, { incentivePoints }: SurveyForm): number => {
  if (version > 0) return rewardPoints;
  return customerId === null ? 0 : incentivePoints;
};

/** Submits an answer that the transaction holds. @param caller null for the page of a link, which takes no photos. */
export const submitHeld = async (
  deps: SurveysDeps,
  tx: Tx,
  settings: MerchantSettings,
  caller: AnswerCaller | null,
  stored: StoredResponse,
  submission: Submission,
): Promise<Result<StoredResponse>> => {
  const { clock } = deps;
  const at = clock.now();
  const refusal = refuseSubmission(stored, at);
  if (refusal !== null) return refusal;
  const claimed = await claimPhotos(deps, tx, caller, stored, submission);
  if (!claimed.ok) return claimed;
  const followed = await followScores(deps, tx, settings, stored, submission.scores);
  if (!followed.ok) return followed;

  const { merchantId, id: subjectId } = stored;
  const { form, answers, seconds, scores } = submission;
  const { surveys } = settings.document;
  const submitted: StoredResponse = {
    ...inStatus(stored, 'submit', at),
    ...followed.value,
    answers,
    seconds,
    version: stored.version + 1,
    submittedAt: stored.submittedAt ?? at,
    editableUntil: stored.editableUntil ?? addDuration(at, { minutes: surveys.editMinutes }),
    expiresAt: null,
    rewardPoints: rewardOf(stored, form),
    promoterInvite: form.promoterInvite && scores.some((score) => isPromoter(score, surveys)),
  };
  await updateResponse(tx, submitted);
  await insertVersion(tx, submitted);
  await cancelDeadline(tx, { merchantId, kind: EXPIRE, subjectId });
  if (stored.version === 0 && submitted.rewardPoints > 0) {
    await scheduleDeadline(tx, clock, { merchantId, kind: REWARD, subjectId, dueAt: at });
  }
  await tell(tx, clock, submitted, { type: stored.version === 0 ? 'survey.submitted' : 'survey.revised', at });
  return ok(submitted);
};

export type SubmitInput = {
  responseId: string;
  answers: SurveyAnswers;
  seconds: SurveySeconds;
  responseToken?: string | undefined;
};

/** Before the transaction: whether the caller may, and what the answers say. */
export const prepareSubmission = async (
  deps: SurveysDeps,
  caller: AnswerCaller,
  settings: MerchantSettings,
  input: SubmitInput,
): Promise<Result<Submission>> => {
  const { db } = deps.database;
  const stored = await findResponse(db, caller.merchantId, input.responseId);
  if (stored === null || !(await mayAnswer(deps, caller, stored, input.responseToken))) return refuse('not_found');
  const form = await formOf(deps, db, stored);
  return readSubmission(deps, settings, form, { ...input, locale: stored.locale });
};

export const submitResponse = async (
  deps: SurveysDeps,
  tx: Tx,
  caller: AnswerCaller,
  settings: MerchantSettings,
  responseId: string,
  submission: Submission,
): Promise<Result<StoredResponse>> => {
  const stored = await lockResponse(tx, caller.merchantId, responseId);
  return stored === null ? refuse('not_found') : submitHeld(deps, tx, settings, caller, stored, submission);
};
