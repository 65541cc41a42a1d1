import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PlainError } from '../lib/plain-error.ts';
import { runCommand } from '../lib/run-command.ts';
import type { WorkspacePackage } from '../lib/workspace.ts';

/**
 * `aftercart.js`: every element in one file for a script tag. It is a plain script, so that it works with and without
 * `type="module"`, and it brings its dependencies along.
 */
export async function buildWidgetsBundle({ folder }: WorkspacePackage): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      lib: {
        entry: join(folder, 'dist', 'cdn.js'),
        formats: ['iife'],
        name: 'aftercart',
        fileName: () => 'aftercart.js',
      },
      rolldownOptions: {
        output: {
          // Library mode would leave the white space in.
          minify: true,
          codeSplitting: false,
          // A second copy must stop before its Lit asks for the trusted-types policy that the first one has: that throws.
          banner: `if(!customElements.get('aftercart-provider'))`,
        },
      },
    },
  });
}

/** The custom-elements manifest: what editors, Storybook and the element reference know of each element. */
export async function writeElementManifest({ folder }: WorkspacePackage): Promise<void> {
  const { ok, output } = await runCommand('cem', ['analyze', '--outdir', 'dist'], { cwd: folder });
  if (!ok || !existsSync(join(folder, 'dist', 'custom-elements.json'))) {
    throw new PlainError(`The custom-elements manifest could not be written.\n${output}`);
  }
}
