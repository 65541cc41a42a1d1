import './common.ts';
import '@aftercart/widgets/placeholder.css';
import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/return-form';
import type { OrderLine } from '@aftercart/contract';
import { find, h } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { fill, placeholders } from '../browser/region.ts';
import { getJson } from '../browser/shop-api.ts';
import { formatDate, formatDecimal, formatMoney, formatNumber } from '../messages/format.ts';
import { lineArt, type ShopOrder } from './order-data.ts';
import { askAboutOrder, askAboutOrdering } from './order-voice.ts';

const number = find('[data-order]').dataset['order'] ?? '';
const summary = find('[data-summary]');
const lines = find('[data-lines]');

function load(): Promise<ShopOrder> {
  return getJson<ShopOrder>(`/api/orders/${encodeURIComponent(number)}`);
}

function drawSummary(order: ShopOrder): Node {
  const fact = (name: string, value: string): HTMLElement => h('div', null, h('dt', null, name), h('dd', null, value));
  const notes = [
    order.deliveredAt && t('order.delivered', { date: formatDate(order.deliveredAt, language) }),
    order.refunded.amount > 0 && t('orders.refunded', { amount: formatMoney(order.refunded, language) }),
    order.voucherCodes.length > 0 && t('order.vouchers', { codes: order.voucherCodes.join(', ') }),
  ].filter((note) => typeof note === 'string');
  return h(
    'div',
    { class: 'order-summary' },
    h(
      'dl',
      { class: 'facts facts-row' },
      fact(t('orders.placed'), formatDate(order.placedAt, language)),
      fact(t('orders.total'), formatMoney(order.total, language)),
    ),
    h('span', { class: `pill pill-${order.status}` }, t(`status.${order.status}`)),
    ...notes.map((note) => h('span', { class: 'muted' }, note)),
  );
}

/** What is not a product has a name of its kind; the shop's own discounts say which they are. */
function nameOf(line: OrderLine): string {
  if (line.sku === 'MEMBER') return t('order.memberPrice');
  if (line.sku === 'VOUCHER') return t('order.voucher');
  return t(`kind.${line.kind}`);
}

function drawLine(line: OrderLine, currency: string): HTMLElement {
  const isProduct = line.kind === 'product';
  return h(
    'tr',
    null,
    h(
      'td',
      { class: 'line-product' },
      h(
        'div',
        null,
        lineArt(line, 56),
        h(
          'span',
          null,
          isProduct
            ? h('a', { href: `/products/${encodeURIComponent(line.sku)}`, lang: 'en' }, line.description)
            : h('span', null, nameOf(line)),
          line.returnedQuantity > 0 && h('small', null, t('order.returned', { count: line.returnedQuantity })),
          line.creditedQuantity > 0 && h('small', null, t('order.credited', { count: line.creditedQuantity })),
        ),
      ),
    ),
    h('td', { class: 'number' }, formatNumber(line.quantity, language)),
    h('td', { class: 'number' }, formatDecimal(line.unitPrice, currency, language)),
    h('td', { class: 'number' }, formatMoney(line.total, language)),
  );
}

function drawLines(order: ShopOrder): Node {
  return h(
    'table',
    { class: 'lines' },
    h('caption', { class: 'visually-hidden' }, t('order.lines')),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, t('order.product')),
        h('th', { scope: 'col', class: 'number' }, t('order.quantity')),
        h('th', { scope: 'col', class: 'number' }, t('order.price')),
        h('th', { scope: 'col', class: 'number' }, t('order.sum')),
      ),
    ),
    h('tbody', null, ...order.lines.map((line) => drawLine(line, order.currency))),
  );
}

void fill(lines, placeholders(4, 'rows'), load, (order) => {
  summary.replaceChildren(drawSummary(order));
  return drawLines(order);
});

const orderId = `ord_${number}`;
void askAboutOrder(orderId);
if (find('[data-placed]').dataset['placed'] === 'yes') askAboutOrdering(orderId);

// Pieces that are on their way back change the list above.
document.addEventListener('aftercart-return-submitted', () => {
  void load().then((order) => {
    summary.replaceChildren(drawSummary(order));
    lines.replaceChildren(drawLines(order));
  });
});
