import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from '../lib/paths.ts';
import { workspacePackages } from '../lib/workspace.ts';
import { cruiseTree } from './cruise-tree.ts';

/** One file that imports one other: a file of the tree, or a module by its name. */
export interface SampleImport {
  from: string;
  to: string;
}

/** Writes a tree of files that import each other as told, and returns the rules that each of them breaks. */
export async function cruiseImports(imports: SampleImport[]): Promise<Map<string, string[]>> {
  // The real path: a temporary folder behind a link would lie outside of the tree.
  const tree = await realpath(await mkdtemp(join(tmpdir(), 'aftercart-arrows-')));
  try {
    await linkPackages(tree);
    for (const each of imports) await writeSample(tree, each);
    return await brokenRules(tree);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

async function linkPackages(tree: string): Promise<void> {
  for (const { folder } of workspacePackages()) {
    const copy = join(tree, relative(root, folder));
    await mkdir(copy, { recursive: true });
    await cp(join(folder, 'package.json'), join(copy, 'package.json'));
    await mkdir(join(copy, 'node_modules', '@aftercart'), { recursive: true });
    for (const other of workspacePackages()) {
      const name = join(copy, 'node_modules', other.name);
      await symlink(join(tree, relative(root, other.folder)), name);
    }
    for (const name of ['kysely', 'hono', 'lit', 'msw']) {
      const installed = join(copy, 'node_modules', name);
      await mkdir(installed, { recursive: true });
      await writeFile(join(installed, 'package.json'), JSON.stringify({ name, exports: './index.js' }));
      await writeFile(join(installed, 'index.js'), 'export {};');
    }
  }
}

async function writeSample(tree: string, { from, to }: SampleImport): Promise<void> {
  const isFile = to.includes('/') && !/^(@|node:)/.test(to);
  if (isFile) await writeModule(tree, to, '');
  const name = isFile ? relative(dirname(from), to).replace(/^(?!\.)/, './') : to;
  await writeModule(tree, from, `import ${JSON.stringify(name)};\n`);
}

async function writeModule(tree: string, path: string, code: string): Promise<void> {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), `${code}export {};\n`, { flag: 'a' });
}

async function brokenRules(tree: string): Promise<Map<string, string[]>> {
  const broken = new Map<string, string[]>();
  for (const { from, rule } of await cruiseTree(tree)) broken.set(from, [...(broken.get(from) ?? []), rule]);
  return broken;
}
