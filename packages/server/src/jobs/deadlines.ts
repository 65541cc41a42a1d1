import { type Insertable, sql } from 'kysely';
import type { DeadlineRow } from '../database/core.tables.ts';
import type { Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';

/** A promise that falls due. One of each kind may be open per subject. */
export type Deadline = {
  merchantId: string;
  /** Which handler keeps it, `<module>.<what>`: `returns.expire`. */
  kind: string;
  subjectId: string;
  dueAt: Date;
  payload?: Record<string, unknown>;
};

export type ScheduleOptions = {
  /** An open row of the same name keeps its time when that is earlier; otherwise it moves to the new one. */
  keepEarlier?: boolean;
};

/** The due row, for who writes several tables in one statement; nothing of the same name may be open. */
export const deadlineRow = (clock: Clock, deadline: Deadline): Insertable<DeadlineRow> => ({
  merchant_id: deadline.merchantId,
  kind: deadline.kind,
  subject_id: deadline.subjectId,
  due_at: deadline.dueAt,
  run_at: deadline.dueAt,
  payload: JSON.stringify(deadline.payload ?? {}),
  locked_until: null,
  last_error: null,
  created_at: clock.now(),
});

/** Writes the due row in the transaction that makes the promise. */
export const scheduleDeadline = (tx: Tx, clock: Clock, deadline: Deadline, options?: ScheduleOptions): Promise<void> =>
  scheduleDeadlines(tx, clock, [deadline], options);

/** As `scheduleDeadline`, for many in one statement. Each name may stand in the list once. */
export const scheduleDeadlines = async (
  tx: Tx,
  clock: Clock,
  deadlines: readonly Deadline[],
  { keepEarlier = false }: ScheduleOptions = {},
): Promise<void> => {
  if (deadlines.length === 0) return;
  const moved = (column: 'due_at' | 'run_at') =>
    keepEarlier
      ? sql<Date>`least(deadlines.${sql.ref(column)}, excluded.${sql.ref(column)})`
      : sql<Date>`excluded.${sql.ref(column)}`;
  await tx
    .insertInto('deadlines')
    .values(deadlines.map((deadline) => deadlineRow(clock, deadline)))
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'kind', 'subject_id']).doUpdateSet({
        due_at: moved('due_at'),
        run_at: moved('run_at'),
        payload: sql<string>`excluded.payload`,
        attempts: 0,
        locked_until: null,
        last_error: null,
      }),
    )
    .execute();
};

export type DeadlineName = Pick<Deadline, 'merchantId' | 'kind' | 'subjectId'>;

/** Takes the promise back; nothing happens when there is none. */
export const cancelDeadline = async (tx: Tx, deadline: DeadlineName): Promise<void> => {
  await tx
    .deleteFrom('deadlines')
    .where('merchant_id', '=', deadline.merchantId)
    .where('kind', '=', deadline.kind)
    .where('subject_id', '=', deadline.subjectId)
    .execute();
};
