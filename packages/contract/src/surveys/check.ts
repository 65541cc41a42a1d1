import type { FeedbackMetric, SurveyAnswer, SurveyAnswers, SurveyQuestion } from '../generated/types.ts';
import { answerTo, pathOf } from './path.ts';

/** The lowest and the highest score of each metric. */
export const scoreScales: Readonly<Record<FeedbackMetric, readonly [lowest: number, highest: number]>> = {
  csat: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
};

const aspectScale = [1, 5] as const;

/** What can be wrong with an answer, for programs. */
export type AnswerFault =
  | 'wrong_type'
  | 'out_of_range'
  | 'unknown_code'
  | 'repeated'
  | 'too_many'
  | 'too_long'
  | 'other_not_offered'
  | 'required'
  | 'not_asked'
  | 'unknown_question';

const within = (value: number, [lowest, highest]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= lowest && value <= highest;

function listFault(items: readonly string[], maximum: number): AnswerFault | null {
  if (new Set(items).size < items.length) return 'repeated';
  return items.length > maximum ? 'too_many' : null;
}

/** What is wrong with an answer to this question; `null` for nothing. Whether it may be left out is not asked here. */
export function checkAnswer(question: SurveyQuestion, answer: SurveyAnswer): AnswerFault | null {
  if (question.type === 'score' && answer.type === 'score') {
    return within(answer.score, scoreScales[question.metric]) ? null : 'out_of_range';
  }
  if (question.type === 'aspects' && answer.type === 'aspects') {
    const known = question.aspects.map(({ code }) => code);
    const scores = Object.entries(answer.aspects);
    if (scores.some(([code]) => !known.includes(code))) return 'unknown_code';
    return scores.every(([, score]) => within(score, aspectScale)) ? null : 'out_of_range';
  }
  if (question.type === 'choice' && answer.type === 'choice') {
    const { codes, other } = answer;
    if (codes.some((code) => !question.options.some((option) => option.code === code))) return 'unknown_code';
    if (other && !question.other) return 'other_not_offered';
    const chosen = codes.length + (other?.trim() ? 1 : 0);
    return !question.multiple && chosen > 1 ? 'too_many' : listFault(codes, codes.length);
  }
  if (question.type === 'text' && answer.type === 'text') {
    return [...answer.text].length > question.maxLength ? 'too_long' : null;
  }
  if (question.type === 'photo' && answer.type === 'photo') return listFault(answer.uploadIds, question.max);
  return 'wrong_type';
}

/** Whether a required question has all it needs: of a grid, every row. */
function isComplete(question: SurveyQuestion, answer: SurveyAnswer | undefined): boolean {
  if (question.type !== 'aspects') return answer !== undefined;
  return answer?.type === 'aspects' && question.aspects.every(({ code }) => Object.hasOwn(answer.aspects, code));
}

/** What keeps a walk from passing this question: a wrong answer, or none where one is needed. */
export function faultAt(question: SurveyQuestion, answers: SurveyAnswers): AnswerFault | null {
  const answer = answerTo(question.id, answers);
  const fault = answer ? checkAnswer(question, answer) : null;
  return fault ?? (question.required && !isComplete(question, answer) ? 'required' : null);
}

export type FaultyAnswer = { readonly question: string; readonly code: AnswerFault };

/**
 * What is wrong with the answers, question by question; empty when they may be taken. Answers to questions that are
 * unknown, or not asked because of other answers, are faults. `complete` wants every required question answered.
 */
export function checkAnswers(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
  { complete }: { readonly complete: boolean },
): FaultyAnswer[] {
  const path = pathOf(questions, answers);
  const strays = Object.keys(answers).flatMap((question): FaultyAnswer[] => {
    if (!questions.some(({ id }) => id === question)) return [{ question, code: 'unknown_question' }];
    const counts = answerTo(question, answers) && !path.some(({ id }) => id === question);
    return counts ? [{ question, code: 'not_asked' }] : [];
  });
  const faults = path.flatMap((question): FaultyAnswer[] => {
    const code = faultAt(question, answers);
    return code && (complete || code !== 'required') ? [{ question: question.id, code }] : [];
  });
  return [...strays, ...faults];
}
