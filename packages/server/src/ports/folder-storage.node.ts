import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBase32 } from '../lib/ids.ts';
import type { FileStorage } from './file-storage.ts';

const SAFE_KEY = /^[a-z0-9_]+(\/[a-z0-9_]+)*$/;

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Uploads as files of one folder. Several server processes need a folder that they share. */
export const createFolderStorage = (folder: string): FileStorage => {
  const pathOf = (key: string): string => {
    if (!SAFE_KEY.test(key)) throw new Error('A storage key holds characters that a path must not.');
    return join(folder, key);
  };
  return {
    put: async (key, bytes) => {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      // A reader sees the whole file or none, whatever happens while it is written.
      const part = `${path}.${randomBase32(8)}.part`;
      await writeFile(part, bytes, { mode: 0o600 });
      await rename(part, path);
    },
    get: async (key) => {
      try {
        return new Uint8Array(await readFile(pathOf(key)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
};
