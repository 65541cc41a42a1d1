import type { SurveyForm, SurveyResponse } from '@aftercart/contract';
import { expect, test } from 'vitest';
import { scoreQuestion, textQuestion } from '../../../test/surveys.ts';
import type { Failure } from '../../internal/failure.ts';
import {
  bodyOf,
  canRevise,
  isQueued,
  reduceSurvey,
  type SurveyAction,
  type SurveyState,
  startSurvey,
} from './survey.machine.ts';

const form: SurveyForm = {
  id: 'delivered',
  version: 1,
  placement: 'order-delivered',
  anonymous: false,
  incentivePoints: 0,
  promoterInvite: false,
  title: null,
  thanks: null,
  questions: [scoreQuestion(), textQuestion({ required: false })],
};
const answer: SurveyAction = {
  type: 'walk',
  action: { type: 'answer', question: 'satisfaction', answer: { type: 'score', score: 4 } },
};
const next: SurveyAction = { type: 'walk', action: { type: 'next' } };
const response = { editableUntil: '2026-11-27T10:00:00Z' } as SurveyResponse;
const failure = (kind: Failure['kind']): Failure => ({
  kind,
  code: null,
  status: null,
  requestId: null,
  message: 'errorUnknown',
});
const after = (...actions: SurveyAction[]): SurveyState => actions.reduce(reduceSurvey, startSurvey(form));
const done = [answer, next, next] as const;

test('is sent only once every question is passed', () => {
  expect(after(answer, next, { type: 'send' }).step).toBe('open');
  expect(after(next).walk).toMatchObject({ at: 'satisfaction', fault: 'required' });
  expect(after(...done, { type: 'send' }).step).toBe('sending');
});

test('while it is sent nothing changes', () => {
  const sending = after(...done, { type: 'send' });
  for (const action of [answer, next, { type: 'send' }, { type: 'revise' }] satisfies SurveyAction[]) {
    expect(reduceSurvey(sending, action)).toBe(sending);
  }
});

test('a failure leads back to the last question with all answers, and without a network it waits for one', () => {
  const refused = after(...done, { type: 'send' }, { type: 'fail', failure: failure('refused') });
  expect(refused).toMatchObject({ step: 'open', offline: false, walk: { at: 'improve', done: false } });
  expect(isQueued(refused)).toBe(false);
  const offline = after(...done, { type: 'send' }, { type: 'fail', failure: failure('offline') });
  expect(offline).toMatchObject({ step: 'open', offline: true });
  expect(isQueued(offline)).toBe(true);
  expect(bodyOf(offline.walk).answers).toEqual({ satisfaction: { type: 'score', score: 4 } });
});

test('whoever goes on after a failure has taken the sending back; passing time has not', () => {
  const offline = after(...done, { type: 'send' }, { type: 'fail', failure: failure('offline') });
  const tick: SurveyAction = { type: 'walk', action: { type: 'tick', milliseconds: 5 } };
  expect(isQueued(reduceSurvey(offline, tick))).toBe(true);
  const back: SurveyAction = { type: 'walk', action: { type: 'back' } };
  expect(reduceSurvey(offline, back)).toMatchObject({ failure: null, walk: { at: 'satisfaction' } });
});

test('is revised from its first question, with its answers, as long as the server takes it', () => {
  const sent = after(...done, { type: 'send' }, { type: 'receive', response });
  expect(sent.step).toBe('sent');
  expect(canRevise(sent, Date.parse('2026-11-27T09:59:59Z'))).toBe(true);
  expect(canRevise(sent, Date.parse('2026-11-27T10:00:00Z'))).toBe(false);
  expect(canRevise(startSurvey(form), 0)).toBe(false);
  const revising = reduceSurvey(sent, { type: 'revise' });
  expect(revising).toMatchObject({ step: 'open', receipt: response, walk: { at: 'satisfaction', done: false } });
  expect(bodyOf(revising.walk).answers).toHaveProperty('satisfaction');
});
