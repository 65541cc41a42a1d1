import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table merchants (
      merchant_id text primary key,
      name text not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table api_keys (
      merchant_id text not null references merchants,
      id text not null,
      kind text not null check (kind in ('publishable', 'secret')),
      hash text not null,
      hint text not null,
      created_at timestamptz not null,
      revoked_at timestamptz,
      primary key (merchant_id, id)
    )`.execute(db);
  // A request names its merchant by the key alone, so the hash must lead to it.
  await sql`create unique index api_keys_hash on api_keys (hash)`.execute(db);
  await sql`
    create table signing_keys (
      merchant_id text not null references merchants,
      id text not null,
      sealed_secret text not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`create unique index signing_keys_id on signing_keys (id)`.execute(db);
};
