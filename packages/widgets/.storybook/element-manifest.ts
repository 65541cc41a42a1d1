import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const name = 'virtual:custom-elements';
const folder = join(import.meta.dirname, '..');

/** The custom-elements manifest of the sources as they are, so that the tables of properties and events need no build first. */
export function elementManifest(): Plugin {
  return {
    name: 'aftercart-element-manifest',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => (id === `\0${name}` ? `export default ${await analyze()}` : undefined),
  };
}

async function analyze(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'aftercart-elements-'));
  try {
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
