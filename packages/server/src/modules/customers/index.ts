export { birthMonthsOf, ensureCustomers, findCustomer, lockCustomers } from './customers.repository.ts';
export { createCustomerRoutes } from './customers.routes.ts';
export { findContact } from './customers.service.ts';
