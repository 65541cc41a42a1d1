import { join } from 'node:path';
import { cacheFolder, root } from '../lib/paths.ts';
import { type CommandResult, runCommand } from '../lib/run-command.ts';

export async function buildStorybook(): Promise<CommandResult & { folder: string }> {
  const folder = join(cacheFolder, 'storybook-static');
  const result = await runCommand(
    'pnpm',
    ['exec', 'storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', folder],
    { cwd: join(root, 'packages', 'widgets'), env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  return { ...result, folder };
}
