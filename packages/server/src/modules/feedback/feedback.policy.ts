import type {
  AspectScores,
  CaseCategory,
  CasePriority,
  FeedbackInput,
  FeedbackMetric,
  FeedbackSettings,
  Subject,
  SubjectType,
} from '@aftercart/contract';
import type { FieldError } from '../../lib/result.ts';

/** Pure rules of answers: which scores exist, which are low, what is remembered and what is paid. */

const scales: { readonly [Metric in FeedbackMetric]: readonly [lowest: number, highest: number] } = {
  csat: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
};

/** What is wrong with a score; null when it lies on the scale of its metric. */
export const checkScore = (metric: FeedbackMetric, score: number): FieldError | null => {
  const [lowest, highest] = scales[metric];
  if (score >= lowest && score <= highest) return null;
  return { pointer: '/score', code: 'out_of_range', message: `${metric} is scored from ${lowest} to ${highest}.` };
};

export const isLow = (metric: FeedbackMetric, score: number, { lowScore }: FeedbackSettings): boolean =>
  score <= lowScore[metric];

/** The worst answer there is goes to management at once. */
export const casePriority = (metric: FeedbackMetric, score: number): CasePriority =>
  score === scales[metric][0] ? 'major' : 'important';

const aspectCategories: Readonly<Record<string, CaseCategory>> = {
  quality: 'productQuality',
  attitude: 'serviceAttitude',
  solved: 'serviceAttitude',
  speed: 'delivery',
  delivery: 'delivery',
  transparency: 'rewards',
};

const subjectCategories: { readonly [Type in SubjectType]: CaseCategory } = {
  order: 'delivery',
  product: 'productQuality',
  return: 'returns',
  claim: 'rewards',
  service: 'serviceAttitude',
  general: 'other',
};

/** What the complaint is about: the worst aspect that we know by name, else what was rated. */
export const caseCategory = (subject: SubjectType, aspects: AspectScores): CaseCategory => {
  const known = Object.entries(aspects).filter(([aspect]) => aspectCategories[aspect] !== undefined);
  const [worst] = known.sort(([, left], [, right]) => left - right);
  return (worst && aspectCategories[worst[0]]) ?? subjectCategories[subject];
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
