import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import type { AftercartChoiceList } from '../../controls/choice-list/choice-list.ts';
import { notice } from '../../controls/notice/notice.ts';
import type { AftercartSelectField } from '../../controls/select-field/select-field.ts';
import type { AftercartTextField } from '../../controls/text-field/text-field.ts';
import { missingFields } from './cashback.rules.ts';
import { type AccountForm, payoutMethods } from './cashback.state.ts';
import type { CashbackTemplateView } from './cashback.view.ts';
import { accountFailure, accountWord, failureText } from './cashback.words.ts';

export interface AccountChoice {
  readonly chosen: string | null;
  /** An account that is not offered. */
  readonly except?: string;
  readonly error: string;
  readonly choose: (id: string) => void;
}

/** The accounts that there are; only confirmed ones can be chosen, the others say why not. */
export function accountChoice(view: CashbackTemplateView, options: AccountChoice): TemplateResult {
  const { state, text, controller } = view;
  const { chosen, except, error, choose } = options;
  const accounts = state.data.accounts.filter(({ id }) => id !== except);
  const choices = accounts.map((account) => {
    const { id, status, holderName, reasonCode } = account;
    const isFailed = status === 'failed';
    const detail = isFailed ? accountFailure(reasonCode, view) : status === 'pending' ? text('checking') : holderName;
    return { value: id, label: accountWord(account, view), detail, disabled: status !== 'verified' };
  });
  return html`${
    choices.length > 0
      ? html`<aftercart-choice-list
          data-field="account"
          data-first
          .label=${text('accounts')}
          .choices=${choices}
          .value=${chosen ?? ''}
          .error=${error}
          required
          @change=${(event: Event) => choose((event.target as AftercartChoiceList).value)}
        ></aftercart-choice-list>`
      : error
        ? notice({ tone: 'negative', text: error })
        : nothing
  }
  <p class="checking" role="status" tabindex="-1">${state.verifying ? text('checkingAccount') : nothing}</p>
  <div class="actions">
    ${button({ label: text('addAccount'), kind: 'secondary', part: 'add-account', onClick: controller.accounts.open })}
  </div>`;
}

/** Accounts can be taken away again, one by one, with their numbers. */
export function accountRemoval(view: CashbackTemplateView): TemplateResult | typeof nothing {
  const { state, text, controller } = view;
  const removable = state.data.accounts.filter(({ status }) => status !== 'pending');
  if (removable.length === 0) return nothing;
  return html`<details class="removal">
    <summary>${text('removeAccount')}</summary>
    <div class="actions">
      ${removable.map((account) =>
        button({
          label: text('removeThis', { name: accountWord(account, view) }),
          kind: 'danger',
          onClick: () => void controller.accounts.remove(account.id),
        }),
      )}
    </div>
  </details>`;
}

/** Fields for another account. What is typed here leaves the page only to be sent. */
export function accountForm(
  view: CashbackTemplateView,
  form: AccountForm,
  otherwise: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { state, text, controller } = view;
  const { method, sending, failure, reasonCode } = form;
  const bad = reasonCode ? accountFailure(reasonCode, view) : failure ? failureText(failure, view) : '';
  return html`<form class="adding" part="account-form" novalidate @submit=${controller.accounts.add}>
    ${bad ? notice({ tone: 'negative', text: bad }) : nothing}
    <aftercart-select-field
      data-field="method"
      .label=${text('method')}
      .options=${payoutMethods.map((value) => ({ value, label: text(`method.${value}`) }))}
      .value=${method}
      required
      ?disabled=${sending}
      @change=${(event: Event) =>
        controller.dispatch({ type: 'fill', field: 'method', value: (event.target as AftercartSelectField).value })}
    ></aftercart-select-field>
    ${field(view, form, 'holderName')}
    ${field(view, form, 'account')}
    ${method === 'bankTransfer' ? field(view, form, 'bankCode') : nothing}
    <div class="actions">
      ${button({ label: text(sending ? 'sending' : 'saveAccount'), type: 'submit', part: 'save-account', busy: sending })}
      ${
        state.data.accounts.length > 0
          ? button({ label: text('cancel'), kind: 'quiet', disabled: sending, onClick: controller.accounts.close })
          : otherwise
      }
    </div>
  </form>`;
}

function field(
  { text, controller }: CashbackTemplateView,
  form: AccountForm,
  name: 'holderName' | 'account' | 'bankCode',
): TemplateResult {
  const isAccount = name === 'account';
  const isOptional = name === 'bankCode';
  const isMissing = form.attempted && missingFields(form).includes(name);
  const isRefused = form.refused.includes(name);
  return html`<aftercart-text-field
    data-field=${name}
    .label=${text(isAccount ? `accountOf.${form.method}` : name)}
    .hint=${isAccount ? text('accountHint') : ''}
    .optionalText=${isOptional ? text('optional') : ''}
    .autofill=${name === 'holderName' ? 'name' : 'off'}
    .maxLength=${isOptional ? 40 : 120}
    .value=${form[name]}
    .error=${isMissing ? text('fieldRequired') : isRefused ? text('fieldRefused') : ''}
    ?required=${!isOptional}
    ?disabled=${form.sending}
    @input=${(event: Event) =>
      controller.dispatch({ type: 'fill', field: name, value: (event.target as AftercartTextField).value })}
  ></aftercart-text-field>`;
}
