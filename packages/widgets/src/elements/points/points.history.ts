import type { PointsEntry } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { formatDate, formatSigned } from '../../internal/format.ts';
import { section } from './points.panels.ts';
import type { PointsView, Strings } from './points.view.ts';

/** What came and went, newest first. */
export function historyPanel(view: PointsView): TemplateResult {
  const { data, state, strings, controller } = view;
  const { text } = strings;
  return section(
    'history',
    view,
    html`${
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
            onClick: () => void controller.more(),
          })
        : nothing
    }
    ${state.more === 'failed' ? html`<p class="failed" role="alert">${text('moreFailed')}</p>` : nothing}`,
  );
}

function row(entry: PointsEntry, { text, locale }: Strings): TemplateResult {
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
      <p>${text(`entry.${entry.type}`, { reference }) || entry.note}</p>
      <p class="muted">
        <time datetime=${entry.createdAt}>${formatDate(entry.createdAt, locale)}</time>${detail ? ` · ${detail}` : nothing}
      </p>
    </div>
    <p class="signed" data-gain=${entry.points > 0 ? 'yes' : 'no'}>${formatSigned(entry.points, locale)}</p>
  </li>`;
}
