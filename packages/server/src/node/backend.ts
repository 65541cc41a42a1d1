import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type App, createApp, type Ports } from '../app.ts';
import { createDatabase } from '../database/create-database.node.ts';
import type { Database } from '../database/database.ts';
import { createJobRunner } from '../jobs/runner.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { createVault, type Vault } from '../lib/crypto.ts';
import { createLogger, type Logger } from '../lib/logger.ts';
import { createRulesClassifier } from '../ports/classifier.ts';
import { createFolderStorage } from '../ports/folder-storage.node.ts';
import { sandboxNotifications } from '../ports/notifications.ts';
import { createSandboxPayoutPort } from '../ports/payout.ts';
import { createSandboxRefundPort } from '../ports/refund.ts';
import { loadMasterKey } from './master-key.ts';
import { databaseError, StartError } from './start-error.ts';

export type BackendOptions = {
  /** Where everything is kept that is not in Postgres: the embedded database, uploads, the master key. */
  dataDir: string;
  /** `postgres://…`; without it an embedded database in `dataDir`, for one process and never for production. */
  databaseUrl?: string;
  /** 32 bytes as base64url; without it a file in `dataDir` holds it. Servers that share a database share the key. */
  masterKey?: string;
  /**
   * The address that shoppers reach the server at, `https://aftercart.example`: for links in messages and on pages.
   * Without it, the address that the server listens on.
   */
  publicUrl?: string;
  clock?: Clock;
  log?: Logger;
  /** Outside systems other than the sandbox. */
  ports?: Partial<Ports>;
  /** Checks every reply against the contract: for development. */
  checkReplies?: boolean;
  /** Most connections to Postgres at once; default 10. Three more serve reads by key and notifications. */
  poolSize?: number;
};

/** The backend without a network: the app on an open, migrated database. */
export type Backend = Pick<App, 'fetch' | 'createMerchant' | 'readOutbox'> & {
  readonly database: Database;
  readonly log: Logger;
  /** Tells where it is served, for links, unless another public address was set. */
  servedAt(url: string): void;
  /** Begins to keep promises as they fall due; `close` ends it. */
  startJobs(): void;
  /** Ends live streams, so that a server can be closed. */
  endStreams(): Promise<void>;
  close(): Promise<void>;
};

/** Lines of JSON on standard output, warnings included: whoever runs the server decides where they go. */
export const createConsoleLogger = (): Logger => createLogger((line) => process.stdout.write(`${line}\n`));

/** The address without a slash at its end. */
const readPublicUrl = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new StartError('PUBLIC_URL must be a web address such as https://aftercart.example.');
  }
  return url.href.replace(/\/+$/, '');
};

const CHECK_CONTEXT = 'installation';
const CHECK_WORD = 'aftercart';

/** Refuses to work on a database that was sealed under another master key: half of it would be unreadable. */
const checkMasterKey = async ({ db }: Database, vault: Vault): Promise<void> => {
  const row = await db.selectFrom('installation').select('sealed_check').executeTakeFirst();
  if (row !== undefined) {
    if ((await vault.open(CHECK_CONTEXT, row.sealed_check)) === CHECK_WORD) return;
    throw new StartError(
      'The master key is not the one this database was set up with: set AFTERCART_MASTER_KEY, or bring back the file master.key.',
    );
  }
  await db
    .insertInto('installation')
    .values({ id: 1, sealed_check: await vault.seal(CHECK_CONTEXT, CHECK_WORD) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

const openDatabase = async (options: BackendOptions, vault: Vault, log: Logger): Promise<Database> => {
  const { databaseUrl, poolSize } = options;
  const folder = join(options.dataDir, 'database');
  const source = { folder, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
  let database: Database | undefined;
  try {
    database = await createDatabase(
      databaseUrl === undefined
        ? { kind: 'pglite', dir: folder }
        : {
            kind: 'postgres',
            url: databaseUrl,
            ...(poolSize === undefined ? {} : { poolSize }),
            onConnectionError: (error) => log.error('A database connection broke.', error),
          },
    );
    await database.migrate();
    await checkMasterKey(database, vault);
    return database;
  } catch (error) {
    await database?.close().catch(() => {});
    throw databaseError(error, source);
  }
};

/**
 * Opens database and app. Throws a StartError, whose message is one sentence for people, when that is not possible.
 */
export const openBackend = async (options: BackendOptions): Promise<Backend> => {
  const { dataDir, clock = systemClock, log = createConsoleLogger() } = options;
  let publicUrl = readPublicUrl(options.publicUrl) ?? 'http://localhost';
  const vault = await createVault(await loadMasterKey(options.masterKey, join(dataDir, 'master.key')));
  const database = await openDatabase(options, vault, log);
  const ports: Ports = {
    notifications: sandboxNotifications,
    files: createFolderStorage(join(dataDir, 'uploads')),
    refunds: createSandboxRefundPort(),
    payouts: createSandboxPayoutPort(),
    classifier: createRulesClassifier(),
    ...options.ports,
  };
  const app = createApp({
    database,
    clock,
    log,
    vault,
    ports,
    publicUrl: () => publicUrl,
    // Every keyed request is hashed twice; WebCrypto would go through the thread pool for each.
    digest: (text) => hash('sha256', text),
    checkReplies: options.checkReplies ?? false,
  });
  await app.listen();
  let jobs: { stop(): Promise<void> } | undefined;
  return {
    fetch: app.fetch,
    createMerchant: app.createMerchant,
    readOutbox: app.readOutbox,
    database,
    log,
    servedAt: (url) => {
      if (options.publicUrl === undefined) publicUrl = url;
    },
    startJobs: () => {
      jobs ??= createJobRunner({ database, clock, handlers: app.deadlines, log }).start();
    },
    endStreams: () => app.stop(),
    close: async () => {
      await app.stop();
      await jobs?.stop();
      await database.close();
    },
  };
};
