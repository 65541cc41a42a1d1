import { type Classification, classifyText, type SceneTag } from '../../src/classify/index.ts';
import { classifyNaively } from './baseline.ts';
import { intervalOf } from './bootstrap.ts';
import { type Classifier, type Figure, measureScenes, measureSentiment, sentiments } from './measure.ts';
import { chineseScenes, englishScenes, type Review, readChinese, readEnglish } from './reviews.ts';

/** Prints the tables of docs/classification.md, measured now: `npm run classification`. */

const figure = (value: number): string => value.toFixed(2);
const cells = ({ precision, recall, f1 }: Figure): string => [precision, recall, f1].map(figure).join(' / ');
const print = (rows: readonly (readonly (string | number)[])[]): void => {
  const [header = []] = rows;
  const lines = [header, header.map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`);
  console.log(`${lines.join('\n')}\n`);
};

/** Many samples hold the same review: it is classified once. */
const remember = (classify: Classifier): Classifier => {
  const known = new Map<string, Classification>();
  return (text, locale) => {
    const classification = known.get(text) ?? classify(text, locale);
    known.set(text, classification);
    return classification;
  };
};

const rules = remember(classifyText);
const naive = remember(classifyNaively);

const classifiers: readonly (readonly [name: string, classify: Classifier])[] = [
  ['baseline', naive],
  ['rules', rules],
];

const printSentiment = (reviews: readonly Review[]): void => {
  const parts = [
    ['training', reviews.filter(({ isTraining }) => isTraining)],
    ['held out', reviews.filter(({ isTraining }) => !isTraining)],
  ] as const;
  print([
    ['reviews', 'classifier', ...sentiments.map((name) => `${name} P / R / F1`), 'macro F1', 'accuracy'],
    ...parts.flatMap(([name, part]) =>
      classifiers.map(([classifier, classify]) => {
        const { classes, macroF1, accuracy } = measureSentiment(part, classify);
        const shown = sentiments.map((sentiment) => `${cells(classes[sentiment])} (${classes[sentiment].support})`);
        return [`${name}, ${part.length}`, classifier, ...shown, figure(macroF1), figure(accuracy)];
      }),
    ),
  ]);
};

const printScenes = (reviews: readonly Review[], scenes: readonly SceneTag[]): void => {
  const heldOut = reviews.filter(({ isTraining }) => !isTraining);
  const theirs = measureScenes(heldOut, scenes, naive);
  const ours = measureScenes(heldOut, scenes, rules);
  const rows = scenes.map((scene) => [scene, theirs.scenes.get(scene), ours.scenes.get(scene)] as const);
  print([
    ['scene', 'in', 'found P / R / F1', 'baseline', 'with sentiment P / R / F1', 'baseline'],
    ...[...rows, ['all (micro)', theirs.micro, ours.micro] as const].map(([name, before, now]) =>
      before === undefined || now === undefined
        ? [name]
        : [
            name,
            now.mention.support,
            cells(now.mention),
            cells(before.mention),
            cells(now.polarity),
            cells(before.polarity),
          ],
    ),
  ]);
};

/** How much better the rules are than the baseline, on the reviews held out. */
const printGains = (reviews: readonly Review[], scenes: readonly SceneTag[]): void => {
  const heldOut = reviews.filter(({ isTraining }) => !isTraining);
  const labelled = heldOut.filter((review) => review.scenes !== null);
  const found = (sample: readonly Review[], classify: Classifier): number =>
    measureScenes(sample, scenes, classify).micro.mention.f1;
  const understood = (sample: readonly Review[], classify: Classifier): number =>
    measureScenes(sample, scenes, classify).micro.polarity.f1;
  const feeling = (sample: readonly Review[], classify: Classifier): number =>
    measureSentiment(sample, classify).macroF1;
  const gains = [
    ['sentiment, macro F1', heldOut, feeling],
    ['scenes found, micro F1', labelled, found],
    ['scenes with sentiment, micro F1', labelled, understood],
  ] as const;
  print([
    ['figure', 'baseline', 'rules', 'gain (95 % interval)'],
    ...gains.map(([name, sample, measure]) => {
      const gain = (drawn: readonly Review[]): number => measure(drawn, rules) - measure(drawn, naive);
      const [low, high] = intervalOf(sample, gain).map(figure);
      return [
        name,
        figure(measure(sample, naive)),
        figure(measure(sample, rules)),
        `${figure(gain(sample))} (${low} to ${high})`,
      ];
    }),
  ]);
};

for (const [name, reviews, scenes] of [
  ['Chinese', readChinese(), chineseScenes],
  ['English', readEnglish(), englishScenes],
] as const) {
  console.log(`## ${name}\n`);
  printGains(reviews, scenes);
  printSentiment(reviews);
  printScenes(reviews, scenes);
}
