import './common.ts';
import { find, h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { fill, placeholders, trouble } from '../browser/region.ts';
import { getJson, postJson } from '../browser/shop-api.ts';
import { formatMoney } from '../messages/format.ts';
import { type BasketItem, emptyBasket, readBasket, setQuantity } from './basket-store.ts';
import type { ProductSummary } from './product-card.ts';

const region = find('[data-basket]');
const signedIn = find('main').dataset['signedIn'] === 'known';

interface Entry {
  product: ProductSummary;
  quantity: number;
}

interface Basket {
  entries: Entry[];
  /** What this visitor pays of the list price. */
  pricePercent: number;
}

async function load(): Promise<Basket> {
  const items = readBasket();
  if (items.length === 0) return { entries: [], pricePercent: 100 };
  const { pricePercent } = signedIn ? await getJson<{ pricePercent: number }>('/api/me') : { pricePercent: 100 };
  const params = new URLSearchParams(items.map(({ sku }) => ['sku', sku]));
  const { products } = await getJson<{ products: ProductSummary[] }>(`/api/products/some?${params}`);
  const entries = items.flatMap(({ sku, quantity }: BasketItem) => {
    const product = products.find((candidate) => candidate.sku === sku);
    return product ? [{ product, quantity }] : [];
  });
  return { entries, pricePercent };
}

function show(): void {
  void fill(region, placeholders(2, 'rows'), load, draw);
}

function draw({ entries, pricePercent }: Basket): Node {
  if (entries.length === 0) {
    return h(
      'div',
      { class: 'notice' },
      h('p', null, t('basket.empty')),
      h('a', { class: 'button', href: '/' }, t('home.browse')),
    );
  }
  const sum = entries.reduce((total, { product, quantity }) => total + product.price.amount * quantity, 0);
  const currency = entries[0]?.product.price.currency ?? 'GBP';
  const amount = Math.floor((sum * pricePercent) / 100);
  return h(
    'div',
    null,
    h('ul', { class: 'basket' }, ...entries.map(drawEntry)),
    amount < sum &&
      h(
        'p',
        { class: 'basket-sum' },
        h('span', null, t('basket.memberPrice', { percent: 100 - pricePercent })),
        h('span', null, formatMoney({ amount: amount - sum, currency }, language)),
      ),
    h(
      'p',
      { class: 'basket-sum basket-total' },
      h('span', null, t('basket.total')),
      h('strong', null, formatMoney({ amount, currency }, language)),
    ),
    signedIn ? drawOrderForm() : h('a', { class: 'button', href: '/sign-in?next=/basket' }, t('basket.signIn')),
    h('p', { class: 'muted' }, t('basket.noPayment')),
  );
}

function drawEntry({ product, quantity }: Entry): HTMLElement {
  const field = h('input', {
    type: 'number',
    min: 0,
    max: 999,
    value: quantity,
    'aria-label': t('basket.quantity', { name: product.name }),
  });
  on(field, 'change', () => {
    setQuantity(product.sku, field.valueAsNumber);
    show();
  });
  const remove = h(
    'button',
    { class: 'link', type: 'button', 'aria-label': t('basket.removeItem', { name: product.name }) },
    t('basket.remove'),
  );
  on(remove, 'click', () => {
    setQuantity(product.sku, 0);
    show();
    find('h1').setAttribute('tabindex', '-1');
    find('h1').focus();
  });
  return h(
    'li',
    null,
    h('img', { class: 'line-art', src: `/art/${encodeURIComponent(product.sku)}.svg`, alt: '', width: 72, height: 72 }),
    h(
      'div',
      { class: 'basket-words' },
      h('a', { href: `/products/${encodeURIComponent(product.sku)}`, lang: 'en' }, product.name),
      h('span', { class: 'muted' }, formatMoney(product.price, language)),
    ),
    field,
    h(
      'strong',
      { class: 'number' },
      formatMoney({ ...product.price, amount: product.price.amount * quantity }, language),
    ),
    remove,
  );
}

function drawOrderForm(): HTMLElement {
  const voucher = h('input', {
    id: 'voucher',
    name: 'voucher',
    autocomplete: 'off',
    'aria-describedby': 'voucher-hint',
    maxlength: 64,
  });
  const button = h('button', { class: 'button' }, t('basket.place'));
  const problem = h('div', null);
  const form = h(
    'form',
    { class: 'basket-order' },
    h('label', { for: 'voucher' }, t('basket.voucher')),
    voucher,
    h('p', { class: 'muted', id: 'voucher-hint' }, t('basket.voucherHint')),
    problem,
    button,
  );
  // One number for one intention: pressed twice or sent again after a broken connection it stays one order.
  const reference = crypto.randomUUID();
  on(form, 'submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    button.textContent = t('basket.placing');
    problem.replaceChildren();
    postJson<{ number: string }>('/api/orders', { reference, lines: readBasket(), voucher: voucher.value.trim() })
      .then(({ number }) => {
        emptyBasket();
        location.assign(`/orders/${encodeURIComponent(number)}?placed`);
      })
      .catch((error: unknown) => {
        problem.replaceChildren(trouble(error));
        button.disabled = false;
        button.textContent = t('basket.place');
      });
  });
  return form;
}

show();
