import type { Feedback, SurveyAnswer, SurveyResponse } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { fact, facts } from './facts.ts';
import { files } from './files.ts';
import type { Store } from './store.ts';
import { questionsOf } from './survey-names.ts';
import { customerTags, sentimentPill } from './voice/said.ts';
import { localized, troubleWords, wordsOf } from './words.ts';

/** What is known of an answer: in a line, and question by question. */
export interface WholeAnswer {
  line: HTMLElement;
  questions: HTMLElement;
}

/** Answers stay on the screen when their case is drawn anew, without being fetched again. */
const known = new Map<string, WholeAnswer>();

/** The whole answer behind a case: its mood, who gave it, and each question of the survey it was part of. */
export function wholeAnswer(feedbackId: Feedback['id'], store: Store): WholeAnswer {
  const drawn = known.get(feedbackId);
  if (drawn) return drawn;
  const answer: WholeAnswer = {
    line: h('p', { class: 'answer-head' }),
    questions: h('div', { class: 'whole-answer' }),
  };
  known.set(feedbackId, answer);
  fillIn(answer, feedbackId, store).catch((error: unknown) => {
    known.delete(feedbackId);
    answer.questions.replaceChildren(troubleWords(error));
  });
  return answer;
}

async function fillIn({ line, questions }: WholeAnswer, feedbackId: Feedback['id'], store: Store): Promise<void> {
  const found = await store.client.feedback.retrieve(feedbackId);
  const words = [placeWords(found), ...customerTags(found)].join(' · ');
  line.replaceChildren(sentimentPill(found.sentiment), h('span', { class: 'muted' }, words));
  if (found.responseId === null) {
    const aspects = Object.entries(found.aspects);
    questions.replaceChildren(facts(...aspects.map(([code, score]) => fact(wordsOf('scene', code), stars(score)))));
    return;
  }
  const response = await store.client.surveys.retrieveResponse(found.responseId);
  questions.replaceChildren(facts(...(await rowsOf(response, found.comment, store))));
}

function placeWords({ placement }: Feedback): string {
  return placement ? t(`placement.${placement}`) : t('voice.unasked');
}

/** In the order of the survey; one that was taken out of it comes last, under its id. Words that stand above are left out. */
async function rowsOf(
  { surveyId, answers }: SurveyResponse,
  comment: string | null,
  store: Store,
): Promise<(HTMLElement | null)[]> {
  const questions = await questionsOf(surveyId);
  const ids = new Set([...questions.keys(), ...Object.keys(answers)]);
  return [...ids].map((id) => {
    const answer = answers[id];
    if (!answer || (answer.type === 'text' && answer.text === comment)) return null;
    const words = questions.get(id);
    const label = (code: string): string => {
      const text = words?.labels.get(code);
      return text ? localized(text) : wordsOf('scene', code);
    };
    return fact(words ? localized(words.title) : id, answerOf(answer, label, store));
  });
}

function answerOf(answer: SurveyAnswer, label: (code: string) => string, store: Store): Node | string | null {
  switch (answer.type) {
    case 'score':
      return String(answer.score);
    case 'aspects':
      return h(
        'ul',
        null,
        ...Object.entries(answer.aspects).map(([code, score]) => h('li', null, `${label(code)} ${stars(score)}`)),
      );
    case 'choice':
      return [...answer.codes.map(label), answer.other].filter(Boolean).join(', ');
    case 'text':
      return answer.text;
    case 'photo':
      return files(answer.uploadIds, t('desk.photoOfShopper'), store);
  }
}

function stars(score: number): string {
  return t('desk.ofFive', { score });
}
