import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDefaultSettings } from '@aftercart/contract';
import { createLogger, openBackend, serve } from '@aftercart/server/node';

/**
 * The server under test as a process of its own: the whole of it on DATABASE_URL, with a shop whose rate limits are out
 * of the way. It writes warnings and errors; the line of every request is left out, as the baseline has none.
 */
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is missing.');
const dataDir = await mkdtemp(join(tmpdir(), 'aftercart-bench-'));
const log = createLogger((line) => process.stderr.write(`${line}\n`), 'warn');
const backend = await openBackend({ dataDir, databaseUrl, log });

const merchant = await backend.createMerchant({
  general: { name: 'Benchmark', currency: 'GBP', timeZone: 'Europe/London' },
  sections: {
    limits: { ...createDefaultSettings().limits, requestsPerMinute: 1_000_000, anonymousFeedbackPerMinute: 100_000 },
  },
});
if (!merchant.ok) throw new Error(`The shop was refused: ${JSON.stringify(merchant)}`);
// Only where a benchmark is about what they do: elsewhere they would be noise.
if (process.env['JOBS']) backend.startJobs();
const { url, close } = await serve(backend, { port: 0 });

process.once('SIGTERM', () => {
  void close()
    .then(() => backend.close())
    .then(() => rm(dataDir, { recursive: true }))
    .then(() => process.exit(0));
});
process.stdout.write(`${JSON.stringify({ url, ...merchant.value })}\n`);
