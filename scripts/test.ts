import { parseArgs } from 'node:util';
import { gates, selectGates } from './gates/all.ts';
import type { Gate, GateResult } from './gates/gate.ts';
import { inParallel } from './lib/in-parallel.ts';
import { PlainError } from './lib/plain-error.ts';
import { endAllCommands } from './lib/run-command.ts';

/** The last line is the result, whatever happens: `N passed, N failed`. */
let passed = 0;
let failed = 0;

function close(): never {
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endAllCommands();
    console.log(`\nInterrupted (${signal}).`);
    failed += 1;
    close();
  });
}

process.once('uncaughtException', (error) => {
  endAllCommands();
  console.log(messageOf(error));
  failed += 1;
  close();
});

for (const batch of batches(choose())) await inParallel(2, batch, runAndPrint);
close();

function choose(): Gate[] {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    return values.only === undefined ? gates : selectGates(values.only.split(','));
  } catch (error) {
    console.error(messageOf(error));
    failed += 1;
    close();
  }
}

/** Gates that share the machine go together, any other alone; the order stays. */
function batches(gates: Gate[]): Gate[][] {
  const batches: Gate[][] = [];
  for (const gate of gates) {
    const last = batches.at(-1);
    if (gate.shares && last?.[0]?.shares) last.push(gate);
    else batches.push([gate]);
  }
  return batches;
}

async function runAndPrint(gate: Gate): Promise<void> {
  const heading = `${gate.name.padEnd(10)} ${gate.title} … `;
  const started = performance.now();
  // Two at once would write into each other's line.
  if (!gate.shares) process.stdout.write(heading);
  const result = await runGate(gate);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  passed += result.passed;
  failed += result.failed;
  console.log(`${gate.shares ? heading : ''}${summary(result)} (${seconds} s)`);
  if (result.failed > 0) console.log(indent(result.output.trim()));
}

async function runGate(gate: Gate): Promise<GateResult> {
  try {
    return await gate.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function summary({ passed, failed }: GateResult): string {
  return failed === 0 ? `${String(passed)} passed` : `${String(passed)} passed, ${String(failed)} FAILED`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
