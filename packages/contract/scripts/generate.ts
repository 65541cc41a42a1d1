import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';
import { emitFiles } from './emit-files.ts';

/*
 * Writes src/generated from openapi/. With --check it writes nothing and fails when a file is stale.
 */

const folder = join(dirname(import.meta.dirname), 'src/generated');
const files = await emitFiles(await bundle());

if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (present !== text) stale.push(name);
  }
  if (stale.length > 0) {
    console.error(`Stale in packages/contract/src/generated: ${stale.join(', ')}. Run npm run generate.`);
    process.exit(1);
  }
  console.log('The generated files match the OpenAPI document.');
} else {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  console.log(`Wrote ${Object.keys(files).join(', ')}.`);
}
