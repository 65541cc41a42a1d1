import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Document } from './document.ts';

const packageFolder = dirname(import.meta.dirname);
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Runs one command of the Redocly command line in this package. Rejects with its output when it fails. */
export async function redocly(...args: string[]): Promise<string> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const options = { cwd: packageFolder, env: { ...process.env, ...quiet }, maxBuffer: 1 << 26 };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args], options);
  return stdout + stderr;
}

/** The hand-written files of `openapi/` as one document. */
export async function bundle(): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercart-contract-'));
  try {
    const file = join(folder, 'openapi.json');
    await redocly('bundle', 'openapi/openapi.yaml', '--output', file);
    return JSON.parse(await readFile(file, 'utf8')) as Document;
  } finally {
    await rm(folder, { recursive: true });
  }
}
