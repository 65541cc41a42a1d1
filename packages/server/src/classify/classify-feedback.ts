import type { AspectScores, FeedbackMetric } from '@aftercart/contract';
import { classifyText } from './classify-text.ts';
import { type Classification, type SceneTag, type Sentiment, tagsOf } from './tags.ts';

export type FeedbackToClassify = {
  /** As it was written; null or blank when the shopper gave a score alone. */
  text: string | null;
  /** BCP 47, of the page. */
  locale: string;
  metric: FeedbackMetric;
  /** On the scale of its metric: CSAT 1 to 5, NPS 0 to 10, CES 1 to 7 (7 = very easy). */
  score: number;
  /** From 1 to 5 by the code of the aspect. */
  aspects: AspectScores;
};

/**
 * The bands of each scale as the field defines them: detractors and promoters of NPS, bottom and top two boxes of CSAT,
 * either side of the middle of CES. What opens a case is another question, and is in the merchant's settings.
 */
const bands: { readonly [Metric in FeedbackMetric]: { negativeTo: number; positiveFrom: number } } = {
  csat: { negativeTo: 2, positiveFrom: 4 },
  nps: { negativeTo: 6, positiveFrom: 9 },
  ces: { negativeTo: 3, positiveFrom: 5 },
};

const sentimentOfScore = (metric: FeedbackMetric, score: number): Sentiment => {
  const { negativeTo, positiveFrom } = bands[metric];
  if (score <= negativeTo) return 'negative';
  return score >= positiveFrom ? 'positive' : 'neutral';
};

/** The scene that each aspect of the questionnaire asks about. Aspects of a merchant's own have none. */
const sceneOfAspect: ReadonlyMap<string, SceneTag> = new Map([
  ['quality', 'material'],
  ['attitude', 'staffAttitude'],
  ['solved', 'responseSpeed'],
  ['speed', 'deliverySpeed'],
  ['delivery', 'deliverySpeed'],
  ['transparency', 'cashbackProcess'],
]);

/** Aspect scores that say something; of two for one scene the worse counts, for it is what somebody must look into. */
const sentimentsOfAspects = (aspects: AspectScores): Map<SceneTag, Sentiment> => {
  const worst = new Map<SceneTag, number>();
  for (const [aspect, score] of Object.entries(aspects)) {
    const scene = sceneOfAspect.get(aspect);
    if (scene !== undefined) worst.set(scene, Math.min(score, worst.get(scene) ?? score));
  }
  return new Map([...worst].map(([scene, score]) => [scene, sentimentOfScore('csat', score)]));
};

/**
 * The score is what the shopper meant: praise beside a low one is irony, politeness or about something else. The text
 * decides where the score does not, and takes the certainty from a high score that it contradicts.
 */
const combine = (ofScore: Sentiment, ofText: Sentiment): Sentiment => {
  if (ofScore === 'neutral') return ofText;
  return ofScore === 'positive' && ofText === 'negative' ? 'neutral' : ofScore;
};

/**
 * Sentiment and tags of an answer, from its score, its aspects and its words. Pure, and takes time in proportion to the
 * length of the text.
 */
export const classifyFeedback = ({ text, locale, metric, score, aspects }: FeedbackToClassify): Classification => {
  const ofText = classifyText(text ?? '', locale);
  const sentiments = new Map(ofText.tags.map(({ scene, sentiment }) => [scene, sentiment]));
  for (const [scene, sentiment] of sentimentsOfAspects(aspects)) {
    // A middling aspect says nothing that the words do not say better.
    if (sentiment !== 'neutral') sentiments.set(scene, sentiment);
  }
  return { sentiment: combine(sentimentOfScore(metric, score), ofText.sentiment), tags: tagsOf(sentiments) };
};
