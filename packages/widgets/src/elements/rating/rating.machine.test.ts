import { describe, expect, test } from 'vitest';
import type { Failure } from '../../internal/failure.ts';
import {
  initialRating,
  missingFrom,
  type RatingAction,
  type RatingState,
  type RatingStep,
  reduceRating,
} from './rating.machine.ts';
import { scoreFrom } from './rating.score.ts';

const failure: Failure = { kind: 'offline', code: null, status: null, requestId: null, message: 'errorOffline' };
const receipt = { followUpBy: '2026-11-20T12:00:00.000Z', rewardPoints: 200 };
const at = (step: RatingStep, more: Partial<RatingState> = {}): RatingState => ({
  ...initialRating,
  step,
  score: 4,
  comment: 'x',
  ...more,
});

const actions: { [Type in RatingAction['type']]: Extract<RatingAction, { type: Type }> } = {
  choose: { type: 'choose', score: 2 },
  write: { type: 'write', comment: 'y' },
  rate: { type: 'rate', aspect: 'speed', score: 5 },
  restore: { type: 'restore', score: 1, comment: 'z', aspects: { speed: 2 } },
  attempt: { type: 'attempt' },
  send: { type: 'send' },
  receive: { type: 'receive', receipt },
  fail: { type: 'fail', failure },
  reset: { type: 'reset' },
};

describe('each step takes its actions and ignores the others', () => {
  const taken: { [Step in RatingStep]: { [Type in RatingAction['type']]?: Partial<RatingState> } } = {
    open: {
      choose: { step: 'open', score: 2 },
      write: { step: 'open', comment: 'y' },
      rate: { step: 'open', aspects: { speed: 5 } },
      restore: { step: 'open', score: 1, comment: 'z', aspects: { speed: 2 } },
      attempt: { step: 'open', attempted: true },
      send: { step: 'sending' },
      reset: initialRating,
    },
    sending: { receive: { step: 'sent', receipt }, fail: { step: 'open', failure } },
    sent: { reset: initialRating },
    answered: { reset: initialRating },
  };

  for (const [step, expected] of Object.entries(taken) as [RatingStep, (typeof taken)[RatingStep]][]) {
    for (const action of Object.values(actions)) {
      const change = expected[action.type];
      test(`${step} ${change ? 'takes' : 'ignores'} ${action.type}`, () => {
        const before = at(step);
        const after = reduceRating(before, action);
        if (change) expect(after).toMatchObject(change);
        else expect(after).toBe(before);
      });
    }
  }
});

test('an earlier answer ends the form; any other refusal leaves it open', () => {
  const refused = (code: string): RatingStep =>
    reduceRating(at('sending'), { type: 'fail', failure: { ...failure, code } }).step;
  expect(refused('feedback_already_given')).toBe('answered');
  expect(refused('validation_failed')).toBe('open');
});

test('an aspect can be scored anew', () => {
  const twice = [5, 3].reduce(
    (state, score) => reduceRating(state, { type: 'rate', aspect: 'speed', score }),
    reduceRating(at('open'), { type: 'rate', aspect: 'care', score: 4 }),
  );
  expect(twice.aspects).toEqual({ care: 4, speed: 3 });
});

test('an edit takes the bad news away', () => {
  const failed = at('open', { failure });
  expect(reduceRating(failed, actions.choose).failure).toBeNull();
  expect(reduceRating(failed, actions.write).failure).toBeNull();
});

test.each([
  [null, '', 'optional', 'score'],
  [0, '', 'optional', null],
  [3, '', 'required', 'comment'],
  [3, '  ', 'required', 'comment'],
  [3, 'why', 'required', null],
  [3, '', 'none', null],
] as const)('score %s with comment "%s" in mode %s lacks %s', (score, comment, mode, missing) => {
  expect(missingFrom({ ...initialRating, score, comment }, mode)).toBe(missing);
});

test.each([
  ['0', 'nps', 0],
  ['10', 'nps', 10],
  ['11', 'nps', null],
  ['0', 'csat', null],
  ['5', 'csat', 5],
  ['6', 'csat', null],
  ['7', 'ces', 7],
  ['2.5', 'ces', null],
  ['-1', 'nps', null],
  ['many', 'nps', null],
  ['', 'nps', null],
  [null, 'nps', null],
] as const)('%s on %s is %s', (value, metric, score) => {
  expect(scoreFrom(value, metric)).toBe(score);
});
