import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { addDuration, createTestClock, type TestClock } from '../lib/clock.ts';
import { silentLogger } from '../lib/logger.ts';
import { createTestDatabase } from '../testing/database.ts';
import { addMerchant } from '../testing/merchant.ts';
import { cancelDeadline, scheduleDeadline } from './deadlines.ts';
import { createJobRunner, type DeadlineHandlers, type Job, outsideHandler, retryDelayMs } from './runner.ts';

let database: Database;
let merchantId: string;
let clock: TestClock;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = createTestClock();
  merchantId = await addMerchant(database);
  await database.db.deleteFrom('deadlines').execute();
});

const runner = (handlers: DeadlineHandlers) => createJobRunner({ database, clock, handlers, log: silentLogger });
const schedule = (subjectId: string, hours: number, options?: { keepEarlier: boolean }) =>
  database.transaction((tx) =>
    scheduleDeadline(
      tx,
      clock,
      { merchantId, kind: 'test.kind', subjectId, dueAt: addDuration(clock.now(), { hours }), payload: { hours } },
      options,
    ),
  );
const openSubjects = async (): Promise<string[]> => {
  const rows = await database.db.selectFrom('deadlines').select('subject_id').orderBy('subject_id').execute();
  return rows.map((row) => row.subject_id);
};

describe('deadlines', () => {
  it('run once when due, oldest first, with the time they were due', async () => {
    const seen: Job[] = [];
    const { runDue } = runner({ 'test.kind': { run: async (_tx, job) => void seen.push(job) } });
    const start = clock.now();
    await schedule('b', 2);
    await schedule('a', 1);
    await schedule('c', 9);
    expect(await runDue()).toBe(0);
    clock.advance({ hours: 3 });
    expect(await runDue()).toBe(2);
    expect(await runDue()).toBe(0);
    expect(seen.map((job) => job.subjectId)).toEqual(['a', 'b']);
    expect(seen[0]).toEqual({
      merchantId,
      kind: 'test.kind',
      subjectId: 'a',
      dueAt: addDuration(start, { hours: 1 }),
      payload: { hours: 1 },
      attempt: 1,
    });
    expect(await openSubjects()).toEqual(['c']);
  });

  it('move when scheduled again, or keep the earlier time, or end when cancelled', async () => {
    const seen: string[] = [];
    const { runDue } = runner({ 'test.kind': { run: async (_tx, job) => void seen.push(job.subjectId) } });
    await schedule('moved', 1);
    await schedule('moved', 5);
    await schedule('kept', 1);
    await schedule('kept', 5, { keepEarlier: true });
    await schedule('cancelled', 1);
    await database.transaction((tx) => cancelDeadline(tx, { merchantId, kind: 'test.kind', subjectId: 'cancelled' }));
    clock.advance({ hours: 2 });
    await runDue();
    expect(seen).toEqual(['kept']);
    expect(await openSubjects()).toEqual(['moved']);
  });

  it('may schedule their successor, which runs in the same sweep when it is due too', async () => {
    const seen: number[] = [];
    const { runDue } = runner({
      'test.kind': {
        run: async (tx, job) => {
          seen.push(job.attempt);
          if (seen.length < 3) {
            await scheduleDeadline(tx, clock, { ...job, dueAt: addDuration(job.dueAt, { hours: 1 }) });
          }
        },
      },
    });
    await schedule('chain', 1);
    clock.advance({ hours: 4 });
    expect(await runDue()).toBe(3);
    expect(await openSubjects()).toEqual([]);
  });

  it('roll back and come again, later each time, when the handler fails', async () => {
    let failures = 0;
    const { runDue } = runner({
      'test.kind': {
        run: async (tx, job) => {
          await tx
            .updateTable('merchants')
            .set({ name: `ran ${job.attempt}` })
            .where('merchant_id', '=', merchantId)
            .execute();
          if (failures < 2) {
            failures += 1;
            throw new Error('not yet');
          }
        },
      },
    });
    const nameNow = async () =>
      (
        await database.db
          .selectFrom('merchants')
          .select('name')
          .where('merchant_id', '=', merchantId)
          .executeTakeFirst()
      )?.name;
    await schedule('failing', 0);
    expect(await runDue()).toBe(0);
    expect(await nameNow()).toBe('Test shop');
    clock.advance({ milliseconds: retryDelayMs(1) });
    expect(await runDue()).toBe(0);
    expect(await runDue()).toBe(0);
    clock.advance({ milliseconds: retryDelayMs(2) });
    expect(await runDue()).toBe(1);
    expect(await nameNow()).toBe('ran 3');
    expect(await openSubjects()).toEqual([]);
  });

  it('of a kind that nobody here knows are left for a process that does', async () => {
    await schedule('unknown', 0);
    expect(await runner({ 'other.kind': { run: async () => {} } }).runDue()).toBe(0);
    expect(await runner({}).runDue()).toBe(0);
    expect(await openSubjects()).toEqual(['unknown']);
  });

  it('are shared among runners: each runs once', async () => {
    const seen: string[] = [];
    const handlers = { 'test.kind': { run: async (_tx: unknown, job: Job) => void seen.push(job.subjectId) } };
    for (let index = 0; index < 12; index += 1) await schedule(`job_${String(index).padStart(2, '0')}`, 0);
    const counts = await Promise.all([runner(handlers), runner(handlers), runner(handlers)].map((one) => one.runDue()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect(new Set(seen).size).toBe(12);
  });
});

describe('deadlines that call an outside system', () => {
  it('call it outside of a transaction and settle afterwards', async () => {
    const steps: string[] = [];
    const { runDue } = runner({
      'test.kind': outsideHandler({
        prepare: async (_tx, job) => ({ reference: job.subjectId }),
        call: async (work) => {
          // A second transaction can run meanwhile: even the single connection of PGlite is free.
          await database.transaction(async (tx) => tx.selectFrom('merchants').select('name').execute());
          steps.push(`called ${work.reference}`);
          return 'paid';
        },
        settle: async (_tx, _job, work, outcome) => void steps.push(`settled ${work.reference} ${outcome}`),
      }),
    });
    await schedule('pay_1', 0);
    expect(await runDue()).toBe(1);
    expect(steps).toEqual(['called pay_1', 'settled pay_1 paid']);
    expect(await openSubjects()).toEqual([]);
  });

  it('are not called twice while a call is under way, and again when the caller died', async () => {
    let calls = 0;
    let finish: () => void = () => {};
    const firstCall = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const handlers = {
      'test.kind': outsideHandler({
        prepare: async () => ({}),
        call: async () => {
          calls += 1;
          if (calls === 1) await firstCall;
        },
        settle: async () => {},
      }),
    };
    await schedule('pay_1', 0);
    const first = runner(handlers).runDue();
    await expect.poll(() => calls).toBe(1);
    expect(await runner(handlers).runDue()).toBe(0);
    // The lease has run out: the first caller counts as dead.
    clock.advance({ minutes: 2 });
    expect(await runner(handlers).runDue()).toBe(1);
    expect(calls).toBe(2);
    finish();
    await first;
    expect(await openSubjects()).toEqual([]);
  });

  it('end without a call when there is nothing left to do, and are retried when the call fails', async () => {
    let calls = 0;
    const { runDue } = runner({
      'test.kind': outsideHandler({
        prepare: async (_tx, job) => (job.subjectId === 'gone' ? null : {}),
        call: async () => {
          calls += 1;
          if (calls === 1) throw new Error('unreachable');
        },
        settle: async () => {},
      }),
    });
    await schedule('gone', 0);
    await schedule('pay_1', 0);
    expect(await runDue()).toBe(1);
    expect(await openSubjects()).toEqual(['pay_1']);
    clock.advance({ milliseconds: retryDelayMs(1) });
    expect(await runDue()).toBe(1);
    expect(calls).toBe(2);
  });
});

describe('a started runner', () => {
  it('keeps running what falls due until it is stopped', async () => {
    const seen: string[] = [];
    const { start } = runner({ 'test.kind': { run: async (_tx, job) => void seen.push(job.subjectId) } });
    const running = start(5);
    await schedule('first', 0);
    await expect.poll(() => seen).toEqual(['first']);
    await schedule('second', 0);
    await expect.poll(() => seen).toEqual(['first', 'second']);
    await running.stop();
    await schedule('third', 0);
    expect(seen).toEqual(['first', 'second']);
  });
});
