import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // No reference to merchants: every answer would lock the merchant's one row, and answers come in crowds.
  await sql`
    create table feedback (
      merchant_id text not null,
      id text not null,
      metric text not null check (metric in ('csat', 'nps', 'ces')),
      score smallint not null check (score between 0 and 10),
      comment text,
      aspects jsonb not null,
      subject_type text not null,
      subject_id text,
      customer_id text,
      order_id text,
      locale text,
      case_id text,
      follow_up_by timestamptz,
      reward_points integer not null check (reward_points >= 0),
      settings_version integer not null,
      created_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
  // One person answers one question once. Guests are known by their order; anonymous answers are not counted.
  await sql`
    create unique index feedback_once on feedback
      (merchant_id, coalesce(customer_id, order_id), metric, subject_type, coalesce(subject_id, ''))
      where customer_id is not null or order_id is not null`.execute(db);
  await sql`
    create index feedback_subject on feedback (merchant_id, subject_id, id) where subject_id is not null`.execute(db);
};
