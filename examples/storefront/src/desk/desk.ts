import { isApiError } from '@aftercart/client';
import { find, h } from '../browser/dom.ts';
import { t } from '../browser/language.ts';
import { trouble } from '../browser/region.ts';
import { createDetail, type Detail } from './detail.ts';
import { belongsTo, isOverdue, type Kind, kinds } from './item.ts';
import { createQueue } from './queue.ts';
import { createStore } from './store.ts';
import { createVoice } from './voice/voice.ts';
import { statusWords } from './words.ts';

/** The staff desk: three queues with one thing open beside them, and what shoppers say, all of it live. */
const store = createStore(document.body.dataset['apiUrl'] ?? '');
const main = find('main');
const queuePlace = find('[data-queue]');
const detailPlace = find('[data-detail]');
const voicePlace = find('[data-voice]');
const status = find('[data-status-line]');
const live = find('[data-live]');

const queues = {
  returns: createQueue('returns', store),
  claims: createQueue('claims', store),
  cases: createQueue('cases', store),
};
let open: { kind: Kind; id: string; detail: Detail } | null = null;

const announce = (words: string): void => {
  status.textContent = words;
};
/** Read when somebody wants to see it, not before. */
let voice: ReturnType<typeof createVoice> | null = null;

function place(): { kind: Kind; id: string | null } {
  const [, kind, id] = location.hash.split('/');
  return { kind: kinds.find((name) => name === kind) ?? 'returns', id: id ?? null };
}

function showCounts(): void {
  const now = Date.now();
  for (const kind of kinds) {
    const link = find(`[data-tab="${kind}"]`);
    const waiting = store.all(kind).filter((item) => belongsTo(item, 'merchant'));
    const bubble = find('.bubble', link);
    bubble.textContent = String(waiting.length);
    bubble.hidden = waiting.length === 0;
    bubble.classList.toggle(
      'bubble-late',
      waiting.some((item) => isOverdue(item, now)),
    );
    bubble.setAttribute('title', t('desk.waiting', { count: waiting.length }));
  }
}

function markTab(current: Kind | 'voice'): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-tab]')) {
    if (link.dataset['tab'] === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function showVoice(): void {
  markTab('voice');
  main.dataset['open'] = 'voice';
  open = null;
  voice ??= createVoice(store, announce);
  if (!voicePlace.firstChild) voicePlace.append(voice.element);
  void voice.load();
}

async function show(moveFocus: boolean): Promise<void> {
  if (location.hash === '#/voice') {
    showVoice();
    return;
  }
  const { kind, id } = place();
  markTab(kind);
  main.dataset['open'] = id ? 'detail' : 'list';
  queues[kind].select(id);
  if (queuePlace.firstChild !== queues[kind].element) queuePlace.replaceChildren(queues[kind].element);
  if (!id) {
    open = null;
    detailPlace.replaceChildren(h('p', { class: 'muted detail-none' }, t('desk.choose')));
    return;
  }
  try {
    const item = store.find(kind, id) ?? (await store.refresh(kind, id));
    if (place().id !== id) return;
    open = { kind, id, detail: createDetail(item, store, announce) };
    detailPlace.replaceChildren(open.detail.element);
    if (moveFocus) open.detail.heading()?.focus();
  } catch (error) {
    const gone = isApiError(error) && error.status < 500;
    detailPlace.replaceChildren(
      gone ? h('p', { class: 'notice' }, t('desk.gone')) : trouble(error, () => void show(true)),
    );
  }
}

store.listen((news) => {
  if (news.type === 'live') {
    live.textContent = t(news.live ? 'desk.live' : 'desk.notLive');
    live.dataset['live'] = String(news.live);
    return;
  }
  if (news.type === 'answered') {
    if (main.dataset['open'] === 'voice') voice?.news();
    return;
  }
  const kind = news.type === 'loaded' ? news.kind : news.item.kind;
  queues[kind].draw();
  showCounts();
  if (news.type === 'changed') {
    const { number, id } = news.item.value;
    if (open?.kind === kind && open.id === id) open.detail.update(news.item);
    announce(t('desk.changed', { number, status: statusWords(news.item) }));
  }
});

addEventListener('hashchange', () => void show(true));
// What is due moves on without any news.
setInterval(() => {
  for (const kind of kinds) queues[kind].draw();
  showCounts();
}, 60_000);

void show(false);
store.loadAll().catch((error: unknown) => {
  queuePlace.prepend(trouble(error, () => location.reload()));
});
void store.follow();
