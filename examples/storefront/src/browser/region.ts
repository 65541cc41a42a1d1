import { h, on } from './dom.ts';
import { t } from './language.ts';
import { ShopError } from './shop-api.ts';

/**
 * A part of the page that is loaded: shows a placeholder, then what `draw` makes of the answer, or what went wrong with
 * a way to try again.
 */
export async function fill<Data>(
  region: HTMLElement,
  placeholder: Node,
  load: () => Promise<Data>,
  draw: (data: Data) => Node,
): Promise<void> {
  region.setAttribute('aria-busy', 'true');
  region.replaceChildren(placeholder);
  try {
    region.replaceChildren(draw(await load()));
  } catch (error) {
    region.replaceChildren(trouble(error, () => void fill(region, placeholder, load, draw)));
  } finally {
    region.removeAttribute('aria-busy');
  }
}

/** What went wrong in words, and a button where trying again may help. */
export function trouble(error: unknown, retry?: () => void): HTMLElement {
  return h(
    'div',
    { class: 'notice notice-bad', role: 'alert' },
    h('p', { class: 'notice-title' }, t('error.title')),
    h('p', null, wordsFor(error)),
    retry && on(h('button', { class: 'button button-quiet', type: 'button' }, t('error.retry')), 'click', retry),
  );
}

function wordsFor(error: unknown): string {
  if (!navigator.onLine) return t('error.offline');
  if (error instanceof ShopError && error.message) return error.message;
  return t('error.load');
}

export function placeholders(count: number, className: string): HTMLElement {
  return h(
    'div',
    { class: className, 'aria-hidden': 'true' },
    ...Array.from({ length: count }, () => h('div', { class: 'placeholder' })),
  );
}
