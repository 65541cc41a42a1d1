import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table idempotency_records (
      merchant_id text not null references merchants,
      caller text not null,
      key text not null check (length(key) between 1 and 255),
      operation text not null,
      request_hash text not null,
      status integer,
      response jsonb,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (merchant_id, caller, key)
    )`.execute(db);
  await sql`create index idempotency_records_expiry on idempotency_records (expires_at)`.execute(db);
};
