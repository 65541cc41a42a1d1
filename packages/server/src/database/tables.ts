import type { CoreTables } from './core.tables.ts';

/** Every table of the database. A module declares its own in `<module>.tables.ts` and joins here. */
export type Tables = CoreTables;
