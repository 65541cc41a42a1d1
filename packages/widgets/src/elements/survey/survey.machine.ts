import type { SurveyAnswers, SurveyForm, SurveyResponse, SurveySeconds } from '@aftercart/contract';
import { reduceWalk, secondsOf, startWalk, type Walk, type WalkAction } from '@aftercart/contract/surveys';
import type { Failure } from '../../internal/failure.ts';

export type SurveyStep = 'open' | 'sending' | 'sent';

/** An answer that the server knows of. */
export interface Begun {
  readonly id: string;
  /** The key to an anonymous answer. */
  readonly token: string | null;
}

export interface SurveyState {
  readonly form: SurveyForm;
  /** Where the shopper is, with all answers: the engine that the server judges by. */
  readonly walk: Walk;
  readonly step: SurveyStep;
  readonly begun: Begun | null;
  /** What was submitted, as the server has it. */
  readonly receipt: SurveyResponse | null;
  /** What keeps the answers from being sent. */
  readonly failure: Failure | null;
  /** The server could not be reached: what was entered is on this device alone. */
  readonly offline: boolean;
  /** The shopper has sent the answers, and they go out as soon as there is a network. */
  readonly queued: boolean;
  readonly invitation: 'open' | 'accepted' | 'declined';
}

export type SurveyAction =
  | { readonly type: 'walk'; readonly action: WalkAction }
  | ({ readonly type: 'begin' } & Begun)
  /** The server does not know the answer any more. */
  | { readonly type: 'forget' }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly response: SurveyResponse }
  | { readonly type: 'fail'; readonly failure: Failure }
  /** The page has said no: the shopper is back at the last question. */
  | { readonly type: 'hold' }
  | { readonly type: 'reach'; readonly offline: boolean }
  | { readonly type: 'revise' }
  | { readonly type: 'invite'; readonly answer: 'accepted' | 'declined' };

export const startSurvey = (form: SurveyForm): SurveyState => ({
  form,
  walk: startWalk(form.questions),
  step: 'open',
  begun: null,
  receipt: null,
  failure: null,
  offline: false,
  queued: false,
  invitation: 'open',
});

/** Which steps take an action; in the others it is ignored. */
const accepted: { readonly [Type in SurveyAction['type']]: readonly SurveyStep[] } = {
  walk: ['open'],
  begin: ['open', 'sending'],
  forget: ['open', 'sending'],
  send: ['open'],
  receive: ['sending'],
  fail: ['sending'],
  hold: ['open'],
  reach: ['open', 'sending'],
  revise: ['sent'],
  invite: ['sent'],
};

/** At the last question again, with all answers. */
const undone = (walk: Walk): Walk => reduceWalk(walk, { type: 'back' });

export function reduceSurvey(state: SurveyState, action: SurveyAction): SurveyState {
  if (!accepted[action.type].includes(state.step)) return state;
  switch (action.type) {
    case 'walk': {
      const walk = reduceWalk(state.walk, action.action);
      if (walk === state.walk) return state;
      // Time goes by of itself; whatever else happens is the shopper, who has seen the failure and goes on.
      return action.action.type === 'tick' ? { ...state, walk } : { ...state, walk, failure: null, queued: false };
    }
    case 'begin':
      return { ...state, begun: { id: action.id, token: action.token } };
    case 'forget':
      return { ...state, begun: null };
    case 'send':
      return state.walk.done ? { ...state, step: 'sending', failure: null, queued: false } : state;
    case 'receive':
      return { ...state, step: 'sent', receipt: action.response, offline: false, invitation: 'open' };
    case 'fail': {
      const offline = action.failure.kind === 'offline';
      return { ...state, step: 'open', walk: undone(state.walk), failure: action.failure, offline, queued: offline };
    }
    case 'hold':
      return { ...state, walk: undone(state.walk) };
    case 'reach':
      return action.offline === state.offline ? state : { ...state, offline: action.offline };
    case 'revise': {
      const first = state.walk.visited[0] ?? '';
      return { ...state, step: 'open', walk: reduceWalk(state.walk, { type: 'goTo', question: first }) };
    }
    case 'invite':
      return { ...state, invitation: action.answer };
  }
}

/** What is saved and submitted. */
export const bodyOf = ({ walk }: SurveyState): { answers: SurveyAnswers; seconds: SurveySeconds } => ({
  answers: walk.answers,
  seconds: secondsOf(walk),
});

/** @param now milliseconds since 1970. */
export const canRevise = ({ receipt }: SurveyState, now: number): boolean =>
  Boolean(receipt?.editableUntil && Date.parse(receipt.editableUntil) > now);
