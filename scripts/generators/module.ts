import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileEditor } from './edit-files.ts';
import { migrationFile, moduleFiles } from './module-files.ts';
import { type Names, namesOf, singularOf } from './names.ts';

const source = 'packages/server/src';

/** Creates a server module below `root`: its files, its table, its migration. Returns what was written or changed. */
export async function generateModule(root: string, name: string | undefined): Promise<string[]> {
  const many = namesOf(name);
  const editor = createFileEditor(root);
  for (const [file, content] of Object.entries(moduleFiles(many))) {
    await editor.create(`${source}/modules/${many.kebab}/${file}`, content.trimStart());
  }

  const one = namesOf(singularOf(many.kebab));
  const tables = `${source}/database/tables.ts`;
  const module = `'../modules/${many.kebab}/${many.kebab}.tables.ts'`;
  await editor.insertBefore(tables, /^import .*core\.tables/, `import type { ${one.pascal}Tables } from ${module};\n`);
  await editor.insertBefore(tables, /;$/, ` & ${one.pascal}Tables`);

  const migration = await nextMigration(root, many);
  const migrations = `${source}/database/migrations`;
  await editor.create(`${migrations}/${migration}.ts`, migrationFile(many).trimStart());
  const index = `${migrations}/index.ts`;
  await editor.insertBefore(index, /\n\/\*\*/, `import * as create${many.pascal} from './${migration}.ts';\n`);
  await editor.insertBefore(index, /^};/, `  '${migration}': create${many.pascal},\n`);

  await editor.format();
  return [...new Set(editor.touched)];
}

async function nextMigration(root: string, { snake }: Names): Promise<string> {
  const files = await readdir(join(root, source, 'database', 'migrations'));
  const numbers = files.map((file) => Number.parseInt(file, 10)).filter((number) => !Number.isNaN(number));
  return `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}_create_${snake}`;
}
