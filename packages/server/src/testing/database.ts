import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Database } from '../database/database.ts';
import { createPGliteDatabase, dumpPGlite } from '../database/pglite.ts';
import { createPostgresDatabase } from '../database/postgres.node.ts';

/**
 * A migrated, empty database of its own for one test file: PGlite in memory, or Postgres when
 * `AFTERCART_TEST_DATABASE=postgres` (server at `AFTERCART_TEST_DATABASE_URL`). Close it in `afterAll`.
 */
export const createTestDatabase = (): Promise<Database> =>
  process.env['AFTERCART_TEST_DATABASE'] === 'postgres' ? createOnPostgres() : createOnPGlite();

let template: Promise<Blob> | undefined;

const createOnPGlite = async (): Promise<Database> => {
  template ??= loadTemplate();
  return createPGliteDatabase({ loadDataDir: await template });
};

/**
 * The migrated template, from the cache of an earlier run: setting one up takes seconds that every test file would pay
 * again. Its name holds everything that it is made of, so a changed migration makes a new one.
 */
const loadTemplate = async (): Promise<Blob> => {
  const name = `pglite-${await templateHash()}.tar`;
  const path = join(cacheFolder, name);
  try {
    return new Blob([await readFile(path)]);
  } catch {
    const dump = await dumpPGlite((database) => database.migrate());
    await mkdir(cacheFolder, { recursive: true });
    // Several workers may get here at once: each puts a whole file in its place.
    const part = `${path}.${process.pid}.part`;
    await writeFile(part, new Uint8Array(await dump.arrayBuffer()));
    await rename(part, path);
    const outdated = (await readdir(cacheFolder)).filter((file) => file.endsWith('.tar') && file !== name);
    for (const file of outdated) await rm(join(cacheFolder, file), { force: true });
    return dump;
  }
};

const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/aftercart');

const templateHash = async (): Promise<string> => {
  const hash = createHash('sha256');
  const migrations = join(import.meta.dirname, '../database/migrations');
  for (const name of (await readdir(migrations)).sort()) hash.update(await readFile(join(migrations, name)));
  hash.update(await readFile(fileURLToPath(import.meta.resolve('@electric-sql/pglite'))));
  return hash.digest('hex').slice(0, 16);
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
