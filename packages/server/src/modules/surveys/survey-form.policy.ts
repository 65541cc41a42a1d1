import type { SurveyAnswer, SurveyAnswers, SurveyQuestion, SurveySeconds } from '@aftercart/contract';
import { SurveyAnswers as answersSchema, SurveySeconds as secondsSchema } from '@aftercart/contract/strict-schemas';
import { pathOf, reduceWalk, startWalk, type Walk } from '@aftercart/contract/surveys';

/**
 * What a form of the page carries from step to step. It comes back from a browser and is believed in nothing: answers are
 * read anew by the engine, tokens are opened anew.
 */
export type Carried = {
  answers: SurveyAnswers;
  seconds: SurveySeconds;
  /** The question that was on screen, and since when (ms since 1970). */
  at: string;
  shownAt: number;
  /** How often the answer was submitted when the form was made: a form counts once. */
  version: number;
  /** What a nameless answer is begun with, and what it is gone on with. */
  offer: string;
  responseId: string;
  responseToken: string;
};

export const nothingCarried: Carried = {
  answers: {},
  seconds: {},
  at: '',
  shownAt: 0,
  version: 0,
  offer: '',
  responseId: '',
  responseToken: '',
};

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const wholeNumber = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

export const readCarried = (form: FormData): Carried => {
  const answers = answersSchema.safeParse(parsed(textOf(form, 'answers')));
  const seconds = secondsSchema.safeParse(parsed(textOf(form, 'seconds')));
  return {
    answers: answers.success ? answers.data : {},
    seconds: seconds.success ? seconds.data : {},
    at: textOf(form, 'at'),
    shownAt: wholeNumber(textOf(form, 'shown')),
    version: wholeNumber(textOf(form, 'version')),
    offer: textOf(form, 'offer'),
    responseId: textOf(form, 'response'),
    responseToken: textOf(form, 'key'),
  };
};

/** What was pressed. Enter in a field is `next`. */
export const readAction = (form: FormData): 'next' | 'back' | 'edit' => {
  const action = textOf(form, 'action');
  return action === 'back' || action === 'edit' ? action : 'next';
};

const readScores = (form: FormData, codes: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const value = textOf(form, `aspect-${code}`);
      return value === '' ? [] : [[code, wholeNumber(value)]];
    }),
  );

/** Browsers send line ends as CR LF. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

/** The answer in the fields of a question; null where they are empty. Whether it is a good one is the engine's affair. */
export const readAnswer = (question: SurveyQuestion, form: FormData): SurveyAnswer | null => {
  switch (question.type) {
    case 'score': {
      const score = textOf(form, 'score');
      return score === '' ? null : { type: 'score', score: /^\d{1,2}$/.test(score) ? Number(score) : -1 };
    }
    case 'aspects':
      return {
        type: 'aspects',
        aspects: readScores(
          form,
          question.aspects.map(({ code }) => code),
        ),
      };
    case 'choice': {
      const other = lines(textOf(form, 'other')).slice(0, 500);
      return { type: 'choice', codes: textsOf(form, 'choice'), ...(other.trim() === '' ? {} : { other }) };
    }
    case 'text':
      return { type: 'text', text: lines(textOf(form, 'text')) };
    case 'photo':
      return null;
  }
};

/** The page takes no files: what wants photos wants none of them here. */
export const withoutPhotos = (questions: readonly SurveyQuestion[]): SurveyQuestion[] =>
  questions.map((question) => (question.type === 'photo' ? { ...question, required: false } : question));

/** Questions of the page, of those that are asked as things stand. */
export const pagesOf = ({ questions, answers }: Pick<Walk, 'questions' | 'answers'>): SurveyQuestion[] =>
  pathOf(questions, answers).filter(({ type }) => type !== 'photo');

/** Over questions that the page does not show. */
const pass = (walk: Walk, type: 'next' | 'back'): Walk => {
  let present = walk;
  for (;;) {
    const here = present.questions.find(({ id }) => id === present.at);
    if (present.done || here?.type !== 'photo') return present;
    const moved = reduceWalk(present, { type });
    // A survey may begin with a photo: there is nothing before it.
    if (moved.at === present.at && !moved.done) return type === 'back' ? pass(moved, 'next') : moved;
    present = moved;
  }
};

/** The walk as it was left. */
export const resumeWalk = (
  questions: readonly SurveyQuestion[],
  { answers, seconds, at }: Pick<Carried, 'answers' | 'seconds' | 'at'>,
): Walk =>
  pass(
    reduceWalk(startWalk(withoutPhotos(questions)), {
      type: 'restore',
      answers,
      seconds,
      ...(at === '' ? {} : { at }),
    }),
    'next',
  );

/** The longest that one question is believed to have been looked at. */
const LONGEST_MS = 3_600_000;

/** The walk after a form came back. */
export const takeStep = (walk: Walk, form: FormData, carried: Carried, now: number): Walk => {
  const question = walk.questions.find(({ id }) => id === walk.at);
  // A form of another question, which the answers do not lead to any more: ask what they lead to.
  if (question === undefined || carried.at !== walk.at) return walk;
  const milliseconds = carried.shownAt === 0 ? 0 : Math.min(LONGEST_MS, Math.max(0, now - carried.shownAt));
  const ticked = reduceWalk(walk, { type: 'tick', milliseconds });
  const answered = reduceWalk(ticked, { type: 'answer', question: question.id, answer: readAnswer(question, form) });
  const type = readAction(form) === 'back' ? 'back' : 'next';
  return pass(reduceWalk(answered, { type }), type);
};
