import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table deadlines (
      merchant_id text not null references merchants,
      kind text not null,
      subject_id text not null,
      due_at timestamptz not null,
      run_at timestamptz not null,
      payload jsonb not null,
      attempts integer not null default 0,
      locked_until timestamptz,
      last_error text,
      created_at timestamptz not null,
      primary key (merchant_id, kind, subject_id)
    )`.execute(db);
  await sql`create index deadlines_run on deadlines (run_at)`.execute(db);
};
