import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { runCommand } from '../lib/run-command.ts';
import { type Gate, type GateResult, verdict } from './gate.ts';
import { countReport, type VitestReport } from './vitest-report.ts';

interface Options {
  needsBrowser?: boolean;
}

/** One project of vitest.config.ts; its tests are counted one by one. */
function vitestGate(name: string, title: string, { needsBrowser = false }: Options = {}): Gate {
  return {
    name,
    title,
    async run() {
      if (needsBrowser) await findChromium();
      const folder = await mkdtemp(join(tmpdir(), 'aftercart-report-'));
      try {
        return await runProject(name, join(folder, 'report.json'));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function runProject(project: string, reportPath: string): Promise<GateResult> {
  const { ok, output } = await runCommand('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
  ]);
  const report = await readFile(reportPath, 'utf8').catch(() => undefined);
  if (report === undefined) return verdict(false, `${output}\nThe run ended without a report.`);

  const { passed, failed } = countReport(JSON.parse(report) as VitestReport);
  // The report is written before the run has ended: what breaks after it is a failure too.
  return { passed, failed: failed === 0 && !ok ? 1 : failed, output };
}

export const vitestGates = [
  vitestGate('unit', 'contract, client, mocks, rules and machines'),
  vitestGate('pglite', 'the server on PGlite'),
  vitestGate('postgres', 'the server on Postgres'),
  vitestGate('widgets', 'the widgets in Chromium', { needsBrowser: true }),
  vitestGate('e2e', 'the demo shop, end to end', { needsBrowser: true }),
];
