import { existsSync, globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from 'terser';
import { build, type Rolldown } from 'vite';
import { PlainError } from '../lib/plain-error.ts';
import { runCommand } from '../lib/run-command.ts';
import type { WorkspacePackage } from '../lib/workspace.ts';

/** `aftercart.js` with every element, and `aftercart.th.js` and the like beside it. */
export async function buildWidgetsBundle({ folder }: WorkspacePackage): Promise<void> {
  const { code, languages } = await bundleOneFile(folder, `import './cdn.js';`);
  await writeFile(join(folder, 'dist', 'aftercart.js'), code);
  for (const language of languages) await writeLanguage(folder, language);
}

/**
 * Elements in one file for a script tag. It is a plain script, so that it works with and without `type="module"`, and it brings its
 * dependencies along, but for other languages than English: those lie beside it.
 *
 * @param imports what is in it, as seen from `dist`.
 */
export async function bundleOneFile(
  folder: string,
  imports: string,
): Promise<{ code: string; languages: ReadonlySet<string> }> {
  const dist = join(folder, 'dist');
  const entry = join(dist, 'one-file.js');
  const languages = new Set<string>();
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'one-file',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? `${alikeFirst(dist)}\n${imports}` : undefined),
      },
      {
        name: 'all-at-once',
        transform: (code, id) => (isCatalogue.test(id) ? undefined : withoutLaterParts(code)),
      },
      {
        name: 'sibling-words',
        transform: (code, id) => (isCatalogue.test(id) ? withSiblings(code, dist, languages) : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'aftercart', fileName: () => 'aftercart.js' },
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
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
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  if (!output) throw new PlainError('The bundler gave no file.');
  return { code: await minifyFurther(output.output[0].code), languages };
}

/**
 * What the bundler's minifier leaves, worth four bytes in a thousand. Only what terser holds to be safe for any script is done: none of
 * its `unsafe` options, no property gets another name (drafts outlive a release, and two copies of the library may meet), and `ecma` only
 * lets it write what the bundler's own target allows already.
 */
async function minifyFurther(bundled: string): Promise<string> {
  const { code } = await minify(bundled, { ecma: 2022 });
  if (!code) throw new PlainError('The minifier gave no file.');
  return code;
}

/** Modules that are alike, kind by kind: style sheets, words, machines, templates. A file that is in none of them only misses the gain. */
const kinds = [
  '**/*.styles.js',
  '**/messages/*.js',
  '**/*.machine.js',
  'elements/*/*.{accounts,cards,details,history,lines,overview,panels,review,rewards,steps}.js',
];

/** Each kind on its own, then the rest of the code: what stands beside its like is compressed better, by one part in a hundred. */
function alikeFirst(dist: string): string {
  const files = kinds.flatMap((pattern) => globSync(pattern, { cwd: dist }).sort());
  return files
    .filter((file) => !isCatalogue.test(`/${file}`) && !isTranslation.test(file))
    .map((file) => `import './${file}';`)
    .join('\n');
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
const isTranslation = /\/(ar|th|vi|zh-\w+)\.js$/;

/** Lets a catalogue load its languages from beside the one file, and notes which ones it has. */
function withSiblings(code: string, dist: string, languages: Set<string>): string {
  const group = /group: ["']([\w-]+)["']/.exec(code)?.[1] ?? '';
  const loaders = code.replace(/others(:| =) \{([^{}]*)\}/, (_, sign: string, imports: string) => {
    const names = [...imports.matchAll(/import\(["']\.\/([\w-]+)\.js["']\)/g)].flatMap(([, name]) => name ?? []);
    for (const name of names) languages.add(name);
    return `others${sign} siblings(${JSON.stringify(names)}, '${group}', (url) => import(/* @vite-ignore */ url))`;
  });
  if (!group || loaders === code)
    throw new PlainError(`A catalogue loads its languages in a way that is not known here:\n${code}`);
  return `import { siblings } from '${join(dist, 'internal', 'sibling-words.js')}';\n${loaders}`;
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
