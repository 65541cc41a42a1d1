import type { Customer } from '@aftercart/contract';
import type { Shop } from './shop.ts';

/** What the sign-in page shows of a customer. */
export interface CustomerCard {
  id: string;
  name: string;
  country: string | null;
  orders: number;
  spend: string;
  currency: string;
  latestOrderAt: string | null;
}

/** All of them are asked for once in so many milliseconds, not at each visit of the sign-in page. */
const freshFor = 20_000;
/** Of so many latest orders the page knows whose they are. */
const latestOrders = 300;

export function createCustomerDirectory({ client, now }: Shop): () => Promise<CustomerCard[]> {
  let read: { at: number; cards: Promise<CustomerCard[]> } | undefined;

  const load = async (): Promise<CustomerCard[]> => {
    const latest = new Map<string, string>();
    let seen = 0;
    for await (const { customerId, placedAt } of client.orders.list({ limit: 100 })) {
      if (customerId && !latest.has(customerId)) latest.set(customerId, placedAt);
      seen += 1;
      if (seen >= latestOrders) break;
    }
    const cards: CustomerCard[] = [];
    for await (const customer of client.customers.list({ limit: 100 })) {
      cards.push(toCard(customer, latest.get(customer.id) ?? null));
    }
    return cards;
  };

  return () => {
    const at = now().getTime();
    if (!read || at - read.at > freshFor) {
      const cards = load();
      cards.catch(() => {
        read = undefined;
      });
      read = { at, cards };
    }
    return read.cards;
  };
}

function toCard({ id, name, country, totals }: Customer, latestOrderAt: string | null): CustomerCard {
  return {
    id,
    name: name ?? id.replace(/^cus_/, ''),
    country,
    orders: totals.invoices,
    spend: totals.net,
    currency: totals.currency,
    latestOrderAt,
  };
}
