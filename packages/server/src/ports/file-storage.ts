import type { Bytes } from '../lib/crypto.ts';

/** Keeps the bytes of uploads. Keys are made by the server: letters, digits, `_` and `/`. */
export type FileStorage = {
  /** Writing a key again with the same bytes is harmless: a repeated request may do so. */
  put(key: string, bytes: Bytes): Promise<void>;
  /** The bytes, or null when there is no such file. */
  get(key: string): Promise<Bytes | null>;
  remove(key: string): Promise<void>;
};

/** For tests and the browser: gone with the process. */
export const createMemoryStorage = (): FileStorage => {
  const files = new Map<string, Bytes>();
  return {
    put: async (key, bytes) => void files.set(key, bytes.slice()),
    get: async (key) => files.get(key)?.slice() ?? null,
    remove: async (key) => void files.delete(key),
  };
};
