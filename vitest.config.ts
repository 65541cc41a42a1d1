import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './scripts/chromium.ts';

/** Packages meet as TypeScript source, as they do everywhere in development. */
const source = '@aftercart/source';

/** Tests that need neither a database nor a browser, wherever they lie. */
const pureTests = [
  'packages/server/src/{classify,lib}/**/*.test.ts',
  'packages/server/scripts/**/*.test.ts',
  'packages/server/**/*.{policy,machine}.test.ts',
  'packages/widgets/**/*.{machine,node}.test.ts',
];

const never = ['**/node_modules/**', '**/dist/**'];

function nodeProject(
  name: string,
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  return {
    resolve: { conditions: [source, ...defaultServerConditions] },
    ssr: { resolve: { conditions: [source, ...defaultServerConditions], externalConditions: [source] } },
    test: {
      name,
      environment: 'node',
      pool: 'forks',
      execArgv: [`--conditions=${source}`],
      ...test,
      exclude: [...never, ...(test.exclude ?? [])],
    },
  };
}

function serverProject(database: 'pglite' | 'postgres'): TestProjectInlineConfiguration {
  return nodeProject(database, {
    include: ['packages/server/**/*.test.ts'],
    exclude: pureTests,
    env: { AFTERCART_TEST_DATABASE: database },
    globalSetup: database === 'postgres' ? ['scripts/database/vitest-setup.ts'] : [],
    // The server keeps nothing global, so its files may share a process, and with it the price of a first database.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  });
}

/** Without a browser the other projects still run, and this one says what it misses. */
function withoutBrowser(error: unknown): { executablePath: string } {
  console.error(error instanceof Error ? error.message : error);
  return { executablePath: '/no-chromium-found' };
}

const widgets = async (): Promise<TestProjectInlineConfiguration> => ({
  root: 'packages/widgets',
  resolve: { conditions: [source, ...defaultClientConditions] },
  optimizeDeps: {
    // Found only while tests run, a dependency makes Vite reload the page under them.
    include: [
      '@lit/reactive-element',
      '@lit/reactive-element/css-tag.js',
      'lit',
      'lit/directive.js',
      'lit/html.js',
      'lit/directives/*.js',
      'lit/static-html.js',
      'axe-core',
      '@aftercart/client > ky',
      '@aftercart/contract > zod/mini',
    ],
  },
  test: {
    name: 'widgets',
    include: ['**/*.test.ts'],
    exclude: [...never, '**/*.{machine,node}.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: await findChromium().catch(withoutBrowser),
        contextOptions: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
    },
  },
});

export default defineConfig(async () => ({
  test: {
    // Two runs of the slowest suites at once are enough for a small machine.
    maxWorkers: 2,
    projects: [
      nodeProject('unit', {
        include: [
          'packages/{contract,client,mocks}/**/*.test.ts',
          'examples/*/**/*.test.ts',
          'scripts/**/*.test.ts',
          ...pureTests,
        ],
        exclude: ['**/*.e2e.test.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      serverProject('pglite'),
      serverProject('postgres'),
      await widgets(),
      nodeProject('e2e', {
        include: ['examples/*/e2e/**/*.e2e.test.ts'],
        // One demo, one port, one database: its tests take turns.
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
    ],
  },
}));
