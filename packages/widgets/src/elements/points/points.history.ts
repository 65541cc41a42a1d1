import type { PointsEntry } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { formatDate, formatSigned } from '../../internal/format.ts';
import type { PointsKey } from './messages/en.ts';
import type { PointsView } from './points.panels.ts';

const words: Readonly<Record<string, PointsKey>> = {
  'earn.purchase': 'earnPurchase',
  'earn.feedback': 'earnFeedback',
  'earn.adjusted': 'earnAdjusted',
  'earn.reversed': 'earnReversed',
  redeem: 'spent',
  'redeem.reversed': 'redeemReversed',
  expire: 'expired',
  'adjust.deducted': 'adjustDeducted',
};

/** What came and went, newest first. */
export function historyPanel({ data, state, strings, more }: PointsView): TemplateResult {
  const { text } = strings;
  return html`<section part="history" aria-labelledby="history">
    <h3 class="heading" id="history">${text('history')}</h3>
    ${
      data.entries.length === 0
        ? html`<p class="muted">${text('historyEmpty')}</p>`
        : html`<ul class="rows">${data.entries.map((entry) => row(entry, strings))}</ul>`
    }
    ${
      data.nextCursor
        ? button({
            label: text('more'),
            kind: 'quiet',
            part: 'more',
            busy: state.more === 'loading',
            onClick: more,
          })
        : nothing
    }
    ${state.more === 'failed' ? html`<p class="failed" role="alert">${text('moreFailed')}</p>` : nothing}
  </section>`;
}

function row(entry: PointsEntry, { text, locale }: PointsView['strings']): TemplateResult {
  const key = words[entry.type];
  const reference = entry.orderId?.replace(/^ord_/, '') ?? '';
  const detail =
    entry.state === 'voided'
      ? text('entryVoided')
      : entry.state === 'pending' && entry.availableAt
        ? text('entryPending', { date: formatDate(entry.availableAt, locale) })
        : entry.points > 0 && entry.expiresAt
          ? text('entryExpires', { date: formatDate(entry.expiresAt, locale) })
          : '';
  return html`<li class="entry" data-state=${entry.state}>
    <div>
      <p>${key ? text(key, { reference }) : entry.note}</p>
      <p class="muted">
        <time datetime=${entry.createdAt}>${formatDate(entry.createdAt, locale)}</time>${detail ? ` · ${detail}` : nothing}
      </p>
    </div>
    <p class="signed" data-gain=${entry.points > 0 ? 'yes' : 'no'}>${formatSigned(entry.points, locale)}</p>
  </li>`;
}
