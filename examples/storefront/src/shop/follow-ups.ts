import type { ShopperClient } from '@aftercart/client';
import { find, h } from '../browser/dom.ts';
import { askInTurn } from './asking.ts';

/** What became of low scores. Most shoppers have no case, and their page does not load the element for one. */
export async function showFollowUps(client: ShopperClient): Promise<void> {
  const section = find('[data-cases]');
  const { data } = await client.cases.list({ limit: 1 });
  if (data.length === 0) return;
  await import('@aftercart/widgets/define/case');
  section.append(h('aftercart-case', null));
  section.hidden = false;
}

/** Whether the last payout went well, below the cashback that it came from. */
export async function askAboutPayout(client: ShopperClient): Promise<void> {
  const { data } = await client.cashback.claims.list({ status: 'paid', limit: 1 });
  const place = find('[data-payout-voice]');
  askInTurn(
    place,
    data.map(({ id }) => ({ placement: 'claim-paid', subjectType: 'claim', subjectId: id })),
  );
}
