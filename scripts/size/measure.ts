import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { bundleOneFile } from '../build/widgets.ts';
import { root } from '../lib/paths.ts';
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

async function weightOf({ code, inOneFile }: Budget): Promise<Weight> {
  if (inOneFile) {
    const file = await bundleOneFile(join(root, 'packages', 'widgets'), code);
    const total = brotliCompressSync(file.code).length;
    return { initial: total, total };
  }
  const chunks = await bundle(code);
  return { initial: weigh(initialChunks(chunks)), total: weigh(chunks.filter((chunk) => !isTranslation(chunk))) };
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

/** The entry and what it imports at once; what it imports in passing (`import()`) comes later. */
function initialChunks(chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  return [...reached];
}

/** English comes with the element. Of the other languages a shopper loads one at most, which no budget of all can show. */
const isTranslation = (chunk: Rolldown.OutputChunk): boolean => chunk.facadeModuleId?.includes('/messages/') ?? false;

const weigh = (chunks: Rolldown.OutputChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0);

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
