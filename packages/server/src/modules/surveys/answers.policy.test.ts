import type { SurveyAnswers, SurveyQuestion } from '@aftercart/contract';
import { describe, expect, it } from 'vitest';
import { faultErrors, photosOf, scoresOf } from './answers.policy.ts';

const common = { title: { en: '?' }, help: null, required: false, when: [] };
const score = (id: string, metric: 'csat' | 'nps' = 'csat'): SurveyQuestion => ({
  ...common,
  ...{ type: 'score', id, metric, style: 'numbers', lowLabel: null, highLabel: null },
});
const text = (id: string): SurveyQuestion => ({ ...common, type: 'text', id, maxLength: 4000 });
const label = { en: 'x' };
const choice: SurveyQuestion = {
  ...common,
  ...{ type: 'choice', id: 'why', multiple: true, other: true },
  options: [
    { code: 'delivery', label },
    { code: 'price', label },
  ],
};
const aspects: SurveyQuestion = { ...common, type: 'aspects', id: 'parts', aspects: [{ code: 'speed', label }] };
const photo: SurveyQuestion = { ...common, type: 'photo', id: 'photo', max: 3 };
const points = (value: number) => ({ type: 'score', score: value }) as const;
const words = (value: string) => ({ type: 'text', text: value }) as const;

describe('the scores of a survey', () => {
  it('carry the words that come after them, and the first one those before it', () => {
    const questions = [
      text('before'),
      score('a'),
      text('after-a'),
      choice,
      aspects,
      score('b', 'nps'),
      text('after-b'),
    ];
    const answers: SurveyAnswers = {
      before: words('first'),
      a: points(2),
      'after-a': words(' second '),
      why: { type: 'choice', codes: ['delivery'], other: 'rain' },
      parts: { type: 'aspects', aspects: { speed: 1 } },
      b: points(9),
      'after-b': words('third'),
    };
    expect(scoresOf(questions, answers)).toEqual([
      {
        questionId: 'a',
        metric: 'csat',
        score: 2,
        comment: 'first\nsecond\nrain',
        aspects: { speed: 1 },
        chosen: ['delivery'],
      },
      { questionId: 'b', metric: 'nps', score: 9, comment: 'third', aspects: {}, chosen: [] },
    ]);
  });

  it('go without words, and words without a score go nowhere', () => {
    expect(scoresOf([score('a'), text('b')], { a: points(5), b: words('  ') })).toMatchObject([{ comment: null }]);
    expect(scoresOf([text('b')], { b: words('alone') })).toEqual([]);
  });

  it('leave out what is not asked', () => {
    const hanging = { ...text('b'), when: [{ kind: 'score' as const, question: 'a', atLeast: 4, atMost: null }] };
    expect(scoresOf([score('a'), hanging], { a: points(1), b: words('old') })).toMatchObject([{ comment: null }]);
  });

  it('keep as much as a comment holds, and no half character', () => {
    const [long] = scoresOf([score('a'), text('b'), text('c')], {
      a: points(1),
      b: words('x'.repeat(3998)),
      c: words('😀😀'),
    });
    expect(long?.comment).toBe(`${'x'.repeat(3998)}\n`);
  });
});

it('photos are named once', () => {
  const answers: SurveyAnswers = { photo: { type: 'photo', uploadIds: ['upl_1', 'upl_1', 'upl_2'] } };
  expect(photosOf([photo], answers)).toEqual(['upl_1', 'upl_2']);
});

it('a fault points at the answer', () => {
  expect(faultErrors([{ question: 'a', code: 'required' }])).toMatchObject([
    { pointer: '/answers/a', code: 'required' },
  ]);
});
