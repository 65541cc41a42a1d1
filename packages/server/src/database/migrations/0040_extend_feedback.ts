import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // day: where the shop is, as its time zone stood when the answer came, so that a day never changes its numbers.
  // folded: whether the counts know the answer already.
  await sql`
    alter table feedback
      add column placement text,
      add column response_id text,
      add column question_id text,
      add column version integer not null default 1 check (version > 0),
      add column sentiment text not null default 'neutral' check (sentiment in ('positive', 'neutral', 'negative')),
      add column tags jsonb not null default '[]',
      add column customer_tags jsonb not null default '[]',
      add column day date,
      add column folded boolean not null default false`.execute(db);
  await sql`
    update feedback set
      sentiment = case
        when metric = 'csat' and score >= 4 or metric = 'nps' and score >= 9 or metric = 'ces' and score >= 5 then 'positive'
        when metric = 'csat' and score <= 2 or metric = 'nps' and score <= 6 or metric = 'ces' and score <= 3 then 'negative'
        else 'neutral' end,
      day = (created_at at time zone coalesce((
        select zones.name from settings_versions join pg_timezone_names as zones
          on zones.name = settings_versions.document -> 'general' ->> 'timeZone'
        where settings_versions.merchant_id = feedback.merchant_id
        order by settings_versions.version desc limit 1
      ), 'UTC'))::date`.execute(db);
  await sql`alter table feedback alter column day set not null`.execute(db);

  // A survey may ask twice by the same metric, and two surveys about the same thing: there it is the question that is
  // answered once.
  await sql`drop index feedback_once`.execute(db);
  await sql`
    create unique index feedback_once on feedback
      (merchant_id, coalesce(customer_id, order_id), metric, subject_type, coalesce(subject_id, ''))
      where response_id is null and (customer_id is not null or order_id is not null)`.execute(db);
  await sql`
    create unique index feedback_question on feedback (merchant_id, response_id, question_id)
      where response_id is not null`.execute(db);
  // The tail that the counts do not know yet, read with every question for numbers.
  await sql`create index feedback_unfolded on feedback (merchant_id, subject_id, id) where not folded`.execute(db);
};
