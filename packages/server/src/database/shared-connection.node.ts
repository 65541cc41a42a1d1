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
import { sqlStateOf } from './database.ts';
import type { Send } from './prepared-statements.node.ts';

/*
 * Connections that many short reads share: each is sent without waiting for the answer to the one before (the
 * pipelining of Postgres' protocol), and what one turn of the event loop asks leaves in one write. A connection per
 * statement costs both sides a wake-up each; under load that is more than the statement itself.
 */

export type SharedConnection = {
  /** Sends one statement, which must neither take long nor wait for a lock: all behind it would wait too. */
  send: Send;
  close(): Promise<void>;
};

/** The server went away, and what was asked may be asked again elsewhere: it was a read. */
const BROKEN = /^(08|57P0)|^E(CONN|PIPE|TIMEDOUT)/;
const isBroken = (error: unknown): boolean =>
  BROKEN.test(sqlStateOf(error) ?? '') || (error instanceof Error && error.message.startsWith('Connection terminated'));

type Opened = { client: pg.Client; ready: Promise<unknown>; isReady: boolean };

/** Opened with the first statement, and again with the next one after it broke. */
const createSharedConnection = (
  config: pg.ClientConfig,
  onConnectionError: (error: Error) => void,
): SharedConnection => {
  let current: Opened | undefined;
  let gathering = false;

  const forget = (opened: Opened): void => {
    if (current === opened) current = undefined;
  };

  const open = (): Opened => {
    const client = new pg.Client({ ...config, pipeline: true });
    const opened: Opened = { client, ready: client.connect(), isReady: false };
    client.on('error', (error) => {
      forget(opened);
      onConnectionError(error);
    });
    client.on('end', () => {
      forget(opened);
    });
    opened.ready.then(
      () => {
        opened.isReady = true;
      },
      () => {
        forget(opened);
      },
    );
    return opened;
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

  const sendOn = (opened: Opened, query: Parameters<Send>[0]): Promise<pg.QueryResult> => {
    if (!opened.isReady) return opened.ready.then(() => sendOn({ ...opened, isReady: true }, query));
    gather(opened.client);
    return opened.client.query(query as pg.QueryConfig);
  };

  return {
    send: (query) => {
      const opened = (current ??= open());
      return sendOn(opened, query).catch((error: unknown) => {
        if (!isBroken(error)) throw error;
        forget(opened);
        return sendOn((current ??= open()), query);
      });
    },
    close: async () => {
      const opened = current;
      current = undefined;
      await opened?.client.end().catch(() => {});
    },
  };
};

/** Two that take turns: with one, server and database would wait for each other; more are no quicker on a few cores. */
export const createSharedConnections = (...options: Parameters<typeof createSharedConnection>): SharedConnection => {
  const connections = [createSharedConnection(...options), createSharedConnection(...options)] as const;
  let turn: 0 | 1 = 0;
  return {
    send: (query) => {
      turn = turn === 0 ? 1 : 0;
      return connections[turn].send(query);
    },
    close: async () => {
      for (const connection of connections) await connection.close();
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
