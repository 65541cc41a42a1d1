import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import type { Send } from './prepared-statements.node.ts';

/*
 * One connection that many short reads share: each is sent without waiting for the answer to the one before (the
 * pipelining of Postgres' protocol), and what one turn of the event loop asks leaves in one write. A connection per
 * statement costs both sides a wake-up each; under load that is more than the statement itself.
 */

export type SharedConnection = {
  /** Sends one statement, which must neither take long nor wait for a lock: all behind it would wait too. */
  send: Send;
  close(): Promise<void>;
};

/** Opened with the first statement, and again with the next one after it broke. */
export const createSharedConnection = (
  config: pg.ClientConfig,
  onConnectionError: (error: Error) => void,
): SharedConnection => {
  let client: pg.Client | undefined;
  let gathering = false;

  const open = (): pg.Client => {
    const fresh = new pg.Client({ ...config, pipeline: true });
    const forget = (): void => {
      if (client === fresh) client = undefined;
    };
    fresh.on('error', (error) => {
      forget();
      onConnectionError(error);
    });
    fresh.on('end', forget);
    // Statements that are waiting for the connection fail with its error.
    fresh.connect().catch(forget);
    return fresh;
  };

  /** Holds back what is written until all that this turn has to say is there. */
  const gather = ({ connection: { stream } }: pg.Client): void => {
    if (gathering) return;
    gathering = true;
    stream.cork();
    setImmediate(() => {
      gathering = false;
      stream.uncork();
    });
  };

  return {
    send: (query) => {
      client ??= open();
      gather(client);
      return client.query(query as pg.QueryConfig);
    },
    close: async () => {
      const open = client;
      client = undefined;
      await open?.end().catch(() => {});
    },
  };
};

const noTransactions = (): Promise<never> => Promise.reject(new Error('A shared connection has no transactions.'));

/** What Kysely needs to build and run reads on a connection that is never anybody's own. */
export const createSharedDialect = (execute: (query: CompiledQuery) => Promise<QueryResult<unknown>>): Dialect => {
  const connection: DatabaseConnection = {
    executeQuery: execute as DatabaseConnection['executeQuery'],
    streamQuery: () => {
      throw new Error('A shared connection streams nothing.');
    },
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createDriver: () => ({
      init: () => Promise.resolve(),
      acquireConnection: () => Promise.resolve(connection),
      releaseConnection: () => Promise.resolve(),
      beginTransaction: noTransactions,
      commitTransaction: noTransactions,
      rollbackTransaction: noTransactions,
      destroy: () => Promise.resolve(),
    }),
  };
};
