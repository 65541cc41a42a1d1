import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../src');

async function bundleOf(code: string): Promise<string> {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? code : null),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs[0]?.output[0].code ?? '';
}

const importing = (names: string, file: string): string =>
  `import { ${names} } from ${JSON.stringify(join(source, file))}; console.log(${names});`;

describe('a bundle holds only what it uses', () => {
  it('one operation brings its own answer and no other', async () => {
    const code = await bundleOf(importing('createFeedback', 'operations.ts'));
    expect(code).toContain('/v1/feedback');
    expect(code).not.toContain('/v1/returns');
    expect(code).not.toContain('claimUntil');
    expect(brotliCompressSync(code).byteLength).toBeLessThan(6_500);
  });

  it.each([
    ['minorUnits', 'money.ts'],
    ['returnMachine', 'index.ts'],
    ['eventTypes', 'index.ts'],
  ])('%s brings no validators', async (name, file) => {
    const code = await bundleOf(importing(name, file));
    expect(code).not.toContain('zod');
    expect(brotliCompressSync(code).byteLength).toBeLessThan(1_500);
  });

  it('the engine of surveys stays small and brings no rules of the document', async () => {
    const code = await bundleOf(importing('startWalk, reduceWalk, secondsOf, progressOf', 'surveys/index.ts'));
    expect(code).not.toMatch(/zod|16 CFR/);
    expect(brotliCompressSync(code).byteLength).toBeLessThan(1_550);
  });

  it('an import that is not used leaves nothing', async () => {
    const files = [
      'index.ts',
      'operations.ts',
      'schemas.ts',
      'strict-schemas.ts',
      'machines/index.ts',
      'surveys/index.ts',
    ];
    const imports = files.map((file) => `import ${JSON.stringify(join(source, file))};`).join('\n');
    expect((await bundleOf(imports)).trim()).toBe('');
  });
});
