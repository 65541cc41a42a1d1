import type { SurveyQuestion } from '@aftercart/contract';
import { answerTo, progressOf } from '@aftercart/contract/surveys';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { notice } from '../../controls/notice/notice.ts';
import { localizedText } from '../../internal/format.ts';
import type { SurveyKey } from './messages/en.ts';
import type { SurveyStrings } from './survey.host.ts';
import { isQueued, type SurveyState } from './survey.machine.ts';
import type { QuestionKind, QuestionView } from './survey.view.ts';

export interface StepView extends Pick<QuestionView, 'question' | 'strings' | 'fault' | 'answer' | 'focus'> {
  readonly state: SurveyState;
  readonly kind: QuestionKind;
  readonly next: (event: Event) => void;
  readonly back: () => void;
}

/** One question, with what is around it on every step. */
export function questionStep(view: StepView): TemplateResult {
  const { state, strings, question, kind, next, back } = view;
  const { text, locale } = strings;
  const { form, receipt } = state;
  const busy = state.step === 'sending';
  const progress = progressIn(state);
  const { current, total } = progress;
  const words = total > 1 ? text(progress.isOpen ? 'about' : 'exactly', { current, total }) : '';
  const isFirst = current === 1;
  return html`<div class="top">
      ${form.title ? html`<p class="survey-title"><bdi>${localizedText(form.title, locale)}</bdi></p>` : nothing}
      ${
        words
          ? html`<p class="muted" aria-hidden="true">${words}</p>
              <svg class="bar" part="progress" width="100%" height="4" aria-hidden="true">
                <rect class="bar-track" width="100%" height="4" rx="2" />
                <rect class="bar-fill" width="${(current / total) * 100}%" height="4" rx="2" />
              </svg>`
          : nothing
      }
      ${isFirst && form.anonymous ? html`<p class="muted pledge">${lock}${text('anonymous')}</p>` : nothing}
      ${isFirst && form.incentivePoints > 0 && !receipt ? html`<p class="muted">${text('incentive', { count: form.incentivePoints })}</p>` : nothing}
    </div>
    <div class="head">
      <h2 class="title" part="title" tabindex="-1">
        ${words ? html`<span class="visually-hidden">${words}: </span>` : nothing}<bdi id="question">${localizedText(question.title, locale)}</bdi>
        ${question.required ? nothing : html` <span class="optional">(${text('optional')})</span>`}
      </h2>
      ${question.help ? html`<p class="muted" id="help"><bdi>${localizedText(question.help, locale)}</bdi></p>` : nothing}
    </div>
    <form part="form" class="form" novalidate aria-busy=${busy ? 'true' : nothing} @submit=${next}>
      <div class="body">${kind.body(questionView(view, busy))}</div>
      ${told(state, strings)}
      <div class="actions">
        ${button({
          label: text(nextLabel(state, question, progress)),
          ...(progress.isLast && { busyLabel: text('sending') }),
          type: 'submit',
          part: 'submit',
          busy,
        })}
        ${isFirst ? nothing : button({ label: text('back'), kind: 'quiet', part: 'back', disabled: busy, onClick: back })}
      </div>
    </form>`;
}

const lock = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7.5 10.5v-3a4.5 4.5 0 0 1 9 0v3M5.5 10.5h13v9h-13z" /></svg>`;

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
    error: error ? html`<p class="error" id="error" part="error">${error}</p>` : nothing,
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
function told(state: SurveyState, { text }: SurveyStrings): TemplateResult | typeof nothing {
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
  return offline ? notice({ tone: 'neutral', text: text('offline') }) : nothing;
}
