import type { Campaign, CashbackProgress } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { notice } from '../../controls/notice/notice.ts';
import { progressBar } from '../../controls/progress-bar/progress-bar.ts';
import { statusPill, type Tone } from '../../controls/status-pill/status-pill.ts';
import { formatDate, localizedText } from '../../internal/format.ts';
import { byId } from '../../internal/identified.ts';
import { formatMoney } from '../../internal/money.ts';
import { claimCard } from './cashback.cards.ts';
import { ordersOf, rulesOf } from './cashback.details.ts';
import { otherClaims, type ShownCampaign, shownCampaigns, stationOf } from './cashback.rules.ts';
import type { CashbackTemplateView } from './cashback.view.ts';
import { rewardWord, type Strings } from './cashback.words.ts';
import type { CashbackKey } from './messages/en.ts';

type Content = TemplateResult | typeof nothing;

/** The campaigns, each with the way so far, what can be claimed and its claims. */
export function overview(view: CashbackTemplateView): TemplateResult {
  const { state, text, campaignId } = view;
  const { data, sent } = state;
  const shown = shownCampaigns(data, campaignId);
  const others = otherClaims(data, campaignId);
  const created = byId(data.claims, sent);
  return html`<div class="list">
    ${created ? notice({ tone: 'positive', text: text('sent'), detail: text('sentText', { number: created.number }) }) : nothing}
    ${shown.length === 0 ? nothingThere(view) : shown.map((each) => campaignView(view, each))}
    ${
      others.length > 0
        ? html`<section class="campaign">
            <h2 class="title">${text('claims')}</h2>
            ${others.map((claim) => claimCard(view, claim))}
          </section>`
        : nothing
    }
    ${data.signedIn || shown.length === 0 ? nothing : notice({ tone: 'neutral', text: text('signIn') })}
  </div>`;
}

function nothingThere({ text, campaignId }: CashbackTemplateView): TemplateResult {
  return html`<div class="empty" part="empty">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 8.5h16v9.25H4zM4 11.5h16M7.5 15h3" />
    </svg>
    <h2 class="title">${text(campaignId ? 'missing' : 'none')}</h2>
    ${campaignId ? nothing : html`<p class="muted">${text('noneText')}</p>`}
  </div>`;
}

const tones: { readonly [Status in Campaign['status']]?: Tone } = { running: 'positive', exhausted: 'caution' };

function campaignView(view: CashbackTemplateView, shown: ShownCampaign): TemplateResult {
  const { text, locale } = view;
  const { campaign, progress, claims } = shown;
  const { status, startsAt, endsAt } = campaign;
  const date = formatDate(status === 'upcoming' ? startsAt : endsAt, locale);
  return html`<section class="campaign" part="campaign">
    <header>
      <h2 class="title" data-field="campaign:${campaign.id}" tabindex="-1">${localizedText(campaign.name, locale)}</h2>
      ${statusPill(text(`status.${status}`, { date }) || date, tones[status])}
    </header>
    ${campaign.description ? html`<p>${localizedText(campaign.description, locale)}</p>` : nothing}
    ${status === 'exhausted' ? html`<p class="muted">${text('exhausted')}</p>` : nothing}
    ${track(shown, view)} ${progress ? claimBox(view, progress) : nothing}
    ${claims.map((claim, index) => claimCard(view, claim, index === 0))}
    <div class="details">${rulesOf(campaign, view)} ${progress ? ordersOf(progress, view) : nothing}</div>
  </section>`;
}

/** The steps as a list, and how far the shopper has come as a bar over them. */
function track(shown: ShownCampaign, strings: Strings): TemplateResult {
  const { text, locale } = strings;
  const { campaign } = shown;
  const { steps, status } = campaign;
  const progress = status === 'upcoming' ? null : shown.progress;
  const spent = progress?.spent.amount ?? 0;
  const sentence = status === 'running' || !progress ? nextSentence(campaign, progress, strings) : '';
  const said = progress ? text('spent', { amount: formatMoney(progress.spent, locale) }) : '';
  const thresholds = steps.map(({ threshold }) => threshold.amount);
  return html`<div class="track" part="track">
    <p class="said">${said ? html`<strong>${said}</strong>` : nothing}<span>${sentence}</span></p>
    ${
      progress
        ? progressBar({
            value: stationOf(spent, thresholds),
            max: steps.length,
            label: text('progress', { name: localizedText(campaign.name, locale) }),
            valueText: [said, sentence].filter(Boolean).join('. '),
            steps: steps.slice(1).map((_, index) => index + 1),
          })
        : nothing
    }
    <ol class="steps">
      ${steps.map((step) => {
        const isReached = spent > 0 && step.threshold.amount <= spent;
        return html`<li ?data-reached=${isReached}>
          <strong>${rewardWord(step, strings)}</strong>
          <span class="muted">${text('stepAt', { threshold: formatMoney(step.threshold, locale) })}</span>
          ${isReached ? html`<span class="visually-hidden">${text('reached')}</span>` : nothing}
        </li>`;
      })}
    </ol>
  </div>`;
}

/** What is still missing to the next step, or to the first one for somebody whose way is not known. */
function nextSentence({ steps }: Campaign, progress: CashbackProgress | null, strings: Strings): string {
  const { text, locale } = strings;
  const next = progress?.nextStep;
  const step = progress ? byId(steps, next?.id) : steps[0];
  if (!step) return progress ? text('lastStep') : '';
  const reward = rewardWord(step, strings);
  return next
    ? text('nextStep', { missing: formatMoney(next.missing, locale), reward })
    : text('firstStep', { threshold: formatMoney(step.threshold, locale), reward });
}

/** What can be claimed now, or why nothing can. */
function claimBox({ text, locale, controller }: CashbackTemplateView, progress: CashbackProgress): Content {
  const { campaign, claimable, notClaimableReason } = progress;
  if (claimable.amount > 0 && !notClaimableReason) {
    const amount = formatMoney(claimable, locale);
    return html`<div class="claim-box" part="claim-box">
      <p class="amount">${text('claimable', { amount })}</p>
      ${button({ label: text('claim', { amount }), part: 'claim', onClick: () => controller.start(campaign.id) })}
    </div>`;
  }
  if (campaign.status === 'exhausted') return nothing;
  // That a claim is under way is told by its card: there are no words for it.
  const words = text(`not.${notClaimableReason}` as CashbackKey, { date: formatDate(campaign.claimUntil, locale) });
  return words ? html`<p class="muted">${words}</p>` : nothing;
}
