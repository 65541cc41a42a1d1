import type { Feedback, SurveyAnswer, SurveyResponse } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { fact, facts } from './facts.ts';
import { files } from './files.ts';
import type { Store } from './store.ts';
import { questionWords } from './survey-names.ts';
import { customerTags, sentimentPill } from './voice/said.ts';
import { localized, troubleWords, wordsOf } from './words.ts';

/** Answers stay on the screen when their case is drawn anew, without being fetched again. */
const known = new Map<string, HTMLElement>();

/** The whole answer behind a case: its mood, who gave it, and each question of the survey it was part of. */
export function wholeAnswer(feedbackId: Feedback['id'], store: Store): HTMLElement {
  const drawn = known.get(feedbackId);
  if (drawn) return drawn;
  const place = h('div', { class: 'whole-answer' });
  known.set(feedbackId, place);
  fillIn(place, feedbackId, store).catch((error: unknown) => {
    known.delete(feedbackId);
    place.replaceChildren(troubleWords(error));
  });
  return place;
}

async function fillIn(place: HTMLElement, feedbackId: Feedback['id'], store: Store): Promise<void> {
  const found = await store.client.feedback.retrieve(feedbackId);
  const who = customerTags(found);
  place.replaceChildren(
    h(
      'p',
      { class: 'answer-head' },
      sentimentPill(found.sentiment),
      h('span', { class: 'muted' }, [placeWords(found), ...who].join(' · ')),
    ),
  );
  if (found.responseId === null) {
    place.append(facts(...Object.entries(found.aspects).map(([code, score]) => fact(code, stars(score)))));
    return;
  }
  const response = await store.client.surveys.retrieveResponse(found.responseId);
  place.append(facts(...(await Promise.all(rowsOf(response, store)))));
}

function placeWords({ placement }: Feedback): string {
  return placement ? t(`placement.${placement}`) : t('voice.unasked');
}

function rowsOf({ surveyId, answers }: SurveyResponse, store: Store): Promise<HTMLElement | null>[] {
  return Object.entries(answers).map(async ([questionId, answer]) => {
    const words = await questionWords(surveyId, questionId);
    const label = (code: string): string => {
      const text = words?.labels.get(code);
      return text ? localized(text) : wordsOf('scene', code);
    };
    return fact(words ? localized(words.title) : questionId, answerOf(answer, label, store));
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
