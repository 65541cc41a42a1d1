import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // The key is kept as a hash together with who sent it: the table must not tell who gave anonymous feedback. No
  // reference to merchants: every write would lock the merchant's one row. The response is text, so that a replay is the
  // same to the byte.
  await sql`
    create table idempotency_records (
      merchant_id text not null,
      key_hash text not null,
      request_hash text not null,
      status integer not null,
      response text not null,
      expires_at timestamptz not null,
      primary key (merchant_id, key_hash)
    )`.execute(db);
  // Rows come in the order of their expiry, so an index of ranges finds the old ones and costs the writers nothing.
  await sql`
    create index idempotency_records_expiry on idempotency_records using brin (expires_at)`.execute(db);
};
