import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspacePackage } from '../lib/workspace.ts';

/** A custom property that is nobody's business but the widgets' own; the public ones begin with `--aftercart-`. */
const privateName = /--_[\w-]+/g;

/**
 * Gives the widgets' private custom properties names of a letter or two in what is published. They are written in style sheets above all, but
 * whatever else names them has to follow: so all modules are read, and all are rewritten by one table.
 */
export async function shortenPrivateNames({ folder }: WorkspacePackage): Promise<void> {
  const paths = globSync('dist/**/*.js', { cwd: folder }).map((file) => join(folder, file));
  const sources = new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
  const names = shortNames([...sources.values()]);
  for (const [path, source] of sources) {
    const shortened = withShortNames(source, names);
    if (shortened !== source) await writeFile(path, shortened);
  }
}

/** The table for all sources together, always the same for the same names: two names never share a short one. */
export function shortNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const names = [...new Set(sources.flatMap((source) => source.match(privateName) ?? []))].sort();
  // From `a` to `z`, then `10` and so on.
  return new Map(names.map((name, index) => [name, `--_${(index + 10).toString(36)}`]));
}

export const withShortNames = (source: string, names: ReadonlyMap<string, string>): string =>
  source.replace(privateName, (name) => names.get(name) ?? name);
