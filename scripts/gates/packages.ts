import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, runScript } from '../lib/run-command.ts';
import { hasFile, publishedPackages, type WorkspacePackage } from '../lib/workspace.ts';
import { measureBudgets } from '../size/measure.ts';
import { type Gate, type GateResult, verdict } from './gate.ts';

const build: Gate = {
  name: 'build',
  title: 'every package can be built',
  async run() {
    const { ok, output } = await runScript('scripts/build.ts');
    return verdict(ok, output);
  },
};

const shape: Gate = {
  name: 'shape',
  title: 'every package is published in one piece (publint, attw)',
  run: () => forEachPackage(checkShape),
};

const entries: Gate = {
  name: 'entries',
  title: 'every published entry can be imported',
  run: () => forEachPackage(importEntries),
};

const size: Gate = {
  name: 'size',
  title: 'what a page loads stays within its budget',
  async run() {
    const measured = await measureBudgets();
    return {
      passed: measured.filter((row) => row.ok).length,
      failed: measured.filter((row) => !row.ok).length,
      output: measured.map((row) => row.line).join('\n'),
    };
  },
};

export const packageGates = [build, shape, entries, size];

async function forEachPackage(check: (item: WorkspacePackage) => Promise<GateResult>): Promise<GateResult> {
  const total: GateResult = { passed: 0, failed: 0, output: '' };
  for (const item of publishedPackages()) {
    const result = hasFile(item, 'dist') ? await check(item) : verdict(false, 'It has not been built.');
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) total.output += `${item.name}\n${result.output}\n`;
  }
  return total;
}

/** Looks at the archive, not at the folder: what is not in it, no user gets. */
async function checkShape(item: WorkspacePackage): Promise<GateResult> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercart-pack-'));
  try {
    const packed = await runCommand('pnpm', ['pack', '--pack-destination', folder], { cwd: item.folder });
    const archive = globSync('*.tgz', { cwd: folder })[0];
    if (!packed.ok || archive === undefined) return verdict(false, packed.output);

    const path = join(folder, archive);
    const notCode = Object.entries(item.exports).flatMap(([name, entry]) => (hasTypes(entry) ? [] : [name]));
    const publint = await runCommand('publint', ['run', path, '--strict']);
    const attw = await runCommand('attw', [path, '--profile', 'esm-only', '--exclude-entrypoints', ...notCode]);
    return verdict(publint.ok && attw.ok, [publint, attw].map((result) => result.output).join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Node stands for every place without a page: a server that renders, a worker, a test. */
async function importEntries(item: WorkspacePackage): Promise<GateResult> {
  const code = Object.entries(item.exports)
    .filter(([, entry]) => hasTypes(entry))
    .map(([name]) => `await import(${JSON.stringify(item.name + name.slice(1))});`)
    .join('\n');
  const { ok, output } = await runCommand(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: item.folder,
    timeoutMs: 60_000,
  });
  return verdict(ok, output);
}

const hasTypes = (entry: WorkspacePackage['exports'][string]): boolean => typeof entry === 'object' && 'types' in entry;
