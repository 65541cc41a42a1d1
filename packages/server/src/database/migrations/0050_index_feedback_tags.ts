import { type Kysely, sql } from 'kysely';

/** Staff look for what speaks of one scene, however seldom anybody does. Answers without tags, which are most, cost the index nothing. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index feedback_tags on feedback using gin (tags jsonb_path_ops) where tags <> '[]'`.execute(db);
};
