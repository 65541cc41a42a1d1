import type {
  AspectScores,
  CaseCategory,
  CasePriority,
  FeedbackInput,
  FeedbackMetric,
  FeedbackSettings,
  FeedbackTag,
  Subject,
  SubjectType,
  SurveySettings,
} from '@aftercart/contract';
import type { FieldError } from '../../lib/result.ts';
import { categoryOfCode, categoryOfTags } from './feedback.tags.policy.ts';

/** Pure rules of answers: which scores exist, which are low, what is remembered and what is paid. */

const scales: { readonly [Metric in FeedbackMetric]: readonly [lowest: number, highest: number] } = {
  csat: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
};

/** What is wrong with a score; null when it lies on the scale of its metric. */
export const checkScore = (metric: FeedbackMetric, score: number, pointer = '/score'): FieldError | null => {
  const [lowest, highest] = scales[metric];
  if (score >= lowest && score <= highest) return null;
  return { pointer, code: 'out_of_range', message: `${metric} is scored from ${lowest} to ${highest}.` };
};

export const isLow = (metric: FeedbackMetric, score: number, { lowScore }: FeedbackSettings): boolean =>
  score <= lowScore[metric];

/**
 * How far a score lies in what is low, from just low to 1 for the worst there is; 0 when it is not low. Comparable across
 * metrics, whose scales differ.
 */
export const lowness = (metric: FeedbackMetric, score: number, { lowScore }: FeedbackSettings): number => {
  const threshold = lowScore[metric];
  return score > threshold ? 0 : (threshold - score + 1) / (threshold - scales[metric][0] + 1);
};

/** Whether whoever gave the score is asked to become a service experience officer. */
export const isPromoter = (
  { metric, score }: { metric: FeedbackMetric; score: number },
  { promoterScore }: Pick<SurveySettings, 'promoterScore'>,
): boolean => metric === 'nps' && score >= promoterScore;

/** The worst answer there is goes to management at once. */
export const casePriority = (metric: FeedbackMetric, score: number): CasePriority =>
  score === scales[metric][0] ? 'major' : 'important';

const subjectCategories: { readonly [Type in SubjectType]: CaseCategory } = {
  order: 'delivery',
  product: 'productQuality',
  return: 'returns',
  claim: 'rewards',
  service: 'serviceAttitude',
  general: 'other',
};

/** What the complaint is about: the worst aspect that we know by name, what it speaks ill of, else what was rated. */
export const caseCategory = (
  subject: SubjectType,
  aspects: AspectScores,
  tags: readonly FeedbackTag[] = [],
): CaseCategory => {
  const known = Object.entries(aspects).flatMap(([aspect, score]) => {
    const category = categoryOfCode(aspect);
    return category === null ? [] : [{ category, score }];
  });
  const [worst] = known.sort((left, right) => left.score - right.score);
  return worst?.category ?? categoryOfTags(tags) ?? subjectCategories[subject];
};

/** Things that belong to one person: naming one names the person. */
const personal: readonly SubjectType[] = ['order', 'return', 'claim'];

export const isPersonal = (type: SubjectType): boolean => personal.includes(type);

/** The subject as it may be kept. Of an anonymous answer nothing stays that leads to who gave it. */
export const keptSubject = ({ type, id }: FeedbackInput['subject'], isAnonymous: boolean): Subject => ({
  type,
  id: isAnonymous && isPersonal(type) ? null : (id ?? null),
});

/**
 * Points for an answer: for the words, whatever they say and whatever the score, once for each thing that was really
 * bought or done.
 */
export const rewardFor = (
  answer: { comment: string | null; customerId: string | null },
  facts: { isProven: boolean; wasRewarded: boolean },
  { rewardPoints }: FeedbackSettings,
): number => {
  const hasWords = answer.comment !== null && answer.comment.trim() !== '';
  return hasWords && answer.customerId !== null && facts.isProven && !facts.wasRewarded ? rewardPoints : 0;
};
