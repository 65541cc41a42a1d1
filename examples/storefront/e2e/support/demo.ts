import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoFile } from '../../src/demo/state.ts';

const scripts = join(import.meta.dirname, '../../scripts');
/** A first start builds, migrates and imports; on a busy machine of two cores that takes a while. */
const patience = 180_000;

export interface Ports {
  storefront: number;
  api: number;
}

export interface Run {
  code: number | null;
  output: string;
}

export interface Demo extends DemoFile {
  output: () => string;
  /** Ctrl+C. */
  stop: () => Promise<Run>;
  /** As if the power went: the process gets no chance to say goodbye. */
  kill: () => Promise<void>;
}

export function createDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'magpie-lane-'));
}

export function removeDataFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

export async function freePorts(): Promise<Ports> {
  const [storefront, api] = [await freePort(), await freePort()];
  return { storefront, api };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What `npm start` starts, in a process of its own; resolves when its addresses are told. */
export async function startDemo(dataDir: string, ports: Ports, ...args: string[]): Promise<Demo> {
  const child = runScript('start.ts', dataDir, ports, args);
  await child.until('The demo is running');
  const file = JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as DemoFile;
  return {
    ...file,
    output: child.output,
    stop: () => child.end('SIGINT'),
    kill: async () => {
      await child.end('SIGKILL');
    },
  };
}

/** A start that is not expected to get to its end. */
export function runStart(dataDir: string, ports: Ports, env: Record<string, string> = {}): Promise<Run> {
  return runScript('start.ts', dataDir, ports, [], env).ended;
}

/** Starts, and is killed as soon as `words` are said. */
export async function breakOff(dataDir: string, ports: Ports, words: string, ...args: string[]): Promise<void> {
  const child = runScript('start.ts', dataDir, ports, args);
  await child.until(words);
  await child.end('SIGKILL');
}

export function runImport(dataDir: string, ports: Ports, ...args: string[]): Promise<Run> {
  return runScript('import.ts', dataDir, ports, args).ended;
}

function runScript(script: string, dataDir: string, ports: Ports, args: string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=@aftercart/source', join(scripts, script), ...args],
    {
      env: {
        ...process.env,
        DATABASE_URL: '',
        DATA_DIR: dataDir,
        STOREFRONT_PORT: String(ports.storefront),
        API_PORT: String(ports.api),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'exit').then(([code]): Run => ({ code: code as number | null, output }));

  const until = async (words: string): Promise<void> => {
    const deadline = Date.now() + patience;
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!output.includes(words)) {
      if (over) throw new Error(`It ended before it said “${words}”:\n${output}`);
      if (Date.now() > deadline) throw new Error(`It has not said “${words}” in time:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const end = (signal: NodeJS.Signals): Promise<Run> => {
    child.kill(signal);
    return ended;
  };
  return { output: () => output, ended, until, end };
}
