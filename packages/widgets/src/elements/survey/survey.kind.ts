import type { SurveyQuestion } from '@aftercart/contract';

/** What is drawn for a question: a score in stars, faces or numbers, or another type of question. */
export const kindOf = (question: SurveyQuestion) => (question.type === 'score' ? question.style : question.type);
