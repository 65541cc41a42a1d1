import { expect, it } from 'vitest';
import { classifyFeedback, type FeedbackToClassify } from '../classify/index.ts';
import { type ClassifierPort, classifyWithin, createRulesClassifier } from './classifier.ts';

const input: FeedbackToClassify = { text: 'Too small', locale: 'en', metric: 'csat', score: 2, aspects: {} };
const rules = classifyFeedback(input);

const portThat = (classify: (signal: AbortSignal) => unknown): ClassifierPort => ({
  classify: (_input, signal) => classify(signal) as ReturnType<ClassifierPort['classify']>,
});

it('answers with the rules by default', async () => {
  expect(await classifyWithin(createRulesClassifier(), input, 1_000)).toEqual({
    classification: rules,
    fellBack: null,
  });
});

it('takes what a port says, each scene once and under its problem', async () => {
  const tag = { scene: 'taste', problem: 'price', sentiment: 'positive', confidence: 0.9 };
  const port = portThat(async () => ({ sentiment: 'neutral', tags: [tag, tag], model: 'x' }));
  expect(await classifyWithin(port, input, 1_000)).toEqual({
    classification: {
      sentiment: 'neutral',
      tags: [{ scene: 'taste', problem: 'productQuality', sentiment: 'positive' }],
    },
    fellBack: null,
  });
});

it.each([
  ['rejects', () => Promise.reject(new Error('no'))],
  [
    'throws at once',
    () => {
      throw new Error('no');
    },
  ],
])('lets the rules answer for a port that %s', async (_name, classify) => {
  expect(await classifyWithin(portThat(classify), input, 1_000)).toEqual({ classification: rules, fellBack: 'failed' });
});

it.each([
  undefined,
  null,
  'positive',
  {},
  { sentiment: 'angry', tags: [] },
  { sentiment: 'positive', tags: null },
  { sentiment: 'positive', tags: [null] },
  { sentiment: 'positive', tags: [{ scene: 'toString', sentiment: 'positive' }] },
  { sentiment: 'positive', tags: [{ scene: 'taste', sentiment: 'good' }] },
])('lets the rules answer for a port that says %o', async (said) => {
  expect(
    await classifyWithin(
      portThat(async () => said),
      input,
      1_000,
    ),
  ).toEqual({
    classification: rules,
    fellBack: 'invalid',
  });
});

it('waits no longer than it is told to, and tells the port', async () => {
  let told: AbortSignal | undefined;
  const silent = portThat((signal) => {
    told = signal;
    return new Promise(() => {});
  });
  expect(await classifyWithin(silent, input, 20)).toEqual({ classification: rules, fellBack: 'timed_out' });
  expect(told?.aborted).toBe(true);
});

it('calls a port slow that gives up when it is told', async () => {
  const obedient = portThat(
    (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  );
  expect(await classifyWithin(obedient, input, 20)).toEqual({ classification: rules, fellBack: 'timed_out' });
});
