import type { Return } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime, formatNumber } from '../messages/format.ts';
import { fact, facts, money, panel, type Sections } from './facts.ts';
import { files } from './files.ts';
import type { Store } from './store.ts';
import { declineWords, localized, wordsOf } from './words.ts';

export function returnDetail(found: Return, store: Store): Sections {
  return {
    main: [
      panel(
        t('desk.lines'),
        h('ul', { class: 'goods' }, ...found.lines.map((line) => drawLine(line, store))),
        found.comment && h('blockquote', { 'aria-label': t('desk.comment') }, found.comment),
      ),
    ],
    facts: [
      fact(t('nav.orders'), found.orderNumber),
      fact(t('desk.asked'), formatDateTime(found.createdAt, language)),
      fact(t('desk.resolution'), wordsOf('desk.resolution', found.resolution)),
      fact(t('desk.tracking'), found.tracking && `${found.tracking.carrier} ${found.tracking.number}`),
      fact(t('desk.declineReason'), found.declineReason && declineWords(found.declineReason)),
    ],
    side: [panel(t('desk.outcome'), outcome(found))],
  };
}

function drawLine(line: Return['lines'][number], store: Store): HTMLElement {
  const params = new URLSearchParams({ name: line.description });
  return h(
    'li',
    null,
    h('img', {
      class: 'line-art',
      src: `/art/${encodeURIComponent(line.sku)}.svg?${params}`,
      alt: '',
      width: 56,
      height: 56,
    }),
    h(
      'div',
      null,
      h('strong', { lang: 'en' }, `${t('desk.quantity', { count: line.quantity })} ${line.description}`),
      h('span', { class: 'muted' }, `${line.sku} · ${wordsOf('reason', line.reasonCode)}`),
      line.acceptedQuantity !== null &&
        h('span', { class: 'muted' }, t('desk.accepted', { accepted: line.acceptedQuantity, count: line.quantity })),
      line.comment && h('blockquote', null, line.comment),
      files(line.evidenceUploadIds, t('desk.photo', { name: line.description }), store),
    ),
  );
}

function outcome({ outcome: found, refund }: Return): HTMLElement {
  const points = (value: number): string => formatNumber(value, language);
  return facts(
    fact(t('desk.moneyBack'), money(found.refund)),
    fact(t('desk.pointsTaken'), found.pointsEarnedReversed > 0 ? points(found.pointsEarnedReversed) : null),
    fact(t('desk.pointsRestored'), found.pointsSpentRestored > 0 ? points(found.pointsSpentRestored) : null),
    ...found.cashback.map(({ name, before, after }) =>
      fact(
        t('desk.cashbackChange', { name: localized(name) }),
        t('desk.fromTo', { before: money(before), after: money(after) }),
      ),
    ),
    fact(
      t('desk.tierChange'),
      found.tierBefore && found.tierAfter && found.tierBefore !== found.tierAfter
        ? t('desk.fromTo', { before: found.tierBefore, after: found.tierAfter })
        : null,
    ),
    fact(
      t('desk.refundState'),
      refund &&
        [t(`desk.refund.${refund.status}`, { amount: money(refund.amount) }), refund.reference]
          .filter(Boolean)
          .join(' · '),
    ),
  );
}
