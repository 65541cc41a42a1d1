import { type Kysely, sql } from 'kysely';

const numbers = (names: readonly string[]) =>
  sql.raw(names.map((name) => `${name} integer not null check (${name} >= 0)`).join(', '));

const scores = Array.from({ length: 11 }, (_, score) => `score_${score}`);
const sentiments = ['positive', 'neutral', 'negative'];

/*
 * What answers add up to, so that numbers over a year cost the same whatever was answered. Every answer is counted under
 * the subject_key '' and, when it is about a thing that is nobody's own (a product, a service), under the id of that
 * thing as well: all answers of a merchant stand together in the key, and so do all about one product. A placement of ''
 * is none. A row holds all scores of its occasion, because whoever reads one reads all.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table feedback_counts (
      merchant_id text not null,
      subject_key text not null,
      day date not null,
      metric text not null,
      placement text not null,
      subject_type text not null,
      ${numbers([...scores, ...sentiments])},
      primary key (merchant_id, subject_key, day, metric, placement, subject_type)
    )`.execute(db);
  // The same of whoever speaks of one scene: the scene goes first, for nobody asks for the scores of all of them.
  await sql`
    create table feedback_scene_counts (
      merchant_id text not null,
      subject_key text not null,
      scene text not null,
      day date not null,
      metric text not null,
      placement text not null,
      subject_type text not null,
      ${numbers([...scores, ...sentiments])},
      primary key (merchant_id, subject_key, scene, day, metric, placement, subject_type)
    )`.execute(db);
  // How each scene is spoken of, by day and by month: scenes are many, and a year is eleven months and some days.
  await sql`
    create table feedback_tag_counts (
      merchant_id text not null,
      subject_key text not null,
      unit text not null check (unit in ('day', 'month')),
      starts_on date not null,
      metric text not null,
      placement text not null,
      subject_type text not null,
      scene text not null,
      problem text not null,
      ${numbers(sentiments)},
      primary key (merchant_id, subject_key, unit, starts_on, metric, placement, subject_type, scene, problem)
    )`.execute(db);
  // The public numbers of one thing, whenever they were given.
  await sql`
    create table rating_counts (
      merchant_id text not null,
      subject_type text not null,
      subject_id text not null,
      ${numbers(scores.slice(1, 6))},
      primary key (merchant_id, subject_type, subject_id)
    )`.execute(db);
  // What belongs to one person is not counted by itself; there is little of it, and it is read as it is.
  await sql`
    create index feedback_personal on feedback (merchant_id, subject_id)
      where subject_id is not null and subject_type in ('order', 'return', 'claim')`.execute(db);
};
