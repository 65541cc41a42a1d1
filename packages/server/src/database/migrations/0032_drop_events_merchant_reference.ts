import { type Kysely, sql } from 'kysely';

/**
 * Each event locked its merchant's one row for the look-up of the reference, so that all writers of a shop met there. Who
 * writes an event was let in by that merchant's key, and merchants are never deleted.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table events drop constraint events_merchant_id_fkey`.execute(db);
};
