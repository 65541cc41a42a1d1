import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // The day and nothing else: neither an hour nor a survey leads from here to an anonymous answer.
  await sql`
    create table contact_budget (
      merchant_id text not null,
      customer_key text not null,
      kind text not null check (kind in ('survey', 'nps', 'nudge')),
      day date not null,
      primary key (merchant_id, customer_key, kind, day)
    )`.execute(db);
};
