import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table notifications (
      merchant_id text not null references merchants,
      id text not null,
      channel text not null check (channel in ('email', 'sms')),
      template text not null,
      sealed_message text,
      created_at timestamptz not null,
      sent_at timestamptz,
      primary key (merchant_id, id)
    )`.execute(db);
};
