import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { scale } from '../../controls/scale/scale.ts';
import { scaleKey } from '../../controls/scale/scale-key.ts';
import { textArea } from '../../controls/text-area/text-area.template.ts';
import { formatDeadline, localizedText } from '../../internal/format.ts';
import type { RatingHost } from './rating.host.ts';
import { missingFrom, type RatingAction, type RatingState } from './rating.machine.ts';

export interface RatingView {
  readonly state: RatingState;
  readonly host: Pick<RatingHost, 'strings' | 'commentMode' | 'inactive' | 'aspects'>;
  dispatch(action: RatingAction): unknown;
}

/** Comment and button, once a score is chosen and never before: a question first, a form only for those who answer. */
export function answerStep(view: RatingView): TemplateResult {
  const { state, host } = view;
  const { commentMode, inactive } = host;
  const { text } = host.strings;
  const busy = state.step === 'sending';
  const missing = state.attempted && missingFrom(state, commentMode) === 'comment';
  return html`${host.aspects.length > 0 ? aspects(view) : nothing}
    ${
      commentMode === 'none'
        ? nothing
        : html`<div>
            ${textArea({
              label: text('comment'),
              optional: text('optional'),
              error: missing ? text('commentRequired') : '',
              value: state.comment,
              required: commentMode === 'required',
              disabled: inactive || busy,
              parts: ['comment-label', 'comment'],
              counterText: (count) => text('charactersLeft', { count }),
              input: ({ target }) => view.dispatch({ type: 'write', comment: (target as HTMLTextAreaElement).value }),
            })}
          </div>`
    }
    <div class="send">
      ${button({
        label: text(state.failure ? 'retry' : 'submit'),
        busyLabel: text('sending'),
        type: 'submit',
        part: 'submit',
        busy,
        disabled: inactive,
      })}
      <div class="said">${said(view)}</div>
    </div>`;
}

function aspects(view: RatingView): TemplateResult {
  const { state, host } = view;
  const { text, locale } = host.strings;
  return html`<div class="aspects">
    ${host.aspects.map(({ code, label }) =>
      scale(host, {
        label: typeof label === 'string' ? label : localizedText(label, locale),
        look: 'stars',
        compact: true,
        name: `aspect:${code}`,
        range: [1, 5],
        value: state.aspects[code] ?? null,
        nameOf: (count) => text('stars', { count }),
        disabled: host.inactive || state.step === 'sending',
        choose: (score) => view.dispatch({ type: 'rate', aspect: code, score }),
        keydown: scaleKey,
      }),
    )}
  </div>`;
}

/** The line beside the button: a hint, and in its place the error, so that bad news never move the page. */
function said({ state: { failure }, host }: RatingView): TemplateResult | typeof nothing {
  const { text } = host.strings;
  if (failure) {
    return html`<p class="failed" part="error" role="alert">
      ${text(failure.message)}
      ${failure.requestId ? html`<span class="muted">${text('errorReference', { id: failure.requestId })}</span>` : nothing}
    </p>`;
  }
  return host.commentMode === 'none' ? nothing : html`<p class="muted">${text('commentHint')}</p>`;
}

/** The end: takes the room that the form had, so that the page below stays where it is. */
export function doneStep({ state, host }: RatingView): TemplateResult {
  const { text, locale } = host.strings;
  const answered = state.step === 'answered';
  const { followUpBy = null, rewardPoints = 0 } = state.receipt ?? {};
  return html`<div class="done" part="thanks">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6.5 12.5l3.75 3.75L17.5 8.5" /></svg>
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
