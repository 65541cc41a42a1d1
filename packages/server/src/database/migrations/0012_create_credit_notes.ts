import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table credit_notes (
      merchant_id text not null,
      id text not null,
      number text not null,
      customer_id text,
      order_id text,
      return_id text,
      issued_at timestamptz not null,
      currency text not null,
      reason text,
      total bigint not null,
      exact_total numeric not null,
      content_hash text not null,
      created_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`
    create index credit_notes_customer on credit_notes (merchant_id, customer_id, issued_at, id)
    where customer_id is not null`.execute(db);
  await sql`create index credit_notes_issued on credit_notes (merchant_id, issued_at, id)`.execute(db);
  await sql`
    create index credit_notes_order on credit_notes (merchant_id, order_id) where order_id is not null`.execute(db);
  await sql`
    create index credit_notes_return on credit_notes (merchant_id, return_id) where return_id is not null`.execute(db);
  await sql`
    create table credit_note_lines (
      merchant_id text not null,
      credit_note_id text not null,
      id text not null,
      position integer not null,
      sku text not null,
      description text not null,
      kind text not null check (kind in ('product', 'shipping', 'discount', 'fee', 'giftCard')),
      category text,
      quantity integer not null check (quantity > 0),
      unit_price numeric not null,
      total bigint not null,
      unmatched_quantity integer not null check (unmatched_quantity between 0 and quantity),
      unmatched_reason text check (
        unmatched_reason in ('no_earlier_purchase', 'exceeds_purchased', 'no_customer', 'not_a_product')
      ),
      check ((unmatched_quantity = 0) = (unmatched_reason is null)),
      primary key (merchant_id, credit_note_id, id)
    )`.execute(db);
  // What an order that arrives late may still be matched with.
  await sql`
    create index credit_note_lines_waiting on credit_note_lines (merchant_id, credit_note_id)
    where unmatched_reason in ('no_earlier_purchase', 'exceeds_purchased')`.execute(db);
  await sql`
    create table credit_note_matches (
      merchant_id text not null,
      credit_note_id text not null,
      line_id text not null,
      order_id text not null,
      order_line_id text not null,
      quantity integer not null check (quantity > 0),
      amount bigint not null,
      created_at timestamptz not null,
      primary key (merchant_id, credit_note_id, line_id, order_id, order_line_id)
    )`.execute(db);
  await sql`create index credit_note_matches_order on credit_note_matches (merchant_id, order_id)`.execute(db);
};
