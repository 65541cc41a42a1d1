import './common.ts';
import { find, h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { fill, placeholders, trouble } from '../browser/region.ts';
import { getJson } from '../browser/shop-api.ts';
import { type Category, categories } from '../catalogue/category.ts';
import { formatNumber, plural } from '../messages/format.ts';
import { type ProductSummary, productCard } from './product-card.ts';

interface Found {
  total: number;
  products: ProductSummary[];
}

const pageSize = 24;
const region = find('[data-products]');
const count = find('[data-count]');
const form = find<HTMLFormElement>('[data-search]');
const query = find<HTMLInputElement>('#query');
const departments = find('[data-departments]');

const wanted = new URL(location.href).searchParams;
query.value = wanted.get('q') ?? '';

function drawDepartments(): void {
  const chosen = wanted.get('category') ?? '';
  for (const category of ['', ...categories] as ('' | Category)[]) {
    const input = h('input', { type: 'radio', name: 'category', value: category });
    input.checked = category === chosen;
    departments.append(
      h(
        'label',
        { class: 'chip' },
        on(input, 'change', () => void show()),
        h('span', null, category ? t(`category.${category}`) : t('home.all')),
      ),
    );
  }
}

function chosenDepartment(): string {
  return departments.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}

function search(): URLSearchParams {
  const params = new URLSearchParams();
  if (query.value.trim()) params.set('q', query.value.trim());
  if (chosenDepartment()) params.set('category', chosenDepartment());
  return params;
}

function load(offset: number): Promise<Found> {
  const params = search();
  params.set('offset', String(offset));
  params.set('limit', String(pageSize));
  return getJson<Found>(`/api/products?${params}`);
}

let latest = 0;

async function show(): Promise<void> {
  const mine = ++latest;
  const params = search().toString();
  history.replaceState(null, '', params ? `/?${params}#shelves` : '/');
  await fill(
    region,
    placeholders(8, 'cards'),
    () => load(0),
    // A slow answer to an earlier question must not cover a later one's.
    (found) => (mine === latest ? draw(found) : document.createDocumentFragment()),
  );
}

function draw({ total, products }: Found): Node {
  count.textContent = t(plural('home.count', total, language), { count: formatNumber(total, language) });
  if (total === 0) return nothing();
  const list = h('ul', { class: 'cards' }, ...products.map(productCard));
  const more = h('button', { class: 'button button-quiet more', type: 'button' }, t('home.more'));
  more.hidden = products.length >= total;
  on(more, 'click', () => void extend(list, more));
  return h('div', null, list, more);
}

async function extend(list: HTMLElement, more: HTMLButtonElement): Promise<void> {
  more.disabled = true;
  try {
    const known = list.children.length;
    const { total, products } = await load(known);
    list.append(...products.map(productCard));
    more.hidden = list.children.length >= total;
    list.children[known]?.querySelector<HTMLElement>('a')?.focus();
  } catch (error) {
    more.before(trouble(error));
  } finally {
    more.disabled = false;
  }
}

function nothing(): Node {
  const clear = h('button', { class: 'button button-quiet', type: 'button' }, t('home.clear'));
  on(clear, 'click', () => {
    query.value = '';
    const all = departments.querySelector<HTMLInputElement>('input');
    if (all) all.checked = true;
    query.focus();
    void show();
  });
  return h('div', { class: 'notice' }, h('p', null, t('home.none')), clear);
}

drawDepartments();
let typing: ReturnType<typeof setTimeout> | undefined;
query.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => void show(), 200);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  void show();
});
void show();
