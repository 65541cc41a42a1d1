import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Locks of this process. A container often gives the same pid to every start, so a pid alone does not tell us apart. */
const ours = new Set<string>();

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isExisting = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Claims a PGlite folder for this process: two processes that write the same files destroy them. The lock of a process
 * that died is taken over. Returns the function that gives the folder back.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const absolute = resolve(folder);
  await mkdir(absolute, { recursive: true });
  // Beside the data files, not among them: Postgres refuses to set up a folder that is not empty.
  const path = join(dirname(absolute), `.${basename(absolute)}.lock`);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      ours.add(path);
      return async () => {
        ours.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const owner = Number((await readFile(path, 'utf8').catch(() => '')).trim());
    if (owner > 0 && (owner === process.pid ? ours.has(path) : isAlive(owner))) {
      throw new Error(
        `The database folder ${folder} is in use by process ${owner}. One process at a time may open an embedded ` +
          `database: stop that one, choose another folder, or use Postgres. (Lock file: ${path})`,
      );
    }
    await rm(path, { force: true });
  }
  throw new Error(`The database folder ${folder} could not be locked (${path}).`);
};
