import type { FeedbackMetric, SubjectType, SurveyPlacement } from '@aftercart/contract';
import { type RawBuilder, sql } from 'kysely';
import type { Queryable } from '../../database/database.ts';
import type { CountedScore, CountedTag, ScoreCounts } from './feedback.numbers.policy.ts';

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

type Row = { kind: 'score' | 'tag' } & CountedScore & CountedTag;

/** What the filter asks of the rows of a table of counts and of the answers themselves alike. */
const matches = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> => {
  const conditions = [
    sql`merchant_id = ${merchantId}`,
    sql`day between ${filter.from}::date and ${filter.to}::date`,
    ...(filter.metric === undefined ? [] : [sql`metric = ${filter.metric}`]),
    ...(filter.placement === undefined ? [] : [sql`placement = ${filter.placement}`]),
    ...(filter.subjectType === undefined ? [] : [sql`subject_type = ${filter.subjectType}`]),
  ];
  return sql.join(conditions, sql` and `);
};

const personal = sql`subject_type in ('order', 'return', 'claim')`;

/**
 * The answers that no count tells of: the tail that was not folded yet and, asked for one thing, what belongs to one
 * person. Counts and tail are read by one statement, and so at one moment: an answer is in one of them, never in both.
 */
const uncounted = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> => {
  const fits = matches(merchantId, filter);
  const { subjectId } = filter;
  const columns = sql`day, metric, score, sentiment, tags`;
  if (subjectId === undefined) return sql`select ${columns} from feedback where ${fits} and not folded`;
  return sql`
    select ${columns} from feedback where ${fits} and not folded and subject_id = ${subjectId}
    union all
    select ${columns} from feedback where ${fits} and folded and subject_id = ${subjectId} and ${personal}`;
};

const counted = (merchantId: string, filter: NumbersFilter): RawBuilder<unknown> =>
  sql`${matches(merchantId, filter)} and subject_key = ${filter.subjectId ?? ''}`;

/** Everything that the answers add up to. */
export const readNumbers = async (
  db: Queryable,
  merchantId: string,
  filter: NumbersFilter,
): Promise<{ scores: CountedScore[]; tags: CountedTag[] }> => {
  const { tag } = filter;
  const day = filter.byDay ? sql`day` : sql`null::date`;
  const fromCounts = counted(merchantId, filter);
  const tags = sql`jsonb_to_recordset(tail.tags) as tag (scene text, problem text, sentiment text)`;
  // Of whom speaks of one scene only the scores that go with it are asked for, and only this one scene.
  const scores =
    tag === undefined
      ? sql`
        select day, metric, score, sentiment, count from feedback_counts where ${fromCounts}
        union all select day, metric, score, sentiment, 1 from tail`
      : sql`
        select day, metric, score, sentiment, count from feedback_scene_counts where ${fromCounts} and scene = ${tag}
        union all
        select day, metric, score, tail.sentiment, 1 from tail cross join lateral ${tags} where tag.scene = ${tag}`;
  const scenes =
    tag === undefined
      ? sql`
        select scene, problem, sentiment, count from feedback_tag_counts where ${fromCounts}
        union all select tag.scene, tag.problem, tag.sentiment, 1 from tail cross join lateral ${tags}`
      : sql`
        select scene, problem, tag_sentiment as sentiment, count from feedback_scene_counts
        where ${fromCounts} and scene = ${tag}
        union all
        select tag.scene, tag.problem, tag.sentiment, 1 from tail cross join lateral ${tags} where tag.scene = ${tag}`;
  const { rows } = await sql<Row>`
    with tail as materialized (${uncounted(merchantId, filter)})
    select 'score' as kind, ${day} as day, metric, score, sentiment, null as scene, null as problem,
      sum(count) as count
    from (${scores}) as scores group by ${day}, metric, score, sentiment
    union all
    select 'tag', null, null, null, sentiment, scene, problem, sum(count)
    from (${scenes}) as scenes group by sentiment, scene, problem`.execute(db);
  const isSomething = ({ count }: Row): boolean => count > 0;
  return {
    scores: rows.filter((row) => row.kind === 'score' && isSomething(row)),
    tags: rows.filter((row) => row.kind === 'tag' && isSomething(row)),
  };
};

/** The CSAT scores of things that anybody may know, by their ids; what nobody rated is missing. */
export const readRatings = async (
  db: Queryable,
  merchantId: string,
  subjectType: SubjectType,
  subjectIds: readonly string[],
): Promise<Map<string, ScoreCounts>> => {
  const ids = sql`any(${[...subjectIds]}::text[])`;
  const { rows } = await sql<{ subject_id: string; score: number; count: number }>`
    select subject_id, score, sum(count) as count from (
      select subject_id, score, count from rating_counts
      where merchant_id = ${merchantId} and subject_type = ${subjectType} and subject_id = ${ids}
      union all
      select subject_id, score, 1 from feedback
      where merchant_id = ${merchantId} and not folded and subject_id = ${ids}
        and subject_type = ${subjectType} and metric = 'csat'
    ) as ratings group by subject_id, score`.execute(db);
  const ratings = new Map<string, Map<number, number>>();
  for (const { subject_id: id, score, count } of rows) {
    const scores = ratings.get(id) ?? new Map<number, number>();
    ratings.set(id, scores.set(score, count));
  }
  return ratings;
};
