import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspacePackage } from '../lib/workspace.ts';

/** Style sheets as Lit writes them; ours hold no expressions. */
const styleSheet = /\bcss`([^`$]*)`/g;

/**
 * Takes comments and white space out of the widgets' style sheets: no bundler looks into a template, and they are a tenth of an element.
 */
export async function minifyStyles({ folder }: WorkspacePackage): Promise<void> {
  for (const file of globSync('dist/**/*.styles.js', { cwd: folder })) {
    const path = join(folder, file);
    const source = await readFile(path, 'utf8');
    await writeFile(
      path,
      source.replace(styleSheet, (_, css: string) => `css\`${minifyCss(css)}\``),
    );
  }
}

/** Leaves alone what white space means in selectors and values: one blank stays one blank. */
export function minifyCss(css: string): string {
  return (
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([a-z-]): (?=[^{}]*[;}])/g, '$1:')
      .replace(/;}/g, '}')
      .replace(/, /g, ',')
      // Between selectors only: a sign in `calc()` needs its blanks.
      .replace(/ ([>~]) /g, '$1')
      .replace(/([ (:,-])0\.(\d)/g, '$1.$2')
      .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
      .trim()
  );
}
