import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError } from '../lib/plain-error.ts';
import type { WorkspacePackage } from '../lib/workspace.ts';

/** Style sheets as the compiler leaves them, with a blank behind the tag; ours hold no expressions. */
const styleSheet = /\bcss ?`([^`$]*)`/g;

/**
 * Takes comments and white space out of the widgets' style sheets: no bundler looks into a template, and they are a tenth of an element.
 */
export async function minifyStyles({ folder }: WorkspacePackage): Promise<void> {
  for (const file of globSync('dist/**/*.styles.js', { cwd: folder })) {
    const path = join(folder, file);
    await writeFile(path, minifyStyleSheets(await readFile(path, 'utf8'), file));
  }
}

/** A module of style sheets in which none is found has been compiled in a way that is not known here. */
export function minifyStyleSheets(source: string, file: string): string {
  const minified = source.replace(styleSheet, (_, css: string) => `css\`${minifyCss(css)}\``);
  if (minified === source && source.includes(' css'))
    throw new PlainError(`${file}: no style sheet could be minified.`);
  return minified;
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
