import type { Case } from '@aftercart/contract';
import { h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime } from '../messages/format.ts';
import { wholeAnswer } from './case-answer.ts';
import { fact, panel, type Sections } from './facts.ts';
import { linkView } from './link-view.ts';
import type { Store } from './store.ts';
import { scoreWords, tagList } from './voice/said.ts';
import { subjectWords, troubleWords, wordsOf } from './words.ts';

export function caseDetail(found: Case, store: Store): Sections {
  const { metric, score } = found;
  const answer = found.feedbackId && wholeAnswer(found.feedbackId, store);
  return {
    main: [
      panel(
        t('desk.score'),
        score !== null && metric !== null && h('p', { class: 'score' }, scoreWords({ metric, score })),
        answer && answer.line,
        found.comment && h('blockquote', { 'aria-label': t('desk.comment') }, found.comment),
        tagList(found.tags),
        answer && answer.questions,
      ),
    ],
    facts: [
      fact(t('desk.about'), subjectWords(found.subject)),
      fact(t('desk.category'), wordsOf('problem', found.category)),
      fact(t('desk.priority'), wordsOf('desk.priority', found.priority)),
      fact(t('desk.level'), wordsOf('desk.level', found.level)),
      fact(t('desk.contactBy'), formatDateTime(found.contactDueAt, language)),
      fact(t('desk.reportBy'), formatDateTime(found.reportDueAt, language)),
      fact(t('desk.followUp'), found.followUp && followUpWords(found.followUp)),
    ],
    side: [linkPanel(found.id, store)],
  };
}

function followUpWords({ dueAt, askedAt, answeredAt, satisfied }: NonNullable<Case['followUp']>): string {
  if (satisfied !== null && answeredAt !== null) {
    const when = formatDateTime(answeredAt, language);
    return t(satisfied ? 'desk.followUp.satisfied' : 'desk.followUp.unhappy', { when });
  }
  return askedAt
    ? t('desk.followUp.asked', { when: formatDateTime(askedAt, language) })
    : t('desk.followUp.due', { when: formatDateTime(dueAt, language) });
}

/** A link that was made stays on the screen when news of the case come in. */
const panels = new Map<string, HTMLElement>();

function linkPanel(caseId: Case['id'], store: Store): HTMLElement {
  const known = panels.get(caseId);
  if (known) return known;
  const place = h('div', null);
  const problem = h('p', { class: 'field-problem', role: 'alert' });
  const make = (words: string, pageUrl: string | null): HTMLElement =>
    on(h('button', { class: 'button button-quiet', type: 'button' }, words), 'click', () => {
      problem.textContent = '';
      store.client.cases.createLink(caseId, pageUrl ? { pageUrl } : {}).then(
        (link) => place.replaceChildren(linkView(link, 'case-link')),
        (error: unknown) => {
          problem.textContent = troubleWords(error);
        },
      );
    });
  const element = panel(
    t('link.case'),
    h('p', { class: 'muted' }, t('link.caseLead')),
    h(
      'div',
      { class: 'actions' },
      make(t('link.shopPage'), new URL('/case', location.href).href),
      make(t('link.plainPage'), null),
    ),
    problem,
    place,
  );
  panels.set(caseId, element);
  return element;
}
