import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table settings_versions (
      merchant_id text not null references merchants,
      version integer not null check (version > 0),
      document jsonb not null,
      changed_by text not null,
      created_at timestamptz not null,
      primary key (merchant_id, version)
    )`.execute(db);
};
