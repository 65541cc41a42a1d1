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

/** On which occasions a shop asks, as its surveys do: placement, metric and what is rated. */
const occasions = [
  ['order-delivered', 'csat', 'order'],
  ['order-delivered', 'csat', 'product'],
  ['order-delivered', 'nps', 'order'],
  ['order-confirmed', 'ces', 'order'],
  ['return-closed', 'ces', 'return'],
  ['claim-paid', 'csat', 'claim'],
  ['kiosk', 'csat', 'general'],
  ['link', 'nps', 'general'],
  ['', 'csat', 'product'],
  ['', 'csat', 'service'],
] as const;

/**
 * Answers of nobody in particular over the last year, on ten occasions, about 5,000 products among others; one of three
 * speaks of one or two of 22 scenes.
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
        select $1, 'fbk_' || $2::text || n, metric, score, '{}', subject_type,
          case subject_type when 'product' then 'SKU' || n * 31 % 5000 when 'service' then 'hotline' end,
          nullif(placement, ''),
          case when score * 3 > highest * 2 then 'positive' when score * 2 > highest then 'neutral' else 'negative' end,
          case when n % 3 > 0 then '[]'::jsonb else (
            select jsonb_agg(distinct jsonb_build_object('scene', scene, 'problem', 'other', 'sentiment',
              (array['positive', 'neutral', 'negative'])[n / 9 % 3 + 1]))
            from (values (($5::text[])[n / 3 % 22 + 1]), (($5::text[])[n / 66 % 22 + 1])) as spoken (scene)
          ) end,
          0, 1, at::date, at
        from (
          select given.*, case metric when 'nps' then 10 when 'csat' then 5 else 7 end as highest,
            case metric when 'nps' then n * 31 % 11 when 'csat' then n * 31 % 5 + 1 else n * 31 % 7 + 1 end as score
          from (
            select n, now() - n * (interval '1 day' * $4::int) / $3::int as at,
              ($6::text[])[n % $9::int + 1] as placement, ($7::text[])[n % $9::int + 1] as metric,
              ($8::text[])[n % $9::int + 1] as subject_type
            from generate_series(1, $3::int) as n
          ) as given
        ) as scored`,
      [
        merchantId,
        name,
        answers,
        days,
        scenes,
        occasions.map(([placement]) => placement),
        occasions.map(([, metric]) => metric),
        occasions.map(([, , subject]) => subject),
        occasions.length,
      ],
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
