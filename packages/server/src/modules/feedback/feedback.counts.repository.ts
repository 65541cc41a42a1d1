import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.ts';

/*
 * How answers come into the counts and out of them again. An answer is not counted while it is written, where a crowd of
 * them would queue for the same row: it joins a tail that every reader adds by itself, and a job folds the tail in.
 */

/** The answers of a batch as the counts know them: once for all and once for the thing that is nobody's own. */
const keyed = `
  select merchant_id, subject_key, day, metric, coalesce(placement, '') as placement, subject_type, subject_id, score,
    sentiment, tags
  from batch cross join lateral unnest(
    case when subject_id is null or subject_type in ('order', 'return', 'claim')
      then array[''] else array['', subject_id] end
  ) as keys (subject_key)`;

/** The same, once for each scene that an answer speaks of. */
const spoken = `
  select keyed.*, tag.scene, tag.problem, tag.sentiment as said
  from keyed cross join lateral jsonb_to_recordset(tags) as tag (scene text, problem text, sentiment text)`;

/** The same, once for the day and once for the month. */
const dated = `
  select spoken.*, periods.unit, periods.starts_on
  from spoken cross join lateral (values ('day', day), ('month', date_trunc('month', day)::date))
    as periods (unit, starts_on)`;

type Counts = {
  table: string;
  source: 'keyed' | 'spoken' | 'dated';
  /** Columns of table and source alike. */
  key: readonly string[];
  /** What each further column counts. */
  numbers: Readonly<Record<string, string>>;
  where: string;
};

const scoresFrom = (from: number, to: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index) => [`score_${from + index}`, `score = ${from + index}`]),
  );
const sentimentsOf = (column: string): Record<string, string> =>
  Object.fromEntries(['positive', 'neutral', 'negative'].map((each) => [each, `${column} = '${each}'`]));

const all = 'true';
const scores = { ...scoresFrom(0, 10), ...sentimentsOf('sentiment') };

const counts: readonly Counts[] = [
  {
    table: 'feedback_counts',
    source: 'keyed',
    key: ['merchant_id', 'subject_key', 'day', 'metric', 'placement', 'subject_type'],
    numbers: scores,
    where: all,
  },
  {
    table: 'feedback_scene_counts',
    source: 'spoken',
    key: ['merchant_id', 'subject_key', 'scene', 'day', 'metric', 'placement', 'subject_type'],
    numbers: scores,
    where: all,
  },
  {
    table: 'feedback_tag_counts',
    source: 'dated',
    key: ['merchant_id', 'subject_key', 'unit', 'starts_on', 'metric', 'placement', 'subject_type', 'scene', 'problem'],
    numbers: sentimentsOf('said'),
    where: all,
  },
  {
    table: 'rating_counts',
    source: 'keyed',
    key: ['merchant_id', 'subject_type', 'subject_id'],
    numbers: scoresFrom(1, 5),
    where: "metric = 'csat' and subject_key <> ''",
  },
];

/** What the batch adds to a table, in the order of its key: whoever changes several rows takes them in this order. */
const sums = ({ source, key, numbers, where }: Counts): string => {
  const columns = Object.entries(numbers).map(
    ([column, condition]) => `(count(*) filter (where ${condition}))::integer as ${column}`,
  );
  const keys = key.join(', ');
  return `select ${keys}, ${columns.join(', ')} from ${source} where ${where} group by ${keys} order by ${keys}`;
};

const changes = ({ table, numbers }: Counts, sign: '+' | '-', from: string): string =>
  Object.keys(numbers)
    .map((column) => `${column} = ${table}.${column} ${sign} ${from}.${column}`)
    .join(', ');

const addTo = (each: Counts): string => {
  const columns = [...each.key, ...Object.keys(each.numbers)].join(', ');
  return `insert into ${each.table} (${columns}) ${sums(each)}
    on conflict (${each.key.join(', ')}) do update set ${changes(each, '+', 'excluded')}`;
};

const takeFrom = (each: Counts): string => {
  const same = each.key.map((column) => `${each.table}.${column} = taken.${column}`).join(' and ');
  return `update ${each.table} set ${changes(each, '-', 'taken')} from (${sums(each)}) as taken where ${same}`;
};

/** One step for each table of counts. Its text is made of the lists above alone. */
const stepsOf = (change: (each: Counts) => string): RawBuilder<unknown> =>
  sql.raw(
    [
      `keyed as (${keyed})`,
      `spoken as (${spoken})`,
      `dated as (${dated})`,
      ...counts.map((each) => `${each.table}_changed as (${change(each)})`),
    ].join(', '),
  );

const adding = stepsOf(addTo);
const taking = stepsOf(takeFrom);

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
    ), ${adding}
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
    ), ${taking}
    select count(*) from batch`.execute(tx);
};
