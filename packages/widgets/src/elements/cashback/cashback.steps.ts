import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { filesField } from '../../controls/file-picker/files-field.ts';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { stepForm } from '../../controls/step-form/step-form.ts';
import { stepHeader } from '../../controls/step-header/step-header.ts';
import { uploadedIds } from '../../internal/attachments.ts';
import { localizedText } from '../../internal/format.ts';
import { byId } from '../../internal/identified.ts';
import { formatMoney } from '../../internal/money.ts';
import { accountChoice, accountForm, accountRemoval } from './cashback.accounts.ts';
import { progressOf, shownProblems, stepsOf } from './cashback.rules.ts';
import type { CashbackTemplateView } from './cashback.view.ts';
import { accountWord, failureText } from './cashback.words.ts';

const errorAt = ({ state, text }: CashbackTemplateView, field: string): string => {
  const problem = shownProblems(state).find((each) => each.field === field);
  return problem ? text(problem.message) : '';
};

/** The step of the claim that is open. */
export function claimStep(view: CashbackTemplateView): TemplateResult {
  const { state, text, locale, controller } = view;
  const { step, failure, adding } = state;
  const progress = progressOf(state);
  const steps = stepsOf(state);
  const current = steps.indexOf(step) + 1;
  const frame = {
    title: text(step),
    progress: text('step', { current, total: steps.length }),
    current,
    total: steps.length,
  };
  // While an account is entered that is the form: one inside another would send both.
  if (step === 'account' && adding) return html`${stepHeader(frame)}${accountForm(view, adding, notNow(view))}`;
  const busy = state.view === 'sending';
  const amount = progress ? formatMoney(progress.claimable, locale) : '';
  const isLast = step === 'review';
  const problems = shownProblems(state);
  const bodies = { account: accountStep, proof: proofStep, review: reviewStep };
  return stepForm({
    ...frame,
    errors: problems.map(({ field, message }) => ({
      text: text(message),
      onClick: () => controller.focusField(field),
    })),
    errorsTitle: text('checkThese', { count: problems.length }),
    body: bodies[step](view),
    failure: failure ? failureNotice(failure, text, failureText(failure, view)) : nothing,
    submit: { label: !isLast ? text('continue') : busy ? text('sending') : text('submit', { amount }) },
    busy,
    aside:
      step === 'account'
        ? notNow(view)
        : button({ label: text('back'), kind: 'quiet', disabled: busy, onClick: controller.back }),
    onSubmit: controller.proceed,
  });
}

const notNow = ({ text, controller }: CashbackTemplateView): TemplateResult =>
  button({ label: text('toCampaigns'), kind: 'quiet', part: 'leave', onClick: controller.leave });

function accountStep(view: CashbackTemplateView): TemplateResult {
  const { state, controller } = view;
  return html`${accountChoice(view, {
    chosen: state.entries?.accountId ?? null,
    error: errorAt(view, 'account'),
    choose: (accountId) => controller.dispatch({ type: 'choose', accountId }),
  })}
  ${accountRemoval(view)}`;
}

function proofStep(view: CashbackTemplateView): TemplateResult {
  const { state, text, controller } = view;
  return filesField({
    text,
    field: 'files',
    label: text('proof'),
    hint: text('proofHint'),
    files: state.entries?.files ?? [],
    error: errorAt(view, 'files'),
    required: progressOf(state)?.campaign.proof === 'required',
    pick: controller.pick,
    drop: (id) => controller.dispatch({ type: 'files', change: { type: 'remove', id } }),
  });
}

function reviewStep(view: CashbackTemplateView): TemplateResult {
  const { state, text, locale } = view;
  const progress = progressOf(state);
  const account = byId(state.data.accounts, state.entries?.accountId);
  const proofs = uploadedIds(state.entries?.files ?? []).length;
  return html`<dl class="sums" part="summary">
      <div>
        <dt>${progress && localizedText(progress.campaign.name, locale)}</dt>
        <dd class="amount">${progress && formatMoney(progress.claimable, locale)}</dd>
      </div>
      <div>
        <dt>${text('reviewAccount')}</dt>
        <dd>${account && html`${accountWord(account, view)}<br /><span class="muted">${account.holderName}</span>`}</dd>
      </div>
    </dl>
    ${proofs > 0 ? html`<p>${text('reviewProof', { count: proofs })}</p>` : nothing}
    <p class="muted">${text('reviewText')}</p>`;
}
