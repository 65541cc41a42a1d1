import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const folder = join(import.meta.dirname, '..');

/** The custom-elements manifest of the sources as they are, as JSON. */
export async function elementManifest(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'aftercart-elements-'));
  try {
    // The analyzer joins its output folder to the working one, whatever it is.
    await promisify(execFile)(
      join(folder, 'node_modules', '.bin', 'cem'),
      ['analyze', '--outdir', relative(folder, out)],
      { cwd: folder },
    );
    return await readFile(join(out, 'custom-elements.json'), 'utf8');
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
