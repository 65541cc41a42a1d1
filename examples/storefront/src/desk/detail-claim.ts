import type { Claim } from '@aftercart/contract';
import { h } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { formatDateTime } from '../messages/format.ts';
import { fact, money, panel, type Sections } from './facts.ts';
import { files } from './files.ts';
import type { Store } from './store.ts';
import { declineWords, localized, wordsOf } from './words.ts';

export function claimDetail(found: Claim, store: Store): Sections {
  const proofs = files(found.proofUploadIds, t('desk.proofs'), store);
  return {
    main: [
      panel(t('desk.screening'), h('ul', { class: 'checks' }, ...found.screening.map(check))),
      ...(proofs ? [panel(t('desk.proofs'), proofs)] : []),
    ],
    facts: [
      fact(t('desk.campaign'), localized(found.campaignName)),
      fact(t('desk.amount'), money(found.amount)),
      fact(t('desk.asked'), formatDateTime(found.createdAt, language)),
      fact(t('desk.orders'), found.orderIds.map((id) => id.replace(/^ord_/, '')).join(', ')),
      fact(t('desk.declineReason'), found.declineReason && declineWords(found.declineReason)),
      fact(t('desk.payout'), found.payout && payoutWords(found.payout)),
    ],
    side: [],
  };
}

const tones = { pass: 'good', fail: 'bad', review: 'warn' } as const;

function check({ rule, outcome, detail }: Claim['screening'][number]): HTMLElement {
  return h(
    'li',
    null,
    h('span', { class: `pill pill-${tones[outcome]}` }, t(`desk.screen.${outcome}`)),
    h('span', null, wordsOf('desk.rule', rule), detail && h('span', { class: 'muted' }, ` ${detail}`)),
  );
}

function payoutWords({ status, reference, expectedBy, failureReason }: NonNullable<Claim['payout']>): string {
  switch (status) {
    case 'pending':
      return t('desk.payout.pending', { when: formatDateTime(expectedBy, language) });
    case 'paid':
      return t('desk.payout.paid', { reference: reference ?? '' });
    case 'failed':
      return t('desk.payout.failed', { reason: failureReason ?? '' });
  }
}
