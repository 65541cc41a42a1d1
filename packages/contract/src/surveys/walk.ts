import type { SurveyAnswer, SurveyAnswers, SurveyQuestion, SurveySeconds } from '../generated/types.ts';
import { type AnswerFault, checkAnswer, faultAt } from './check.ts';
import { answerTo, keepOnPath, own, pathOf } from './path.ts';

/** Somebody on the way through a survey. */
export type Walk = {
  readonly questions: readonly SurveyQuestion[];
  /** The answers to questions that are asked: what is saved and submitted. */
  readonly answers: SurveyAnswers;
  /** Answers to questions that are not asked now. Whoever changes their mind twice finds them again. */
  readonly aside: SurveyAnswers;
  /** The id of the question on screen. */
  readonly at: string;
  /** Every question is passed: the survey can be submitted. */
  readonly done: boolean;
  /** Why the last step forward was not taken. */
  readonly fault: AnswerFault | null;
  /** The ids of the questions that were on screen, in the order first seen. */
  readonly visited: readonly string[];
  /** Time spent on each question, in milliseconds. */
  readonly spent: Readonly<Record<string, number>>;
};

export type WalkAction =
  /** `null` takes the answer back. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: SurveyAnswer | null }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** To a question that is asked and has none before it that still wants an answer. */
  | { readonly type: 'goTo'; readonly question: string }
  /** What was saved elsewhere. Answers that do not fit any more are dropped. `at`: where to go on, if it can be reached. */
  | { readonly type: 'restore'; readonly answers: SurveyAnswers; readonly seconds: SurveySeconds; readonly at?: string }
  /** Time has passed with the present question on screen. The caller measures it: nothing here knows a clock. */
  | { readonly type: 'tick'; readonly milliseconds: number };

const LONGEST_SECONDS = 86_400;

const arriveAt = (walk: Walk, at: string): Walk => ({
  ...walk,
  at,
  done: false,
  fault: null,
  visited: [...new Set([...walk.visited, at])],
});

/** At the first question, with nothing answered. */
export function startWalk(questions: readonly SurveyQuestion[]): Walk {
  const walk: Walk = {
    questions,
    answers: {},
    aside: {},
    at: '',
    done: false,
    fault: null,
    visited: [],
    spent: {},
  };
  return arriveAt(walk, pathOf(questions, {})[0]?.id ?? '');
}

function withAnswers(walk: Walk, all: SurveyAnswers): Walk {
  const answers = keepOnPath(walk.questions, all);
  const aside = Object.fromEntries(Object.entries(all).filter(([id]) => !Object.hasOwn(answers, id)));
  return { ...walk, answers, aside };
}

/** How far one may go: the questions up to and with the first that still wants an answer. */
function reachable({ questions, answers }: Walk): SurveyQuestion[] {
  const path = pathOf(questions, answers);
  const stop = path.findIndex((question) => faultAt(question, answers));
  return stop < 0 ? path : path.slice(0, stop + 1);
}

function answer(walk: Walk, id: string, given: SurveyAnswer | null): Walk {
  if (!pathOf(walk.questions, walk.answers).some((question) => question.id === id)) return walk;
  const { [id]: _, ...others } = { ...walk.aside, ...walk.answers };
  return arriveAt(withAnswers(walk, given ? { ...others, [id]: given } : others), id);
}

function step(walk: Walk, by: 1 | -1): Walk {
  const path = pathOf(walk.questions, walk.answers);
  const index = path.findIndex(({ id }) => id === walk.at);
  const here = path[index];
  if (!here) return walk;
  const fault = by > 0 ? faultAt(here, walk.answers) : null;
  if (fault) return { ...walk, fault };
  // From the end, back is to the last question.
  const goal = by < 0 && walk.done ? here : path[index + by];
  if (goal) return arriveAt(walk, goal.id);
  return by > 0 ? { ...walk, done: true, fault: null } : walk;
}

function restore(walk: Walk, { answers, seconds, at }: Extract<WalkAction, { type: 'restore' }>): Walk {
  const fitting: SurveyAnswers = {};
  const spent: Record<string, number> = {};
  for (const question of walk.questions) {
    const { id } = question;
    const given = answerTo(id, answers);
    if (given && !checkAnswer(question, given)) fitting[id] = given;
    const before = own(seconds, id);
    if (before !== undefined) spent[id] = before * 1000;
  }
  const restored = { ...withAnswers(walk, fitting), spent };
  const way = reachable(restored).map(({ id }) => id);
  const goal = way.find((id) => id === at) ?? way.find((id) => !answerTo(id, restored.answers)) ?? way.at(-1) ?? '';
  return way.slice(0, way.indexOf(goal) + 1).reduce(arriveAt, restored);
}

/** The walk after one action. One that makes no sense where it comes leaves the walk as it was. */
export function reduceWalk(walk: Walk, action: WalkAction): Walk {
  switch (action.type) {
    case 'answer':
      return answer(walk, action.question, action.answer);
    case 'next':
      return step(walk, 1);
    case 'back':
      return step(walk, -1);
    case 'goTo':
      return reachable(walk).some(({ id }) => id === action.question) ? arriveAt(walk, action.question) : walk;
    case 'restore':
      return restore(walk, action);
    case 'tick': {
      const { at, spent } = walk;
      return { ...walk, spent: { ...spent, [at]: (own(spent, at) ?? 0) + Math.max(0, action.milliseconds) } };
    }
    default:
      return walk;
  }
}

/** Whole seconds spent on each question that was on screen, as the API takes them. */
export function secondsOf({ spent }: Walk): SurveySeconds {
  const inSeconds = (milliseconds: number): number => Math.min(LONGEST_SECONDS, Math.round(milliseconds / 1000));
  return Object.fromEntries(Object.entries(spent).map(([id, milliseconds]) => [id, inSeconds(milliseconds)]));
}

/** Where the walk is among the questions that are asked as things stand: `position` counts from 1. */
export function progressOf({ questions, answers, at }: Walk): { position: number; count: number } {
  const path = pathOf(questions, answers);
  return { position: path.findIndex(({ id }) => id === at) + 1, count: path.length };
}
