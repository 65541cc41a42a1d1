import pg from 'pg';

/** What 1 of 3 answers speaks of, one or two at a time. */
const scenes = [
  'freshness',
  'fitAndSize',
  'material',
  'appearance',
  'taste',
  'portion',
  'wrongItem',
  'damaged',
  'deliverySpeed',
  'waitingTime',
  'staffAttitude',
  'responseSpeed',
  'returnSpeed',
  'refund',
  'valueForMoney',
  'discount',
  'cashbackProcess',
  'cleanliness',
  'noise',
  'space',
  'decoration',
  'location',
];

/**
 * Answers of nobody in particular over the last year: three metrics, at five places, about 5,000 products, orders, returns and
 * the shop itself.
 * @param name tells one batch of answers from another
 * @param days how far back they go; 0 is all today
 */
export async function seedAnswers(
  databaseUrl: string,
  merchantId: string,
  { name, answers, days }: { name: string; answers: number; days: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into feedback (merchant_id, id, metric, score, aspects, subject_type, subject_id, placement, sentiment, tags,
          reward_points, settings_version, day, created_at)
        select $1, 'fbk_' || $2::text || n, metric, score, '{}',
          (array['product', 'product', 'order', 'return', 'general'])[n % 5 + 1],
          case when n % 5 < 2 then 'SKU' || n * 31 % 5000 end,
          (array[null, 'order-delivered', 'return-closed', 'kiosk', 'link'])[n / 5 % 5 + 1],
          case when score * 3 > highest * 2 then 'positive' when score * 2 > highest then 'neutral' else 'negative' end,
          case when n % 3 > 0 then '[]'::jsonb else (
            select jsonb_agg(distinct jsonb_build_object('scene', scene, 'problem', 'other', 'sentiment', 'negative'))
            from (values (($5::text[])[n / 3 % 22 + 1]), (($5::text[])[n / 66 % 22 + 1])) as spoken (scene)
          ) end,
          0, 1, at::date, at
        from (
          select n, (array['nps', 'csat', 'ces'])[n % 3 + 1] as metric, (array[10, 5, 7])[n % 3 + 1] as highest,
            case n % 3 when 0 then n * 31 % 11 when 1 then n * 31 % 5 + 1 else n * 31 % 7 + 1 end as score,
            now() - n * (interval '1 day' * $4::int) / $3::int as at
          from generate_series(1, $3::int) as n
        ) as given`,
      [merchantId, name, answers, days, scenes],
    );
  } finally {
    await client.end();
  }
}

/** Has the server bring every answer into its sums, as it does by itself from minute to minute, and waits for it. */
export async function foldAnswers(databaseUrl: string, merchantId: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into deadlines (merchant_id, kind, subject_id, due_at, run_at, payload, created_at)
        values ($1, 'feedback.fold', $1, now(), now(), '{}', now())
        on conflict (merchant_id, kind, subject_id) do update set due_at = now(), run_at = now()`,
      [merchantId],
    );
    for (;;) {
      const { rows } = await client.query('select 1 from feedback where merchant_id = $1 and not folded limit 1', [
        merchantId,
      ]);
      if (rows.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    // What a server does by itself when it has time.
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
