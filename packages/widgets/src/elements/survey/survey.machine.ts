import type { SurveyAnswers, SurveyForm, SurveyResponse, SurveySeconds } from '@aftercart/contract';
import { reduceWalk, secondsOf, startWalk, type Walk, type WalkAction } from '@aftercart/contract/surveys';
import type { Failure } from '../../internal/failure.ts';

export type SurveyStep = 'open' | 'sending' | 'sent';

export interface SurveyState {
  readonly form: SurveyForm;
  /** Where the shopper is, with all answers: the engine that the server judges by. */
  readonly walk: Walk;
  readonly step: SurveyStep;
  /** What was submitted, as the server has it. */
  readonly receipt: SurveyResponse | null;
  /** What keeps the answers from being sent. */
  readonly failure: Failure | null;
  /** The server could not be reached: what was entered is on this device alone. */
  readonly offline: boolean;
}

export type SurveyAction =
  | { readonly type: 'walk'; readonly action: WalkAction }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly response: SurveyResponse }
  | { readonly type: 'fail'; readonly failure: Failure }
  | { readonly type: 'reach'; readonly offline: boolean }
  | { readonly type: 'revise' };

export const startSurvey = (form: SurveyForm): SurveyState => ({
  form,
  walk: startWalk(form.questions),
  step: 'open',
  receipt: null,
  failure: null,
  offline: false,
});

/** Which steps take an action; in the others it is ignored. */
const accepted: { readonly [Type in SurveyAction['type']]: readonly SurveyStep[] } = {
  walk: ['open'],
  send: ['open'],
  receive: ['sending'],
  fail: ['sending'],
  reach: ['open', 'sending'],
  revise: ['sent'],
};

export function reduceSurvey(state: SurveyState, action: SurveyAction): SurveyState {
  if (!accepted[action.type].includes(state.step)) return state;
  switch (action.type) {
    case 'walk': {
      const walk = reduceWalk(state.walk, action.action);
      if (walk === state.walk) return state;
      // Time goes by of itself; whatever else happens is the shopper, who has seen the failure and goes on.
      return action.action.type === 'tick' ? { ...state, walk } : { ...state, walk, failure: null };
    }
    case 'send':
      return state.walk.done ? { ...state, step: 'sending', failure: null } : state;
    case 'receive':
      return { ...state, step: 'sent', receipt: action.response, offline: false };
    case 'fail': {
      const { failure } = action;
      // At the last question again, with all answers.
      const walk = reduceWalk(state.walk, { type: 'back' });
      return { ...state, step: 'open', walk, failure, offline: failure.kind === 'offline' };
    }
    case 'reach':
      return action.offline === state.offline ? state : { ...state, offline: action.offline };
    case 'revise': {
      const first = state.walk.visited[0] ?? '';
      return { ...state, step: 'open', walk: reduceWalk(state.walk, { type: 'goTo', question: first }) };
    }
  }
}

/** The shopper has sent the answers, and they go out as soon as there is a network. */
export const isQueued = ({ failure }: SurveyState): boolean => failure?.kind === 'offline';

/** What is saved and submitted. */
export const bodyOf = (walk: Walk): { answers: SurveyAnswers; seconds: SurveySeconds } => ({
  answers: walk.answers,
  seconds: secondsOf(walk),
});

/** @param now milliseconds since 1970. */
export const canRevise = ({ receipt }: SurveyState, now: number): boolean =>
  Boolean(receipt?.editableUntil && Date.parse(receipt.editableUntil) > now);
