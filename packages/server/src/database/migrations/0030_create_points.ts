import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table points_orders (
      merchant_id text not null references merchants,
      order_id text not null,
      customer_id text not null,
      placed_at timestamptz not null,
      gross bigint not null check (gross >= 0),
      net bigint not null check (net >= 0),
      returned_gross bigint not null default 0 check (returned_gross between 0 and gross),
      lines jsonb not null,
      earned bigint not null check (earned >= 0),
      earn_id text,
      reversed bigint not null default 0 check (reversed between 0 and earned),
      settings_version integer not null,
      primary key (merchant_id, order_id)
    )`.execute(db);
  await sql`create index points_orders_customer on points_orders (merchant_id, customer_id, placed_at)`.execute(db);
  await sql`
    create table points_summaries (
      merchant_id text not null references merchants,
      customer_id text not null,
      available bigint not null check (available >= 0),
      pending bigint not null check (pending >= 0),
      debt bigint not null check (debt >= 0),
      qualifying_spend bigint not null,
      tier_id text not null,
      expiring jsonb not null,
      releasing jsonb not null,
      updated_at timestamptz not null,
      primary key (merchant_id, customer_id)
    )`.execute(db);
  await sql`
    create table redemptions (
      merchant_id text not null references merchants,
      id text not null,
      seq bigint not null generated always as identity,
      customer_id text not null,
      reward_id text not null,
      reward_name jsonb not null,
      kind text not null check (kind in ('voucher', 'goods', 'credit')),
      points bigint not null check (points > 0),
      value bigint check (value >= 0),
      currency text not null,
      voucher_code text not null,
      status text not null check (status in ('issued', 'used', 'cancelled', 'expired')),
      order_id text,
      transfer_id text not null,
      restored bigint not null default 0 check (restored between 0 and points),
      settings_version integer not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id),
      constraint redemptions_voucher_code unique (merchant_id, voucher_code),
      foreign key (merchant_id, transfer_id) references ledger_transfers
    )`.execute(db);
  await sql`create index redemptions_list on redemptions (merchant_id, seq)`.execute(db);
  await sql`create index redemptions_customer on redemptions (merchant_id, customer_id, seq)`.execute(db);
  await sql`
    create index redemptions_order on redemptions (merchant_id, order_id) where order_id is not null`.execute(db);
};
