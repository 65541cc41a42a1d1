import type { Database, Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';

export type Job = {
  merchantId: string;
  kind: string;
  subjectId: string;
  /** When it was due; business effects carry this instant even when the runner comes late. */
  dueAt: Date;
  payload: Record<string, unknown>;
  /** 1 at the first try. */
  attempt: number;
};

/** A deadline that only changes the database: its effects and the end of the due row are one transaction. */
export type LocalHandler = { run(tx: Tx, job: Job): Promise<void> };

/**
 * A deadline that calls an outside system, which cannot be part of a transaction: read what to send, call, write down
 * what came of it. A process that dies in between repeats the call, so it must carry an idempotent reference.
 */
export type OutsideHandler<Work = unknown, Outcome = unknown> = {
  /** Null when there is nothing to do any more; the due row then ends. */
  prepare(tx: Tx, job: Job): Promise<Work | null>;
  call(work: Work, signal: AbortSignal): Promise<Outcome>;
  settle(tx: Tx, job: Job, work: Work, outcome: Outcome): Promise<void>;
};

type DeadlineHandler = LocalHandler | OutsideHandler;
export type DeadlineHandlers = Readonly<Record<string, DeadlineHandler>>;

/** Lets a handler with its own types of work and outcome stand in the table of all handlers. */
export const outsideHandler = <Work, Outcome>(handler: OutsideHandler<Work, Outcome>): OutsideHandler => ({
  prepare: handler.prepare,
  call: (work, signal) => handler.call(work as Work, signal),
  settle: (tx, job, work, outcome) => handler.settle(tx, job, work as Work, outcome as Outcome),
});

export type JobRunner = {
  /** Runs everything that is due now, and what falls due by it. Returns how many jobs succeeded. */
  runDue(): Promise<number>;
  /** Runs what is due every `everyMs` until it is stopped; `stop` waits for the job at hand. */
  start(everyMs?: number): { stop(): Promise<void> };
};

export type JobRunnerDeps = { database: Database; clock: Clock; handlers: DeadlineHandlers; log: Logger };

const LEASE_MS = 60_000;
const CALL_TIMEOUT_MS = 30_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 3_600_000;

/** 5 s, 10 s, 20 s … up to an hour: a promise is retried for as long as it is owed. */
export const retryDelayMs = (attempt: number): number =>
  Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempt - 1, 20), LONGEST_RETRY_MS);

export const createJobRunner = ({ database, clock, handlers, log }: JobRunnerDeps): JobRunner => {
  const kinds = Object.keys(handlers);

  /** Takes the longest-due free row out of the reach of other runners, for as long as the transaction is open. */
  const takeNext = async (tx: Tx): Promise<Job | undefined> => {
    const now = clock.now();
    const row = await tx
      .selectFrom('deadlines')
      .selectAll()
      .where('run_at', '<=', now)
      .where('kind', 'in', kinds)
      .where((expression) =>
        expression.or([expression('locked_until', 'is', null), expression('locked_until', '<=', now)]),
      )
      .orderBy('run_at')
      .orderBy('subject_id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    return (
      row && {
        merchantId: row.merchant_id,
        kind: row.kind,
        subjectId: row.subject_id,
        dueAt: row.due_at,
        payload: row.payload,
        attempt: row.attempts + 1,
      }
    );
  };

  /** Ends this promise; one of the same name that was made meanwhile stays. */
  const remove = (tx: Tx, job: Job) =>
    tx
      .deleteFrom('deadlines')
      .where('merchant_id', '=', job.merchantId)
      .where('kind', '=', job.kind)
      .where('subject_id', '=', job.subjectId)
      .where('due_at', '=', job.dueAt)
      .execute();

  const lease = (tx: Tx, job: Job) =>
    tx
      .updateTable('deadlines')
      .set({ locked_until: new Date(clock.now().getTime() + LEASE_MS) })
      .where('merchant_id', '=', job.merchantId)
      .where('kind', '=', job.kind)
      .where('subject_id', '=', job.subjectId)
      .execute();

  const postpone = async (job: Job, error: unknown): Promise<void> => {
    log.error('A due job failed and will be tried again.', error, { ...name(job), attempt: job.attempt });
    await database.db
      .updateTable('deadlines')
      .set({
        attempts: job.attempt,
        run_at: new Date(clock.now().getTime() + retryDelayMs(job.attempt)),
        locked_until: null,
        last_error: error instanceof Error ? error.name : 'unknown',
      })
      .where('merchant_id', '=', job.merchantId)
      .where('kind', '=', job.kind)
      .where('subject_id', '=', job.subjectId)
      .where('due_at', '=', job.dueAt)
      .execute();
  };

  const runOne = async (): Promise<'idle' | 'done' | 'failed'> => {
    let job: Job | undefined;
    try {
      const outside = await database.transaction(async (tx) => {
        job = await takeNext(tx);
        const handler = job && handlers[job.kind];
        if (job === undefined || handler === undefined) return undefined;
        if ('run' in handler) {
          // Removed first, so that the handler may schedule the next one of the same name.
          await remove(tx, job);
          await handler.run(tx, job);
          return undefined;
        }
        const work = await handler.prepare(tx, job);
        await (work === null ? remove(tx, job) : lease(tx, job));
        return work === null ? undefined : { job, handler, work };
      });
      if (job === undefined) return 'idle';
      if (outside !== undefined) {
        const { handler, work } = outside;
        const outcome = await handler.call(work, AbortSignal.timeout(CALL_TIMEOUT_MS));
        await database.transaction(async (tx) => {
          await remove(tx, outside.job);
          await handler.settle(tx, outside.job, work, outcome);
        });
      }
      return 'done';
    } catch (error) {
      if (job === undefined) throw error;
      await postpone(job, error);
      return 'failed';
    }
  };

  const runDue = async (shouldStop: () => boolean = () => false): Promise<number> => {
    let done = 0;
    while (kinds.length > 0 && !shouldStop()) {
      const outcome = await runOne();
      if (outcome === 'idle') break;
      if (outcome === 'done') done += 1;
    }
    return done;
  };

  return {
    runDue: () => runDue(),
    start: (everyMs = 1000) => {
      let stopped = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const turn = async (): Promise<void> => {
        try {
          await runDue(() => stopped);
        } catch (error) {
          log.error('The job runner could not reach its database.', error);
        }
        if (!stopped) timer = setTimeout(next, everyMs);
      };
      let running = Promise.resolve();
      const next = (): void => {
        running = turn();
      };
      next();
      return {
        stop: () => {
          stopped = true;
          clearTimeout(timer);
          return running;
        },
      };
    },
  };
};

const name = ({ merchantId, kind, subjectId }: Job) => ({ merchantId, kind, subjectId });
