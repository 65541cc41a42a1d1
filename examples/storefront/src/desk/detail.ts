import { h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { createActionPanel } from './actions.ts';
import { caseDetail } from './detail-case.ts';
import { claimDetail } from './detail-claim.ts';
import { returnDetail } from './detail-return.ts';
import { fact, facts, panel, type Sections, timeline } from './facts.ts';
import { type Item, isOverdue } from './item.ts';
import type { Store } from './store.ts';
import { dueWords, statusWords } from './words.ts';

/** One thing in full. `update` draws news of it without touching what somebody is writing. */
export function createDetail(item: Item, store: Store, announce: (words: string) => void) {
  const actions = createActionPanel(item, { store, announce });
  const head = h('header', { class: 'detail-head' });
  const body = h('div', { class: 'detail-body' });
  const element = h('article', { class: 'detail', 'data-id': item.value.id }, head, actions.element, body);

  const draw = (shown: Item): void => {
    head.replaceChildren(
      h('a', { class: 'detail-back', href: `#/${shown.kind}` }, `← ${t('desk.back')}`),
      h('h2', { tabindex: -1 }, shown.value.number),
      h(
        'p',
        { class: 'detail-state' },
        h('span', { class: 'pill', 'data-status': shown.value.status }, statusWords(shown)),
        h('span', { class: isOverdue(shown, Date.now()) ? 'overdue' : 'muted' }, dueWords(shown, Date.now())),
      ),
    );
    const { main, facts: rows, side } = sections(shown, store);
    body.replaceChildren(
      h('div', { class: 'detail-main' }, ...main, timeline(shown)),
      h('div', { class: 'detail-side' }, panel(t('desk.glance'), facts(customer(shown, store), ...rows)), ...side),
    );
  };
  draw(item);

  return {
    element,
    heading: (): HTMLElement | null => head.querySelector('h2'),
    update(changed: Item): void {
      const focused = document.activeElement === head.querySelector('h2');
      draw(changed);
      actions.update(changed);
      if (focused) head.querySelector('h2')?.focus();
    },
  };
}

export type Detail = ReturnType<typeof createDetail>;

function sections(item: Item, store: Store): Sections {
  switch (item.kind) {
    case 'returns':
      return returnDetail(item.value, store);
    case 'claims':
      return claimDetail(item.value, store);
    case 'cases':
      return caseDetail(item.value, store);
  }
}

function customer({ value }: Item, store: Store): HTMLElement | null {
  const name = h('span', null, value.customerId?.replace(/^cus_/, '') ?? t('desk.guest'));
  if (value.customerId) {
    void store.customerName(value.customerId).then((words) => {
      name.textContent = words;
    });
  }
  return fact(t('desk.name'), name);
}
