import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruiseTree } from '../arrows/cruise-tree.ts';
import { runCommand } from '../lib/run-command.ts';
import { copyTree, type TreeCopy, writeTypeScriptConfig } from './copy-tree.ts';
import { generateModule } from './module.ts';
import { idPrefixOf, namesOf, singularOf } from './names.ts';
import { generateWidget } from './widget.ts';

describe('what the generators write', { timeout: 240_000 }, () => {
  let tree: TreeCopy;
  let touched: string[];
  let code: string[];

  beforeAll(async () => {
    tree = await copyTree();
    touched = [
      ...(await generateWidget(tree.folder, 'gift-cards')),
      ...(await generateModule(tree.folder, 'price-drops')),
    ];
    code = touched.filter((path) => path.endsWith('.ts'));
    await writeTypeScriptConfig(tree.folder, code);
  }, 120_000);
  afterAll(() => tree.remove());

  test('is the anatomy of an element and of a module', () => {
    const roles = (name: string) =>
      touched.filter((path) => path.includes(`/${name}/`)).map((path) => path.split(`/${name}/`)[1]);
    expect(roles('gift-cards')).toEqual(
      expect.arrayContaining(['define.ts', 'gift-cards.machine.ts', 'gift-cards.stories.ts', 'messages/zh-cn.ts']),
    );
    expect(roles('price-drops')).toEqual(
      expect.arrayContaining([
        'index.ts',
        'price-drops.routes.ts',
        'price-drops.policy.ts',
        'price-drops.repository.ts',
      ]),
    );
  });

  test('is accepted by TypeScript', async () => {
    const { output, ok } = await runCommand('tsc', ['--noEmit', '-p', '.'], { cwd: tree.folder });
    expect(output).toBe('');
    expect(ok).toBe(true);
  });

  test('is accepted by ESLint and formatted', async () => {
    const lint = await runCommand('eslint', ['--max-warnings', '0', ...code], { cwd: tree.folder });
    expect(lint).toEqual({ ok: true, output: '' });
    const format = await runCommand('biome', ['check', ...touched], { cwd: tree.folder });
    expect(format.ok, format.output).toBe(true);
  });

  test('follows the import arrows', async () => {
    const broken = await cruiseTree(tree.folder);
    const written = broken.filter(({ from }) => /gift-cards|price-drops/.test(from));
    // The copy lies outside of the workspace: what other packages offer is not looked for.
    expect(written.filter(({ to }) => !to.join().startsWith('@aftercart/'))).toEqual([]);
  });

  test('is never written over something else', async () => {
    await expect(generateWidget(tree.folder, 'rating')).rejects.toThrow('exists already');
    await expect(generateModule(tree.folder, 'returns')).rejects.toThrow('exists already');
  });
});

describe('names', () => {
  test('are spelled in every way that the code needs', () => {
    expect(namesOf('price-drops')).toEqual({
      kebab: 'price-drops',
      camel: 'priceDrops',
      pascal: 'PriceDrops',
      snake: 'price_drops',
      words: 'price drops',
    });
  });

  test.each([undefined, '', 'PriceDrops', 'price_drops', '-price', 'price--drops', '../price', '9lives'])(
    'are not taken as %j',
    (name) => {
      expect(() => namesOf(name)).toThrow('lower case with hyphens');
    },
  );

  test.each([
    ['price-drops', 'price-drop', 'prc'],
    ['warranties', 'warranty', 'wrr'],
    ['status', 'status', 'stt'],
    ['ice', 'ice', 'icx'],
  ])('%s are made of one %s, with ids %s_…', (many, one, prefix) => {
    expect(singularOf(many)).toBe(one);
    expect(idPrefixOf(one)).toBe(prefix);
  });
});
