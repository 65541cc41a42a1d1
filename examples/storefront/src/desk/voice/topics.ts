import type { FeedbackSummary, TagCounts } from '@aftercart/contract';
import { draw, h, on } from '../../browser/dom.ts';
import { language, t } from '../../browser/language.ts';
import { formatNumber } from '../../messages/format.ts';
import { wordsOf } from '../words.ts';

const shown = 8;

/** What is complained of most, then what is spoken of most. Pressing one shows its answers. */
export function topics({ tags }: FeedbackSummary, choose: (scene: string) => void): HTMLElement {
  const ranked = tags.toSorted((a, b) => b.negative - a.negative || sum(b) - sum(a)).slice(0, shown);
  const most = Math.max(1, ...ranked.map(sum));
  return h(
    'section',
    { class: 'panel', 'aria-labelledby': 'voice-topics' },
    h('h2', { id: 'voice-topics' }, t('voice.topics')),
    ranked.length === 0
      ? h('p', { class: 'muted' }, t('voice.noTopics'))
      : h('ul', { class: 'topics' }, ...ranked.map((tag) => topic(tag, most, choose))),
  );
}

function topic(tag: TagCounts, most: number, choose: (scene: string) => void): HTMLElement {
  const { negative, neutral, positive } = tag;
  const counts = [
    ['bad', negative, t('sentiment.negative')],
    ['fair', neutral, t('sentiment.neutral')],
    ['good', positive, t('sentiment.positive')],
  ] as const;
  let at = 0;
  const bars = counts.map(([tone, count]) => {
    const bar = draw('rect', { class: `tone-${tone}`, x: (at / most) * 100, width: (count / most) * 100, height: 8 });
    at += count;
    return bar;
  });
  return h(
    'li',
    null,
    on(
      h(
        'button',
        { class: 'topic', type: 'button' },
        h(
          'span',
          { class: 'topic-name' },
          h('strong', null, wordsOf('scene', tag.scene)),
          h('span', { class: 'muted' }, wordsOf('problem', tag.problem)),
        ),
        draw('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...bars),
        h(
          'span',
          { class: 'topic-counts' },
          ...counts.flatMap(([tone, count, words]) =>
            count === 0
              ? []
              : [
                  h(
                    'span',
                    { class: `key key-${tone}` },
                    t('voice.share', { words, count: formatNumber(count, language) }),
                  ),
                ],
          ),
        ),
      ),
      'click',
      () => choose(tag.scene),
    ),
  );
}

function sum({ negative, neutral, positive }: TagCounts): number {
  return negative + neutral + positive;
}
