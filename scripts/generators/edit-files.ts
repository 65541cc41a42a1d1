import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PlainError } from '../lib/plain-error.ts';
import { runCommand } from '../lib/run-command.ts';

/** Writes new files and changes existing ones below `root`, and formats what it touched. */
export interface FileEditor {
  readonly touched: string[];
  create(path: string, content: string): Promise<void>;
  /** Puts text before the last match, so that lists and imports keep their order. */
  insertBefore(path: string, last: RegExp, text: string): Promise<void>;
  format(): Promise<void>;
}

export function createFileEditor(root: string): FileEditor {
  const touched: string[] = [];
  return {
    touched,

    async create(path, content) {
      const target = join(root, path);
      if (existsSync(target)) throw new PlainError(`${path} exists already.`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      touched.push(path);
    },

    async insertBefore(path, last, text) {
      const target = join(root, path);
      const content = await readFile(target, 'utf8');
      const match = [...content.matchAll(new RegExp(last, 'gm'))].at(-1);
      if (!match) throw new PlainError(`${path} has changed its shape: there is no ${String(last)} in it.`);
      await writeFile(target, content.slice(0, match.index) + text + content.slice(match.index));
      touched.push(path);
    },

    async format() {
      const { ok, output } = await runCommand('biome', ['check', '--write', ...touched], { cwd: root });
      if (!ok) throw new PlainError(output);
    },
  };
}
