import type { ReturnResolution } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import type { AftercartChoiceList } from '../../controls/choice-list/choice-list.ts';
import type { SummarizedError } from '../../controls/error-summary/error-summary.ts';
import { filesField } from '../../controls/file-picker/files-field.ts';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { notice } from '../../controls/notice/notice.ts';
import type { AftercartSelectField } from '../../controls/select-field/select-field.ts';
import { stepForm } from '../../controls/step-form/step-form.ts';
import type { AftercartTextArea } from '../../controls/text-area/text-area.ts';
import { linesStep, otherLines } from './return-form.lines.ts';
import { reviewStep } from './return-form.review.ts';
import {
  chosenLines,
  isTogether,
  reasonFor,
  reasonKeys,
  resolutionsFor,
  ruleOf,
  shownProblems,
} from './return-form.rules.ts';
import { type Problem, returnSteps, together } from './return-form.state.ts';
import { errorAt, type ReturnFormView } from './return-form.view.ts';
import { failureText, reasonWord } from './return-form.words.ts';

type Content = TemplateResult | typeof nothing;

/** The step that is open, in its frame of heading, errors and buttons. */
export function formStep(view: ReturnFormView): TemplateResult {
  const { state, text, controller } = view;
  const { step } = state;
  const current = returnSteps.indexOf(step) + 1;
  const total = returnSteps.length;
  const isSending = state.view === 'sending';
  const isLast = step === 'review';
  const isReady = !isLast || state.preview.status === 'ready';
  const bodies = { lines: linesStep, reasons: reasonsStep, resolution: resolutionStep, review: reviewStep };
  const { failure } = state;
  const label = !isLast ? 'continue' : isSending ? 'sending' : failure ? 'retry' : 'submit';
  return html`${stepForm({
    title: text(step),
    progress: text('step', { current, total }),
    current,
    total,
    errors: errors(view),
    errorsTitle: text('checkThese', { count: shownProblems(state).length }),
    body: bodies[step](view),
    failure: failure ? failureNotice(failure, text, failureText(failure, view)) : nothing,
    submit: { label: text(label), disabled: !isReady },
    busy: isSending,
    aside: html`${way(view)} ${step === 'lines' ? chosen(view) : nothing}`,
    onSubmit: controller.proceed,
  })}
  ${step === 'lines' ? otherLines(view) : nothing}`;
}

/** The way back: a step, or from the first one to the returns that exist. */
function way({ state, text, controller }: ReturnFormView): Content {
  const disabled = state.view === 'sending';
  if (state.step !== 'lines') {
    return button({ label: text('back'), kind: 'quiet', disabled, onClick: () => controller.move('back') });
  }
  if (state.returns.length === 0) return nothing;
  return button({ label: text('toReturns'), kind: 'quiet', onClick: () => controller.move('leave') });
}

/** In the page before it says anything: a status that arrives with its text stays unheard. */
function chosen({ state, text }: ReturnFormView): TemplateResult {
  const count = chosenLines(state).length;
  return html`<span class="muted" role="status">${count > 0 ? text('chosen', { count }) : nothing}</span>`;
}

function errors({ state, text, controller }: ReturnFormView): SummarizedError[] {
  const nameOf = ({ field }: Problem): string => {
    const id = field.slice(field.indexOf(':') + 1);
    const line = field.includes(':') && state.options?.lines.find(({ lineId }) => lineId === id);
    return line ? `${line.description}: ` : '';
  };
  return shownProblems(state).map((problem) => ({
    text: nameOf(problem) + text(problem.message),
    onClick: () => controller.focusField(problem.field),
  }));
}

function reasonsStep(view: ReturnFormView): TemplateResult {
  const { state, text, controller } = view;
  const count = chosenLines(state).length;
  return html`${
    count > 1
      ? html`<label class="switch">
          <input
            type="checkbox"
            .checked=${state.entries.sameReason}
            @change=${(event: Event) => controller.dispatch({ type: 'sameReason', on: (event.target as HTMLInputElement).checked })}
          />
          ${text('sameReason', { count })}
        </label>`
      : nothing
  }
  ${reasonKeys(state).map((key) => reasonCard(view, key))}`;
}

function reasonCard(view: ReturnFormView, key: string): TemplateResult {
  const { state, text, controller } = view;
  const { code, comment } = reasonFor(state, key);
  const rule = ruleOf(state, code);
  const lines = chosenLines(state);
  const line = lines.find(({ lineId }) => lineId === key);
  const title = isTogether(state) && key === together ? text('allItems', { count: lines.length }) : line?.description;
  const quantity = state.entries.quantities[key] ?? 0;
  return html`<fieldset class="reason">
    <legend><bdi>${title}</bdi>${quantity > 1 ? html` <span class="pieces">× ${quantity}</span>` : nothing}</legend>
    <aftercart-select-field
      data-field="reason:${key}"
      .label=${text('reason')}
      .placeholder=${text('reasonChoose')}
      .options=${state.options?.reasons.map((each) => ({ value: each.code, label: reasonWord(each, view) })) ?? []}
      .value=${code}
      .error=${errorAt(view, `reason:${key}`)}
      required
      @change=${(event: Event) =>
        controller.dispatch({
          type: 'reason',
          of: key,
          change: { code: (event.target as AftercartSelectField).value },
        })}
    ></aftercart-select-field>
    ${
      rule
        ? html`<aftercart-text-area
            data-field="comment:${key}"
            .label=${text('comment')}
            .optionalText=${text('optional')}
            .rows=${2}
            .maxLength=${1000}
            .value=${comment}
            .error=${errorAt(view, `comment:${key}`)}
            .counterText=${(count: number) => text('charactersLeft', { count })}
            @input=${(event: Event) =>
              controller.dispatch({
                type: 'reason',
                of: key,
                change: { comment: (event.target as AftercartTextArea).value },
              })}
          ></aftercart-text-area>`
        : nothing
    }
    ${rule && rule.evidence !== 'disabled' ? evidence(view, key, rule.evidence === 'required') : nothing}
  </fieldset>`;
}

function evidence(view: ReturnFormView, key: string, isRequired: boolean): TemplateResult {
  const { state, text, controller } = view;
  const field = `files:${key}`;
  return filesField({
    text,
    field,
    label: text('files'),
    hint: text('filesHint'),
    files: reasonFor(state, key).files,
    error: errorAt(view, field),
    required: isRequired,
    pick: (files) => controller.pick(key, files),
    drop: (id) => controller.dispatch({ type: 'files', of: key, change: { type: 'remove', id } }),
  });
}

function resolutionStep(view: ReturnFormView): TemplateResult {
  const { state, text, controller } = view;
  const allowed = resolutionsFor(state);
  const { resolution, comment } = state.entries;
  const choices = (['refund', 'exchange'] as const).map((value) => {
    const disabled = !allowed.includes(value);
    return { value, label: text(value), detail: text(disabled ? 'notOffered' : `${value}Detail`), disabled };
  });
  return html`${allowed.length === 0 ? notice({ tone: 'caution', text: text('noneOffered') }) : nothing}
    <aftercart-choice-list
      data-field="resolution"
      .label=${text('resolutionQuestion')}
      .choices=${choices}
      .value=${resolution ?? ''}
      .error=${errorAt(view, 'resolution')}
      required
      @change=${(event: Event) =>
        controller.dispatch({
          type: 'resolve',
          resolution: (event.target as AftercartChoiceList).value as ReturnResolution,
        })}
    ></aftercart-choice-list>
    <aftercart-text-area
      .label=${text('remark')}
      .optionalText=${text('optional')}
      .rows=${2}
      .maxLength=${2000}
      .value=${comment}
      .counterText=${(count: number) => text('charactersLeft', { count })}
      @input=${(event: Event) =>
        controller.dispatch({ type: 'remark', comment: (event.target as AftercartTextArea).value })}
    ></aftercart-text-area>`;
}
