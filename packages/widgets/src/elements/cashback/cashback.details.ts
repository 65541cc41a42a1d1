import type { Campaign, CashbackProgress } from '@aftercart/contract';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDate } from '../../internal/format.ts';
import { formatMoney } from '../../internal/money.ts';
import type { Strings } from './cashback.words.ts';
import type { CashbackKey } from './messages/en.ts';

/** More names than these nobody reads. */
const mostNames = 8;

function listOf(names: readonly string[], { text, locale }: Strings): string {
  const rest = names.length - mostNames;
  const shown = rest > 0 ? [...names.slice(0, mostNames), text('more', { count: rest })] : names;
  return new Intl.ListFormat(locale).format(shown);
}

/** The rules in plain words, made of what the campaign says: they cannot differ from what is calculated. */
export function rulesOf(campaign: Campaign, strings: Strings): TemplateResult {
  const { text, locale } = strings;
  const { startsAt, endsAt, claimUntil, minOrder, scope, perCustomerCap, proof } = campaign;
  const categoryWord = (category: string): string => text(`category.${category}` as CashbackKey) || category;
  const rules = [
    text('rulePeriod', { from: formatDate(startsAt, locale), to: formatDate(endsAt, locale) }),
    minOrder && text('ruleMinOrder', { amount: formatMoney(minOrder, locale) }),
    scope.categories && text('ruleCategories', { list: listOf(scope.categories.map(categoryWord), strings) }),
    scope.skus && text('ruleSkus', { list: listOf(scope.skus, strings) }),
    !scope.categories && !scope.skus && text('ruleAllGoods'),
    text('ruleReturns'),
    perCustomerCap && text('ruleCap', { amount: formatMoney(perCustomerCap, locale) }),
    text('ruleClaimUntil', { date: formatDate(claimUntil, locale) }),
    proof !== 'none' && text(`ruleProof.${proof}`),
  ].filter((rule) => typeof rule === 'string' && rule !== '');
  return html`<details part="rules">
    <summary>${text('rules')}</summary>
    <ul class="rules">
      ${rules.map((rule) => html`<li>${rule}</li>`)}
    </ul>
  </details>`;
}

/** Which orders count and what, and which do not and why. */
export function ordersOf({ orders }: CashbackProgress, { text, locale }: Strings): TemplateResult | typeof nothing {
  if (orders.length === 0) return nothing;
  return html`<details part="orders">
    <summary>${text('orders', { count: orders.length })}</summary>
    <ul class="orders">
      ${orders.map(({ number, placedAt, counted, excludedReason }) => {
        const why = excludedReason && (text(`excluded.${excludedReason}`) || text('excluded.other'));
        return html`<li>
          <span class="order">
            ${text('order', { number })} <span class="muted">${formatDate(placedAt, locale)}</span>
          </span>
          ${why ? html`<span class="muted">${why}</span>` : html`<span class="number">${formatMoney(counted, locale)}</span>`}
        </li>`;
      })}
    </ul>
  </details>`;
}
