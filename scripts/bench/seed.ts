import pg from 'pg';

/** Orders that every customer of the seeded past has. */
const ordersOfOne = 4;

/**
 * Fills the tables of a shop with `orders` orders over two years, two lines each, and with what comes along with them: a
 * customer with points for every four, an event for each order, an answer for every tenth.
 */
export async function seedOrders(databaseUrl: string, merchantId: string, orders: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const customers = Math.ceil(orders / ordersOfOne);
  try {
    await client.query(
      `insert into customers (merchant_id, id, country, created_at, updated_at)
        select $1, 'cus_old' || n, 'GB', now() - interval '2 years', now() from generate_series(1, $2::int) as n`,
      [merchantId, customers],
    );
    await client.query(
      `insert into points_summaries (merchant_id, customer_id, available, pending, debt, qualifying_spend, tier_id,
          expiring, releasing, updated_at)
        select $1, 'cus_old' || n, n % 5000, 0, 0, n % 90000, 'member', '[]', '[]', now()
        from generate_series(1, $2::int) as n`,
      [merchantId, customers],
    );
    await client.query(
      `insert into orders (merchant_id, id, number, customer_id, placed_at, status, delivered_at, currency, total,
          exact_total, voucher_codes, content_hash, created_at, updated_at)
        select $1, 'ord_old' || n, 'OLD' || n, 'cus_old' || (n % $3::int + 1), placed, 'delivered',
          placed + interval '2 days', 'GBP', 2530, 25.30, '[]', md5(n::text), placed, placed
        from generate_series(1, $2::int) as n,
          lateral (select now() - n * interval '2 years' / $2::int - interval '10 days') as past (placed)`,
      [merchantId, orders, customers],
    );
    await client.query(
      `insert into order_lines (merchant_id, order_id, id, position, sku, description, kind, quantity, unit_price,
          total, net)
        select $1, 'ord_old' || n, line::text, line, 'SKU' || (n * line) % 4000, 'Lantern', 'product', 1,
          case line when 1 then 15.30 else 10.00 end, case line when 1 then 1530 else 1000 end,
          case line when 1 then 1530 else 1000 end
        from generate_series(1, $2::int) as n, generate_series(1, 2) as line`,
      [merchantId, orders],
    );
    await client.query(
      `insert into points_orders (merchant_id, order_id, customer_id, placed_at, gross, net, lines, earned,
          settings_version)
        select merchant_id, id, customer_id, placed_at, total, total, '[]', 25, 1 from orders
        where merchant_id = $1 and number like 'OLD%'`,
      [merchantId],
    );
    await client.query(
      `insert into events (merchant_id, id, type, at, actor, subject_type, subject_id, customer_id, order_id, data)
        select merchant_id, 'evt_' || number, 'order.created', placed_at, 'merchant', 'order', id, customer_id, id, '{}'
        from orders where merchant_id = $1 and number like 'OLD%'`,
      [merchantId],
    );
    await client.query(
      `insert into feedback (merchant_id, id, metric, score, aspects, subject_type, subject_id, customer_id, order_id,
          sentiment, reward_points, settings_version, day, created_at)
        select merchant_id, 'fbk_' || number, 'csat', 4, '{}', 'order', id, customer_id, id, 'positive', 0, 1,
          placed_at::date, placed_at
        from orders where merchant_id = $1 and number like 'OLD%0'`,
      [merchantId],
    );
    // What a server does by itself when it has time: statistics, no half-settled pages, and nothing left to write out.
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** A further database on the same Postgres; gives back its address. */
export async function createDatabase(postgresUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.href;
}
