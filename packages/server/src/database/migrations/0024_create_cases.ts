import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table cases (
      merchant_id text not null references merchants,
      id text not null,
      number text not null,
      category text not null,
      priority text not null check (priority in ('normal', 'important', 'major')),
      level text not null check (level in ('store', 'region', 'head')),
      status text not null,
      subject_type text not null,
      subject_id text,
      customer_id text,
      order_id text,
      feedback_id text,
      score smallint,
      metric text,
      comment text,
      contact_due_at timestamptz not null,
      report_due_at timestamptz not null,
      settings_version integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`create index cases_status on cases (merchant_id, status, id)`.execute(db);
  await sql`create index cases_customer on cases (merchant_id, customer_id, id) where customer_id is not null`.execute(
    db,
  );
  await sql`create index cases_order on cases (merchant_id, order_id) where order_id is not null`.execute(db);
};
