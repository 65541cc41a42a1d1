import { join } from 'node:path';
import { build } from 'vite';
import config from '../../vite.config.ts';

/** Builds the shop's pages into a folder, for browsers. */
export async function buildPages(folder: string): Promise<void> {
  await build({ ...config, configFile: false, build: { ...config.build, outDir: folder } });
}

export function pagesFolder(dataDir: string): string {
  return join(dataDir, 'pages');
}
