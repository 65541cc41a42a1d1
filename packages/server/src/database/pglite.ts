import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { createDatabaseFrom, type Database } from './database.ts';
import { valueReaders } from './values.ts';

export type PGliteOptions = {
  /** Folder or PGlite URL (`idb://…` in a browser); in memory when it is missing. */
  dataDir?: string;
  /** A dump of a data folder to start from, so that many tests share one migrated template. */
  loadDataDir?: Blob;
  release?: () => Promise<void>;
};

/** Postgres inside this process. It does not fsync: for development, demos, tests and the browser; never durable. */
export const createPGliteDatabase = async (options: PGliteOptions = {}): Promise<Database> => {
  const pglite = await PGlite.create({
    parsers: valueReaders,
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    ...(options.loadDataDir === undefined ? {} : { loadDataDir: options.loadDataDir }),
  });
  return createDatabaseFrom({
    kind: 'pglite',
    dialect: new PGliteDialect({ pglite }),
    // Taking Kysely's only connection keeps LISTEN out of a transaction that may still roll it back.
    listen: async (db, channel, onPayload) => {
      const stop = await db.connection().execute(() => pglite.listen(channel, onPayload));
      return () => db.connection().execute(() => stop());
    },
    ...(options.release === undefined ? {} : { release: options.release }),
  });
};

/** The dump that `loadDataDir` takes. */
export const dumpPGlite = async (migrate: (database: Database) => Promise<void>): Promise<Blob> => {
  const pglite = await PGlite.create({ parsers: valueReaders });
  const database = createDatabaseFrom({
    kind: 'pglite',
    dialect: new PGliteDialect({ pglite }),
    listen: () => Promise.reject(new Error('A template cannot listen.')),
  });
  await migrate(database);
  const dump = await pglite.dumpDataDir('none');
  await database.close();
  return dump;
};
