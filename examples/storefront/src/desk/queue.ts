import { h, on } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { money } from './facts.ts';
import { belongsTo, byUrgency, type Filter, filters, type Item, isOverdue, type Kind } from './item.ts';
import type { Store } from './store.ts';
import { dueWords, localized, statusWords, wordsOf } from './words.ts';

/** One queue: what waits for whom, the most urgent first. */
export function createQueue(kind: Kind, store: Store) {
  let filter: Filter = 'merchant';
  let overdueOnly = false;
  let selected: string | null = null;

  const list = h('ul', { class: 'queue-list' });
  const older = h('button', { class: 'button button-quiet more', type: 'button' }, t('desk.older'));
  const overdue = h('input', { type: 'checkbox' });
  const element = h(
    'div',
    { class: 'queue' },
    h(
      'fieldset',
      { class: 'chips' },
      h('legend', { class: 'visually-hidden' }, t('desk.filter')),
      ...filters.map((name) => {
        const input = h('input', { type: 'radio', name: `filter-${kind}`, value: name, checked: name === filter });
        on(input, 'change', () => {
          filter = name;
          draw();
        });
        return h('label', { class: 'chip' }, input, h('span', null, t(`desk.filter.${name}`)));
      }),
    ),
    h('label', { class: 'check' }, overdue, t('desk.overdueOnly')),
    list,
    older,
  );
  on(overdue, 'change', () => {
    overdueOnly = overdue.checked;
    draw();
  });
  on(older, 'click', () => {
    older.disabled = true;
    void store.load(kind).finally(() => {
      older.disabled = false;
    });
  });

  const draw = (): void => {
    const now = Date.now();
    const shown = store
      .all(kind)
      .filter((item) => belongsTo(item, filter) && (!overdueOnly || isOverdue(item, now)))
      .toSorted(byUrgency);
    const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
    list.replaceChildren(
      ...shown.map((item) => row(item, item.value.id === selected, now, store)),
      ...(shown.length === 0 && store.isLoaded(kind) ? [h('li', { class: 'muted queue-empty' }, t('desk.empty'))] : []),
    );
    older.hidden = !store.hasOlder(kind);
    if (focused) list.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus();
  };
  draw();

  return {
    element,
    draw,
    select(id: string | null): void {
      selected = id;
      draw();
    },
  };
}

function row(item: Item, isSelected: boolean, now: number, store: Store): HTMLElement {
  const { value } = item;
  const who = h('span', null, value.customerId ? '…' : t('desk.guest'));
  if (value.customerId) {
    void store.customerName(value.customerId).then((name) => {
      who.textContent = name;
    });
  }
  return h(
    'li',
    { class: 'queue-row' },
    h(
      'a',
      { href: `#/${item.kind}/${value.id}`, 'aria-current': isSelected ? 'true' : null },
      h('span', { class: 'queue-title' }, h('strong', null, value.number), h('span', null, gist(item))),
      h('span', { class: 'queue-who' }, who),
      h(
        'span',
        { class: 'queue-state' },
        h('span', { class: 'pill', 'data-status': value.status }, statusWords(item)),
        value.expectedBy && h('span', { class: isOverdue(item, now) ? 'overdue' : 'muted' }, dueWords(item, now)),
      ),
    ),
  );
}

/** The one thing to know of it before opening it. */
function gist(item: Item): string {
  switch (item.kind) {
    case 'returns':
      return item.value.resolution === 'refund'
        ? money(item.value.outcome.refund)
        : wordsOf('desk.resolution', 'exchange');
    case 'claims':
      return `${money(item.value.amount)} · ${localized(item.value.campaignName)}`;
    case 'cases':
      return item.value.metric && item.value.score !== null
        ? wordsOf('desk.metric', item.value.metric).replace('{score}', String(item.value.score))
        : wordsOf('desk.priority', item.value.priority);
  }
}
