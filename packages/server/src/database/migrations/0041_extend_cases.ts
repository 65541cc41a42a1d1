import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table cases
      add column locale text,
      add column tags jsonb not null default '[]',
      add column follow_up_due_at timestamptz,
      add column follow_up_asked_at timestamptz,
      add column follow_up_answered_at timestamptz,
      add column follow_up_satisfied boolean`.execute(db);
};
