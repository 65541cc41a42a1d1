import type { Classification, SceneTag, Sentiment } from '../../src/classify/index.ts';
import type { Review } from './reviews.ts';

export type Classifier = (text: string, locale: string) => Classification;

/** Shares from 0 to 1, and how many truths there were. */
export type Figure = { precision: number; recall: number; f1: number; support: number };

type Counts = { right: number; claimed: number; true: number };

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const figureOf = ({ right, claimed, true: support }: Counts): Figure => ({
  precision: share(right, claimed),
  recall: share(right, support),
  f1: share(2 * right, claimed + support),
  support,
});

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, counts) => ({
      right: total.right + counts.right,
      claimed: total.claimed + counts.claimed,
      true: total.true + counts.true,
    }),
    { right: 0, claimed: 0, true: 0 },
  );

const countPairs = <T>(
  pairs: readonly (readonly [said: T | null, truth: T | null])[],
  of: (value: T) => boolean,
): Counts => ({
  right: pairs.filter(([said, truth]) => said !== null && said === truth && of(said)).length,
  claimed: pairs.filter(([said]) => said !== null && of(said)).length,
  true: pairs.filter(([, truth]) => truth !== null && of(truth)).length,
});

export const sentiments: readonly Sentiment[] = ['positive', 'neutral', 'negative'];

export type SentimentFigures = { classes: Record<Sentiment, Figure>; macroF1: number; accuracy: number };

export const measureSentiment = (reviews: readonly Review[], classify: Classifier): SentimentFigures => {
  const pairs = reviews.map(({ text, locale, sentiment }) => [classify(text, locale).sentiment, sentiment] as const);
  const of = (sentiment: Sentiment): Figure => figureOf(countPairs(pairs, (value) => value === sentiment));
  const classes = { positive: of('positive'), neutral: of('neutral'), negative: of('negative') };
  return {
    classes,
    macroF1: sentiments.reduce((total, sentiment) => total + classes[sentiment].f1, 0) / sentiments.length,
    accuracy: share(pairs.filter(([said, truth]) => said === truth).length, pairs.length),
  };
};

/** Of one scene, or of all together ("micro"): found at all, and found with the right sentiment. */
export type SceneFigures = { mention: Figure; polarity: Figure };

export const measureScenes = (
  reviews: readonly Review[],
  scenes: readonly SceneTag[],
  classify: Classifier,
): { scenes: Map<SceneTag, SceneFigures>; micro: SceneFigures } => {
  const labelled = reviews.flatMap(({ text, locale, scenes: truth }) =>
    truth === null
      ? []
      : [{ truth, said: new Map(classify(text, locale).tags.map((tag) => [tag.scene, tag.sentiment])) }],
  );
  const counts = scenes.map((scene) => {
    const pairs = labelled.map(({ said, truth }) => [said.get(scene) ?? null, truth.get(scene) ?? null] as const);
    const mentions = pairs.map(([said, truth]) => [said && scene, truth && scene] as const);
    return { scene, mention: countPairs<SceneTag>(mentions, () => true), polarity: countPairs(pairs, () => true) };
  });
  return {
    scenes: new Map(
      counts.map(({ scene, mention, polarity }) => [
        scene,
        { mention: figureOf(mention), polarity: figureOf(polarity) },
      ]),
    ),
    micro: {
      mention: figureOf(sum(counts.map(({ mention }) => mention))),
      polarity: figureOf(sum(counts.map(({ polarity }) => polarity))),
    },
  };
};
