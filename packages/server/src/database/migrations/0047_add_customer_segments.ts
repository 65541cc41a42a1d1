import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table customers add column segments jsonb not null default '[]'`.execute(db);
};
