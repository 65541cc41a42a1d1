import { type CompiledQuery, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createDatabaseFrom, type Database, type Unlisten } from './database.ts';
import { createPreparer, type Send } from './prepared-statements.node.ts';
import { createSharedConnections, createSharedDialect } from './shared-connection.node.ts';
import { valueReaders } from './values.ts';

export type PostgresOptions = {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Most connections at once; default 10. Three more serve reads by key and notifications. */
  poolSize?: number;
  /** False behind a pooler that shares connections between transactions and knows no prepared statements. */
  prepare?: boolean;
  /** Told about connections that break while idle; they are replaced by themselves. */
  onConnectionError?: (error: Error) => void;
};

const RECONNECT_MS = 1000;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown => valueReaders[oid] ?? pg.types.getTypeParser(oid, format),
};

type Listener = { channel: string; onPayload: (payload: string) => void };

/** One connection for all LISTENs of the process, opened with the first and reopened when it breaks. */
const createListenConnection = (url: string, onConnectionError: (error: Error) => void) => {
  const listeners = new Set<Listener>();
  let client: Promise<pg.Client> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const channels = (): string[] => [...new Set([...listeners].map((listener) => listener.channel))];
  const quote = (channel: string): string => `"${channel.replaceAll('"', '""')}"`;

  const connect = async (): Promise<pg.Client> => {
    const fresh = new pg.Client({ connectionString: url });
    fresh.on('error', (error) => {
      client = undefined;
      onConnectionError(error);
      fresh.end().catch(() => {});
      reconnectLater();
    });
    fresh.on('notification', ({ channel, payload }) => {
      for (const listener of listeners) if (listener.channel === channel) listener.onPayload(payload ?? '');
    });
    await fresh.connect();
    for (const channel of channels()) await fresh.query(`listen ${quote(channel)}`);
    return fresh;
  };

  const reconnectLater = (): void => {
    if (closed || listeners.size === 0) return;
    clearTimeout(retry);
    retry = setTimeout(() => {
      client ??= connect();
      client.catch((error: Error) => {
        client = undefined;
        onConnectionError(error);
        reconnectLater();
      });
    }, RECONNECT_MS);
  };

  return {
    listen: async (channel: string, onPayload: (payload: string) => void): Promise<Unlisten> => {
      const listener = { channel, onPayload };
      const isNew = !channels().includes(channel);
      listeners.add(listener);
      if (client === undefined) client = connect();
      else if (isNew) await (await client).query(`listen ${quote(channel)}`);
      try {
        await client;
      } catch (error) {
        client = undefined;
        listeners.delete(listener);
        throw error;
      }
      return async () => {
        listeners.delete(listener);
        if (!channels().includes(channel)) await (await client)?.query(`unlisten ${quote(channel)}`);
      };
    },
    close: async (): Promise<void> => {
      closed = true;
      clearTimeout(retry);
      await client?.then((open) => open.end()).catch(() => {});
    },
  };
};

export const createPostgresDatabase = (options: PostgresOptions): Database => {
  const onConnectionError = options.onConnectionError ?? (() => {});
  const preparer = createPreparer(options.prepare !== false);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    types,
    Client: preparer.Client,
  });
  pool.on('error', onConnectionError);
  const listening = createListenConnection(options.url, onConnectionError);
  const shared = createSharedConnections({ connectionString: options.url, types }, onConnectionError);
  const executeWith =
    (send: Send) =>
    async ({ sql, parameters }: CompiledQuery) => {
      const { rows, rowCount } = await preparer.query(send, sql, parameters);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    };
  const executeShared = executeWith(shared.send);
  return createDatabaseFrom({
    kind: 'postgres',
    dialect: new PostgresDialect({ pool }),
    execute: executeWith((query) => pool.query(query as pg.QueryConfig)),
    // A pooler that hands connections out by the transaction expects one statement at a time.
    ...(options.prepare === false
      ? {}
      : { shared: { dialect: createSharedDialect(executeShared), execute: executeShared } }),
    listen: (_db, channel, onPayload) => listening.listen(channel, onPayload),
    release: async () => {
      await listening.close();
      await shared.close();
    },
  });
};
