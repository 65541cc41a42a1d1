import './common.ts';
import '@aftercart/widgets/placeholder.css';
import '@aftercart/widgets/define/provider';
import '@aftercart/widgets/define/points';
import '@aftercart/widgets/define/cashback';
import '@aftercart/widgets/define/rating';
import type { Customer } from '@aftercart/contract';
import { find } from '../browser/dom.ts';
import { language, t } from '../browser/language.ts';
import { getJson } from '../browser/shop-api.ts';
import { formatDecimal, formatNumber } from '../messages/format.ts';
import { createPageClient } from './client.ts';
import { askAboutPayout, showFollowUps } from './follow-ups.ts';

const lead = find('[data-lead]');

getJson<{ customer: Customer }>('/api/me')
  .then(({ customer }) => {
    const { invoices, net, currency } = customer.totals;
    lead.textContent = t('account.lead', {
      number: customer.id.replace(/^cus_/, ''),
      invoices: formatNumber(invoices, language),
      spend: formatDecimal(net, currency, language),
    });
  })
  // The line is a courtesy; the page is whole without it.
  .catch(() => lead.remove());

const client = createPageClient();
// Courtesies like the line above: an account is whole without them, and its elements say what is wrong with the server.
showFollowUps(client).catch(() => undefined);
askAboutPayout(client).catch(() => undefined);
