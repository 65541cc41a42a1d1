import type { Feedback, FeedbackTag, Sentiment } from '@aftercart/contract';
import { h } from '../../browser/dom.ts';
import { t } from '../../browser/language.ts';
import { wordsOf } from '../words.ts';

/** How an answer and what it speaks of look, in the list and in a case. */
export function scoreWords({ metric, score }: Pick<Feedback, 'metric' | 'score'>): string {
  return t(`desk.metric.${metric}`, { score });
}

export function sentimentPill(sentiment: Sentiment): HTMLElement {
  return h('span', { class: 'pill', 'data-sentiment': sentiment }, t(`sentiment.${sentiment}`));
}

export function tagList(tags: readonly FeedbackTag[]): HTMLElement | null {
  if (tags.length === 0) return null;
  return h(
    'ul',
    { class: 'tags', 'aria-label': t('voice.topics') },
    ...tags.map(({ problem, scene, sentiment }) =>
      h(
        'li',
        { class: 'tag', 'data-sentiment': sentiment, title: wordsOf('problem', problem) },
        h('span', { 'aria-hidden': 'true' }, { positive: '＋', neutral: '·', negative: '－' }[sentiment]),
        wordsOf('scene', scene),
        h('span', { class: 'visually-hidden' }, ` (${t(`sentiment.${sentiment}`)})`),
      ),
    ),
  );
}

export function customerTags({ customerTags: tags }: Pick<Feedback, 'customerTags'>): string[] {
  return tags.map((tag) => t(`customer.${tag}`));
}
