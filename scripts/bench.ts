import { parseArgs } from 'node:util';
import type { Figure } from './bench/figure.ts';
import { table } from './bench/print.ts';
import { PlainError } from './lib/plain-error.ts';

/** Loaded one by one: a benchmark of the client needs neither a browser nor a database. */
const benchmarks: Record<string, () => Promise<{ run: (rounds: number) => Promise<Figure[]> }>> = {
  client: () => import('./bench/client.ts'),
  widgets: () => import('./bench/widgets.ts'),
  server: () => import('./bench/server.ts'),
  growth: () => import('./bench/growth.ts'),
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new PlainError('--rounds takes a whole number from 1 on.');

  for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
    const load = benchmarks[name];
    if (!load)
      throw new PlainError(`There is no benchmark "${name}"; choose from ${Object.keys(benchmarks).join(', ')}.`);
    process.stdout.write(`\n${name}: ${String(rounds)} rounds, subject and baseline in turn, median (min-max)\n\n`);
    const { run } = await load();
    process.stdout.write(`${table(await run(rounds))}\n`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
