import type { Case } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime } from '../messages/format.ts';
import { fact, panel, type Sections } from './facts.ts';
import { wordsOf } from './words.ts';

export function caseDetail(found: Case): Sections {
  const { metric, score, subject } = found;
  const about = t(`desk.subject.${subject.type}`, { id: (subject.id ?? '').replace(/^ord_/, '') });
  return {
    main: [
      panel(
        t('desk.score'),
        score !== null && metric !== null && h('p', { class: 'score' }, t(`desk.metric.${metric}`, { score })),
        found.comment && h('blockquote', { 'aria-label': t('desk.comment') }, found.comment),
      ),
    ],
    facts: [
      fact(t('desk.about'), about),
      fact(t('desk.contactBy'), formatDateTime(found.contactDueAt, language)),
      fact(t('desk.reportBy'), formatDateTime(found.reportDueAt, language)),
      fact(t('desk.priority'), wordsOf('desk.priority', found.priority)),
      fact(t('desk.level'), wordsOf('desk.level', found.level)),
    ],
    side: [],
  };
}
