import { sql } from 'kysely';
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

/**
 * Writes the due row in the transaction that makes the promise. A row of the same kind and subject is moved to the new
 * time; with `keepEarlier` it only ever moves forward in time's favour: the earlier of the two stands.
 */
export const scheduleDeadline = async (
  tx: Tx,
  clock: Clock,
  deadline: Deadline,
  { keepEarlier = false }: { keepEarlier?: boolean } = {},
): Promise<void> => {
  await tx
    .insertInto('deadlines')
    .values({
      merchant_id: deadline.merchantId,
      kind: deadline.kind,
      subject_id: deadline.subjectId,
      due_at: deadline.dueAt,
      run_at: deadline.dueAt,
      payload: JSON.stringify(deadline.payload ?? {}),
      locked_until: null,
      last_error: null,
      created_at: clock.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'kind', 'subject_id']).doUpdateSet({
        due_at: keepEarlier ? sql<Date>`least(deadlines.due_at, excluded.due_at)` : sql<Date>`excluded.due_at`,
        run_at: keepEarlier ? sql<Date>`least(deadlines.run_at, excluded.run_at)` : sql<Date>`excluded.run_at`,
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
