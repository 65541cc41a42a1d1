import { h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime } from '../messages/format.ts';

export interface Link {
  url: string;
  expiresAt: string;
  /** SVG. */
  qrCode: string;
}

/** A link to hand over: as text, to copy, to open, and as a QR code for a telephone. */
export function linkView({ url, expiresAt, qrCode }: Link, id: string): HTMLElement {
  const field = h('input', { id, type: 'text', readonly: true, value: url, spellcheck: 'false' });
  const copied = h('span', { class: 'muted', role: 'status' });
  const copy = h('button', { class: 'button button-quiet', type: 'button' }, t('link.copy'));
  on(field, 'focus', () => field.select());
  on(copy, 'click', () => {
    field.select();
    navigator.clipboard.writeText(url).then(
      () => {
        copied.textContent = t('link.copied');
      },
      // Where the clipboard is closed to us, the text is selected and one key away.
      () => field.focus(),
    );
  });
  // As a picture, not as markup: what an API sends never becomes part of the page.
  const code = URL.createObjectURL(new Blob([qrCode], { type: 'image/svg+xml' }));
  return h(
    'div',
    { class: 'link-view' },
    h('img', { class: 'qr', src: code, alt: t('link.qr'), width: 176, height: 176 }),
    h(
      'div',
      { class: 'link-words' },
      h('div', { class: 'field' }, h('label', { for: id }, t('link.address')), field),
      h(
        'p',
        { class: 'actions' },
        copy,
        h('a', { class: 'button button-quiet', href: url, target: '_blank', rel: 'noopener' }, t('link.open')),
        copied,
      ),
      h('p', { class: 'muted' }, t('link.until', { when: formatDateTime(expiresAt, language) })),
    ),
  );
}
