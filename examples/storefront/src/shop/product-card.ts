import '@aftercart/widgets/placeholder.css';
import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/rating-summary';
import { h } from '../browser/dom.ts';
import { language } from '../browser/language.ts';
import { formatMoney, type Money } from '../messages/format.ts';

/** As `GET /api/products` tells it. */
export interface ProductSummary {
  sku: string;
  name: string;
  category: string;
  price: Money;
  ordered: number;
}

export function productCard(product: ProductSummary): HTMLElement {
  return h(
    'li',
    { class: 'card' },
    h('img', {
      class: 'card-art',
      src: `/art/${encodeURIComponent(product.sku)}.svg`,
      alt: '',
      width: 400,
      height: 400,
      loading: 'lazy',
    }),
    h(
      'h3',
      { class: 'card-name', lang: 'en' },
      h('a', { href: `/products/${encodeURIComponent(product.sku)}` }, product.name),
    ),
    h('aftercart-rating-summary', { 'subject-id': product.sku, compact: true }),
    h('p', { class: 'card-price' }, formatMoney(product.price, language)),
  );
}
