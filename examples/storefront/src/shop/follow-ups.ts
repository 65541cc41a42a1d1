import { createShopperClient } from '@aftercart/client';
import type { Case } from '@aftercart/contract';
import { find, h, on } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { trouble } from '../browser/region.ts';
import { postJson } from '../browser/shop-api.ts';
import { formatDateTime } from '../messages/format.ts';

const section = find('[data-cases]');
const list = find('[data-case-list]');

/** The page's own use of the SDK: what became of low scores, and the shopper's word that it is settled. */
const provider = find('aftercart-provider');
const client = createShopperClient({
  baseUrl: provider.getAttribute('base-url') ?? '',
  publishableKey: provider.getAttribute('publishable-key') ?? '',
  getToken: async () => (await postJson<{ token: string }>('/aftercart/session', {})).token,
});

export async function showFollowUps(): Promise<void> {
  try {
    const { data } = await client.cases.list({ limit: 10 });
    section.hidden = data.length === 0;
    list.replaceChildren(...data.map(followUp));
  } catch (error) {
    section.hidden = false;
    list.replaceChildren(
      h(
        'li',
        null,
        trouble(error, () => void showFollowUps()),
      ),
    );
  }
}

function followUp(found: Case): HTMLElement {
  return h(
    'li',
    { class: 'follow-up' },
    h('h3', null, t('account.case', { number: found.number })),
    h('p', null, wordsFor(found)),
    found.score !== null && h('p', { class: 'muted' }, t('account.yourScore', { score: found.score })),
    found.comment && h('blockquote', { class: 'muted' }, found.comment),
    h('div', { class: 'follow-up-actions' }, ...answers(found)),
  );
}

function wordsFor({ status, contactDueAt, reportDueAt }: Case): string {
  switch (status) {
    case 'open':
      return t('account.caseOpen', { date: formatDateTime(contactDueAt, language) });
    case 'inProgress':
      return t('account.caseInProgress', { date: formatDateTime(reportDueAt, language) });
    case 'resolved':
      return t('account.caseResolved');
    case 'closed':
      return t('account.caseClosed');
  }
}

function answers(found: Case): HTMLElement[] {
  const words = { confirm: t('account.caseConfirm'), reopen: t('account.caseReopen') } as const;
  return found.allowedActions
    .filter((action) => action === 'confirm' || action === 'reopen')
    .map((action) =>
      on(
        h('button', { class: action === 'confirm' ? 'button' : 'button button-quiet', type: 'button' }, words[action]),
        'click',
        () => {
          client.cases
            .transition(found.id, { action, fromStatus: found.status })
            .then(showFollowUps)
            .catch((error: unknown) => section.append(trouble(error, () => void showFollowUps())));
        },
      ),
    );
}
