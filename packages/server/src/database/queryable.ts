import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** An open transaction. Inside one, every query must go through it: PGlite has a single connection. */
export type Tx = Transaction<Tables>;
/** Something that queries can be asked of: the pool, or an open transaction. */
export type Queryable = Kysely<Tables>;
