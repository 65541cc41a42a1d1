import { parseArgs } from 'node:util';
import { StartError } from '@aftercart/server/node';
import { readEnvironment } from '../src/demo/environment.ts';
import { PlainError } from '../src/demo/plain-error.ts';
import { runDemo } from '../src/demo/run.ts';
import { createTerminal } from '../src/demo/terminal.ts';

const usage = `npm start [-- --reset]

Builds and serves the demo shop, its staff desk and the API.

  --reset           begin anew: forget what the last start has left
  --help            these words

  STOREFRONT_PORT   4173
  API_PORT          4000
  HOST              127.0.0.1  only this machine
  DATA_DIR          .data      everything that the demo keeps
  DATABASE_URL                 postgres://…; without it a database in DATA_DIR`;

async function main(): Promise<void> {
  const { reset, help } = readOptions();
  if (help) {
    console.log(usage);
    return;
  }
  const terminal = createTerminal(process.stdout);
  terminal.say('Aftercart demo');
  const environment = readEnvironment(process.env, process.cwd());
  const demo = await runDemo({ environment, reset, terminal });

  let stopping = false;
  const stop = (): void => {
    // Whoever presses Ctrl+C twice does not want to wait.
    if (stopping) process.exit(130);
    stopping = true;
    demo.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function readOptions(): { reset: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { reset: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    return values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}. See npm start -- --help.`);
  }
}

function fail(error: unknown): void {
  if (error instanceof PlainError || error instanceof StartError) console.error(`\n${error.message}`);
  else console.error('\nThe demo could not start:', error);
}

try {
  await main();
} catch (error) {
  fail(error);
  process.exit(1);
}
