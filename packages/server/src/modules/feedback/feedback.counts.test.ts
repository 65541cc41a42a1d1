import {
  createDefaultSettings,
  type FeedbackMetric,
  type FeedbackTag,
  type Sentiment,
  type TagCounts,
} from '@aftercart/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '../../database/database.ts';
import { insertRows } from '../../database/insert-rows.ts';
import { createTestClock } from '../../lib/clock.ts';
import { dayIn } from '../../lib/day.ts';
import { unwrap } from '../../lib/result.ts';
import { createTestDatabase } from '../../testing/database.ts';
import { foldAnswers } from './feedback.counts.repository.ts';
import { daysOf, metricsOf, rankTags, ratingOf, type ScoredGroup, sentimentsOf } from './feedback.numbers.policy.ts';
import { type NumbersFilter, readNumbers, readRatings } from './feedback.numbers.queries.ts';
import type { AnswerContext, NewAnswer, StoredFeedback } from './feedback.types.ts';
import { planAnswers, reviseAnswers, type WriterDeps } from './feedback.writer.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const ZONE = 'Asia/Shanghai';
const settings = { version: 1, updatedAt: new Date(0), document: createDefaultSettings({ timeZone: ZONE }) };

let merchants = 0;
/** A merchant of its own, and what writing answers needs. */
const begin = async () => {
  merchants += 1;
  const merchantId = `mer_counts${merchants}`;
  const clock = createTestClock('2026-03-30T12:00:00Z');
  await database.db
    .insertInto('merchants')
    .values({ merchant_id: merchantId, name: 'Counts', created_at: clock.now() })
    .execute();
  const deps: WriterDeps = { clock, lookUpCustomer: async () => ({ orders: 1, tierId: null }) };
  const context = (db: Queryable, change: Partial<AnswerContext> = {}): AnswerContext => ({
    db,
    merchantId,
    settings,
    author: { customerId: null, orderId: null },
    subject: { type: 'general', id: null },
    placement: null,
    responseId: null,
    locale: null,
    at: clock.now(),
    ...change,
  });
  const write = async (change: Partial<AnswerContext>, answers: NewAnswer[]) => {
    const planned = unwrap(await planAnswers(deps, context(database.db, change), answers));
    await insertRows(database.db, planned.rows);
    return planned;
  };
  const revise = (
    responseId: string,
    change: Partial<AnswerContext>,
    answers: NewAnswer[],
    caseId: string | null = null,
  ) =>
    database.transaction(async (tx) =>
      unwrap(await reviseAnswers(deps, tx, { ...context(tx, change), responseId, caseId }, answers)),
    );
  const fold = (limit = 1000) => database.transaction((tx) => foldAnswers(tx, merchantId, limit));
  return { merchantId, clock, write, revise, fold };
};

const answer = (change: Partial<NewAnswer> = {}): NewAnswer => ({
  metric: 'nps',
  score: 9,
  questionId: null,
  comment: null,
  aspects: {},
  chosen: [],
  sentiment: 'positive',
  tags: [],
  rewardPoints: 0,
  ...change,
});

type Told = Pick<StoredFeedback, 'metric' | 'score' | 'sentiment' | 'tags' | 'day' | 'placement' | 'subject'>;

const toldOf = async (merchantId: string): Promise<Told[]> => {
  const rows = await database.db.selectFrom('feedback').selectAll().where('merchant_id', '=', merchantId).execute();
  return rows.map((row) => ({
    ...row,
    subject: { type: row.subject_type as Told['subject']['type'], id: row.subject_id },
    placement: row.placement as Told['placement'],
  }));
};

type Numbers = { groups: ScoredGroup[]; tags: TagCounts[] };
const sentimentCounts = (said: Sentiment) => ({ positive: 0, neutral: 0, negative: 0, [said]: 1 });

/** The same numbers the slow way: one answer after the other. */
const naive = (told: readonly Told[], filter: NumbersFilter): Numbers => {
  const { from, to, metric, placement, subjectType, subjectId, tag } = filter;
  const fitting = told.filter(
    (each) =>
      each.day >= from &&
      each.day <= to &&
      (metric === undefined || each.metric === metric) &&
      (placement === undefined || each.placement === placement) &&
      (subjectType === undefined || each.subject.type === subjectType) &&
      (subjectId === undefined || each.subject.id === subjectId) &&
      (tag === undefined || each.tags.some(({ scene }) => scene === tag)),
  );
  const tags = new Map<string, TagCounts>();
  for (const { scene, problem, sentiment: said } of fitting.flatMap((each) => each.tags)) {
    if (tag !== undefined && scene !== tag) continue;
    const counts = tags.get(scene) ?? { scene, problem, positive: 0, neutral: 0, negative: 0 };
    tags.set(scene, { ...counts, [said]: counts[said] + 1 });
  }
  return {
    groups: fitting.map((each) => ({
      day: each.day,
      metric: each.metric,
      scores: new Map([[each.score, 1]]),
      sentiment: sentimentCounts(each.sentiment),
    })),
    tags: [...tags.values()],
  };
};

const present = ({ groups, tags }: Numbers, byDay: boolean) => ({
  ...metricsOf(groups),
  days: byDay ? daysOf(groups) : null,
  tags: rankTags(tags),
  sentiment: sentimentsOf(groups),
});

const scales = { csat: [1, 5], nps: [0, 10], ces: [1, 7] } as const;
const metrics: FeedbackMetric[] = ['csat', 'nps', 'ces'];
const sentiment = fc.constantFrom('positive' as const, 'neutral' as const, 'negative' as const);
const tags = fc.uniqueArray(
  fc.record({
    scene: fc.constantFrom('speed', 'damaged', 'price'),
    problem: fc.constant('delivery' as const),
    sentiment,
  }),
  { selector: ({ scene }: FeedbackTag) => scene, maxLength: 3 },
);
const given = fc.constantFrom(...metrics).chain((metric) =>
  fc.record({
    metric: fc.constant(metric),
    score: fc.integer({ min: scales[metric][0], max: scales[metric][1] }),
    sentiment,
    tags,
  }),
);
const subject = fc.constantFrom(
  { type: 'product' as const, id: 'LAMP' },
  { type: 'product' as const, id: 'SHADE' },
  { type: 'service' as const, id: 'LAMP' },
  { type: 'order' as const, id: 'ord_1' },
  { type: 'general' as const, id: null },
);
const placement = fc.constantFrom(null, 'kiosk' as const, 'order-delivered' as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('answer' as const), given, subject, placement }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('survey' as const),
      response: fc.nat(2),
      questions: fc.dictionary(fc.constantFrom('one', 'two'), given, { minKeys: 1 }),
      subject,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('fold' as const), limit: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 700 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const takeSteps = async (kit: Awaited<ReturnType<typeof begin>>, steps: readonly Step[]): Promise<void> => {
  const submitted = new Set<string>();
  for (const next of steps) {
    if (next.kind === 'fold') await kit.fold(next.limit);
    else if (next.kind === 'wait') kit.clock.advance({ hours: next.hours });
    else if (next.kind === 'answer') {
      await kit.write({ subject: next.subject, placement: next.placement }, [answer(next.given)]);
    } else {
      const responseId = `rsp_${next.response}`;
      const answers = Object.entries(next.questions).map(([questionId, each]) => answer({ ...each, questionId }));
      const change = { subject: next.subject, placement: 'link' as const };
      if (submitted.has(responseId)) await kit.revise(responseId, change, answers);
      else await kit.write({ ...change, responseId }, answers);
      submitted.add(responseId);
    }
  }
};

const filters: Partial<NumbersFilter>[] = [
  {},
  { byDay: true },
  { metric: 'nps' },
  { placement: 'kiosk' },
  { subjectType: 'product' },
  { subjectType: 'product', subjectId: 'LAMP' },
  { subjectId: 'LAMP', byDay: true },
  { subjectId: 'ord_1' },
  { subjectType: 'order', subjectId: 'ord_1', tag: 'speed' },
  { tag: 'speed', byDay: true },
  { tag: 'damaged', metric: 'csat', subjectId: 'LAMP' },
  { from: '2026-03-31', to: '2026-04-02' },
  { from: '2026-03-31', to: '2026-05-30' },
  { from: '2026-03-01', to: '2026-03-31', tag: 'price' },
];

describe('the numbers', () => {
  it('are those of the answers, whatever was answered, corrected and folded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const kit = await begin();
        await takeSteps(kit, steps);
        const told = await toldOf(kit.merchantId);
        for (const change of filters) {
          const filter = { from: '2026-01-01', to: '2026-12-31', byDay: false, ...change };
          const read = await readNumbers(database.db, kit.merchantId, filter);
          expect(present(read, filter.byDay), JSON.stringify(filter)).toEqual(
            present(naive(told, filter), filter.byDay),
          );
        }
        const ratings = await readRatings(database.db, kit.merchantId, 'product', ['SHADE', 'LAMP', 'NONE']);
        for (const id of ['LAMP', 'SHADE', 'NONE']) {
          const scores = new Map<number, number>();
          for (const each of told) {
            if (each.metric !== 'csat' || each.subject.type !== 'product' || each.subject.id !== id) continue;
            scores.set(each.score, (scores.get(each.score) ?? 0) + 1);
          }
          expect(ratingOf(id, ratings.get(id) ?? new Map())).toEqual(ratingOf(id, scores));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('belong to the day where the shop is', async () => {
    const kit = await begin();
    kit.clock.set('2026-03-01T15:59:59Z');
    await kit.write({}, [answer()]);
    kit.clock.set('2026-03-01T16:00:00Z');
    await kit.write({}, [answer({ score: 0, sentiment: 'negative' })]);
    for (const _ of [1, 2]) {
      const filter = { from: '2026-03-01', to: '2026-03-02', byDay: true };
      const { groups } = await readNumbers(database.db, kit.merchantId, filter);
      expect(daysOf(groups).map(({ date, nps }) => [date, nps?.value])).toEqual([
        ['2026-03-01', 100],
        ['2026-03-02', -100],
      ]);
      await kit.fold();
    }
    expect(dayIn(ZONE, kit.clock.now())).toBe('2026-03-02');
  });

  it('miss and double nothing while answers come in, are corrected and folded at once', async () => {
    const kit = await begin();
    const filter = { from: '2026-01-01', to: '2026-12-31', byDay: false };
    const countNow = async () => sentimentsOf((await readNumbers(database.db, kit.merchantId, filter)).groups).positive;
    let written = 0;
    let begun = 0;
    let done = false;
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let nth = 0; nth < 25; nth += 1) {
        const responseId = `rsp_${writer}_${nth}`;
        begun += 1;
        await kit.write({ responseId, subject: { type: 'product', id: 'LAMP' } }, [
          answer({ questionId: 'one', metric: 'csat', score: 5 }),
        ]);
        written += 1;
        // A correction changes the score and leaves the number of answers as it is.
        await kit.revise(responseId, {}, [answer({ questionId: 'one', metric: 'csat', score: 4 })]);
      }
    });
    const folder = (async () => {
      while (!done) await kit.fold(7);
    })();
    const reader = (async () => {
      while (!done) {
        const before = written;
        const count = await countNow();
        expect(count).toBeGreaterThanOrEqual(before);
        expect(count).toBeLessThanOrEqual(begun);
      }
    })();
    await Promise.all(writers);
    done = true;
    await Promise.all([folder, reader]);
    const rating = async () =>
      ratingOf('LAMP', (await readRatings(database.db, kit.merchantId, 'product', ['LAMP'])).get('LAMP') ?? new Map());
    expect(await rating()).toMatchObject({ count: 100, average: 4 });
    while ((await kit.fold()) > 0);
    expect(await rating()).toMatchObject({ count: 100, distribution: [0, 0, 0, 100, 0] });
    expect(await countNow()).toBe(100);
  });
});

describe('a further version of a survey', () => {
  const subject = { type: 'order', id: 'ord_1' } as const;
  it('corrects, adds and takes back, and opens one case for the worst that is low now', async () => {
    const kit = await begin();
    const first = await kit.write({ responseId: 'rsp_1', subject }, [
      answer({ questionId: 'one', metric: 'csat', score: 5 }),
      answer({ questionId: 'two', metric: 'nps', score: 10 }),
    ]);
    expect(first.opened).toBeNull();
    const revised = await kit.revise('rsp_1', { subject }, [
      answer({ questionId: 'one', metric: 'csat', score: 1, comment: 'Broke on day two.' }),
      answer({ questionId: 'three', metric: 'nps', score: 5 }),
    ]);
    expect(revised.opened).toMatchObject({ metric: 'csat', score: 1, comment: 'Broke on day two.' });
    expect(revised.stored.map(({ version, caseId }) => [version, caseId])).toEqual([
      [2, revised.opened?.id],
      [1, revised.opened?.id],
    ]);
    const again = await kit.revise(
      'rsp_1',
      { subject },
      [answer({ questionId: 'three', metric: 'nps', score: 0 })],
      revised.opened?.id,
    );
    expect(again.opened).toBeNull();
    const left = await database.db
      .selectFrom('feedback')
      .select(['question_id', 'score', 'version'])
      .where('merchant_id', '=', kit.merchantId)
      .execute();
    expect(left).toEqual([{ question_id: 'three', score: 0, version: 2 }]);
    const cases = await database.db
      .selectFrom('cases')
      .select(['id', 'feedback_id'])
      .where('merchant_id', '=', kit.merchantId)
      .execute();
    expect(cases).toEqual([{ id: revised.opened?.id, feedback_id: null }]);
  });
});

describe('one submission', () => {
  it('opens one case, for what is worst by its own scale', async () => {
    const kit = await begin();
    const { opened, stored, rows } = await kit.write({ responseId: 'rsp_1' }, [
      answer({ questionId: 'nps', metric: 'nps', score: 4 }),
      answer({ questionId: 'csat', metric: 'csat', score: 1 }),
      answer({ questionId: 'ces', metric: 'ces', score: 7 }),
    ]);
    expect(opened).toMatchObject({ metric: 'csat', priority: 'major' });
    expect(rows.cases).toHaveLength(1);
    expect(stored.map(({ caseId }) => caseId)).toEqual([opened?.id, opened?.id, null]);
  });

  it('invites a promoter whom somebody can reach, once', async () => {
    const kit = await begin();
    const known = { author: { customerId: 'cus_1', orderId: null } };
    const nobody = await kit.write({ responseId: 'rsp_1' }, [answer({ questionId: 'nps', score: 10 })]);
    const promoter = await kit.write({ responseId: 'rsp_2', ...known }, [answer({ questionId: 'nps', score: 9 })]);
    const passive = await kit.write({ responseId: 'rsp_3', ...known }, [answer({ questionId: 'nps', score: 8 })]);
    const typesOf = ({ rows }: typeof nobody) => rows.events?.map(({ type }) => type);
    expect(typesOf(nobody)).toEqual(['feedback.created']);
    expect(typesOf(promoter)).toEqual(['feedback.created', 'promoter.invited']);
    expect(typesOf(passive)).toEqual(['feedback.created']);
    await kit.revise('rsp_2', known, [answer({ questionId: 'nps', score: 10 })]);
    await kit.revise('rsp_3', known, [answer({ questionId: 'nps', score: 10 })]);
    const invited = await database.db
      .selectFrom('events')
      .select('subject_id')
      .where('merchant_id', '=', kit.merchantId)
      .where('type', '=', 'promoter.invited')
      .execute();
    expect(invited.map(({ subject_id: id }) => id).sort()).toEqual(
      [promoter.stored[0]?.id, passive.stored[0]?.id].sort(),
    );
  });

  it('may ask twice by one metric, also where an answer was given before', async () => {
    const kit = await begin();
    const known = { author: { customerId: 'cus_1', orderId: null } };
    await kit.write(known, [answer({ score: 7 })]);
    await kit.write({ responseId: 'rsp_1', ...known }, [
      answer({ questionId: 'one', score: 8 }),
      answer({ questionId: 'two', score: 7 }),
    ]);
    await kit.write({ responseId: 'rsp_2', ...known }, [answer({ questionId: 'one', score: 8 })]);
    await expect(kit.write(known, [answer({ score: 8 })])).rejects.toThrow(/feedback_once/);
    await expect(kit.write({ responseId: 'rsp_2', ...known }, [answer({ questionId: 'one' })])).rejects.toThrow(
      /feedback_question/,
    );
  });
});
