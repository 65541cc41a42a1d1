import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (code: string, timeoutMs?: number) =>
  runCommand(process.execPath, ['--eval', code], timeoutMs === undefined ? {} : { timeoutMs });

describe('a command of the project', { timeout: 30_000 }, () => {
  test('succeeds with what it printed', async () => {
    expect(await node('console.log("out"); console.error("err")')).toEqual({
      ok: true,
      output: expect.stringMatching(/out\n/) as string,
    });
  });

  test('fails with its exit code', async () => {
    expect((await node('process.exit(3)')).ok).toBe(false);
  });

  test('fails when a signal ends it', async () => {
    expect((await node('process.kill(process.pid, "SIGKILL")')).ok).toBe(false);
  });

  test('fails when it cannot be started', async () => {
    const { ok, output } = await runCommand('no-such-command', []);
    expect(ok).toBe(false);
    expect(output).toContain('no-such-command could not be started');
  });

  test('is stopped, children included, when it takes too long', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 9)'], { stdio: 'inherit' })`;
    const { ok, output } = await node(`${child}; setInterval(() => {}, 9)`, 700);
    expect(ok).toBe(false);
    expect(output).toContain('was stopped after 0.7 s');
  });
});
