import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // request_print is the order number as typed, under a key: it counts how often a number was tried, right or wrong.
  await sql`
    create table guest_challenges (
      merchant_id text not null references merchants,
      id text not null,
      request_print text not null,
      order_id text,
      code_print text not null,
      attempts integer not null default 0,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`
    create index guest_challenges_request on guest_challenges (merchant_id, request_print, created_at)`.execute(db);
};
