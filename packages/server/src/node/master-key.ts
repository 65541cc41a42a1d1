import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Bytes, fromBase64Url, randomBytes, toBase64Url } from '../lib/crypto.ts';
import { StartError } from './start-error.ts';

const KEY_BYTES = 32;

const parse = (text: string, source: string): Bytes => {
  const bytes = fromBase64Url(text.trim());
  if (bytes?.length === KEY_BYTES) return bytes;
  throw new StartError(`${source} must hold ${KEY_BYTES} bytes as base64url.`);
};

/**
 * The key that seals what the database must not tell: signing keys, account numbers, profiles. Several servers on one
 * database need the same, by AFTERCART_MASTER_KEY; alone, a server makes its own and keeps it in a file.
 */
export const loadMasterKey = async (given: string | undefined, file: string): Promise<Bytes> => {
  if (given !== undefined && given !== '') return parse(given, 'AFTERCART_MASTER_KEY');
  try {
    return parse(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
  }
  const key = randomBytes(KEY_BYTES);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, `${toBase64Url(key)}\n`, { mode: 0o600, flag: 'wx' });
    return key;
  } catch (error) {
    // Another process was faster: its key counts.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return loadMasterKey(undefined, file);
    throw error;
  }
};
