import type { SurveyQuestion } from '@aftercart/contract';
import { answerTo, progressOf } from '@aftercart/contract/surveys';
import { localizedText } from '../../internal/format.ts';
import type { SurveyKey } from './messages/en.ts';
import { type Drawn, draw } from './survey.draw.ts';
import type { SurveyStrings } from './survey.host.ts';
import { isQueued, type SurveyState } from './survey.machine.ts';
import { button, icon, notice } from './survey.pieces.ts';
import type { QuestionKind, QuestionView } from './survey.view.ts';

export interface StepView extends Pick<QuestionView, 'question' | 'strings' | 'fault' | 'answer' | 'focus'> {
  readonly state: SurveyState;
  readonly kind: QuestionKind;
  readonly next: (event: Event) => void;
  readonly back: () => void;
}

/** One question, with what is around it on every step. */
export function questionStep(view: StepView): readonly Drawn[] {
  const { state, strings, question, kind, next, back } = view;
  const { text, locale } = strings;
  const { form, receipt } = state;
  const { title, anonymous, incentivePoints } = form;
  const busy = state.step === 'sending';
  const progress = progressIn(state);
  const { current, total } = progress;
  const words = total > 1 && text(progress.isOpen ? 'about' : 'exactly', { current, total });
  const isFirst = current === 1;
  const asked = questionView(view, busy);
  return [
    draw(
      'div',
      { class: 'top' },
      title && draw('p', { class: 'survey-title' }, draw('bdi', {}, localizedText(title, locale))),
      words && draw('p', { class: 'muted', 'aria-hidden': 'true' }, words),
      words && bar((current / total) * 100),
      isFirst && anonymous && draw('p', { class: 'muted pledge' }, icon(lock), text('anonymous')),
      isFirst &&
        incentivePoints > 0 &&
        !receipt &&
        draw('p', { class: 'muted' }, text('incentive', { count: incentivePoints })),
    ),
    draw(
      'div',
      { class: 'head' },
      draw(
        'h2',
        { class: 'title', part: 'title', tabindex: '-1' },
        words && draw('span', { class: 'visually-hidden' }, `${words}: `),
        draw('bdi', { id: 'question' }, localizedText(question.title, locale)),
        !question.required && ' ',
        !question.required && draw('span', { class: 'optional' }, `(${text('optional')})`),
      ),
      question.help && draw('p', { class: 'muted', id: 'help' }, draw('bdi', {}, localizedText(question.help, locale))),
    ),
    draw(
      'form',
      { part: 'form', class: 'form', novalidate: '', 'aria-busy': busy && 'true', onsubmit: next },
      draw(
        'div',
        { class: 'body' },
        ...kind.body(asked),
        asked.error && draw('p', { class: 'error', id: 'error', part: 'error' }, asked.error),
      ),
      draw('div', { class: 'told' }, told(state, strings)),
      draw(
        'div',
        { class: 'actions' },
        button({
          label: text(nextLabel(state, question, progress)),
          busyLabel: text('sending'),
          type: 'submit',
          part: 'submit',
          busy,
        }),
        !isFirst && button({ label: text('back'), kind: 'quiet', part: 'back', disabled: busy, onClick: back }),
      ),
    ),
  ];
}

const lock = 'M7.5 10.5v-3a4.5 4.5 0 0 1 9 0v3M5.5 10.5h13v9h-13z';

/** @param filled in percent. */
function bar(filled: number): Drawn {
  const line = (name: string, width: number): Drawn =>
    draw('rect', { class: name, width: `${width}%`, height: '4', rx: '2' });
  return draw(
    'svg',
    { class: 'bar', part: 'progress', width: '100%', height: '4', 'aria-hidden': 'true' },
    line('bar-track', 100),
    line('bar-fill', filled),
  );
}

interface Progress {
  /** Counts from 1. */
  readonly current: number;
  /** How many questions it seems to be. As long as more may come, this one is not the last of them. */
  readonly total: number;
  readonly isLast: boolean;
  /** What is still to come may hang on the answers. */
  readonly isOpen: boolean;
}

function progressIn({ walk, form }: SurveyState): Progress {
  const { position: current, count } = progressOf(walk);
  const at = form.questions.findIndex(({ id }) => id === walk.at);
  const isOpen = form.questions.slice(at + 1).some(({ when }) => when.length > 0);
  return { current, total: isOpen ? Math.max(count, current + 1) : count, isLast: current === count, isOpen };
}

function questionView(
  { state, strings, question, kind, fault, answer, focus }: StepView,
  disabled: boolean,
): QuestionView {
  const { answers, aside } = state.walk;
  const answered = { question, given: answers[question.id] ?? aside[question.id], strings, fault };
  const error = fault ? kind.faultText(answered) : '';
  return {
    ...answered,
    error,
    describedBy: [question.help && 'help', error && 'error'].filter(Boolean).join(' '),
    disabled,
    answer,
    focus,
  };
}

function nextLabel(
  { failure, receipt, walk }: SurveyState,
  { id, required }: SurveyQuestion,
  { isLast, isOpen }: Progress,
): SurveyKey | 'continue' | 'retry' {
  if (failure) return 'retry';
  const isAnswered = answerTo(id, walk.answers) !== undefined;
  // Until it is answered nobody knows whether more is asked: a button must not promise the end.
  if (isLast && (isAnswered || !isOpen)) return receipt ? 'sendChanges' : 'send';
  return isLast || required || isAnswered ? 'continue' : 'skip';
}

/** What went wrong, or that it goes on without a network. */
function told(state: SurveyState, { text }: SurveyStrings): Drawn {
  const { failure, offline } = state;
  if (isQueued(state)) return notice({ tone: 'caution', text: text('queued') });
  if (failure) {
    const { code, requestId, message } = failure;
    return notice({
      tone: 'negative',
      text: text(code === 'survey_closed' ? 'closed' : message),
      detail: requestId ? text('errorReference', { id: requestId }) : undefined,
    });
  }
  return offline && notice({ tone: 'neutral', text: text('offline') });
}
