import type { Feedback, Sentiment, SurveyPlacement, TagCounts } from '@aftercart/contract';
import { h, on } from '../../browser/dom.ts';
import { language, t } from '../../browser/language.ts';
import { trouble } from '../../browser/region.ts';
import { formatDateTime } from '../../messages/format.ts';
import type { Store } from '../store.ts';
import { subjectWords, wordsOf } from '../words.ts';
import { customerTags, scoreWords, sentimentPill, tagList } from './said.ts';

const sentiments: readonly (Sentiment | '')[] = ['', 'negative', 'neutral', 'positive'];
const pageSize = 10;

/** The latest answers, narrowed by mood, topic and place. */
export function createAnswers(store: Store) {
  let sentiment: Sentiment | '' = '';
  let placement: SurveyPlacement | null = null;
  let cursor: string | null = null;
  const scene = h('select', { id: 'voice-scene' });
  const list = h('ul', { class: 'answers' });
  const older = h('button', { class: 'button button-quiet more', type: 'button' }, t('desk.older'));
  older.hidden = true;
  const heading = h('h2', { id: 'voice-answers', tabindex: -1 }, t('voice.latest'));
  const element = h(
    'section',
    { class: 'panel', 'aria-labelledby': 'voice-answers' },
    heading,
    h(
      'div',
      { class: 'answers-filter' },
      h(
        'fieldset',
        { class: 'chips' },
        h('legend', { class: 'visually-hidden' }, t('voice.mood')),
        ...sentiments.map((name) => {
          const input = h('input', { type: 'radio', name: 'voice-sentiment', value: name, checked: name === '' });
          on(input, 'change', () => {
            sentiment = name;
            void reload();
          });
          return h(
            'label',
            { class: 'chip' },
            input,
            h('span', null, name ? t(`sentiment.${name}`) : t('desk.filter.all')),
          );
        }),
      ),
      h('label', { for: scene.id, class: 'visually-hidden' }, t('voice.topic')),
      scene,
    ),
    list,
    older,
  );

  const read = (from: string | null) =>
    store.client.feedback.list({
      limit: pageSize,
      ...(from ? { cursor: from } : {}),
      ...(sentiment ? { sentiment } : {}),
      ...(scene.value ? { scene: scene.value } : {}),
      ...(placement ? { placement } : {}),
    });

  let latest = 0;
  const reload = async (): Promise<void> => {
    const mine = ++latest;
    try {
      const page = await read(null);
      if (mine !== latest) return;
      list.replaceChildren(
        ...(page.data.length === 0
          ? [h('li', { class: 'muted queue-empty' }, t('voice.none'))]
          : page.data.map(answer)),
      );
      cursor = page.nextCursor;
      older.hidden = cursor === null;
    } catch (error) {
      list.replaceChildren(
        h(
          'li',
          null,
          trouble(error, () => void reload()),
        ),
      );
    }
  };

  const know = (tags: readonly TagCounts[]): void => {
    const before = scene.value;
    const names = new Set([...tags.map((tag) => tag.scene), ...(before ? [before] : [])]);
    scene.replaceChildren(
      h('option', { value: '' }, t('voice.allTopics')),
      ...[...names].map((name) => h('option', { value: name }, wordsOf('scene', name))),
    );
    scene.value = before;
  };
  know([]);

  on(scene, 'change', () => void reload());
  on(older, 'click', () => {
    older.disabled = true;
    read(cursor)
      .then((page) => {
        list.append(...page.data.map(answer));
        cursor = page.nextCursor;
        older.hidden = cursor === null;
      })
      .catch((error: unknown) => older.before(trouble(error)))
      .finally(() => {
        older.disabled = false;
      });
  });

  return {
    element,
    reload,
    /** The topics that can be chosen. */
    know,
    showPlacement(name: SurveyPlacement | null): void {
      placement = name;
      void reload();
    },
    showScene(name: string): void {
      scene.value = name;
      void reload();
      heading.focus();
    },
  };
}

function answer(found: Feedback): HTMLElement {
  const where = found.placement ? t(`placement.${found.placement}`) : t('voice.unasked');
  return h(
    'li',
    { class: 'answer' },
    h('p', { class: 'answer-head' }, h('strong', null, scoreWords(found)), sentimentPill(found.sentiment)),
    found.comment && h('blockquote', null, found.comment),
    tagList(found.tags),
    h(
      'p',
      { class: 'muted' },
      [where, subjectWords(found.subject), formatDateTime(found.createdAt, language), ...customerTags(found)].join(
        ' · ',
      ),
    ),
    found.caseId && h('a', { href: `#/cases/${found.caseId}` }, t('voice.toCase')),
  );
}
