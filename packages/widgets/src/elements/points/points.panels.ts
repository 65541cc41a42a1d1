import type { PointsSummary, Redemption, Tier } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { progressBar } from '../../controls/progress-bar/progress-bar.ts';
import { statusPill } from '../../controls/status-pill/status-pill.ts';
import { formatDate, formatPercent, localizedText } from '../../internal/format.ts';
import type { MessageValues } from '../../internal/messages.ts';
import { formatMoney } from '../../internal/money.ts';
import type { PointsView, Strings } from './points.view.ts';

type Content = TemplateResult | typeof nothing;

/** A part of the whole under its heading. */
export const section = (
  name: 'history' | 'rewards' | 'vouchers',
  { strings }: PointsView,
  content: TemplateResult,
): TemplateResult => html`<section part=${name} aria-labelledby=${name}>
  <h3 class="heading" id=${name}>${strings.text(name)}</h3>
  ${content}
</section>`;

/** The balance, what it is worth, and what will soon change about it. */
export function balancePanel({ data: { summary }, strings }: PointsView): TemplateResult {
  const { text, locale } = strings;
  const { available, pending, balance, value } = summary;
  return html`<section class="balance" part="balance" aria-labelledby="title">
    <h2 class="caption" id="title" part="title">${text('title')}</h2>
    <p class="amount">${text('points', { count: balance })}</p>
    <p class="muted">
      ${pending > 0 ? text('available', { count: available }) : nothing}${pending > 0 && value ? ' · ' : nothing}
      ${value ? text('worth', { amount: formatMoney(value, locale) }) : nothing}
    </p>
    ${changes(summary, strings)}
  </section>`;
}

function changes({ debt, expiring, releasing }: PointsSummary, { text, locale }: Strings): Content {
  const [expires] = expiring;
  const [releases] = releasing;
  if (!expires && !releases && debt === 0) return nothing;
  const dated = (count: number, at: string): MessageValues => ({ count, date: formatDate(at, locale) });
  return html`<ul class="changes" part="changes">
    ${expires ? html`<li data-tone="caution">${text('expiring', dated(expires.points, expires.expiresAt))}</li>` : nothing}
    ${releases ? html`<li>${text('pendingText', dated(releases.points, releases.availableAt))}</li>` : nothing}
    ${debt > 0 ? html`<li>${text('debt', { count: debt })}</li>` : nothing}
  </ul>`;
}

/** The level, what it brings and the way to the next. */
export function tierPanel({ data: { summary }, strings }: PointsView): TemplateResult {
  const { text, locale } = strings;
  const { tier } = summary;
  const privileges = privilegesOf(tier, strings);
  return html`<section class="tier" part="tier" aria-labelledby="tier">
    <div class="row">
      <h3 class="caption" id="tier">${text('tier')}</h3>
      <p class="level">${localizedText(tier.name, locale)}</p>
    </div>
    ${wayUp(summary, strings)}
    ${privileges.length > 0 ? html`<ul class="privileges">${privileges.map((words) => html`<li>${words}</li>`)}</ul>` : nothing}
    <p class="muted">${text('tierWindow', { days: tier.windowDays })}</p>
  </section>`;
}

function wayUp({ tier: { qualifyingSpend }, nextTier }: PointsSummary, { text, locale }: Strings): TemplateResult {
  if (!nextTier) return html`<p>${text('tierTop')}</p>`;
  const { threshold } = nextTier;
  const name = localizedText(nextTier.name, locale);
  const missing = formatMoney(nextTier.missing, locale);
  return html`${progressBar({
    value: qualifyingSpend.amount,
    max: threshold.amount,
    label: text('tierProgressLabel', { name }),
    valueText: text('tierProgress', {
      spent: formatMoney(qualifyingSpend, locale),
      threshold: formatMoney(threshold, locale),
      missing,
      name,
    }),
  })}
    <p>${text('toNext', { amount: missing, name })}</p>`;
}

function privilegesOf(tier: Tier, { text, locale }: Strings): string[] {
  const off = 100 - tier.pricePercent;
  return [
    off > 0 ? text('privilegePrice', { percent: formatPercent(off, locale) }) : '',
    tier.earnBonusPercent > 0 ? text('privilegeBonus', { percent: formatPercent(tier.earnBonusPercent, locale) }) : '',
    tier.freeReturns > 0 ? text('privilegeReturns', { count: tier.freeReturns }) : '',
  ].filter(Boolean);
}

/** Every voucher with its code: a code that was shown once only is a code that gets lost. */
export function vouchersPanel(view: PointsView): Content {
  const { redemptions } = view.data;
  if (redemptions.length === 0) return nothing;
  return section('vouchers', view, html`<ul class="rows">${redemptions.map((each) => voucher(each, view))}</ul>`);
}

function voucher(redemption: Redemption, view: PointsView): TemplateResult {
  const { text, locale } = view.strings;
  const { status, voucherCode, expiresAt, rewardName } = redemption;
  const said = text(`voucher.${status}`);
  const usable = status === 'issued';
  return html`<li class="entry">
    <div>
      <p>${localizedText(rewardName, locale)}</p>
      <p class="muted">${said && statusPill(said, usable ? 'positive' : 'neutral')}
        ${usable ? text('validUntil', { date: formatDate(expiresAt, locale) }) : nothing}</p>
    </div>
    ${usable ? code(voucherCode, view) : html`<code class="code" data-used>${voucherCode}</code>`}
  </li>`;
}

/** A voucher code with its button, which says when it has done its work. */
export function code(voucherCode: string, { strings: { text }, copy, copied }: PointsView): TemplateResult {
  return html`<div class="coupon" part="voucher">
    <code class="code">${voucherCode}</code>
    ${button({
      label: text(copied === voucherCode ? 'copied' : 'copy'),
      kind: 'secondary',
      part: 'copy',
      onClick: () => copy(voucherCode),
    })}
  </div>`;
}
