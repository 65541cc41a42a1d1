import { existsSync, globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { PlainError } from '../lib/plain-error.ts';
import { runCommand } from '../lib/run-command.ts';
import type { WorkspacePackage } from '../lib/workspace.ts';

/**
 * `aftercart.js`: every element in one file for a script tag. It is a plain script, so that it works with and without
 * `type="module"`, and it brings its dependencies along, but for other languages than English: those lie beside it.
 */
export async function buildWidgetsBundle({ folder }: WorkspacePackage): Promise<void> {
  const languages = new Set<string>();
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'all-at-once',
        transform: (code, id) => (isCatalogue.test(id) ? undefined : withoutLaterParts(code)),
      },
      {
        name: 'sibling-words',
        transform: (code, id) =>
          isCatalogue.test(id) ? withSiblings(code, join(folder, 'dist'), languages) : undefined,
      },
    ],
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
  for (const language of languages) await writeLanguage(folder, language);
}

/** What loads later elsewhere is here already: said so, the bundler need not keep it ready to be run later. */
function withoutLaterParts(code: string): string | undefined {
  const imports: string[] = [];
  const eager = code.replace(/\bimport\((["'][^"']+["'])\)/g, (_, name: string) => {
    imports.push(`import * as later${imports.length} from ${name};`);
    return `Promise.resolve(later${imports.length - 1})`;
  });
  return imports.length > 0 ? `${imports.join('\n')}\n${eager}` : undefined;
}

const isCatalogue = /\/messages\/(catalogue|common)\.js$/;

/** Lets a catalogue load its languages from beside the one file, and notes which ones it has. */
function withSiblings(code: string, dist: string, languages: Set<string>): string {
  const group = /group: ["']([\w-]+)["']/.exec(code)?.[1] ?? '';
  const loaders = code.replace(/import\(["']\.\/([\w-]+)\.js["']\)/g, (_, language: string) => {
    languages.add(language);
    return `siblingWords('${language}', '${group}', (url) => import(/* @vite-ignore */ url))`;
  });
  if (!group || loaders === code)
    throw new PlainError(`A catalogue loads its languages in a way that is not known here:\n${code}`);
  return `import { siblingWords } from '${join(dist, 'internal', 'sibling-words.js')}';\n${loaders}`;
}

/** `aftercart.th.js` and the like: what all elements say in a language, group by group. */
async function writeLanguage(folder: string, language: string): Promise<void> {
  const groups: Record<string, unknown> = {};
  for (const file of globSync(`dist/**/messages/${language}.js`, { cwd: folder })) {
    const { default: words } = (await import(pathToFileURL(join(folder, file)).href)) as { default: unknown };
    groups[basename(dirname(dirname(file))).replace(/^dist$/, 'common')] = words;
  }
  await writeFile(join(folder, 'dist', `aftercart.${language}.js`), `export default ${JSON.stringify(groups)};\n`);
}

/** The custom-elements manifest: what editors, Storybook and the element reference know of each element. */
export async function writeElementManifest({ folder }: WorkspacePackage): Promise<void> {
  const { ok, output } = await runCommand('cem', ['analyze', '--outdir', 'dist'], { cwd: folder });
  if (!ok || !existsSync(join(folder, 'dist', 'custom-elements.json'))) {
    throw new PlainError(`The custom-elements manifest could not be written.\n${output}`);
  }
}
