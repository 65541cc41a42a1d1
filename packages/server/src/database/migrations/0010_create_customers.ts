import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // Name, address and birthday are sealed: a copy of the table tells nobody who these people are. The month of birth
  // stays readable because points are doubled in it, for thousands of orders at once.
  await sql`
    create table customers (
      merchant_id text not null,
      id text not null,
      sealed_profile text,
      birth_month integer check (birth_month between 1 and 12),
      country text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
};
