import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * The arrows of the architecture: who may import whom.
 *
 *   contract <- client <- widgets <- examples
 *   contract <- server;   contract, server <- mocks;   client, server, mocks <- conformance
 */
const test = '(\\.(test|test-d|stories)\\.ts$|/test/|/testing/|/e2e/|/\\.storybook/)';

/** Which of the other packages a package may know: in what it ships, and in its tests and stories. */
const packages = {
  contract: { knows: [], testsKnow: [] },
  client: { knows: ['contract'], testsKnow: ['mocks'] },
  widgets: { knows: ['contract', 'client'], testsKnow: ['mocks', 'server'] },
  server: { knows: ['contract'], testsKnow: ['client', 'mocks'] },
  mocks: { knows: ['contract', 'server'], testsKnow: ['client'] },
  conformance: { knows: ['contract', 'client', 'server', 'mocks'], testsKnow: [] },
};

const anyOf = (names: string[]): string => `(${names.join('|')})`;

const betweenPackages: IRegularForbiddenRuleType[] = Object.entries(packages).flatMap(
  ([name, { knows, testsKnow }]): IRegularForbiddenRuleType[] => [
    {
      name: `${name}-knows-only-${knows.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^packages/${name}/`, pathNot: test },
      to: { path: '^(packages|examples|docs)/', pathNot: `^packages/${anyOf([name, ...knows])}/` },
    },
    {
      name: `${name}-tests-know-only-mocks-besides`,
      severity: 'error',
      from: { path: `^packages/${name}/.*${test}` },
      to: { path: '^(packages|examples|docs)/', pathNot: `^packages/${anyOf([name, ...knows, ...testsKnow])}/` },
    },
  ],
);

/** Inside a package: a folder and the folders above it, which it must not know. */
const layer = (name: string, from: string, to: string): IRegularForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: to },
});

/** A file by its role, and what it must not use; a type is not used, only named. */
const role = (name: string, from: string, to: string): IRegularForbiddenRuleType => ({
  ...layer(name, from, to),
  to: { path: to, dependencyTypesNot: ['type-only'] },
});

const general: IRegularForbiddenRuleType[] = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'every-import-exists', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  {
    name: 'nothing-imports-a-test',
    severity: 'error',
    from: { pathNot: test },
    to: { path: `^(packages|examples)/.*${test}`, pathNot: '^packages/[^/]+/src/testing/index\\.ts$' },
  },
  {
    name: 'testing-entry-is-for-tests',
    severity: 'error',
    from: { pathNot: [test, '^packages/(mocks|conformance)/'] },
    to: { path: '^packages/[^/]+/src/testing/index\\.ts$' },
  },
  {
    name: 'packages-meet-by-name',
    comment: 'A relative path would enter another package beside its published entries.',
    severity: 'error',
    from: { path: '^(packages|examples)/([^/]+)/' },
    to: { path: '^(packages|examples)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
  },
  {
    name: 'what-ships-needs-real-dependencies',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/', pathNot: test },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];

const insideWidgets: IRegularForbiddenRuleType[] = [
  layer(
    'styles-and-internal-know-no-element',
    '^packages/widgets/src/(styles|internal)/',
    '^packages/widgets/src/(controls|elements)/',
  ),
  layer('controls-know-no-element', '^packages/widgets/src/controls/', '^packages/widgets/src/elements/'),
  layer('controls-know-no-client', '^packages/widgets/src/controls/', '^packages/client/'),
  layer(
    'elements-meet-on-the-page-only',
    '^packages/widgets/src/elements/([^/]+)/',
    '^packages/widgets/src/elements/(?!$1/)',
  ),
  // One import of these brings zod and whole resources to every page: see decision 0021.
  role(
    'elements-read-answers-by-shapes',
    '^packages/widgets/src/',
    '^packages/(contract/src/(operations|schemas|strict-schemas)|client/src/(resources/.*|(?!idempotency-key)[^/]+))\\.ts$',
  ),
  role('machines-are-pure', '\\.machine\\.ts$', '(/node_modules/(lit|@lit)|^packages/client/|\\.controller\\.ts$)'),
  {
    name: 'nothing-defines-but-define',
    severity: 'error',
    from: { path: '^packages/widgets/src/', pathNot: [test, '/(define|cdn)\\.ts$'] },
    to: { path: '/define\\.ts$' },
  },
];

const server = '^packages/server/src';
/** What starts on Node, and what only that may import (`*.node.ts`). */
const onNode = `${server}/((node|main)(\\.ts|/)|cli/|.*\\.node\\.ts$)`;
const insideServer: IRegularForbiddenRuleType[] = [
  layer('lib-knows-nobody', `${server}/lib/`, `${server}/(?!lib/)`),
  // The type of the whole database is put together from the tables, which lie with their modules.
  layer('database-knows-lib', `${server}/database/`, `${server}/(?!(database|lib)/|.*\\.tables\\.ts$)`),
  layer('http-knows-database', `${server}/http/`, `${server}/(?!(http|database|lib)/)`),
  layer('pages-know-http', `${server}/pages/`, `${server}/(?!(pages|http|database|lib)/)`),
  layer(
    'mechanisms-know-no-module',
    `${server}/(classify|events|jobs|ledger|ports)/`,
    `${server}/(modules/|[^/]+$|cli/)`,
  ),
  layer('classify-is-pure', `${server}/classify/`, `(^${server.slice(1)}/(?!classify/)|/node_modules/)`),
  layer('classify-is-entered-at-its-index', `${server}/(?!classify/)`, `${server}/classify/(?!index\\.ts$)`),
  layer('modules-know-no-app', `${server}/modules/`, `${server}/([^/]+$|app/|cli/)`),
  layer('modules-meet-at-their-index', `${server}/modules/([^/]+)/`, `${server}/modules/(?!$1/)[^/]+/(?!index\\.ts$)`),
  layer(
    'only-modules-enter-modules',
    `${server}/(?!modules/)`,
    `${server}/modules/[^/]+/(?!index\\.ts$|.*\\.tables\\.ts$)`,
  ),
  role('routes-hold-no-sql', '\\.routes\\.ts$', '(/node_modules/kysely|\\.repository\\.ts$)'),
  role(
    'policies-are-pure',
    '\\.policy\\.ts$',
    '(/node_modules/(kysely|hono)|\\.(routes|service|repository)\\.ts$|/database/|/http/)',
  ),
  role('repositories-know-sql-only', '\\.repository\\.ts$', '(/node_modules/hono|\\.(routes|service)\\.ts$|/http/)'),
  {
    name: 'the-core-runs-anywhere',
    comment: 'Only what starts on Node, and its *.node.ts files, may know Node: the same core runs in a browser tab.',
    severity: 'error',
    from: {
      path: '^packages/(contract|client|widgets|mocks|server)/src/',
      pathNot: [test, onNode],
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'node-files-are-for-node-entries',
    severity: 'error',
    from: { path: server, pathNot: [test, onNode] },
    to: { path: onNode },
  },
];

const insideClient = [
  layer(
    'internal-and-core-know-no-resource',
    '^packages/client/src/(internal|core)/',
    '^packages/client/src/(?!(internal|core)/)',
  ),
  layer(
    'resources-know-no-client',
    '^packages/client/src/resources/',
    '^packages/client/src/(?!(internal|core|resources)/)',
  ),
];

export const forbidden = [...general, ...betweenPackages, ...insideWidgets, ...insideServer, ...insideClient];

export const resolveOptions = {
  exportsFields: ['exports'],
  conditionNames: ['@aftercart/source', 'import', 'browser', 'types', 'default'],
  extensions: ['.ts', '.js', '.json'],
};

export const options: ICruiseOptions = {
  tsPreCompilationDeps: true,
  combinedDependencies: false,
  doNotFollow: { path: ['node_modules', '/dist/'] },
  exclude: { path: ['/node_modules/\\.', '/dist/', '/storybook-static/'] },
};
