import { h } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime, formatMoney, type Money } from '../messages/format.ts';
import { isMessageKey } from '../messages/messages.ts';
import type { Item } from './item.ts';
import { wordsOf } from './words.ts';

/** What the detail shows of one kind of thing: at length, as names and values, and beside it. */
export interface Sections {
  main: HTMLElement[];
  facts: (HTMLElement | null)[];
  side: HTMLElement[];
}

/** A name and its value; nothing where there is no value. */
export function fact(name: string, value: Node | string | null | undefined): HTMLElement | null {
  return value === null || value === undefined || value === ''
    ? null
    : h('div', null, h('dt', null, name), h('dd', null, value));
}

export function facts(...rows: (HTMLElement | null)[]): HTMLElement {
  return h('dl', { class: 'facts' }, ...rows);
}

export function panel(title: string, ...content: (Node | string | null | false)[]): HTMLElement {
  return h('section', { class: 'panel' }, h('h3', null, title), ...content);
}

export function money(value: Money): string {
  return formatMoney(value, language);
}

/** What happened, oldest first, with the words that the shopper saw. */
export function timeline({ value }: Item): HTMLElement {
  const entries = value.timeline.map(({ at, type, actor, status, note }) => {
    const event = `event.${type}`;
    // What leaves the status as it was has words of its own.
    const what = isMessageKey(event) ? t(event) : status ? wordsOf('state', status) : type;
    return h(
      'li',
      null,
      h('strong', null, what),
      h(
        'span',
        { class: 'muted' },
        h('time', { datetime: at }, formatDateTime(at, language)),
        ` · ${wordsOf('desk.actor', actor)}`,
      ),
      note && h('blockquote', null, note),
    );
  });
  return panel(t('desk.timeline'), h('ol', { class: 'timeline' }, ...entries));
}
