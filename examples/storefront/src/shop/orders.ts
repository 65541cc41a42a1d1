import './common.ts';
import { find, h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { fill, placeholders, trouble } from '../browser/region.ts';
import { getJson } from '../browser/shop-api.ts';
import { formatDate, formatMoney, plural } from '../messages/format.ts';
import { lineArt, type OrderPage, type ShopOrder } from './order-data.ts';

const shown = 5;

function orderCard(order: ShopOrder): HTMLElement {
  const products = order.lines.filter((line) => line.kind === 'product');
  return h(
    'li',
    { class: 'order-card' },
    h(
      'div',
      { class: 'order-card-words' },
      h(
        'h2',
        { class: 'order-card-title' },
        h('a', { href: `/orders/${encodeURIComponent(order.number)}` }, t('orders.number', { number: order.number })),
      ),
      h(
        'p',
        { class: 'muted' },
        `${formatDate(order.placedAt, language)} · ${t(plural('orders.things', products.length, language), { count: products.length })}`,
      ),
    ),
    h(
      'div',
      { class: 'order-card-sum' },
      h('p', { class: 'order-card-total' }, formatMoney(order.total, language)),
      h('span', { class: `pill pill-${order.status}` }, t(`status.${order.status}`)),
      order.refunded.amount > 0 &&
        h('span', { class: 'muted' }, t('orders.refunded', { amount: formatMoney(order.refunded, language) })),
    ),
    h(
      'div',
      { class: 'order-card-art', 'aria-hidden': 'true' },
      ...products.slice(0, shown).map((line) => lineArt(line, 72)),
      products.length > shown && h('span', { class: 'order-card-more' }, `+${products.length - shown}`),
    ),
  );
}

function load(cursor: string | null): Promise<OrderPage> {
  return getJson<OrderPage>(cursor ? `/api/orders?cursor=${encodeURIComponent(cursor)}` : '/api/orders');
}

function draw({ orders, nextCursor }: OrderPage): Node {
  if (orders.length === 0) return h('p', { class: 'notice' }, t('orders.empty'));
  const list = h('ul', { class: 'order-cards' }, ...orders.map(orderCard));
  let cursor = nextCursor;
  const more = h('button', { class: 'button button-quiet more', type: 'button' }, t('orders.more'));
  more.hidden = cursor === null;
  on(more, 'click', () => {
    more.disabled = true;
    load(cursor)
      .then((page) => {
        list.append(...page.orders.map(orderCard));
        cursor = page.nextCursor;
        more.hidden = cursor === null;
      })
      .catch((error: unknown) => {
        more.before(trouble(error));
      })
      .finally(() => {
        more.disabled = false;
      });
  });
  return h('div', null, list, more);
}

void fill(find('[data-orders]'), placeholders(4, 'order-cards'), () => load(null), draw);
