import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileEditor } from './edit-files.ts';
import { namesOf } from './names.ts';
import { widgetFiles } from './widget-files.ts';

const source = 'packages/widgets/src';

/** Creates an element below `root` and publishes it. Returns what was written or changed. */
export async function generateWidget(root: string, name: string | undefined): Promise<string[]> {
  const names = namesOf(name);
  const { kebab, pascal } = names;
  const editor = createFileEditor(root);
  for (const [file, content] of Object.entries(widgetFiles(names))) {
    await editor.create(`${source}/elements/${kebab}/${file}`, content.trimStart());
  }

  const firstLine = /^(?=import|export)/;
  const folder = `./elements/${kebab}`;
  await editor.insertBefore(`${source}/define.ts`, firstLine, `import '${folder}/define.ts';\n`);
  await editor.insertBefore(
    `${source}/index.ts`,
    firstLine,
    `export { Aftercart${pascal} } from '${folder}/${kebab}.ts';\n`,
  );
  await editor.insertBefore(
    `${source}/events.ts`,
    firstLine,
    `export { Aftercart${pascal}ConfirmEvent, Aftercart${pascal}ConfirmedEvent } from '${folder}/${kebab}.events.ts';\n`,
  );
  const manifest = await publishEntry(root, kebab);

  await editor.format();
  return [...new Set([...editor.touched, manifest])];
}

/** `@aftercart/widgets/define/<name>`, beside the other elements' entries. */
async function publishEntry(root: string, kebab: string): Promise<string> {
  const path = 'packages/widgets/package.json';
  const manifest = JSON.parse(await readFile(join(root, path), 'utf8')) as { exports: Record<string, unknown> };
  const entries = Object.entries(manifest.exports);
  const last = entries.findLastIndex(([key]) => key.startsWith('./define'));
  const files = `elements/${kebab}/define`;
  const entry = {
    '@aftercart/source': `./src/${files}.ts`,
    types: `./dist/${files}.d.ts`,
    default: `./dist/${files}.js`,
  };
  entries.splice(last + 1, 0, [`./define/${kebab}`, entry]);
  const changed = { ...manifest, exports: Object.fromEntries(entries) };
  await writeFile(join(root, path), `${JSON.stringify(changed, null, 2)}\n`);
  return path;
}
