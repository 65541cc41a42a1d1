import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../lib/paths.ts';

export interface TreeCopy {
  folder: string;
  remove(): Promise<void>;
}

const packages = ['packages/server', 'packages/widgets'];
const ownFiles = ['biome.json', 'eslint.config.js', 'tsconfig.base.json', '.gitignore', 'package.json'];
const notCopied = new Set(['node_modules', 'dist', 'storybook-static']);

/** The part of the tree that generators change, with what is installed, to try them without touching the real one. */
export async function copyTree(): Promise<TreeCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aftercart-tree-')));
  for (const file of ownFiles) await cp(join(root, file), join(folder, file));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const path of packages) {
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => !notCopied.has(basename(source)),
    });
    await symlink(join(root, path, 'node_modules'), join(folder, path, 'node_modules'));
  }
  await mkdir(join(folder, 'examples'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The settings of the real tree, for these files and what they import. */
export async function writeTypeScriptConfig(folder: string, files: string[]): Promise<void> {
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: { lib: ['es2024', 'dom', 'dom.iterable'], types: ['node'] },
    files,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
}
