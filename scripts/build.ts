import { globSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { minifyStyles } from './build/minify-styles.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { shortenPrivateNames } from './build/private-names.ts';
import { buildWidgetsBundle, writeElementManifest } from './build/widgets.ts';
import { PlainError } from './lib/plain-error.ts';
import { type CommandResult, runCommand } from './lib/run-command.ts';
import { publishedPackages, type WorkspacePackage } from './lib/workspace.ts';

/** What a package needs beyond its compiled sources. */
const extraSteps: Record<string, ((item: WorkspacePackage) => Promise<void>)[]> = {
  '@aftercart/widgets': [minifyStyles, minifyTemplates, shortenPrivateNames, buildWidgetsBundle, writeElementManifest],
};

/** Each package starts as soon as those are built that it is built on. */
const built = new Map<string, Promise<void>>();
for (const item of publishedPackages()) {
  const before = Promise.all(item.dependencies.map((name) => built.get(name) ?? Promise.resolve()));
  built.set(
    item.name,
    before.then(() => buildPackage(item)),
  );
}
await Promise.all(built.values());

async function buildPackage(item: WorkspacePackage): Promise<void> {
  const started = performance.now();
  await rm(join(item.folder, 'dist'), { recursive: true, force: true });
  orStop(item, await runCommand('tsc', ['-p', 'tsconfig.build.json'], { cwd: item.folder }));
  await copyOtherFiles(item);
  for (const step of extraSteps[item.name] ?? []) await step(item);
  console.log(`${item.name} built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Documents, SQL and the like lie beside the sources that read them, and have to do so in `dist` too. */
async function copyOtherFiles(item: WorkspacePackage): Promise<void> {
  const source = join(item.folder, 'src');
  for (const entry of globSync('**/*', { cwd: source, withFileTypes: true })) {
    if (!entry.isFile() || /\.(ts|md|mdx)$/.test(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    await cp(from, from.replace(source, join(item.folder, 'dist')));
  }
}

function orStop(item: WorkspacePackage, { ok, output }: CommandResult): void {
  if (!ok) throw new PlainError(`${item.name} could not be built.\n${output}`);
}
