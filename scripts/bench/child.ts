import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Child {
  /** The one line of JSON that the script prints when it is ready. */
  ready: Record<string, unknown>;
  stop(): Promise<void>;
}

/** Starts a script of this folder as a process of its own and waits for its line of JSON. */
export async function startChild(script: string, env: Record<string, string>): Promise<Child> {
  const child = spawn(process.execPath, ['--conditions=@aftercart/source', join(import.meta.dirname, script)], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ready = await firstLine(child);
  return {
    ready: JSON.parse(ready) as Record<string, unknown>,
    stop: () =>
      new Promise((resolve) => {
        process.off('exit', endWithUs);
        child.once('close', () => {
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once('close', (code) => {
      reject(new Error(`A process of the benchmark ended with code ${String(code)} before it was ready.`));
    });
  });
}
