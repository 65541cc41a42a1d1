import { describe, expect, test } from 'vitest';
import { runScript } from './lib/run-command.ts';

const lastLine = (output: string): string | undefined => output.trimEnd().split('\n').at(-1);

describe('npm test', { timeout: 30_000 }, () => {
  test('closes with the count when a gate is not known', async () => {
    const { ok, output } = await runScript('scripts/test.ts', ['--only', 'nonsense']);
    expect(ok).toBe(false);
    expect(output).toContain('There is no gate "nonsense"');
    expect(lastLine(output)).toBe('0 passed, 1 failed');
  });

  test('says what to do, and fails, when there is no browser', async () => {
    const env = { CHROMIUM_PATH: '/there/is/none' };
    const { ok, output } = await runScript('scripts/test.ts', ['--only', 'stories'], { env });
    expect(ok).toBe(false);
    expect(output).toContain('CHROMIUM_PATH is /there/is/none, which cannot be started.');
    expect(lastLine(output)).toBe('0 passed, 1 failed');
  });
});
