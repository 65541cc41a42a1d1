import type { Claim } from '@aftercart/contract';
import { claimWay } from '@aftercart/contract/machines';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { caseCard } from '../../controls/case-card/case-card.ts';
import { answerPanel, confirmPanel, formPanel } from '../../controls/follow-up/follow-up.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { formatMoney } from '../../internal/money.ts';
import { waitsFor } from '../../internal/stations.ts';
import { accountChoice, accountForm } from './cashback.accounts.ts';
import type { CashbackTemplateView } from './cashback.view.ts';
import { accountWord, promiseOf, questionOf, statusWord, timelineOf, toneOf } from './cashback.words.ts';
import type { CashbackKey } from './messages/en.ts';

type Content = TemplateResult | typeof nothing;

/** One claim. The latest of a campaign and those under way lie open. */
export function claimCard(view: CashbackTemplateView, claim: Claim, isLatest = false): TemplateResult {
  const { strings, state } = view;
  const { id, number, status } = claim;
  return caseCard({
    id,
    title: strings.text('number', { number }),
    status: statusWord(status, strings),
    tone: toneOf(status),
    open: isLatest || id === state.sent || waitsFor(claimWay, status) !== null,
    facts: facts(view, claim),
    actions: actions(view, claim),
    timelineLabel: strings.text('timeline', { number }),
    steps: timelineOf(claim, strings),
    asides: html`${checks(view, claim)} ${cancelling(view, claim)}`,
  });
}

function facts({ strings, state }: CashbackTemplateView, claim: Claim): TemplateResult {
  const { text, locale } = strings;
  const account = state.data.accounts.find(({ id }) => id === claim.payoutAccountId);
  const { payout } = claim;
  return html`<div class="facts">
    <p class="amount">${formatMoney(claim.amount, locale)}</p>
    ${account ? html`<p class="muted">${accountWord(account, strings)}</p>` : nothing}
    ${
      payout?.reference && payout.status === 'paid'
        ? html`<p class="muted">${text('reference', { reference: payout.reference })}</p>`
        : nothing
    }
  </div>`;
}

const openFollowUp = ({ state }: CashbackTemplateView, { id }: Claim): FollowUp | null =>
  state.followUp?.id === id ? state.followUp : null;

function actions(view: CashbackTemplateView, claim: Claim): Content {
  const { strings, controller } = view;
  const promise = promiseOf(claim, strings);
  const followUp = openFollowUp(view, claim);
  const offered = (['supplyInfo', 'appeal', 'retry'] as const).filter(
    // A payout that failed may first need another account: the way there is open before the step is.
    (action) => claim.allowedActions.includes(action) || (action === 'retry' && claim.status === 'payoutFailed'),
  );
  const isPanel = followUp && followUp.action !== 'cancel';
  return html`${promise ? html`<p class="promise" part="promise">${promise}</p>` : nothing}
    ${
      isPanel
        ? panel(view, claim, followUp)
        : offered.length > 0
          ? html`<div class="actions">
              ${offered.map((action) =>
                button({
                  label: strings.text(action === 'retry' ? 'retryPayout' : action),
                  kind: action === 'appeal' ? 'secondary' : 'primary',
                  onClick: () => controller.desk.open(claim.id, action),
                }),
              )}
            </div>`
          : nothing
    }`;
}

function panel(view: CashbackTemplateView, claim: Claim, followUp: FollowUp): TemplateResult {
  const { strings, controller, state } = view;
  const { text } = strings;
  const { desk } = controller;
  const base = { followUp, text, send: desk.send, close: desk.close };
  if (followUp.action !== 'retry') {
    const isAppeal = followUp.action === 'appeal';
    const question = isAppeal ? null : questionOf(claim);
    const words = isAppeal ? { words: { label: text('appealWhy'), send: text('appealSend') } } : {};
    return answerPanel({ ...base, ...words, question, write: desk.write, pick: desk.pick, drop: desk.drop });
  }
  if (state.adding) return html`<div class="panel" part="panel">${accountForm(view, state.adding)}</div>`;
  const chosen = followUp.fields['account'] ?? null;
  const choice = accountChoice(view, {
    chosen,
    except: claim.payoutAccountId,
    error: followUp.attempted && !chosen ? text('accountMissing') : '',
    choose: (id) => desk.fill('account', id),
  });
  return formPanel(base, choice, text('payThere'));
}

function cancelling(view: CashbackTemplateView, claim: Claim): Content {
  const { strings, controller } = view;
  const { text } = strings;
  const followUp = openFollowUp(view, claim);
  if (followUp?.action === 'cancel') {
    const { send, close } = controller.desk;
    const words = { sure: text('cancelSure'), yes: text('cancelYes'), no: text('cancelNo') };
    return confirmPanel({ followUp, text, send, close }, words);
  }
  if (!claim.allowedActions.includes('cancel')) return nothing;
  return html`<div class="actions">
    ${button({ label: text('cancelClaim'), kind: 'quiet', onClick: () => controller.desk.open(claim.id, 'cancel') })}
  </div>`;
}

/** What the automatic look found, rule by rule: a decision that nobody can follow is a decision that nobody trusts. */
function checks({ strings: { text } }: CashbackTemplateView, { screening, status }: Claim): Content {
  const known = screening.flatMap(({ rule, outcome }) => {
    const words = text(`check.${rule}` as CashbackKey);
    return words ? [{ words, outcome }] : [];
  });
  if (known.length === 0) return nothing;
  return html`<details class="checks" part="checks" ?open=${status === 'declined'}>
    <summary>${text('checks')}</summary>
    <ul>
      ${known.map(
        ({ words, outcome }) => html`<li data-outcome=${outcome}>
          <span>${words}</span> <strong>${text(`outcome.${outcome}`) || text('outcome.review')}</strong>
        </li>`,
      )}
    </ul>
  </details>`;
}
