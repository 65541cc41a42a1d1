import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.node.ts';
import { createPGliteDatabase } from './pglite.ts';
import { createPostgresDatabase, type PostgresOptions } from './postgres.node.ts';

export type DatabaseChoice =
  /** `dir`: a folder on disk, opened by one process at a time. Without it the data lives in memory. */
  { kind: 'pglite'; dir?: string } | ({ kind: 'postgres' } & PostgresOptions);

/** Opens the chosen database (Node only; a browser calls `createPGliteDatabase` itself). Does not migrate. */
export const createDatabase = async (choice: DatabaseChoice): Promise<Database> => {
  if (choice.kind === 'postgres') return createPostgresDatabase(choice);
  if (choice.dir === undefined) return createPGliteDatabase();
  const release = await lockFolder(choice.dir);
  try {
    return await createPGliteDatabase({ dataDir: choice.dir, release });
  } catch (error) {
    await release();
    throw error;
  }
};
