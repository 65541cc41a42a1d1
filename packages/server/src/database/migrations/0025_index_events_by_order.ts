import { type Kysely, sql } from 'kysely';

/** A guest follows the events of an order. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index events_order_id on events (merchant_id, order_id, xid, seq) where order_id is not null`.execute(db);
};
