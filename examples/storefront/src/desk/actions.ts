import { isApiError } from '@aftercart/client';
import { h, on } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { fieldsFor } from './action-fields.ts';
import type { Action, Item } from './item.ts';
import type { Store } from './store.ts';
import { statusWords, troubleWords, wordsOf } from './words.ts';

interface Options {
  store: Store;
  /** Says something to everybody, screen readers included. */
  announce: (words: string) => void;
}

/** What is not the usual next step: it stands back behind the one that is. */
const aside: ReadonlySet<Action> = new Set(['requestInfo', 'ship', 'escalate', 'reopen', 'supplyInfo', 'reply']);
/** What says nothing without words. */
const wordy: ReadonlySet<Action> = new Set(['requestInfo', 'reply']);
const harsh: ReadonlySet<Action> = new Set(['decline', 'cancel']);

/**
 * The buttons for what the API says that this member of staff may do now. What was written stays when news of the same
 * thing come in; the buttons change with them.
 */
export function createActionPanel(item: Item, { store, announce }: Options) {
  let current = item;
  /** One key for one click: sent again after a broken connection it stays one decision. */
  let pending: { action: Action; key: string } | null = null;
  const problem = h('p', { id: 'act-problem', class: 'field-problem', role: 'alert' });
  const note = h('textarea', { id: 'note', rows: 2, maxlength: 2000, 'aria-describedby': 'note-hint act-problem' });
  const extra = h('div', null);
  const buttons = h('div', { class: 'actions' });
  const element = h(
    'section',
    { class: 'panel panel-act' },
    h('h3', null, t('desk.act')),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'note' }, t('desk.noteOptional')),
      note,
      h('p', { id: 'note-hint', class: 'muted' }, t('desk.noteHint')),
    ),
    extra,
    problem,
    buttons,
  );
  const writing = [...element.querySelectorAll<HTMLElement>('.field')];

  const complain = (field: HTMLElement, words: string): void => {
    problem.textContent = words;
    field.setAttribute('aria-invalid', 'true');
    field.addEventListener('input', () => field.removeAttribute('aria-invalid'), { once: true });
    field.focus();
  };

  const take = async (action: Action, data: Record<string, unknown>): Promise<void> => {
    const words = note.value.trim();
    problem.textContent = '';
    if (pending?.action !== action) pending = { action, key: crypto.randomUUID() };
    setBusy(true);
    try {
      const changed = await store.act(current, { action, ...data, ...(words ? { note: words } : {}) }, pending.key);
      pending = null;
      note.value = '';
      announce(t('desk.done', { number: changed.value.number, status: statusWords(changed) }));
    } catch (error) {
      // A refusal is final for this key; after a lost connection the same click must be the same decision.
      if (isApiError(error)) pending = null;
      problem.textContent = troubleWords(error);
      if (isApiError(error) && error.status === 409)
        await store.refresh(current.kind, current.value.id).catch(() => undefined);
    } finally {
      setBusy(false);
      show();
    }
  };

  const setBusy = (busy: boolean): void => {
    element.setAttribute('aria-busy', String(busy));
    for (const button of element.querySelectorAll('button')) button.disabled = busy;
  };

  const press = (action: Action): void => {
    if (wordy.has(action) && !note.value.trim()) {
      complain(note, t(action === 'reply' ? 'desk.replyNeeded' : 'desk.noteNeeded'));
      return;
    }
    const fields = fieldsFor(action, current);
    if (!fields) {
      void take(action, {});
      return;
    }
    const confirm = button(
      'submit',
      t('desk.confirm', { action: wordsOf('action', action) }),
      harsh.has(action) ? 'button-bad' : '',
    );
    const form = h(
      'form',
      { class: 'act-form', novalidate: true },
      fields.element,
      h('div', { class: 'actions' }, confirm, on(button('button', t('desk.cancel'), 'button-quiet'), 'click', show)),
    );
    on(form, 'submit', (event) => {
      event.preventDefault();
      const read = fields.read();
      if ('field' in read) complain(read.field, read.problem);
      else void take(action, read.data);
    });
    problem.textContent = '';
    buttons.replaceChildren();
    extra.replaceChildren(form);
    (form.querySelector<HTMLElement>('input, select') ?? confirm).focus();
  };

  const show = (): void => {
    const actions = current.value.allowedActions as Action[];
    const usual = actions.find((action) => !harsh.has(action) && !aside.has(action));
    extra.replaceChildren();
    for (const part of writing) part.hidden = actions.length === 0;
    buttons.replaceChildren(
      ...(actions.length === 0 ? [h('p', { class: 'muted' }, t('desk.noActions'))] : []),
      ...actions.map((action) => {
        const look = harsh.has(action) ? 'button-bad' : action === usual ? '' : 'button-quiet';
        return on(button('button', wordsOf('action', action), look), 'click', () => press(action));
      }),
    );
  };
  show();

  return {
    element,
    /** News of the thing: the buttons follow them unless the same ones are open. */
    update(changed: Item): void {
      const same =
        changed.value.status === current.value.status &&
        String(changed.value.allowedActions) === String(current.value.allowedActions);
      current = changed;
      if (!same) show();
    },
  };
}

function button(type: 'button' | 'submit', words: string, look: string): HTMLButtonElement {
  return h('button', { class: `button ${look}`, type }, words);
}
