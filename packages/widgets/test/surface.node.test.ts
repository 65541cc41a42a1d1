import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementManifest } from '../scripts/element-manifest.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Described {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(await elementManifest()) as {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .map((element) => ({ path, element })),
);

/** The sources of an element or control, without tests and stories. */
const sourcesBeside = (path: string): string =>
  globSync('**/*.ts', { cwd: join(root, dirname(path)) })
    .filter((file) => !/\.(test|stories)\.ts$/.test(file))
    .map((file) => readFileSync(join(root, dirname(path), file), 'utf8'))
    .join('\n');

test('every element that is defined is in the manifest', () => {
  const defined = globSync('src/**/define.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/defineElement\('([^']+)'/g)].map(([, tag]) => tag),
  );
  expect(elements.map(({ element }) => element.tagName).sort()).toEqual(defined.sort());
});

describe.each(elements.map(({ path, element }) => [element.tagName, path, element] as const))(
  '%s',
  (_tag, path, element) => {
    test('says what it is in one line', () => {
      expect(element.summary).toMatch(/^[A-Z].*\.$/);
    });

    test('describes every property, method, event, slot, part and CSS property', () => {
      const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
      const undescribed = [...members, ...events, ...slots, ...cssParts, ...cssProperties].filter(
        ({ description, summary }) => !description && !summary,
      );
      expect(undescribed.map(({ name }) => name)).toEqual([]);
      expect(events.filter(({ type }) => !type?.text).map(({ name }) => name)).toEqual([]);
    });

    test('lists every part that its own templates have', () => {
      const listed = new Set(element.cssParts?.map(({ name }) => name));
      const inTemplates = [...sourcesBeside(path).matchAll(/\bpart="([^"$]+)"|\bpart: '([^']+)'/g)].map(
        ([, attribute, option]) => attribute ?? option ?? '',
      );
      expect(inTemplates.filter((part) => !listed.has(part))).toEqual([]);
    });
  },
);

test('the README lists exactly the CSS properties that are read', () => {
  const read = globSync('src/**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/var\(\s*(--aftercart-[\w-]+)/g)].map(([, name]) => name),
  );
  const listed = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `--aftercart-'))
    .flatMap((line) => line.match(/--aftercart-[\w-]+/g) ?? []);
  expect(listed.sort()).toEqual([...new Set(read)].sort());
});
