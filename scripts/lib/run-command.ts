import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { binFolder, root } from './paths.ts';

export interface CommandResult {
  ok: boolean;
  /** What it printed on both streams, in order. */
  output: string;
}

export interface CommandOptions {
  cwd?: string;
  env?: Record<string, string>;
  timeoutMs?: number;
}

const running = new Set<ChildProcess>();

/** Runs a tool of the project, whole process tree included: none of it outlives a time-out or an interruption. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { cwd = root, env = {}, timeoutMs = 8 * 60_000 } = options;
  const child = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env, PATH: toolPath(cwd) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }

  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      output += `\n${command} was stopped after ${String(timeoutMs / 1000)} s.\n`;
      endTree(child);
    }, timeoutMs);
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok, output });
    };
    child.once('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      finish(false);
    });
    child.once('close', (code) => {
      finish(code === 0);
    });
  });
}

/** A script of the project, under the Node that the project brings, with the packages' source in place of `dist`. */
export const runScript = (path: string, args: string[] = [], options: CommandOptions = {}): Promise<CommandResult> =>
  runCommand(process.execPath, ['--conditions=@aftercart/source', path, ...args], options);

export function endAllCommands(): void {
  for (const child of running) endTree(child);
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/** The tools of the package first, then those of the project. */
const toolPath = (cwd: string): string =>
  [join(cwd, 'node_modules', '.bin'), binFolder, process.env['PATH']].filter(Boolean).join(delimiter);
