import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // preview is what the shopper was told before submitting, executed what the refund really did. refund_amount is set
  // with executed and repeats its amount for the sums of a customer.
  await sql`
    create table returns (
      merchant_id text not null,
      id text not null,
      number text not null,
      order_id text not null,
      order_number text not null,
      customer_id text,
      resolution text not null check (resolution in ('refund', 'exchange')),
      status text not null,
      decision text not null,
      logistics text not null,
      money text not null,
      comment text,
      currency text not null,
      preview jsonb not null,
      executed jsonb,
      refund_amount bigint,
      decline_reason text,
      tracking_carrier text,
      tracking_number text,
      settings_version integer not null,
      expected_by timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((executed is null) = (refund_amount is null)),
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`create unique index returns_number on returns (merchant_id, number)`.execute(db);
  await sql`create index returns_order on returns (merchant_id, order_id, id)`.execute(db);
  await sql`
    create index returns_customer on returns (merchant_id, customer_id, id) where customer_id is not null`.execute(db);
  await sql`create index returns_status on returns (merchant_id, status, id)`.execute(db);
  await sql`
    create table return_lines (
      merchant_id text not null,
      return_id text not null,
      line_id text not null,
      position integer not null,
      sku text not null,
      description text not null,
      quantity integer not null check (quantity > 0),
      reason_code text not null,
      comment text,
      evidence_upload_ids jsonb not null,
      accepted_quantity integer check (accepted_quantity between 0 and quantity),
      primary key (merchant_id, return_id, line_id)
    )`.execute(db);
  await sql`
    create table refunds (
      merchant_id text not null,
      id text not null,
      return_id text not null,
      order_id text not null,
      amount bigint not null check (amount >= 0),
      currency text not null,
      status text not null check (status in ('pending', 'succeeded', 'failed')),
      provider_reference text,
      failure_code text,
      created_at timestamptz not null,
      settled_at timestamptz,
      check ((status = 'pending') = (settled_at is null)),
      primary key (merchant_id, id)
    )`.execute(db);
  // A failed attempt may be followed by another one; two that pay are impossible.
  await sql`create unique index refunds_live on refunds (merchant_id, return_id) where status <> 'failed'`.execute(db);
  await sql`create index refunds_return on refunds (merchant_id, return_id)`.execute(db);
};
