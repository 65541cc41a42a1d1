import type { CreditNoteTables } from '../modules/credit-notes/credit-notes.tables.ts';
import type { CustomerTables } from '../modules/customers/customers.tables.ts';
import type { OrderTables } from '../modules/orders/orders.tables.ts';
import type { ReturnTables } from '../modules/returns/returns.tables.ts';
import type { CoreTables } from './core.tables.ts';

/** Every table of the database. A module declares its own in `<module>.tables.ts` and joins here. */
export type Tables = CoreTables & CustomerTables & OrderTables & CreditNoteTables & ReturnTables;
