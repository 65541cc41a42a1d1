import type { Survey, SurveyPlacement, SurveyRefusal, SurveySettings } from '@aftercart/contract';
import type { SurveyResponseStatus } from '@aftercart/contract/machines';
import { type CustomerFacts, resolveSurvey } from '@aftercart/contract/survey-rules';
import { addDuration } from '../../lib/clock.ts';
import { type LastContacts, quietUntil } from '../contacts/index.ts';
import type { Occasion, PersonKind, Refused } from './surveys.types.ts';

/** Pure rules of who is asked what and when. Reading, beginning and the page of a link all ask here. */

/** An answer that the person began before on this occasion. */
export type Earlier = { surveyId: string; placement: SurveyPlacement; status: SurveyResponseStatus };

export type AskFacts = {
  now: Date;
  placement: SurveyPlacement;
  person: PersonKind;
  /** The merchant sent or printed a link: nobody has to be drawn or spared, and whoever holds it may answer. */
  isInvited: boolean;
  occasion: Occasion;
  customer: CustomerFacts;
  earlier: readonly Earlier[];
  contacts: LastContacts;
  /** Names person and occasion for the draw: the same name draws the same lot. */
  lot: string;
};

export type AskRules = { surveys: SurveySettings; timeZone: string };

export type Verdict = { ask: true; survey: Survey; resumes: boolean; until: Date | null } | Refused;

const no = (reason: SurveyRefusal, availableAt: Date | null = null): Refused => ({ ask: false, reason, availableAt });

/** A number from 0 to 99 that belongs to the text: every time the same, and of many texts evenly spread. */
export const drawOf = (text: string): number => {
  // FNV-1a, then the finish of MurmurHash3 so that texts that differ little draw differently.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 100;
};

export const hasNps = ({ questions }: Survey): boolean =>
  questions.some((question) => question.type === 'score' && question.metric === 'nps');

export const isOpen = (status: SurveyResponseStatus): boolean => status === 'shown' || status === 'partial';

/** Whether the survey is for this person; a reason otherwise. */
const refuseAudience = (survey: Survey, facts: AskFacts): SurveyRefusal | null => {
  const { audience, anonymous } = survey;
  const { person, customer, isInvited, occasion } = facts;
  if (occasion.kind === 'unproven') return 'signInNeeded';
  if (person === 'nobody' && !anonymous && !isInvited) return 'signInNeeded';
  if (audience.signedIn === 'customer' && person !== 'customer') return 'signInNeeded';
  if (audience.signedIn === 'guest' && person === 'customer') return 'notEligible';
  if (audience.relationship !== 'any' && audience.relationship !== customer.relationship) return 'notEligible';
  if (audience.tiers.length > 0 && !audience.tiers.some((tier) => tier === customer.tier)) return 'notEligible';
  const { segments } = audience;
  if (segments.length > 0 && !segments.some((segment) => customer.segments.includes(segment))) return 'notEligible';
  // Every question may hang on the customer.
  return resolveSurvey(survey, customer, { version: 1, placement: facts.placement }) === null ? 'notEligible' : null;
};

const reasonOf: { readonly [Status in SurveyResponseStatus]: SurveyRefusal } = {
  // One that is open on the same occasion is finished first.
  shown: 'resting',
  partial: 'resting',
  submitted: 'alreadyAnswered',
  dismissed: 'dismissed',
  expired: 'expired',
};

/** What the person did with surveys on this occasion: one is enough. */
const refuseAgain = (survey: Survey, facts: AskFacts): SurveyRefusal | null => {
  const own = facts.earlier.find(({ surveyId }) => surveyId === survey.id);
  if (own !== undefined) return isOpen(own.status) ? null : reasonOf[own.status];
  const other = facts.earlier.find(({ placement }) => placement === facts.placement);
  return other === undefined ? null : reasonOf[other.status];
};

const judgeTime = (survey: Survey, { occasion, now }: AskFacts, resumes: boolean): Refused | { until: Date | null } => {
  if (occasion.kind === 'missed') return no('notEligible');
  if (occasion.kind === 'pending') return no(occasion.reason);
  if (occasion.kind !== 'happened' || occasion.at === null) return { until: null };
  const until = addDuration(occasion.at, { hours: survey.expiresHours });
  if (now >= until) return no('expired');
  const from = addDuration(occasion.at, { hours: survey.delayHours });
  return now < from && !resumes ? no('tooEarly', from) : { until };
};

/** Whether this survey may be asked here and now, of this person. */
export const judgeSurvey = (survey: Survey, facts: AskFacts, { surveys, timeZone }: AskRules): Verdict => {
  const { placement, now } = facts;
  if (!survey.active || !survey.placements.includes(placement)) return no('noSurvey');
  if (facts.occasion.kind === 'unknown') return no('unknownOccasion');
  const stranger = refuseAudience(survey, facts);
  if (stranger !== null) return no(stranger);
  const again = refuseAgain(survey, facts);
  if (again !== null) return no(again);
  const resumes = facts.earlier.some(({ surveyId, status }) => surveyId === survey.id && isOpen(status));
  const time = judgeTime(survey, facts, resumes);
  if ('ask' in time) return time;
  const { until } = time;
  if (resumes) return { ask: true, survey, resumes, until };
  // Whoever opens a link was asked when it was sent, and comes because they want to.
  if (facts.isInvited) return { ask: true, survey, resumes, until };
  if (drawOf(`${survey.id} ${facts.lot}`) >= survey.samplePercent) return no('sampledOut');
  const free = survey.exemptFromQuiet
    ? null
    : quietUntil(facts.contacts, { ...surveys, timeZone }, { hasNps: hasNps(survey), now });
  return free === null ? { ask: true, survey, resumes, until } : no('resting', free);
};

/** The reasons from the most to the least telling: of several surveys that are not asked, one reason is given. */
const telling: readonly SurveyRefusal[] = [
  'unknownOccasion',
  'alreadyAnswered',
  'dismissed',
  'notDelivered',
  'tooEarly',
  'resting',
  'sampledOut',
  'expired',
  'signInNeeded',
  'notEligible',
  'noSurvey',
];

const mostTelling = (refusals: readonly Refused[]): Refused => {
  const found = telling.map((reason) => refusals.find((refusal) => refusal.reason === reason)).find(Boolean);
  if (found?.reason !== 'tooEarly' && found?.reason !== 'resting') return found ?? no('noSurvey');
  // Where several surveys wait for their time, the first of them says when to ask again.
  const waiting = refusals.filter(({ availableAt }) => availableAt !== null);
  const [soonest = found] = waiting.sort((left, right) => Number(left.availableAt) - Number(right.availableAt));
  return soonest;
};

/** Of the surveys of a placement the first that may be asked now; one that was begun goes before all others. */
export const chooseSurvey = (facts: AskFacts, rules: AskRules): Verdict => {
  const candidates = rules.surveys.surveys.filter(
    ({ active, placements }) => active && placements.includes(facts.placement),
  );
  const begun = (survey: Survey): boolean =>
    facts.earlier.some(({ surveyId, status }) => surveyId === survey.id && isOpen(status));
  const refusals: Refused[] = [];
  for (const survey of [...candidates.filter(begun), ...candidates.filter((each) => !begun(each))]) {
    const verdict = judgeSurvey(survey, facts, rules);
    if (verdict.ask) return verdict;
    refusals.push(verdict);
  }
  return mostTelling(refusals);
};
