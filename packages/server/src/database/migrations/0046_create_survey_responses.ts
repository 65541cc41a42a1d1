import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // Of an anonymous answer everything that could lead to a person is null: customer, order, subject, keys and facts.
  await sql`
    create table survey_responses (
      merchant_id text not null,
      id text not null,
      survey_id text not null,
      survey_version integer not null,
      placement text not null,
      subject_type text not null,
      subject_id text,
      anonymous boolean not null,
      customer_id text,
      order_id text,
      author_key text,
      occasion_key text,
      facts jsonb,
      locale text,
      status text not null,
      version integer not null check (version >= 0),
      revision integer not null check (revision >= 0),
      answers jsonb not null,
      seconds jsonb not null,
      submitted_at timestamptz,
      editable_until timestamptz,
      expires_at timestamptz,
      reward_points integer not null check (reward_points >= 0),
      case_id text,
      expected_by timestamptz,
      promoter_invite boolean not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check (not anonymous or num_nonnulls(customer_id, order_id, author_key, occasion_key, facts) = 0),
      check ((submitted_at is null) = (version = 0)),
      check ((author_key is null) = (occasion_key is null)),
      primary key (merchant_id, id)
    )`.execute(db);
  // One person answers one survey on one occasion once. It begins with the occasion, for that is looked up.
  await sql`
    create unique index survey_responses_once on survey_responses (merchant_id, occasion_key, survey_id, author_key)
      where occasion_key is not null`.execute(db);
  await sql`create index survey_responses_survey on survey_responses (merchant_id, survey_id, id)`.execute(db);
  await sql`create index survey_responses_placement on survey_responses (merchant_id, placement, id)`.execute(db);
  await sql`create index survey_responses_status on survey_responses (merchant_id, status, id)`.execute(db);
  await sql`
    create table survey_versions (
      merchant_id text not null,
      response_id text not null,
      version integer not null check (version > 0),
      answers jsonb not null,
      seconds jsonb not null,
      created_at timestamptz not null,
      primary key (merchant_id, response_id, version)
    )`.execute(db);
  await sql`
    create function survey_keep_versions() returns trigger language plpgsql as $$
    begin
      raise exception 'A submitted version is never changed.';
    end $$`.execute(db);
  await sql`
    create trigger survey_versions_append_only before update or delete on survey_versions
      for each row execute function survey_keep_versions()`.execute(db);
  // Offers that were taken up without a name. Until a day, so that no instant leads back to the request.
  await sql`
    create table spent_nonces (
      merchant_id text not null,
      nonce_print text not null,
      until date not null,
      primary key (merchant_id, nonce_print)
    )`.execute(db);
};
