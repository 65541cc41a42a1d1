import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.ts';

/**
 * A cache folder that is either complete or absent: it is filled beside its place and moved there in one step, so that
 * two runs at once, or a run that was interrupted, never leave half of it behind.
 */
export async function unpackOnce(
  name: string,
  fill: (staging: string, folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;

  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, `${name}-`));
  try {
    await fill(staging, folder);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
