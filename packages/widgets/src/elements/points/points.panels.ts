import type { PointsSummary, Redemption, Tier } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { progressBar } from '../../controls/progress-bar/progress-bar.ts';
import { statusPill, type Tone } from '../../controls/status-pill/status-pill.ts';
import { formatDate, formatPercent, localizedText } from '../../internal/format.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { formatMoney } from '../../internal/money.ts';
import type { PointsKey } from './messages/en.ts';
import type { PointsData, PointsState } from './points.machine.ts';

export interface PointsView {
  readonly state: PointsState;
  readonly data: PointsData;
  readonly strings: LocalizeController<PointsKey>;
  readonly ask: (rewardId: string) => void;
  readonly dismiss: () => void;
  readonly redeem: () => void;
  readonly copy: (code: string) => void;
  readonly more: () => void;
  /** The code that was copied last. */
  readonly copied: string;
}

/** The balance, what it is worth, and what will soon change about it. */
export function balancePanel({ data: { summary }, strings }: PointsView): TemplateResult {
  const { text, locale } = strings;
  const { available, pending, balance, value } = summary;
  return html`<section class="balance" part="balance" aria-labelledby="title">
    <h2 class="caption" id="title" part="title">${text('title')}</h2>
    <p class="amount">${text('points', { count: balance })}</p>
    <p class="muted">
      ${pending > 0 ? html`${text('available', { count: available })}` : nothing}${pending > 0 && value ? ' · ' : nothing}
      ${value ? text('worth', { amount: formatMoney(value, locale) }) : nothing}
    </p>
    ${changes(summary, strings)}
  </section>`;
}

function changes(
  { debt, expiring, releasing }: PointsSummary,
  { text, locale }: PointsView['strings'],
): TemplateResult | typeof nothing {
  const [expires] = expiring;
  const [releases] = releasing;
  if (!expires && !releases && debt === 0) return nothing;
  return html`<ul class="changes" part="changes">
    ${
      expires
        ? html`<li data-tone="caution">
            ${text('expiring', { count: expires.points, date: formatDate(expires.expiresAt, locale) })}
          </li>`
        : nothing
    }
    ${
      releases
        ? html`<li>${text('pendingText', { count: releases.points, date: formatDate(releases.availableAt, locale) })}</li>`
        : nothing
    }
    ${debt > 0 ? html`<li>${text('debt', { count: debt })}</li>` : nothing}
  </ul>`;
}

/** The level, what it brings and the way to the next. */
export function tierPanel({ data: { summary }, strings }: PointsView): TemplateResult {
  const { text, locale } = strings;
  const { tier, nextTier } = summary;
  const privileges = privilegesOf(tier, strings);
  return html`<section class="tier" part="tier" aria-labelledby="tier">
    <div class="row">
      <h3 class="caption" id="tier">${text('tier')}</h3>
      <p class="level">${localizedText(tier.name, locale)}</p>
    </div>
    ${
      nextTier
        ? html`${progressBar({
            value: tier.qualifyingSpend.amount,
            max: nextTier.threshold.amount,
            label: text('tierProgressLabel', { name: localizedText(nextTier.name, locale) }),
            valueText: text('tierProgress', {
              spent: formatMoney(tier.qualifyingSpend, locale),
              threshold: formatMoney(nextTier.threshold, locale),
              missing: formatMoney(nextTier.missing, locale),
              name: localizedText(nextTier.name, locale),
            }),
          })}
            <p>
              ${text('toNext', {
                amount: formatMoney(nextTier.missing, locale),
                name: localizedText(nextTier.name, locale),
              })}
            </p>`
        : html`<p>${text('tierTop')}</p>`
    }
    ${privileges.length > 0 ? html`<ul class="privileges">${privileges.map((words) => html`<li>${words}</li>`)}</ul>` : nothing}
    <p class="muted">${text('tierWindow', { days: tier.windowDays })}</p>
  </section>`;
}

function privilegesOf(tier: Tier, { text, locale }: PointsView['strings']): string[] {
  const off = 100 - tier.pricePercent;
  return [
    off > 0 ? text('privilegePrice', { percent: formatPercent(off, locale) }) : '',
    tier.earnBonusPercent > 0 ? text('privilegeBonus', { percent: formatPercent(tier.earnBonusPercent, locale) }) : '',
    tier.freeReturns > 0 ? text('privilegeReturns', { count: tier.freeReturns }) : '',
  ].filter(Boolean);
}

const voucherStatus: Readonly<Record<string, { key: PointsKey; tone: Tone }>> = {
  issued: { key: 'voucherStatusIssued', tone: 'positive' },
  used: { key: 'voucherStatusUsed', tone: 'neutral' },
  expired: { key: 'voucherStatusExpired', tone: 'neutral' },
  cancelled: { key: 'voucherStatusCancelled', tone: 'neutral' },
};

/** Every voucher with its code: a code that was shown once only is a code that gets lost. */
export function vouchersPanel(view: PointsView): TemplateResult | typeof nothing {
  const { data, strings } = view;
  if (data.redemptions.length === 0) return nothing;
  return html`<section part="vouchers" aria-labelledby="vouchers">
    <h3 class="heading" id="vouchers">${strings.text('vouchers')}</h3>
    <ul class="rows">
      ${data.redemptions.map((redemption) => voucher(redemption, view))}
    </ul>
  </section>`;
}

function voucher(redemption: Redemption, view: PointsView): TemplateResult {
  const { text, locale } = view.strings;
  const { status, voucherCode, expiresAt, rewardName } = redemption;
  const shown = voucherStatus[status];
  const usable = status === 'issued';
  return html`<li class="entry">
    <div>
      <p>${localizedText(rewardName, locale)}</p>
      <p class="muted">${shown ? statusPill(text(shown.key), shown.tone) : nothing}
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
