import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table uploads (
      merchant_id text not null references merchants,
      id text not null,
      purpose text not null check (purpose in ('returnEvidence', 'claimProof')),
      file_name text not null,
      content_type text not null,
      bytes bigint not null check (bytes > 0),
      sha256 text not null,
      customer_id text,
      order_ids jsonb,
      uploaded_by text not null,
      used_by text,
      created_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`create index uploads_sha256 on uploads (merchant_id, sha256)`.execute(db);
};
