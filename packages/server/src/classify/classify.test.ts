import { describe, expect, it } from 'vitest';
import { en } from './en.lexicon.ts';
import {
  type CustomerFacts,
  type CustomerTag,
  type CustomerTagThresholds,
  classifyFeedback,
  classifyText,
  customerTags,
  type FeedbackToClassify,
  type ProblemTag,
  problemOfScene,
  type Tag,
} from './index.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './tokens-en.ts';
import { zh } from './zh.lexicon.ts';

const read = (text: string, locale = 'en'): string[] => {
  const { sentiment, tags } = classifyText(text, locale);
  return [sentiment, ...tags.map((tag) => `${tag.scene} ${tag.sentiment}`)];
};

describe('a text in Chinese', () => {
  it.each([
    ['很好', ['positive']],
    ['差', ['negative']],
    ['还可以', ['neutral']],
    ['味道一般', ['neutral', 'taste neutral']],
    ['不好吃，也不便宜', ['negative', 'taste negative', 'valueForMoney negative']],
    ['不难吃', ['positive', 'taste positive']],
    ['没有想象中的好吃', ['negative', 'taste negative']],
    ['菜有点咸', ['negative', 'taste negative']],
    ['物流很快，包装破损', ['neutral', 'damaged negative', 'deliverySpeed positive']],
    ['服务员态度很好，就是价格有点贵', ['neutral', 'staffAttitude positive', 'valueForMoney negative']],
    ['退款太慢，客服不回复', ['negative', 'staffAttitude neutral', 'responseSpeed negative', 'refund negative']],
    ['好久没来了', ['neutral']],
    ['希望味道好一点', ['neutral', 'taste neutral']],
    ['呵呵，服务真好', ['positive', 'staffAttitude positive']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('is the same in traditional characters', () => {
    expect(read('服務態度很差，環境不錯')).toEqual(read('服务态度很差，环境不错'));
  });
});

describe('a text in English', () => {
  it.each([
    ['Great!', ['positive']],
    ['ok', ['neutral']],
    ['Not good', ['negative']],
    ['Not bad at all', ['neutral']],
    ['too tight in the waist', ['negative', 'fitAndSize negative']],
    ['not too small', ['neutral', 'fitAndSize neutral']],
    ['It runs small', ['negative', 'fitAndSize negative']],
    ['The quality isn’t good', ['negative', 'material negative']],
    ['The fabric is beautiful', ['positive', 'material positive']],
    ['Beautiful!', ['positive', 'appearance positive']],
    ['I wanted to love it and returned it', ['negative']],
    ['Fast delivery, but the box was crushed.', ['neutral', 'damaged negative', 'deliverySpeed positive']],
    ['Would be great if the fabric was soft', ['neutral', 'material neutral']],
    ['They refused to refund me. Never again!', ['negative', 'refund negative']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('knows one word by its forms', () => {
    for (const forms of [
      'fit fits fitted fitting',
      'love loved loves loving',
      'size sizes sized sizing',
      'disappoint disappointed',
    ])
      expect(new Set(forms.split(' ').map(stem)).size, forms).toBe(1);
  });
});

describe('the language', () => {
  it('is that of the text, whatever the page says', () => {
    expect(read('质量很好', 'en')).toEqual(['positive', 'material positive']);
    expect(read('The quality is good and it is soft', 'fr')).toEqual(['positive', 'material positive']);
    expect(read('good quality', 'zh-CN')).toEqual(['positive', 'material positive']);
  });

  it.each([
    ['fr', 'Très belle robe, mais trop petite'],
    ['th', 'สินค้าดีมาก'],
    ['vi', 'Hàng đẹp, giao nhanh'],
    ['ar', 'جودة رائعة'],
    ['ja', '品質がとても良いです。配送も早かったです'],
    ['ru', 'Отличное качество'],
    ['en', ''],
    ['en', '12345 !!! ???'],
    ['not a locale', 'Gute Qualität, schnelle Lieferung'],
  ])('in %s nothing is guessed from "%s"', (locale, text) => expect(read(text, locale)).toEqual(['neutral']));
});

describe('hostile text', () => {
  const long = 10_000;
  it.each([
    ['one sign', 'a'.repeat(long)],
    ['apostrophes', "a'".repeat(long / 2)],
    ['negations', '不'.repeat(long)],
    ['opinions far from their scene', `服务${'差'.repeat(long)}`],
    ['contrasts', 'good but '.repeat(long / 9)],
    ['stems', `${'s'.repeat(long / 2)}ing ${'e'.repeat(long / 2)}d`],
    ['stops', '。'.repeat(long)],
    ['emoji', '😡👍🏽'.repeat(long / 4)],
    ['half an emoji', '\ud83d'.repeat(long)],
    ['directions', '\u202e好\u202c\u2066差\u2069'.repeat(long / 6)],
    ['joined accents', `e${'\u0301'.repeat(long)}`],
    ['signs that grow when they are normalised', '\ufdfa'.repeat(long)],
    ['markup', '<script>alert("差评")</script><img onerror=x>'.repeat(200)],
    ['names of what every object has', '__proto__ constructor toString hasOwnProperty '.repeat(200)],
    ['a million signs', 'very bad '.repeat(111_111)],
  ])('of %s is read in a moment', (_name, text) => {
    const start = performance.now();
    const { sentiment, tags } = classifyText(text, 'en');
    // Takes a few milliseconds; a method that is not linear takes minutes.
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(['positive', 'neutral', 'negative']).toContain(sentiment);
    for (const { scene, problem } of tags) expect(problem).toBe(problemOfScene[scene]);
  });

  it('hides no word behind invisible signs', () => {
    expect(read('服\u200b务很\u202e差')).toEqual(['negative', 'staffAttitude negative']);
    expect(read('ｇｏｏｄ ｑｕａｌｉｔｙ')).toEqual(['positive', 'material positive']);
  });
});

describe('an answer', () => {
  const answer: FeedbackToClassify = { text: null, locale: 'en', metric: 'csat', score: 3, aspects: {} };
  const sentiment = (changes: Partial<FeedbackToClassify>): string =>
    classifyFeedback({ ...answer, ...changes }).sentiment;

  it.each([
    ['csat', [1, 2], [3], [4, 5]],
    ['nps', [0, 6], [7, 8], [9, 10]],
    ['ces', [1, 3], [4], [5, 7]],
  ] as const)('without words feels as its %s score', (metric, negative, neutral, positive) => {
    for (const score of negative) expect(sentiment({ metric, score })).toBe('negative');
    for (const score of neutral) expect(sentiment({ metric, score })).toBe('neutral');
    for (const score of positive) expect(sentiment({ metric, score })).toBe('positive');
  });

  it('with irony feels as its score', () => expect(sentiment({ score: 1, text: '真棒，太好了' })).toBe('negative'));
  it('in the middle feels as its words', () => expect(sentiment({ score: 3, text: 'Terrible.' })).toBe('negative'));
  it('that contradicts its high score is not counted as praise', () =>
    expect(sentiment({ score: 5, text: 'Terrible, broke at once.' })).toBe('neutral'));
  it('in a language without rules feels as its score', () =>
    expect(sentiment({ score: 5, text: 'Отличное качество', locale: 'ru' })).toBe('positive'));

  it('is tagged by its aspects and its words together', () => {
    const { tags } = classifyFeedback({
      ...answer,
      text: 'The staff was friendly. Too expensive.',
      aspects: { attitude: 1, quality: 5, transparency: 3, speed: 4, delivery: 2, colour: 1, constructor: 1 },
    });
    expect(tags).toEqual<Tag[]>([
      { scene: 'material', problem: 'productQuality', sentiment: 'positive' },
      { scene: 'deliverySpeed', problem: 'deliveryTime', sentiment: 'negative' },
      { scene: 'staffAttitude', problem: 'serviceAttitude', sentiment: 'negative' },
      { scene: 'valueForMoney', problem: 'price', sentiment: 'negative' },
    ]);
  });
});

describe('the table of scenes', () => {
  it('leaves no problem without a scene', () => {
    const problems: Record<ProblemTag, true> = {
      productQuality: true,
      serviceAttitude: true,
      deliveryTime: true,
      price: true,
      packaging: true,
      returnsProcess: true,
      rewards: true,
      environment: true,
    };
    expect(new Set(Object.values(problemOfScene))).toEqual(new Set(Object.keys(problems)));
  });
});

describe('a customer', () => {
  const thresholds: CustomerTagThresholds = { returningFrom: 2, frequentFrom: 5, highValueTiers: ['gold'] };
  it.each<[CustomerFacts, CustomerTag[]]>([
    [{ isGuest: true, orders: 9, tier: 'gold' }, ['guest']],
    [{ isGuest: false, orders: 0, tier: null }, ['new']],
    [{ isGuest: false, orders: 1, tier: 'silver' }, ['new']],
    [{ isGuest: false, orders: 2, tier: null }, ['returning']],
    [{ isGuest: false, orders: 5, tier: null }, ['returning', 'frequent']],
    [{ isGuest: false, orders: 5, tier: 'gold' }, ['returning', 'frequent', 'highValue']],
  ])('%o', (facts, expected) => expect(customerTags(facts, thresholds)).toEqual(expected));
});

describe.each([
  ['Chinese', zh],
  ['English', en],
])('the lexicon of %s', (_name, lexicon: Lexicon) => {
  it('says one thing of each word', () => {
    const words = [
      ...[lexicon.opinions, lexicon.degrees, lexicon.excesses, lexicon.negations].flat().map(([, group]) => group),
      ...Object.values(lexicon.scenes).flatMap((scene) => Object.values(scene)),
      ...[lexicon.contrasts, lexicon.unreal, lexicon.irony, lexicon.ignored],
    ].flatMap((group) => group.split(/\s+/).filter(Boolean));
    const seen = new Set<string>();
    const twice = words.filter((word) => seen.size === seen.add(word).size);
    expect(twice).toEqual([]);
  });
});
