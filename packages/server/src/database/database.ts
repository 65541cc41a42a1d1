import { type CompiledQuery, type Dialect, Kysely, type QueryResult, sql } from 'kysely';
import type { Result } from '../lib/result.ts';
import { collectCommitEffects } from './after-commit.ts';
import { migrateToLatest } from './migrate.ts';
import type { Queryable, Tx } from './queryable.ts';
import type { Tables } from './tables.ts';

export type { Queryable, Tx };
export type Unlisten = () => Promise<void>;

export type Database = {
  readonly kind: 'pglite' | 'postgres';
  /** Single statements outside of any transaction. */
  readonly db: Queryable;
  /**
   * Reads by key that touch a few rows and wait for no lock, outside of any transaction: on Postgres they share
   * connections and travel many at once. Whatever may take long belongs on `db`.
   */
  readonly byKey: Queryable;
  /** Runs `fn` in one transaction; a thrown error rolls back. Repeats it after a deadlock or serialization failure. */
  transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
  /** As `transaction`, and a refusal that `fn` returns rolls back too. */
  inTransaction<T>(fn: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>;
  /** Calls `onPayload` for every `NOTIFY` on the channel until it is stopped. Notifications may be lost: poll as well. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<Unlisten>;
  /** Brings the schema up to date; safe to call from several processes at once. */
  migrate(): Promise<void>;
  /** Answers true when the database can be asked something. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
};

type Execute = (query: CompiledQuery) => Promise<QueryResult<unknown>>;

export type DatabaseDriver = {
  kind: Database['kind'];
  dialect: Dialect;
  /** The LISTEN of this driver; it must not run inside somebody's transaction. */
  listen(db: Queryable, channel: string, onPayload: (payload: string) => void): Promise<Unlisten>;
  /**
   * Runs one compiled statement on a connection of its own, without Kysely's way to it: for the few statements that
   * every second request sends (`db.executeQuery`).
   */
  execute?: Execute;
  /** Connections that short reads share; they go the way of all others where there is none. */
  shared?: { dialect: Dialect; execute: Execute };
  /** Frees what Kysely does not know of. Runs after the connections are closed. */
  release?: () => Promise<void>;
};

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** A prepared statement met a table that was migrated meanwhile; it is not prepared again. */
const PLAN_OUTDATED = '0A000';
const MAX_ATTEMPTS = 5;

export const sqlStateOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const isTransient = (error: unknown): boolean => {
  const state = sqlStateOf(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK_DETECTED || state === PLAN_OUTDATED;
};

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));

/** Carries a refusal out of a Kysely transaction, which only a thrown value rolls back. */
class RefusedTransaction extends Error {
  readonly refusal: Result<never>;
  constructor(refusal: Result<never>) {
    super('refused');
    this.refusal = refusal;
  }
}

export const createDatabaseFrom = (driver: DatabaseDriver): Database => {
  const open = (dialect: Dialect, execute: Execute | undefined): Queryable => {
    const opened = new Kysely<Tables>({ dialect });
    if (execute !== undefined) opened.executeQuery = execute as typeof opened.executeQuery;
    return opened;
  };
  const db = open(driver.dialect, driver.execute);
  const byKey = driver.shared === undefined ? db : open(driver.shared.dialect, driver.shared.execute);

  const transaction = async <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const effects = collectCommitEffects(fn);
        const value = await db.transaction().execute(effects.run);
        effects.committed(db);
        return value;
      } catch (error) {
        if (!isTransient(error) || attempt === MAX_ATTEMPTS) throw error;
        await pause(attempt);
      }
    }
  };

  return {
    kind: driver.kind,
    db,
    byKey,
    transaction,
    inTransaction: async (fn) => {
      try {
        return await transaction(async (tx) => {
          const result = await fn(tx);
          if (!result.ok) throw new RefusedTransaction(result);
          return result;
        });
      } catch (error) {
        if (error instanceof RefusedTransaction) return error.refusal;
        throw error;
      }
    },
    listen: (channel, onPayload) => driver.listen(db, channel, onPayload),
    migrate: () => migrateToLatest(db),
    ping: async () => {
      try {
        await sql`select 1`.execute(db);
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      if (byKey !== db) await byKey.destroy();
      await db.destroy();
      await driver.release?.();
    },
  };
};
