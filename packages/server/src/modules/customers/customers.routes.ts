import type { Customer as WireCustomer } from '@aftercart/contract';
import type { Database } from '../../database/database.ts';
import type { Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { type Customer, type CustomersDeps, getCustomer, listCustomers, upsertCustomer } from './customers.service.ts';

export type CustomerRoutes = Routes<'upsertCustomer' | 'getCustomer' | 'listCustomers'>;

const present = ({ createdAt, updatedAt, ...customer }: Customer): WireCustomer => ({
  ...customer,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const createCustomerRoutes = (deps: CustomersDeps & { database: Database }): CustomerRoutes => ({
  upsertCustomer: async ({ merchantId, params, body, settings, transaction }) =>
    transaction(async (tx) => {
      const outcome = await upsertCustomer(deps, tx, merchantId, params.customerId, body);
      const { currency } = settings.document.general;
      const customer = await getCustomer(deps, tx, merchantId, currency, params.customerId);
      if (customer === null) return refuse('internal');
      return ok({ status: outcome === 'created' ? 201 : 200, body: present(customer) });
    }),

  getCustomer: async ({ caller, merchantId, params, settings }) => {
    // A token for single orders tells nothing else of the customer.
    const isOther = caller.kind === 'shopper' && (caller.customerId !== params.customerId || caller.orderIds !== null);
    if (isOther) return refuse('not_found');
    const { currency } = settings.document.general;
    const customer = await getCustomer(deps, deps.database.db, merchantId, currency, params.customerId);
    if (customer === null) return refuse('not_found');
    // How the shop sorts its customers is not for them to read.
    return ok({ body: present(caller.kind === 'shopper' ? { ...customer, segments: [] } : customer) });
  },

  listCustomers: async ({ merchantId, query, settings }) => {
    const cursor = decodeCursor(query.cursor, 1);
    if (!cursor.ok) return cursor;
    const { currency } = settings.document.general;
    const after = cursor.value?.[0] ?? null;
    const page = await listCustomers(deps, deps.database.db, merchantId, currency, { after, limit: query.limit });
    return ok({ body: { data: page.data.map(present), nextCursor: page.nextCursor } });
  },
});
