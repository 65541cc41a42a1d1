import { describe, expect, it } from 'vitest';
import { classifyText } from '../../src/classify/index.ts';
import { classifyNaively } from './baseline.ts';
import { measureScenes, measureSentiment } from './measure.ts';
import { chineseScenes, englishScenes, parseCsv, type Review, readChinese, readEnglish } from './reviews.ts';

const heldOut = (reviews: readonly Review[]): Review[] => reviews.filter(({ isTraining }) => !isTraining);

describe.each([
  [
    'Chinese',
    heldOut(readChinese()),
    chineseScenes,
    { reviews: 200, labelled: 200, macroF1: 0.57, found: 0.76, polarity: 0.49 },
  ],
  [
    'English',
    heldOut(readEnglish()),
    englishScenes,
    { reviews: 387, labelled: 60, macroF1: 0.6, found: 0.91, polarity: 0.62 },
  ],
] as const)('on reviews in %s that no rule was chosen by', (_name, reviews, scenes, floor) => {
  it('measures on all of them', () => {
    expect(reviews).toHaveLength(floor.reviews);
    expect(reviews.filter((review) => review.scenes !== null)).toHaveLength(floor.labelled);
  });

  it('finds the sentiment better than lists of words do', () => {
    const { macroF1 } = measureSentiment(reviews, classifyText);
    expect(macroF1).toBeGreaterThan(measureSentiment(reviews, classifyNaively).macroF1 + 0.05);
    expect(macroF1).toBeGreaterThan(floor.macroF1);
  });

  it('finds the scenes better than lists of words do, and what is said of them', () => {
    const { micro } = measureScenes(reviews, scenes, classifyText);
    const naive = measureScenes(reviews, scenes, classifyNaively).micro;
    expect(micro.mention.f1).toBeGreaterThan(naive.mention.f1);
    expect(micro.polarity.f1).toBeGreaterThan(naive.polarity.f1);
    expect(micro.mention.f1).toBeGreaterThan(floor.found);
    expect(micro.polarity.f1).toBeGreaterThan(floor.polarity);
  });
});

describe('the measure', () => {
  const reviews: Review[] = (['positive', 'positive', 'negative', 'neutral'] as const).map((sentiment, at) => ({
    text: String(at),
    locale: 'en',
    isTraining: false,
    sentiment,
    scenes: at < 2 ? new Map([['taste', sentiment]]) : new Map(),
  }));

  it('counts as the definitions of precision and recall do', () => {
    const { classes, macroF1, accuracy } = measureSentiment(reviews, (text) => ({
      sentiment: text === '3' ? 'negative' : 'positive',
      tags: [],
    }));
    expect(classes.positive).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, support: 2 });
    expect(classes.negative).toEqual({ precision: 0, recall: 0, f1: 0, support: 1 });
    expect(macroF1).toBeCloseTo(0.8 / 3);
    expect(accuracy).toBe(0.5);
  });

  it('tells a scene that is found from one that is understood', () => {
    const { micro } = measureScenes(reviews, ['taste'], (text) => ({
      sentiment: 'neutral',
      tags: [{ scene: 'taste', problem: 'productQuality', sentiment: text === '0' ? 'positive' : 'negative' }],
    }));
    expect(micro.mention).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, support: 2 });
    expect(micro.polarity).toMatchObject({ precision: 0.25, recall: 0.5, support: 2 });
  });

  it('reads quoted cells', () => {
    expect(parseCsv('a,b\n"1, ""x""\ny",\n,2\n')).toEqual([
      { a: '1, "x"\ny', b: '' },
      { a: '', b: '2' },
    ]);
  });
});
