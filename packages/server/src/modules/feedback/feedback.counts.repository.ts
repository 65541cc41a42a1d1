import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.ts';

/*
 * How answers come into the counts and out of them again. An answer is not counted while it is written, where a crowd of
 * them would queue for the same row: it joins a tail that every reader adds by itself, and a job folds the tail in.
 */

/** The rows of `source` as the counts know them: once for all and once for the thing that is nobody's own. */
const keyed = (source: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select source.merchant_id, keys.subject_key, source.day, source.metric, coalesce(source.placement, '') as placement,
    source.subject_type, source.subject_id, source.score, source.sentiment, source.tags
  from ${source} as source
  cross join lateral unnest(
    case when source.subject_id is null or source.subject_type in ('order', 'return', 'claim')
      then array[''] else array['', source.subject_id] end
  ) as keys (subject_key)`;

const tagged = sql`
  select keyed.*, tag.scene, tag.problem, tag.sentiment as tag_sentiment
  from keyed cross join lateral jsonb_to_recordset(keyed.tags) as tag (scene text, problem text, sentiment text)`;

type Counts = {
  table: string;
  source: 'keyed' | 'tagged';
  /** Column of the table: column of the source. */
  key: Readonly<Record<string, string>>;
  where: string;
};

const occasion = {
  merchant_id: 'merchant_id',
  subject_key: 'subject_key',
  day: 'day',
  metric: 'metric',
  placement: 'placement',
  subject_type: 'subject_type',
};

const counts: readonly Counts[] = [
  {
    table: 'feedback_counts',
    source: 'keyed',
    key: { ...occasion, score: 'score', sentiment: 'sentiment' },
    where: 'true',
  },
  {
    table: 'feedback_tag_counts',
    source: 'tagged',
    key: { ...occasion, scene: 'scene', problem: 'problem', sentiment: 'tag_sentiment' },
    where: 'true',
  },
  {
    table: 'feedback_scene_counts',
    source: 'tagged',
    key: {
      ...occasion,
      scene: 'scene',
      score: 'score',
      sentiment: 'sentiment',
      problem: 'problem',
      tag_sentiment: 'tag_sentiment',
    },
    where: 'true',
  },
  {
    table: 'rating_counts',
    source: 'keyed',
    key: { merchant_id: 'merchant_id', subject_type: 'subject_type', subject_id: 'subject_id', score: 'score' },
    where: "metric = 'csat' and subject_key <> ''",
  },
];

/** How often each key of a table stands in its source, in the order of the keys: whoever locks them does so alike. */
const sums = ({ source, key, where }: Counts): string => {
  const columns = Object.entries(key).map(([column, from]) => `${from} as ${column}`);
  const places = columns.map((_, index) => index + 1).join(', ');
  return `select ${columns.join(', ')}, count(*)::integer as count from ${source} where ${where} group by ${places} order by ${places}`;
};

const addTo = (each: Counts): string => {
  const columns = Object.keys(each.key).join(', ');
  return `insert into ${each.table} (${columns}, count) ${sums(each)}
    on conflict (${columns}) do update set count = ${each.table}.count + excluded.count`;
};

const takeFrom = (each: Counts): string => {
  const same = Object.keys(each.key).map((column) => `${each.table}.${column} = taken.${column}`);
  return `update ${each.table} set count = ${each.table}.count - taken.count
    from (${sums(each)}) as taken where ${same.join(' and ')}`;
};

/** One step for each table of counts. Names of tables and columns come from the list above alone. */
const steps = (change: (each: Counts) => string): RawBuilder<unknown> =>
  sql.join(counts.map((each) => sql`${sql.raw(`${each.table}_changed`)} as (${sql.raw(change(each))})`));

/**
 * Brings up to `limit` answers of the tail into the counts. Whoever corrects an answer just now keeps it; it is folded
 * next time.
 * @returns how many it were
 */
export const foldAnswers = async (tx: Tx, merchantId: string, limit: number): Promise<number> => {
  const { rows } = await sql<{ folded: number }>`
    with batch as (
      update feedback set folded = true
      where merchant_id = ${merchantId} and id = any(array(
        select id from feedback where merchant_id = ${merchantId} and not folded
        limit ${limit} for update skip locked
      ))
      returning *
    ),
    keyed as (${keyed(sql`batch`)}),
    tagged as (${tagged}),
    ${steps(addTo)}
    select count(*) as folded from batch`.execute(tx);
  return rows[0]?.folded ?? 0;
};

/** Takes answers that were folded out of the counts and back into the tail; what they say may then be changed. */
export const unfoldAnswers = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    with batch as (
      update feedback set folded = false
      where merchant_id = ${merchantId} and id = any(${[...ids]}::text[]) and folded
      returning *
    ),
    keyed as (${keyed(sql`batch`)}),
    tagged as (${tagged}),
    ${steps(takeFrom)}
    select count(*) from batch`.execute(tx);
};
