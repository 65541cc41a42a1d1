import type { AspectScores, FeedbackMetric, SurveyAnswers, SurveyQuestion } from '@aftercart/contract';
import { answerTo, type FaultyAnswer, pathOf } from '@aftercart/contract/surveys';
import type { FieldError } from '../../lib/result.ts';
import type { GivenAnswer } from '../feedback/index.ts';

/** Pure rules of how the answers to a questionnaire become scores with words. */

/** As much as a comment may hold. */
const LONGEST_COMMENT = 4000;

/** Cut to so many UTF-16 units, never through the middle of a character. */
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

type Said = { score: number; lines: string[]; aspects: AspectScores; chosen: string[] };

/**
 * The scores of the questions that were asked. Words, aspects and options belong to the nearest score before them: it is
 * what the question after it asks about. What comes before the first score belongs to that.
 */
export const scoresOf = (questions: readonly SurveyQuestion[], answers: SurveyAnswers): GivenAnswer[] => {
  const said: (Said & { questionId: string; metric: FeedbackMetric })[] = [];
  const before: Said = { score: 0, lines: [], aspects: {}, chosen: [] };
  for (const question of pathOf(questions, answers)) {
    const answer = answerTo(question.id, answers);
    if (answer === undefined) continue;
    if (question.type === 'score' && answer.type === 'score') {
      const own = { questionId: question.id, metric: question.metric, score: answer.score };
      const first = said.length === 0 ? before : { lines: [], aspects: {}, chosen: [] };
      said.push({ ...first, ...own });
      continue;
    }
    const target = said.at(-1) ?? before;
    if (answer.type === 'text') target.lines.push(answer.text.trim());
    if (answer.type === 'aspects') Object.assign(target.aspects, answer.aspects);
    if (answer.type === 'choice') {
      target.chosen.push(...answer.codes);
      if (answer.other?.trim()) target.lines.push(answer.other.trim());
    }
  }
  return said.map(({ questionId, metric, score, lines, aspects, chosen }) => ({
    questionId,
    metric,
    score,
    comment: lines.length === 0 ? null : cut(lines.join('\n'), LONGEST_COMMENT),
    aspects,
    chosen,
  }));
};

/** The photos that the answers show. */
export const photosOf = (questions: readonly SurveyQuestion[], answers: SurveyAnswers): string[] => {
  const shown = pathOf(questions, answers).flatMap(({ id }) => {
    const answer = answerTo(id, answers);
    return answer?.type === 'photo' ? answer.uploadIds : [];
  });
  return [...new Set(shown)];
};

const words: { readonly [Code in FaultyAnswer['code']]: string } = {
  wrong_type: 'This question takes an answer of another type.',
  out_of_range: 'The scale of this question does not go that far.',
  unknown_code: 'The question has no such option.',
  repeated: 'Name each entry once.',
  too_many: 'The question takes fewer.',
  too_long: 'The answer is too long.',
  other_not_offered: 'The question takes its own options only.',
  required: 'This question needs an answer.',
  not_asked: 'With these answers this question is not asked.',
  unknown_question: 'The survey has no such question.',
};

/** Faults as they leave the server: pointing at the answer. */
export const faultErrors = (faults: readonly FaultyAnswer[]): FieldError[] =>
  faults.map(({ question, code }) => ({
    pointer: `/answers/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code,
    message: words[code],
  }));
