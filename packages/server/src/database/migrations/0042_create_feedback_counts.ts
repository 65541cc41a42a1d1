import { type Kysely, sql } from 'kysely';

/*
 * What answers add up to, so that numbers over a year cost the same whatever the shop sells. Every answer is counted
 * under the subject_key '' and, when it is about a thing that is nobody's own (a product, a service), under the id of
 * that thing as well: all answers of a merchant stand together in the key, and so do all about one product. A placement
 * of '' is none.
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
      score smallint not null,
      sentiment text not null,
      count integer not null check (count >= 0),
      primary key (merchant_id, subject_key, day, metric, placement, subject_type, score, sentiment)
    )`.execute(db);
  await sql`
    create table feedback_tag_counts (
      merchant_id text not null,
      subject_key text not null,
      day date not null,
      metric text not null,
      placement text not null,
      subject_type text not null,
      scene text not null,
      problem text not null,
      sentiment text not null,
      count integer not null check (count >= 0),
      primary key (merchant_id, subject_key, day, metric, placement, subject_type, scene, problem, sentiment)
    )`.execute(db);
  // The scores of whoever speaks of one scene: the scene goes first, for nobody asks for all of them.
  await sql`
    create table feedback_scene_counts (
      merchant_id text not null,
      subject_key text not null,
      scene text not null,
      day date not null,
      metric text not null,
      placement text not null,
      subject_type text not null,
      score smallint not null,
      sentiment text not null,
      problem text not null,
      tag_sentiment text not null,
      count integer not null check (count >= 0),
      primary key
        (merchant_id, subject_key, scene, day, metric, placement, subject_type, score, sentiment, problem, tag_sentiment)
    )`.execute(db);
  // The public numbers of one thing, whenever they were given.
  await sql`
    create table rating_counts (
      merchant_id text not null,
      subject_type text not null,
      subject_id text not null,
      score smallint not null,
      count integer not null check (count >= 0),
      primary key (merchant_id, subject_type, subject_id, score)
    )`.execute(db);
  // What belongs to one person is not counted by itself; there is little of it, and it is read as it is.
  await sql`
    create index feedback_personal on feedback (merchant_id, subject_id)
      where subject_id is not null and subject_type in ('order', 'return', 'claim')`.execute(db);
};
