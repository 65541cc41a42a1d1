import { h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import type { Store } from './store.ts';
import { troubleWords } from './words.ts';

/** Files stay on the screen when their thing is drawn anew, without being fetched again. */
const known = new Map<string, Promise<{ url: string; isImage: boolean }>>();

/** Pictures and documents of the shopper. They are private, so they are fetched with the session, not by their address. */
export function files(uploadIds: readonly string[], name: string, store: Store): HTMLElement | null {
  if (uploadIds.length === 0) return null;
  return h('ul', { class: 'files' }, ...uploadIds.map((id) => file(id, name, store)));
}

function file(id: string, name: string, store: Store): HTMLElement {
  const place = h('li', { class: 'placeholder' });
  load(id, store).then(
    ({ url, isImage }) => {
      place.classList.remove('placeholder');
      place.append(
        h(
          'a',
          { href: url, target: '_blank', rel: 'noopener' },
          isImage ? h('img', { src: url, alt: name, width: 96, height: 96 }) : t('desk.openFile'),
        ),
      );
    },
    (error: unknown) => {
      place.classList.remove('placeholder');
      place.append(troubleWords(error));
    },
  );
  return place;
}

function load(id: string, store: Store): Promise<{ url: string; isImage: boolean }> {
  const loading =
    known.get(id) ??
    store.client.uploads.content(id).then((content) => ({
      url: URL.createObjectURL(content),
      isImage: content.type.startsWith('image/'),
    }));
  known.set(id, loading);
  loading.catch(() => known.delete(id));
  return loading;
}
