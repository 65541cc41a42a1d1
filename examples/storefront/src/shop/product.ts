import './common.ts';
import '@aftercart/widgets/placeholder.css';
import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/rating';
import { find, h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { fill, placeholders } from '../browser/region.ts';
import { getJson } from '../browser/shop-api.ts';
import { addToBasket } from './basket-store.ts';
import { type ProductSummary, productCard } from './product-card.ts';

const sku = find('[data-sku]').dataset['sku'] ?? '';
const name = find('h1').textContent;
const added = find('[data-added]');

find('[data-add]').addEventListener('click', () => {
  addToBasket(sku);
  added.replaceChildren(t('product.added', { name }), ' ', h('a', { href: '/basket' }, t('product.toBasket')));
});

void fill(
  find('[data-related]'),
  placeholders(4, 'cards cards-few'),
  () => getJson<{ products: ProductSummary[] }>(`/api/products/${encodeURIComponent(sku)}/related`),
  ({ products }) => h('ul', { class: 'cards cards-few' }, ...products.map(productCard)),
);
