import pg from 'pg';
import type { Database } from '../database/database.ts';
import { createPGliteDatabase, dumpPGlite } from '../database/pglite.ts';
import { createPostgresDatabase } from '../database/postgres.ts';

/**
 * A migrated, empty database of its own for one test file: PGlite in memory, or Postgres when
 * `AFTERCART_TEST_DATABASE=postgres` (server at `AFTERCART_TEST_DATABASE_URL`). Close it in `afterAll`.
 */
export const createTestDatabase = (): Promise<Database> =>
  process.env['AFTERCART_TEST_DATABASE'] === 'postgres' ? createOnPostgres() : createOnPGlite();

let dump: Promise<Blob> | undefined;

const createOnPGlite = async (): Promise<Database> => {
  dump ??= dumpPGlite((database) => database.migrate());
  return createPGliteDatabase({ loadDataDir: await dump });
};

const createOnPostgres = async (): Promise<Database> => {
  const serverUrl = process.env['AFTERCART_TEST_DATABASE_URL'];
  if (serverUrl === undefined) throw new Error('AFTERCART_TEST_DATABASE_URL names the Postgres to test on.');
  const name = `aftercart_${crypto.randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = createPostgresDatabase({ url: url.href });
  await database.migrate();
  return {
    ...database,
    close: async () => {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
};
