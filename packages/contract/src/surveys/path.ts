import type { SurveyAnswer, SurveyAnswers, SurveyCondition, SurveyQuestion } from '../generated/types.ts';

/** An answer without anything in it is none: a cleared text, no option, no photo. */
function isGiven({ type: _, ...content }: SurveyAnswer): boolean {
  return Object.values<number | string | object>(content).some((value) => {
    if (typeof value === 'number') return true;
    return Object.keys(typeof value === 'string' ? value.trim() : value).length > 0;
  });
}

/** What was stored under an id. Ids are the merchant's: `constructor` is one that any object would have something for. */
export const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** The answer given to a question, whether it is a good one or not; `undefined` for one that has nothing in it. */
export function answerTo(questionId: string, answers: SurveyAnswers): SurveyAnswer | undefined {
  const answer = own(answers, questionId);
  return answer && isGiven(answer) ? answer : undefined;
}

function holds(condition: SurveyCondition, answers: SurveyAnswers): boolean {
  // What hangs on the customer was decided by the server (`resolveSurvey`): here it never holds.
  if (condition.kind === 'customer') return false;
  const answer = answerTo(condition.question, answers);
  switch (condition.kind) {
    case 'answered':
      return condition.is === !!answer;
    case 'score': {
      const { atLeast, atMost } = condition;
      return answer?.type === 'score' && answer.score >= (atLeast ?? 0) && answer.score <= (atMost ?? answer.score);
    }
    case 'choice':
      return answer?.type === 'choice' && condition.anyOf.some((code) => answer.codes.includes(code));
    default:
      return false;
  }
}

function walkThrough(questions: readonly SurveyQuestion[], answers: SurveyAnswers) {
  const kept: SurveyAnswers = {};
  const path = questions.filter(({ id, when }) => {
    const asked = when.every((condition) => holds(condition, kept));
    const answer = asked ? answerTo(id, answers) : undefined;
    if (answer) kept[id] = answer;
    return asked;
  });
  return { path, kept };
}

/**
 * The questions that are asked, in order. A condition is judged by the answers to questions that are themselves asked,
 * so that a changed answer takes with it all that hung on the old one.
 */
export function pathOf(questions: readonly SurveyQuestion[], answers: SurveyAnswers): SurveyQuestion[] {
  return walkThrough(questions, answers).path;
}

/** The answers to questions that are asked. */
export function keepOnPath(questions: readonly SurveyQuestion[], answers: SurveyAnswers): SurveyAnswers {
  return walkThrough(questions, answers).kept;
}
