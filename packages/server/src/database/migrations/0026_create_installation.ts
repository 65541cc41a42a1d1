import { type Kysely, sql } from 'kysely';

/** One row: a word sealed under the master key, to notice a server that was started with another one. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table installation (
      id integer primary key check (id = 1),
      sealed_check text not null
    )`.execute(db);
};
