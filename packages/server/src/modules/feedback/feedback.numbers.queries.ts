import type { FeedbackMetric, SubjectType, SurveyPlacement, TagCounts } from '@aftercart/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/database.ts';
import { type ScoreCounts, type ScoredGroup, wholeMonths } from './feedback.numbers.policy.ts';

export type NumbersFilter = {
  /** First and last day, `YYYY-MM-DD` where the shop is. */
  from: string;
  to: string;
  metric?: FeedbackMetric | undefined;
  placement?: SurveyPlacement | undefined;
  subjectType?: SubjectType | undefined;
  subjectId?: string | undefined;
  /** Only answers that speak of this scene. */
  tag?: string | undefined;
  byDay: boolean;
};

const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(conditions, sql` and `);

/** What the filter asks of the rows of a table of counts and of the answers themselves alike, but for the days. */
const matches = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown>[] => [
  sql`merchant_id = ${merchantId}`,
  ...(filter.metric === undefined ? [] : [sql`metric = ${filter.metric}`]),
  ...(filter.placement === undefined ? [] : [sql`placement = ${filter.placement}`]),
  ...(filter.subjectType === undefined ? [] : [sql`subject_type = ${filter.subjectType}`]),
];

const within = ({ from, to }: { from: string; to: string }): RawBuilder<unknown> =>
  sql`day between ${from}::date and ${to}::date`;

/**
 * The answers that no count tells of: the tail that was not folded yet and, asked for one thing, what belongs to one
 * person. Counts and tail are read by one statement, and so at one moment: an answer is in one of them, never in both.
 */
const uncounted = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> => {
  const fits = all([...matches(merchantId, filter), within(filter)]);
  const { subjectId } = filter;
  const columns = sql`day, metric, score, sentiment, tags`;
  if (subjectId === undefined) return sql`select ${columns} from feedback where ${fits} and not folded`;
  return sql`
    select ${columns} from feedback where ${fits} and not folded and subject_id = ${subjectId}
    union all
    select ${columns} from feedback where ${fits} and folded and subject_id = ${subjectId}
      and subject_type in ('order', 'return', 'claim')`;
};

/** The same through the same key: rows of a table of counts. */
const counted = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown>[] => [
  ...matches(merchantId, filter),
  sql`subject_key = ${filter.subjectId ?? ''}`,
  ...(filter.tag === undefined ? [] : [sql`scene = ${filter.tag}`]),
];

const scoreColumns = Array.from({ length: 11 }, (_, score) => `score_${score}`);
const scoreOf = (column: string): string => column.slice('score_'.length);
const sentimentColumns = ['positive', 'neutral', 'negative'] as const;
const list = (columns: readonly string[], write: (column: string) => string): RawBuilder<unknown> =>
  sql.raw(columns.map(write).join(', '));

const tagsOfTail = sql`jsonb_to_recordset(tail.tags) as tag (scene text, problem text, sentiment text)`;

const scoreGroups = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> => {
  const { tag } = filter;
  const day = filter.byDay ? sql`day` : sql`null::date`;
  const numbers = [...scoreColumns, ...sentimentColumns];
  // Of whom speaks of one scene only the scores that go with it are asked for.
  const table = sql.raw(tag === undefined ? 'feedback_counts' : 'feedback_scene_counts');
  const speaks = tag === undefined ? sql`true` : sql`tail.tags @> ${JSON.stringify([{ scene: tag }])}::jsonb`;
  const sums = (columns: readonly string[]) => list(columns, (column) => `sum(${column})`);
  return sql`
    select ${day} as day, metric, array[${sums(scoreColumns)}] as scores, array[${sums(sentimentColumns)}] as sentiments
    from (
      select day, metric, ${list(numbers, (column) => column)} from ${table}
      where ${all([...counted(merchantId, filter), within(filter)])}
      union all
      select day, metric, ${list(scoreColumns, (column) => `case when score = ${scoreOf(column)} then told else 0 end`)},
        ${list(sentimentColumns, (column) => `case when sentiment = '${column}' then told else 0 end`)}
      from (
        select day, metric, score, sentiment, count(*)::integer as told from tail where ${speaks}
        group by day, metric, score, sentiment
      ) as fresh
    ) as scores group by ${day}, metric`;
};

const sceneGroups = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> => {
  const { tag, from, to } = filter;
  const months = wholeMonths(from, to);
  const days = sql`unit = 'day' and starts_on between ${from}::date and ${to}::date`;
  // Two ranges of days around the months, each of them one walk through the key.
  const periods =
    months === null
      ? [days]
      : [
          sql`unit = 'month' and starts_on between ${months.first}::date and ${months.last}::date`,
          sql`unit = 'day' and starts_on >= ${from}::date and starts_on < ${months.first}::date`,
          sql`unit = 'day' and starts_on > ${months.lastDay}::date and starts_on <= ${to}::date`,
        ];
  const fits = all(counted(merchantId, filter));
  const parts = periods.map(
    (period) => sql`
      select scene, problem, positive, neutral, negative from feedback_tag_counts where ${fits} and ${period}`,
  );
  const speaks = tag === undefined ? sql`true` : sql`tag.scene = ${tag}`;
  return sql`
    select scene, problem, ${list(sentimentColumns, (column) => `sum(${column}) as ${column}`)} from (
      ${sql.join(parts, sql` union all `)}
      union all
      select tag.scene, tag.problem, ${list(sentimentColumns, (column) => `(tag.sentiment = '${column}')::integer`)}
      from tail cross join lateral ${tagsOfTail} where ${speaks}
    ) as scenes group by scene, problem`;
};

type GroupRow = {
  day: string | null;
  metric: FeedbackMetric;
  /** How many gave 0, 1, 2 … */
  scores: number[];
  /** How many are positive, neutral and negative. */
  sentiments: [number, number, number];
};

const toGroup = ({ day, metric, scores, sentiments: [positive, neutral, negative] }: GroupRow): ScoredGroup => ({
  day,
  metric,
  scores: new Map(scores.entries()),
  sentiment: { positive, neutral, negative },
});

/** Everything that the answers add up to: scores by metric (and day), and how each scene is spoken of. */
export const readNumbers = async (
  db: Queryable,
  merchantId: string,
  filter: NumbersFilter,
): Promise<{ groups: ScoredGroup[]; tags: TagCounts[] }> => {
  const { rows } = await sql<{ groups: GroupRow[] | null; tags: TagCounts[] | null }>`
    with tail as materialized (${uncounted(merchantId, filter)})
    select
      (select json_agg(scored) from (${scoreGroups(merchantId, filter)}) as scored) as groups,
      (select json_agg(spoken) from (${sceneGroups(merchantId, filter)}) as spoken) as tags`.execute(db);
  const { groups, tags } = rows[0] ?? { groups: null, tags: null };
  return { groups: (groups ?? []).map(toGroup), tags: tags ?? [] };
};

/** The CSAT scores of things that anybody may know, by their ids; what nobody rated is missing. */
export const readRatings = async (
  db: Queryable,
  merchantId: string,
  subjectType: SubjectType,
  subjectIds: readonly string[],
): Promise<Map<string, ScoreCounts>> => {
  const ids = sql`any(${[...subjectIds]}::text[])`;
  const columns = scoreColumns.slice(1, 6);
  const { rows } = await sql<{ id: string; scores: number[] }>`
    select subject_id as id, json_build_array(${list(columns, (column) => `sum(${column})`)}) as scores from (
      select subject_id, ${list(columns, (column) => column)} from rating_counts
      where merchant_id = ${merchantId} and subject_type = ${subjectType} and subject_id = ${ids}
      union all
      select subject_id, ${list(columns, (column) => `(score = ${scoreOf(column)})::integer`)}
      from feedback
      where merchant_id = ${merchantId} and not folded and subject_id = ${ids}
        and subject_type = ${subjectType} and metric = 'csat'
    ) as ratings group by subject_id`.execute(db);
  return new Map(rows.map(({ id, scores }) => [id, new Map(scores.map((count, index) => [index + 1, count]))]));
};
