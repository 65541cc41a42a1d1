import type { SurveyQuestion } from '@aftercart/contract';
import { answerTo, pathOf, progressOf } from '@aftercart/contract/surveys';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { notice } from '../../controls/notice/notice.ts';
import { localizedText } from '../../internal/format.ts';
import type { SurveyKey } from './messages/en.ts';
import type { SurveyStrings } from './survey.host.ts';
import type { SurveyState } from './survey.machine.ts';
import type { QuestionView } from './survey.view.ts';

export interface StepView {
  readonly state: SurveyState;
  readonly strings: SurveyStrings;
  readonly question: SurveyQuestion;
  readonly fault: QuestionView['fault'];
  readonly body: (view: QuestionView) => TemplateResult;
  readonly answer: QuestionView['answer'];
  readonly focus: QuestionView['focus'];
  readonly next: (event: Event) => void;
  readonly back: () => void;
}

/** One question, with what is around it on every step. */
export function questionStep(view: StepView): TemplateResult {
  const { state, strings, question, next, back } = view;
  const { text } = strings;
  const busy = state.step === 'sending';
  const { position } = progressOf(state.walk);
  return html`${top(view)} ${head(view)}
    <form part="form" class="form" novalidate aria-busy=${busy ? 'true' : nothing} @submit=${next}>
      <div class="body">${view.body(questionView(view))}</div>
      ${told(state, strings)}
      <div class="actions">
        ${button({
          label: text(nextLabel(state, question)),
          ...(isLast(state) && { busyLabel: text('sending') }),
          type: 'submit',
          part: 'submit',
          busy,
        })}
        ${position > 1 ? button({ label: text('back'), kind: 'quiet', part: 'back', disabled: busy, onClick: back }) : nothing}
      </div>
    </form>`;
}

function top({ state, strings }: StepView): TemplateResult {
  const { text, locale } = strings;
  const { form } = state;
  const { position } = progressOf(state.walk);
  const isFirst = position === 1;
  return html`<div class="top">
    ${form.title ? html`<p class="survey-title"><bdi>${localizedText(form.title, locale)}</bdi></p>` : nothing}
    ${
      form.questions.length > 1
        ? html`<p class="muted" aria-hidden="true">${progressWords(state, strings)}</p>
            <svg class="bar" part="progress" width="100%" height="4" aria-hidden="true">
              <rect class="bar-track" width="100%" height="4" rx="2" />
              <rect class="bar-fill" width="${(position / expectedCount(state)) * 100}%" height="4" rx="2" />
            </svg>`
        : nothing
    }
    ${isFirst && form.anonymous ? html`<p class="muted pledge">${lock}${text('anonymous')}</p>` : nothing}
    ${isFirst && form.incentivePoints > 0 && !state.receipt ? html`<p class="muted">${text('incentive', { count: form.incentivePoints })}</p>` : nothing}
  </div>`;
}

/** The question. It takes the focus when it comes, and tells a screen reader how far the shopper is. */
function head({ state, strings, question }: StepView): TemplateResult {
  const { text, locale } = strings;
  return html`<div class="head">
    <h2 class="title" part="title" tabindex="-1">
      ${state.form.questions.length > 1 ? html`<span class="visually-hidden">${progressWords(state, strings)}: </span>` : nothing}<bdi id="question">${localizedText(question.title, locale)}</bdi>
      ${question.required ? nothing : html` <span class="optional">(${text('optional')})</span>`}
    </h2>
    ${question.help ? html`<p class="muted" id="help"><bdi>${localizedText(question.help, locale)}</bdi></p>` : nothing}
  </div>`;
}

const lock = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7.5 10.5v-3a4.5 4.5 0 0 1 9 0v3M5.5 10.5h13v9h-13z" /></svg>`;

/** What is still to come may hang on the answers. */
function isOpen({ walk, form }: SurveyState): boolean {
  const at = form.questions.findIndex(({ id }) => id === walk.at);
  return form.questions.slice(at + 1).some(({ when }) => when.length > 0);
}

/** How many questions it seems to be. As long as more may come, this one is not shown as the last. */
function expectedCount(state: SurveyState): number {
  const { position, count } = progressOf(state.walk);
  return isOpen(state) ? Math.max(count, position + 1) : count;
}

function progressWords(state: SurveyState, { text }: SurveyStrings): string {
  const { position: current } = progressOf(state.walk);
  return text(isOpen(state) ? 'about' : 'exactly', { current, total: expectedCount(state) });
}

function questionView(view: StepView): QuestionView {
  const { state, strings, question, fault, answer, focus } = view;
  const { walk } = state;
  const error = fault && !hasOwnErrors(view) ? faultWords(view) : '';
  const described = [question.help && 'help', error && 'error'].filter(Boolean).join(' ');
  return {
    question,
    given: walk.answers[question.id] ?? walk.aside[question.id],
    strings,
    fault,
    error: error ? html`<p class="error" id="error" part="error">${error}</p>` : nothing,
    describedBy: described,
    disabled: state.step === 'sending',
    answer,
    focus,
  };
}

/** A grid says of each row what is missing. */
const hasOwnErrors = ({ question, fault }: StepView): boolean => question.type === 'aspects' && fault === 'required';

const missing: { readonly [Type in SurveyQuestion['type']]: SurveyKey | 'chooseOne' | 'fieldRequired' } = {
  score: 'chooseOne',
  aspects: 'chooseOne',
  choice: 'chooseOne',
  text: 'fieldRequired',
  photo: 'photoMissing',
};

function faultWords({ question, fault, state, strings: { text } }: StepView): string {
  if (fault === 'uploading') return text('fileWaiting');
  if (fault === 'too_long' && question.type === 'text') return text('tooLong', { count: question.maxLength });
  const given = state.walk.aside[question.id];
  if (given?.type === 'choice' && given.other !== undefined) return text('otherMissing');
  return text(missing[question.type]);
}

const isLast = ({ walk }: SurveyState): boolean => pathOf(walk.questions, walk.answers).at(-1)?.id === walk.at;

function nextLabel(state: SurveyState, question: SurveyQuestion): SurveyKey | 'continue' | 'retry' {
  if (state.failure) return 'retry';
  const isAnswered = answerTo(question.id, state.walk.answers) !== undefined;
  // Until it is answered nobody knows whether more is asked: a button must not promise the end.
  if (isLast(state) && (isAnswered || !isOpen(state))) return state.receipt ? 'sendChanges' : 'send';
  if (isLast(state)) return 'continue';
  return question.required || isAnswered ? 'continue' : 'skip';
}

/** What went wrong, or that it goes on without a network. */
function told(state: SurveyState, { text }: SurveyStrings): TemplateResult | typeof nothing {
  const { failure, queued, offline } = state;
  if (queued) return notice({ tone: 'caution', text: text('queued') });
  if (failure) {
    const detail = failure.requestId ? text('errorReference', { id: failure.requestId }) : undefined;
    return notice({
      tone: 'negative',
      text: text(failure.code === 'survey_closed' ? 'closed' : failure.message),
      detail,
    });
  }
  return offline ? notice({ tone: 'neutral', text: text('offline') }) : nothing;
}
