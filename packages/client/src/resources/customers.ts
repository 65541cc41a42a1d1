import type { CustomerId, CustomerInput } from '@aftercart/contract';
import { getCustomer, listCustomers, type QueryOf, upsertCustomer } from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** The people a shop owes something. */
export type CustomersResource = ReturnType<typeof customersResource>;

export const customersResource = (core: Core) => ({
  retrieve: (customerId: CustomerId, options?: CallOptions) =>
    core.request(getCustomer, { ...options, params: { customerId } }),

  /** Staff and secret keys only. */
  list: (query?: QueryOf<'listCustomers'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listCustomers, { ...options, query: page })),
});

/** Customers as the merchant's server knows them. */
export const partnerCustomersResource = (core: Core) => ({
  ...customersResource(core),

  upsert: (customerId: CustomerId, customer: CustomerInput, options?: CallOptions) =>
    core.request(upsertCustomer, { ...options, params: { customerId }, body: customer }),
});
