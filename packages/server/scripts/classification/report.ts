import { classifyText } from '../../src/classify/index.ts';
import { classifyNaively } from './baseline.ts';
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

const classifiers: readonly (readonly [name: string, classify: Classifier])[] = [
  ['baseline', classifyNaively],
  ['rules', classifyText],
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

const printScenes = (reviews: readonly Review[], scenes: Parameters<typeof measureScenes>[1]): void => {
  const heldOut = reviews.filter(({ isTraining }) => !isTraining);
  const naive = measureScenes(heldOut, scenes, classifyNaively);
  const ours = measureScenes(heldOut, scenes, classifyText);
  const rows = scenes.map((scene) => [scene, naive.scenes.get(scene), ours.scenes.get(scene)] as const);
  print([
    ['scene', 'in', 'found P / R / F1', 'baseline', 'with sentiment P / R / F1', 'baseline'],
    ...[...rows, ['all (micro)', naive.micro, ours.micro] as const].map(([name, baseline, rules]) =>
      baseline === undefined || rules === undefined
        ? [name]
        : [
            name,
            rules.mention.support,
            cells(rules.mention),
            cells(baseline.mention),
            cells(rules.polarity),
            cells(baseline.polarity),
          ],
    ),
  ]);
};

for (const [name, reviews, scenes] of [
  ['Chinese', readChinese(), chineseScenes],
  ['English', readEnglish(), englishScenes],
] as const) {
  console.log(`## ${name}\n`);
  printSentiment(reviews);
  printScenes(reviews, scenes);
}
