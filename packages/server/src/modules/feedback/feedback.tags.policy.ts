import type { CaseCategory, CustomerTag, FeedbackTag, SettingsDocument, TagProblem } from '@aftercart/contract';
import {
  type Classification,
  classifyFeedback,
  customerTags,
  type ProblemTag,
  type Sentiment,
} from '../../classify/index.ts';
import type { Author, CustomerFacts, GivenAnswer, Judgement } from './feedback.types.ts';

/** Pure rules of what an answer says: the three levels of its tags, and what a complaint is about. */

/** The problems of the classifier as the contract has them. */
const problems: { readonly [Problem in ProblemTag]: TagProblem } = {
  productQuality: 'productQuality',
  packaging: 'productQuality',
  serviceAttitude: 'serviceAttitude',
  deliveryTime: 'delivery',
  returnsProcess: 'returns',
  rewards: 'rewards',
  price: 'price',
  environment: 'environment',
};

/** What codes of aspects and options commonly mean; a merchant's own codes are scenes of "other". */
const problemOfCode: ReadonlyMap<string, TagProblem> = new Map([
  ['quality', 'productQuality'],
  ['productQuality', 'productQuality'],
  ['packaging', 'productQuality'],
  ['choice', 'productQuality'],
  ['attitude', 'serviceAttitude'],
  ['service', 'serviceAttitude'],
  ['solved', 'serviceAttitude'],
  ['staff', 'serviceAttitude'],
  ['speed', 'delivery'],
  ['delivery', 'delivery'],
  ['returns', 'returns'],
  ['transparency', 'rewards'],
  ['rewards', 'rewards'],
  ['price', 'price'],
  ['waiting', 'environment'],
  ['tidiness', 'environment'],
]);

const problemOf = (code: string): TagProblem => problemOfCode.get(code) ?? 'other';

/** Aspects that the classifier reads itself, as scenes of its own. */
const readAspects: ReadonlySet<string> = new Set([
  'quality',
  'attitude',
  'solved',
  'speed',
  'delivery',
  'transparency',
]);

const aspectSentiment = (score: number): Sentiment => {
  if (score <= 2) return 'negative';
  return score >= 4 ? 'positive' : 'neutral';
};

const MOST_TAGS = 50;

/**
 * Sentiment and tags of an answer: what the classifier read, the merchant's own aspects that were scored high or low,
 * and the options chosen, which speak as the score does. Each scene is named once.
 */
export const judge = (
  { metric, score, aspects, chosen }: GivenAnswer,
  { sentiment, tags: read }: Classification,
): Judgement => {
  const tags = new Map<string, FeedbackTag>();
  const add = (tag: FeedbackTag): void => {
    if (!tags.has(tag.scene) && tags.size < MOST_TAGS) tags.set(tag.scene, tag);
  };
  for (const tag of read) add({ ...tag, problem: problems[tag.problem] });
  for (const [code, value] of Object.entries(aspects)) {
    const said = aspectSentiment(value);
    if (!readAspects.has(code) && said !== 'neutral') add({ problem: problemOf(code), scene: code, sentiment: said });
  }
  const byScore = classifyFeedback({ text: null, locale: '', metric, score, aspects: {} }).sentiment;
  for (const code of chosen) add({ problem: problemOf(code), scene: code, sentiment: byScore });
  return { sentiment, tags: [...tags.values()] };
};

/** What the person is to the shop; nothing of an anonymous answer. */
export const customerTagsOf = (
  { customerId, orderId }: Author,
  facts: CustomerFacts | null,
  { feedback, points }: Pick<SettingsDocument, 'feedback' | 'points'>,
): CustomerTag[] => {
  if (customerId === null && orderId === null) return [];
  // The lowest level is everybody's.
  const tiers = [...points.tiers].sort((left, right) => left.threshold - right.threshold).slice(1);
  const highValueTiers = feedback.highValueTiers === 0 ? [] : tiers.slice(-feedback.highValueTiers);
  return customerTags(
    { isGuest: customerId === null, orders: facts?.orders ?? 0, tier: facts?.tierId ?? null },
    {
      // As the surveys tell the new from the returning: an order before this one.
      returningFrom: 2,
      frequentFrom: feedback.frequentOrders,
      highValueTiers: highValueTiers.map(({ id }) => id),
    },
  );
};

const categories: { readonly [Problem in TagProblem]?: CaseCategory } = {
  productQuality: 'productQuality',
  serviceAttitude: 'serviceAttitude',
  delivery: 'delivery',
  returns: 'returns',
  rewards: 'rewards',
};

/** The category of complaints that an aspect stands for; null for one that only the merchant knows. */
export const categoryOfCode = (code: string): CaseCategory | null => categories[problemOf(code)] ?? null;

/** What a complaint is about by what it speaks ill of first; null when that is nothing that cases are sorted by. */
export const categoryOfTags = (tags: readonly FeedbackTag[]): CaseCategory | null => {
  for (const { sentiment, problem } of tags) {
    const category = categories[problem];
    if (sentiment === 'negative' && category !== undefined) return category;
  }
  return null;
};
