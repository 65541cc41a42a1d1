export { birthMonthsOf, ensureCustomers, findCustomer, lockCustomers } from './customers.repository.ts';
export { type CustomerRoutes, createCustomerRoutes } from './customers.routes.ts';
export type { CustomersDeps } from './customers.service.ts';
