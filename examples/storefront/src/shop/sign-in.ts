import './common.ts';
import { find, h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { fill, placeholders } from '../browser/region.ts';
import { getJson } from '../browser/shop-api.ts';
import { formatDate, formatDecimal, formatNumber, plural } from '../messages/format.ts';

interface Person {
  id: string;
  name: string;
  country: string | null;
  orders: number;
  /** Exact major units. */
  spend: string;
  currency: string;
  latestOrderAt: string | null;
}

const pageSize = 48;
const region = find('[data-customers]');
const count = find('[data-count]');
const query = find<HTMLInputElement>('#query');
const sort = find<HTMLSelectElement>('#sort');
const countries = new Intl.DisplayNames(language, { type: 'region' });
let shown = pageSize;

const orders: Readonly<Record<string, (a: Person, b: Person) => number>> = {
  recent: (a, b) => (b.latestOrderAt ?? '').localeCompare(a.latestOrderAt ?? '') || Number(b.spend) - Number(a.spend),
  spend: (a, b) => Number(b.spend) - Number(a.spend),
  orders: (a, b) => b.orders - a.orders,
  name: (a, b) => a.name.localeCompare(b.name),
};

function matches(person: Person): boolean {
  const country = person.country ? `${person.country} ${countries.of(person.country) ?? ''}` : '';
  const text = `${person.name} ${person.id} ${country}`.toLowerCase();
  return query.value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function personCard(person: Person): HTMLElement {
  const number = person.id.replace(/^cus_/, '');
  return h(
    'li',
    null,
    h(
      'button',
      { class: 'person', name: 'customerId', value: person.id },
      h('span', { class: `avatar avatar-${Number(number) % 6 || 0}`, 'aria-hidden': 'true' }, initials(person.name)),
      h(
        'span',
        { class: 'person-words' },
        h('strong', null, person.name),
        h(
          'span',
          { class: 'muted' },
          [t('signIn.customer', { number }), person.country && countries.of(person.country)]
            .filter(Boolean)
            .join(' · '),
        ),
        h(
          'span',
          { class: 'person-trade' },
          t(plural('signIn.orders', person.orders, language), { count: formatNumber(person.orders, language) }),
          ' · ',
          formatDecimal(person.spend, person.currency, language),
          person.latestOrderAt &&
            h(
              'span',
              { class: 'muted' },
              ` · ${t('signIn.latest', { date: formatDate(person.latestOrderAt, language) })}`,
            ),
        ),
      ),
    ),
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
}

function draw(people: Person[]): Node {
  const list = h('ul', { class: 'people' });
  const none = h('p', { class: 'notice' }, t('signIn.none'));
  const more = h('button', { class: 'button button-quiet more', type: 'button' }, t('signIn.more'));
  const show = (): void => {
    const found = people.filter(matches).toSorted(orders[sort.value]);
    list.replaceChildren(...found.slice(0, shown).map(personCard));
    none.hidden = found.length > 0;
    more.hidden = found.length <= shown;
    count.textContent = t(plural('signIn.count', found.length, language), {
      count: formatNumber(found.length, language),
    });
  };
  const restart = (): void => {
    shown = pageSize;
    show();
  };
  on(query, 'input', restart);
  on(sort, 'change', restart);
  on(more, 'click', () => {
    const next = shown;
    shown += pageSize;
    show();
    list.children[next]?.querySelector('button')?.focus();
  });
  show();
  return h('div', null, list, none, more);
}

// Enter in the search field means "look", not "sign in as the first one".
find<HTMLFormElement>('[data-search]').addEventListener('submit', (event) => event.preventDefault());

void fill(
  region,
  placeholders(12, 'people'),
  async () => (await getJson<{ customers: Person[] }>('/api/customers')).customers,
  draw,
);
