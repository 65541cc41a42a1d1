import { createDefaultSettings } from '@aftercart/contract';
import { resolveSurvey } from '@aftercart/contract/survey-rules';
import { describe, expect, it } from 'vitest';
import { nothingCarried, readAnswer, readCarried, resumeWalk, takeStep } from './survey-form.policy.ts';
import { noFacts } from './surveys.types.ts';

const delivered = createDefaultSettings().surveys.surveys.find(({ id }) => id === 'delivered');
const form = delivered && resolveSurvey(delivered, noFacts, { version: 1, placement: 'link' });
const questions = form?.questions ?? [];

const fields = (values: Record<string, string | string[]>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) data.append(name, each);
  }
  return data;
};

describe('what a form carries', () => {
  it('is believed in nothing', () => {
    expect(readCarried(fields({}))).toEqual(nothingCarried);
    const broken = { answers: '{"a":', seconds: '[1]', version: '-1', shown: '1e9', at: 'x' };
    expect(readCarried(fields(broken))).toEqual({ ...nothingCarried, at: 'x' });
    const foreign = { answers: JSON.stringify({ satisfaction: { type: 'score', score: 'many' } }) };
    expect(readCarried(fields(foreign)).answers).toEqual({});
    const file = new FormData();
    file.set('answers', new Blob(['{}']), 'a.json');
    expect(readCarried(file)).toEqual(nothingCarried);
  });

  it('reads answers by the type of the question', () => {
    const questionOf = (id: string) => questions.find((question) => question.id === id) ?? questions[0];
    const read = (id: string, values: Record<string, string | string[]>) => {
      const question = questionOf(id);
      return question && readAnswer(question, fields(values));
    };
    expect(read('satisfaction', { score: '3' })).toEqual({ type: 'score', score: 3 });
    expect(read('satisfaction', {})).toBeNull();
    expect(read('satisfaction', { score: '3 or so' })).toEqual({ type: 'score', score: -1 });
    expect(read('reasons', { choice: ['price', 'delivery'], other: ' ' })).toEqual({
      type: 'choice',
      codes: ['price', 'delivery'],
    });
    expect(read('improve', { text: 'one\r\ntwo' })).toEqual({ type: 'text', text: 'one\ntwo' });
    expect(read('aspects', { 'aspect-speed': '4', 'aspect-made-up': '1' })).toEqual({
      type: 'aspects',
      aspects: { speed: 4 },
    });
  });
});

describe('the walk of the page', () => {
  it('goes over photos, forwards and back, and counts seconds', () => {
    const start = resumeWalk(questions, nothingCarried);
    expect(start.at).toBe('satisfaction');
    const low = takeStep(
      start,
      fields({ score: '2' }),
      { ...nothingCarried, at: 'satisfaction', shownAt: 1_000 },
      4_200,
    );
    expect(low).toMatchObject({ at: 'reasons', spent: { satisfaction: 3_200 } });
    const at = { ...nothingCarried, answers: low.answers, at: 'reasons', shownAt: 0 };
    const after = takeStep(resumeWalk(questions, at), fields({ choice: 'packaging' }), at, 0);
    expect(after.at).toBe('improve');
    const back = { ...at, answers: after.answers, at: 'improve' };
    expect(takeStep(resumeWalk(questions, back), fields({ action: 'back', text: 'so' }), back, 0)).toMatchObject({
      at: 'reasons',
      answers: { improve: { text: 'so' } },
    });
  });

  it('does not pass what is missing, nor take the form of another question', () => {
    const start = resumeWalk(questions, nothingCarried);
    const at = { ...nothingCarried, at: 'satisfaction' };
    expect(takeStep(start, fields({}), at, 0)).toMatchObject({ at: 'satisfaction', fault: 'required' });
    expect(takeStep(start, fields({ score: '9' }), at, 0)).toMatchObject({ fault: 'out_of_range' });
    expect(takeStep(start, fields({ text: 'x' }), { ...at, at: 'improve' }, 0)).toBe(start);
  });
});
