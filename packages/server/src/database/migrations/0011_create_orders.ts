import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  // exact_total is the sum before any rounding, in major units: totals of a customer are exact whatever the price list.
  // Contact details are kept as fingerprints only: enough to recognise a guest, useless to anybody else.
  await sql`
    create table orders (
      merchant_id text not null,
      id text not null,
      number text not null,
      customer_id text,
      placed_at timestamptz not null,
      status text not null check (status in ('paid', 'shipped', 'delivered', 'cancelled')),
      delivered_at timestamptz,
      currency text not null,
      total bigint not null,
      exact_total numeric not null,
      refunded bigint not null default 0,
      voucher_codes jsonb not null,
      email_print text,
      phone_print text,
      content_hash text not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id)
    )`.execute(db);
  await sql`
    create index orders_customer on orders (merchant_id, customer_id, placed_at, id) where customer_id is not null`.execute(
    db,
  );
  await sql`create index orders_placed on orders (merchant_id, placed_at, id)`.execute(db);
  await sql`create index orders_number on orders (merchant_id, number)`.execute(db);
  // The last word against giving a unit back twice, whatever the program believes.
  await sql`
    create table order_lines (
      merchant_id text not null,
      order_id text not null,
      id text not null,
      position integer not null,
      sku text not null,
      description text not null,
      kind text not null check (kind in ('product', 'shipping', 'discount', 'fee', 'giftCard')),
      category text,
      quantity integer not null check (quantity > 0),
      unit_price numeric not null,
      total bigint not null,
      net bigint not null,
      credited_quantity integer not null default 0 check (credited_quantity >= 0),
      returned_quantity integer not null default 0 check (returned_quantity >= 0),
      check (credited_quantity + returned_quantity <= quantity),
      primary key (merchant_id, order_id, id)
    )`.execute(db);
};
