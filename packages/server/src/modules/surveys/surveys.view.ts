import type { SurveyForm, SurveyResponse } from '@aftercart/contract';
import { allowedActions, surveyResponseMachine } from '@aftercart/contract/machines';
import { resolveSurvey } from '@aftercart/contract/survey-rules';
import type { Queryable } from '../../database/database.ts';
import { type TimelineEntry, timelinesOf } from '../../events/log.ts';
import type { SurveysDeps } from './surveys.deps.ts';
import { isOpen } from './surveys.policy.ts';
import { noFacts, type StoredResponse } from './surveys.types.ts';

/** Answers and questionnaires as the contract shows them. */

/** Whether a submitted answer may still be corrected. */
export const isEditable = ({ status, editableUntil }: StoredResponse, now: Date): boolean =>
  status === 'submitted' && editableUntil !== null && now < editableUntil;

/** @param isOwn whether it is shown to whoever answers: only they may do anything with it. */
const present = (
  stored: StoredResponse,
  { now, isOwn, timeline }: { now: Date; isOwn: boolean; timeline: TimelineEntry[] },
): SurveyResponse => {
  const editable = isEditable(stored, now);
  const actions = isOwn ? allowedActions(surveyResponseMachine, stored.status, 'shopper') : [];
  return {
    id: stored.id,
    surveyId: stored.surveyId,
    surveyVersion: stored.surveyVersion,
    placement: stored.placement,
    subject: stored.subject,
    customerId: stored.customerId,
    locale: stored.locale,
    status: stored.status,
    allowedActions: actions.filter((action) => action !== 'submit' || stored.status !== 'submitted' || editable),
    expectedBy: stored.expectedBy?.toISOString() ?? null,
    version: stored.version,
    revision: stored.revision,
    answers: stored.answers,
    seconds: stored.seconds,
    editableUntil: editable ? (stored.editableUntil?.toISOString() ?? null) : null,
    submittedAt: stored.submittedAt?.toISOString() ?? null,
    expiresAt: isOpen(stored.status) ? (stored.expiresAt?.toISOString() ?? null) : null,
    rewardPoints: stored.rewardPoints,
    caseId: stored.caseId,
    caseUrl: null,
    promoterInvite: stored.promoterInvite,
    timeline,
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
    responseToken: null,
  };
};

/** Presents a page of answers with one more query. Links and tokens are added where they may be told. */
export const presentResponses = async (
  { clock }: SurveysDeps,
  db: Queryable,
  stored: readonly StoredResponse[],
  isOwn: boolean,
): Promise<SurveyResponse[]> => {
  const [first] = stored;
  if (first === undefined) return [];
  const ids = stored.map(({ id }) => id);
  const timelines = await timelinesOf(db, first.merchantId, ids);
  const now = clock.now();
  return stored.map((each) => present(each, { now, isOwn, timeline: timelines.get(each.id) ?? [] }));
};

export const presentResponse = async (
  deps: SurveysDeps,
  db: Queryable,
  stored: StoredResponse,
  isOwn: boolean,
): Promise<SurveyResponse> => {
  const [presented] = await presentResponses(deps, db, [stored], isOwn);
  if (presented === undefined) throw new Error('An answer vanished while it was presented.');
  return presented;
};

/** The questionnaire that an answer belongs to, as it was asked. */
export const formOf = async (deps: SurveysDeps, db: Queryable, stored: StoredResponse): Promise<SurveyForm> => {
  const { merchantId, surveyId, surveyVersion: version, placement } = stored;
  const settings = await deps.settingsAt(db, merchantId, version);
  const survey = settings?.document.surveys.surveys.find(({ id }) => id === surveyId);
  const form = survey === undefined ? null : resolveSurvey(survey, stored.facts ?? noFacts, { version, placement });
  if (form === null) throw new Error('An answer belongs to a survey that was never asked.');
  // Points are for customers: nobody else has an account.
  return stored.customerId === null ? { ...form, incentivePoints: 0 } : form;
};
