import type { Claim } from '@aftercart/contract';
import { claimWay } from '@aftercart/contract/machines';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { caseCard } from '../../controls/case-card/case-card.ts';
import { answerPanel, cancelling, formPanel, offers } from '../../controls/follow-up/follow-up.ts';
import { questionIn } from '../../internal/case-words.ts';
import type { FollowUp } from '../../internal/follow-up.ts';
import { byId } from '../../internal/identified.ts';
import { formatMoney } from '../../internal/money.ts';
import { hasEnded } from '../../internal/stations.ts';
import { accountChoice, accountForm } from './cashback.accounts.ts';
import { openActions } from './cashback.rules.ts';
import type { CashbackTemplateView } from './cashback.view.ts';
import { accountWord, promiseOf, statusWord, timelineOf, toneOf } from './cashback.words.ts';
import type { CashbackKey } from './messages/en.ts';

type Content = TemplateResult | typeof nothing;

/** One claim. The latest of a campaign and those under way lie open. */
export function claimCard(view: CashbackTemplateView, claim: Claim, isLatest = false): TemplateResult {
  const { state, text, controller } = view;
  const { id, number, status } = claim;
  const followUp = state.followUp?.id === id ? state.followUp : null;
  return caseCard({
    id,
    title: text('number', { number }),
    status: statusWord(status, view),
    tone: toneOf(status),
    open: isLatest || id === state.sent || !hasEnded(claimWay, status),
    facts: facts(view, claim),
    promise: promiseOf(claim, view),
    actions: followUp && followUp.action !== 'cancel' ? panel(view, claim, followUp) : actions(view, claim),
    timelineLabel: text('timeline', { number }),
    steps: timelineOf(claim, view),
    asides: html`${checks(view, claim)}
    ${cancelling({ followUp, text, desk: controller.desk }, claim, text('cancelClaim'))}`,
  });
}

function facts(view: CashbackTemplateView, claim: Claim): TemplateResult {
  const { state, text, locale } = view;
  const account = byId(state.data.accounts, claim.payoutAccountId);
  const { payout } = claim;
  return html`<div class="facts">
    <p class="amount">${formatMoney(claim.amount, locale)}</p>
    ${account ? html`<p class="muted">${accountWord(account, view)}</p>` : nothing}
    ${
      payout?.reference && payout.status === 'paid'
        ? html`<p class="muted">${text('reference', { reference: payout.reference })}</p>`
        : nothing
    }
  </div>`;
}

/** The ways to what can be done now. */
const actions = ({ text, controller }: CashbackTemplateView, claim: Claim): Content =>
  offers(
    (['supplyInfo', 'appeal', 'retry'] as const)
      .filter((action) => openActions(claim).includes(action))
      .map((action) => ({
        label: text(action === 'retry' ? 'retryPayout' : action),
        kind: action === 'appeal' ? 'secondary' : 'primary',
        onClick: () => controller.desk.open(claim.id, action),
      })),
  );

function panel(view: CashbackTemplateView, claim: Claim, followUp: FollowUp): TemplateResult {
  const { state, text, controller } = view;
  const { desk } = controller;
  const base = { followUp, text, desk };
  if (followUp.action === 'supplyInfo') return answerPanel({ ...base, question: questionIn(claim.timeline) });
  if (followUp.action === 'appeal') {
    return answerPanel({ ...base, question: null, words: { label: text('appealWhy'), send: text('appealSend') } });
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

/** What the automatic look found, rule by rule: a decision that nobody can follow is a decision that nobody trusts. */
function checks({ text }: CashbackTemplateView, { screening, status }: Claim): Content {
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
