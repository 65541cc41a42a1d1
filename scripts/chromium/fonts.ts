import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'woff2-encoder/decompress';
import { unpackOnce } from '../lib/unpack-once.ts';

/**
 * The scripts that the widgets speak. A bare machine draws Chinese and Thai as boxes, whose widths say nothing about a
 * layout; with these fonts every machine shows, and measures, real text.
 */
const packages = [
  '@fontsource-variable/noto-sans',
  '@fontsource-variable/noto-sans-arabic',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-thai',
];

/** Returns the path of a fontconfig file: the machine's own fonts first, ours where they have no glyph. */
export async function prepareFonts(): Promise<string> {
  const require = createRequire(import.meta.url);
  const folders = packages.map((name) => dirname(require.resolve(`${name}/package.json`)));
  const versions = folders.map((folder) => (require(join(folder, 'package.json')) as { version: string }).version);

  const cache = await unpackOnce(`fonts-${versions.join('-')}`, async (staging, folder) => {
    await Promise.all(folders.map((source) => convertAll(join(source, 'files'), staging)));
    await writeFile(join(staging, 'fonts.conf'), fontconfig(folder));
  });
  return join(cache, 'fonts.conf');
}

/** Fontconfig reads plain TrueType only, the packages hold WOFF2. */
async function convertAll(from: string, to: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name.endsWith('-wght-normal.woff2'));
  for (const name of names) {
    const font = await decompress(await readFile(join(from, name)));
    await writeFile(join(to, name.replace(/\.woff2$/, '.ttf')), font);
  }
}

const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias binding="weak"><family>sans-serif</family><accept><family>Noto Sans</family></accept></alias>
  <alias binding="weak"><family>system-ui</family><accept><family>Noto Sans</family></accept></alias>
</fontconfig>
`;
