import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { bundleOneFile } from '../build/widgets.ts';
import { root } from '../lib/paths.ts';
import { PlainError } from '../lib/plain-error.ts';
import { type Budget, budgets } from './budgets.ts';

interface Measured {
  ok: boolean;
  line: string;
}

/** Bundles each import set from `dist`, as a shop would, and weighs it. */
export async function measureBudgets(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const budget of budgets) rows.push(judge(budget, await weightOf(budget)));
  return rows;
}

interface Weight {
  initial: number;
  total: number;
}

async function weightOf({ code, without = [], inOneFile }: Budget): Promise<Weight> {
  if (inOneFile) {
    const file = await bundleOneFile(join(root, 'packages', 'widgets'), code);
    const total = brotliCompressSync(file.code).length;
    return { initial: total, total };
  }
  const chunks = await bundle(code);
  return { initial: weigh(reachable(chunks, isNever)), total: weigh(reachable(chunks, isLoaded(chunks, without))) };
}

function judge(budget: Budget, { initial, total }: Weight): Measured {
  const ok = initial <= budget.initial && total <= budget.total;
  const line = [
    ok ? 'ok      ' : 'TOO BIG ',
    budget.name.padEnd(24),
    `initial ${inKilobytes(initial)} of ${inKilobytes(budget.initial)}`,
    `total ${inKilobytes(total)} of ${inKilobytes(budget.total)}`,
  ].join('  ');
  return { ok, line };
}

async function bundle(code: string): Promise<Rolldown.OutputChunk[]> {
  const entry = 'virtual:budget';
  const result = await build({
    // An example is the nearest thing to a shop: it sees the packages by their published entries.
    root: join(root, 'examples', 'storefront'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        // Vite's own code around `import()`, once for an application and not for us; other bundlers have none of it.
        name: 'plain-imports',
        enforce: 'pre',
        load: (id) =>
          id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
      },
      {
        name: 'budget-entry',
        resolveId: (id) => (id === entry ? join(root, 'examples', 'storefront', 'budget-entry.js') : undefined),
        load: (id) => (id.endsWith('budget-entry.js') ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { minify: true } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput];
  return outputs.flatMap((each) => each.output).filter((file) => file.type === 'chunk');
}

type IsLoaded = (later: Rolldown.OutputChunk) => boolean;

/** The entry and what it imports at once, and of what it imports in passing (`import()`) what is loaded after all. */
function reachable(chunks: Rolldown.OutputChunk[], isLoadedLater: IsLoaded): Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<Rolldown.OutputChunk>();
  const visit = (name: string, isWanted: IsLoaded): void => {
    const chunk = byName.get(name);
    if (!chunk || reached.has(chunk) || !isWanted(chunk)) return;
    reached.add(chunk);
    for (const next of chunk.imports) visit(next, () => true);
    for (const next of chunk.dynamicImports) visit(next, isLoadedLater);
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName, () => true);
  return [...reached];
}

const isNever: IsLoaded = () => false;

/** English comes with the element. Of the other languages a shopper loads one at most, which no budget of all can show. */
function isLoaded(chunks: Rolldown.OutputChunk[], without: readonly string[]): IsLoaded {
  const isOf = ({ facadeModuleId }: Rolldown.OutputChunk, file: string): boolean =>
    facadeModuleId?.endsWith(`/${file}`) ?? false;
  const unknown = without.filter((file) => !chunks.some((chunk) => isOf(chunk, file)));
  if (unknown.length > 0)
    throw new PlainError(`No part of its own is made of ${unknown.join()}: it may be loaded by all.`);
  return (chunk) => !chunk.facadeModuleId?.includes('/messages/') && !without.some((file) => isOf(chunk, file));
}

const weigh = (chunks: Rolldown.OutputChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0);

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;
