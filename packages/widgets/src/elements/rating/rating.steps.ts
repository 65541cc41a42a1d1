import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button/button.ts';
import { formatDeadline, formatNumber, localizedText } from '../../internal/format.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import type { RatingKey } from './messages/en.ts';
import { type CommentMode, missingFrom, type RatingMetric, type RatingState, scales } from './rating.machine.ts';

/** One side of the subject that is scored on its own, e.g. how friendly the service was. */
export interface RatingAspect {
  readonly code: string;
  /** Its name, in one language or in several by their tags. */
  readonly label: string | Readonly<Record<string, string>>;
}

export interface RatingView {
  readonly state: RatingState;
  readonly strings: LocalizeController<RatingKey>;
  readonly metric: RatingMetric;
  readonly question: string;
  readonly commentMode: CommentMode;
  readonly disabled: boolean;
  readonly choose: (event: Event) => void;
  readonly aspects: readonly RatingAspect[];
  readonly write: (event: Event) => void;
  readonly rate: (aspect: string, event: Event) => void;
  readonly submit: (event: Event) => void;
}

export const scaleSelector = 'aftercart-star-rating, aftercart-number-scale';
const exportedParts = 'group, label, options, option';

const questions: Readonly<Record<string, RatingKey>> = {
  'csat:order': 'csatOrder',
  'csat:product': 'csatProduct',
  'csat:return': 'csatReturn',
  'csat:claim': 'csatClaim',
  'csat:service': 'csatService',
  'ces:return': 'cesReturn',
};

/** Our question for what is measured about what. */
export function questionFor(
  metric: RatingMetric,
  subject: string,
  { text }: Pick<LocalizeController<RatingKey>, 'text'>,
): string {
  return text(questions[`${metric}:${subject}`] ?? metric);
}

/** The scale; comment and button once a score is chosen, never before: a question first, a form only for those who answer. */
export function formStep(view: RatingView): TemplateResult {
  return html`<form part="form" novalidate @submit=${view.submit}>
    ${view.metric === 'csat' ? stars(view) : numbers(view)} ${view.state.score === null ? nothing : answer(view)}
  </form>`;
}

function stars({ state, strings, question, disabled, choose }: RatingView): TemplateResult {
  const { text } = strings;
  return html`<aftercart-star-rating
    exportparts=${exportedParts}
    .label=${question}
    .value=${state.score}
    .low=${text('csatLow')}
    .high=${text('csatHigh')}
    .optionLabel=${(count: number) => text('stars', { count })}
    ?disabled=${disabled || state.step === 'sending'}
    @change=${choose}
  ></aftercart-star-rating>`;
}

function numbers({ state, strings, metric, question, disabled, choose }: RatingView): TemplateResult {
  const { text } = strings;
  const { min, max } = scales[metric];
  const words = new Map([
    [min, text(metric === 'nps' ? 'npsLow' : 'cesLow')],
    [max, text(metric === 'nps' ? 'npsHigh' : 'cesHigh')],
  ]);
  return html`<aftercart-number-scale
    exportparts=${exportedParts}
    .label=${question}
    .min=${min}
    .max=${max}
    .value=${state.score}
    .low=${words.get(min) ?? ''}
    .high=${words.get(max) ?? ''}
    .optionLabel=${(score: number) => {
      const end = words.get(score);
      return end ? text('scoreLow', { score, words: end }) : formatNumber(score, strings.locale);
    }}
    ?disabled=${disabled || state.step === 'sending'}
    @change=${choose}
  ></aftercart-number-scale>`;
}

function answer(view: RatingView): TemplateResult {
  const { state, strings, commentMode, disabled, write } = view;
  const { text } = strings;
  const busy = state.step === 'sending';
  const missing = state.attempted && missingFrom(state, commentMode) === 'comment';
  return html`<div class="answer">
    ${view.aspects.length > 0 ? aspects(view) : nothing}
    ${
      commentMode === 'none'
        ? nothing
        : html`<aftercart-text-area
            exportparts="label: comment-label, input: comment"
            .label=${text('comment')}
            .optionalText=${text('optional')}
            .error=${missing ? text('commentRequired') : ''}
            .value=${state.comment}
            .counterText=${(count: number) => text('charactersLeft', { count })}
            ?required=${commentMode === 'required'}
            ?disabled=${disabled || busy}
            @input=${write}
          ></aftercart-text-area>`
    }
    <div class="send">
      ${button({
        label: text(state.failure ? 'retry' : 'submit'),
        busyLabel: text('sending'),
        type: 'submit',
        part: 'submit',
        busy,
        disabled,
      })}
      <div class="said">${said(view)}</div>
    </div>
  </div>`;
}

function aspects({ state, strings, aspects, disabled, rate }: RatingView): TemplateResult {
  const { text, locale } = strings;
  return html`<div class="aspects">
    ${aspects.map(
      ({ code, label }) => html`<aftercart-star-rating
        compact
        .label=${typeof label === 'string' ? label : localizedText(label, locale)}
        .value=${state.aspects[code] ?? null}
        .optionLabel=${(count: number) => text('stars', { count })}
        ?disabled=${disabled || state.step === 'sending'}
        @change=${(event: Event) => rate(code, event)}
      ></aftercart-star-rating>`,
    )}
  </div>`;
}

/** The line beside the button: a hint, and in its place the error, so that bad news never move the page. */
function said({ state, strings: { text }, commentMode }: RatingView): TemplateResult | typeof nothing {
  const { failure } = state;
  if (failure) {
    return html`<p class="failed" part="error" role="alert">
      ${text(failure.message)}
      ${failure.requestId ? html`<span class="muted">${text('errorReference', { id: failure.requestId })}</span>` : nothing}
    </p>`;
  }
  return commentMode === 'none' ? nothing : html`<p class="muted">${text('commentHint')}</p>`;
}

/** The end: takes the room that the form had, so that the page below stays where it is. */
export function doneStep({ state, strings }: RatingView): TemplateResult {
  const { text, locale } = strings;
  const answered = state.step === 'answered';
  const { followUpBy = null, rewardPoints = 0 } = state.receipt ?? {};
  return html`<div class="done" part="thanks">
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M6.5 12.5l3.75 3.75L17.5 8.5" /></svg>
    <p class="title" part="title" tabindex="-1">${text(answered ? 'answered' : 'thanks')}</p>
    <p>
      ${
        answered
          ? text('answeredText')
          : followUpBy
            ? text('followUp', { time: formatDeadline(followUpBy, locale) })
            : text('thanksText')
      }
    </p>
    ${rewardPoints > 0 ? html`<p part="reward">${text('reward', { count: rewardPoints })}</p>` : nothing}
  </div>`;
}
