import { describe, expect, test } from 'vitest';
import { cruiseImports, type SampleImport } from './cruise-imports.ts';
import { forbidden } from './rules.ts';

const server = 'packages/server/src';
const widgets = 'packages/widgets/src';
const client = 'packages/client/src';

/** At least one import that each rule exists to refuse. */
const refused: Record<string, SampleImport[]> = {
  'no-circles': [{ from: `${client}/core/a.ts`, to: `${client}/core/b.ts` }],
  'every-import-exists': [{ from: `${client}/core/lost.ts`, to: '@aftercart/contract/no-such-entry' }],
  'nothing-imports-a-test': [{ from: `${client}/core/untested.ts`, to: `${client}/core/some.test.ts` }],
  'testing-entry-is-for-tests': [{ from: `${server}/app/app.ts`, to: `${server}/testing/index.ts` }],
  'packages-meet-by-name': [{ from: `${client}/core/beside.ts`, to: 'packages/contract/src/money.ts' }],
  'what-ships-needs-real-dependencies': [{ from: `${client}/core/dev.ts`, to: 'msw' }],

  'contract-knows-only-itself': [{ from: 'packages/contract/src/up.ts', to: `${client}/index.ts` }],
  'contract-tests-know-only-mocks-besides': [{ from: 'packages/contract/src/up.test.ts', to: `${client}/index.ts` }],
  'client-knows-only-contract': [{ from: `${client}/core/up.ts`, to: `${widgets}/index.ts` }],
  'client-tests-know-only-mocks-besides': [{ from: `${client}/core/up.test.ts`, to: `${widgets}/index.ts` }],
  'widgets-knows-only-contract-client': [{ from: `${widgets}/internal/across.ts`, to: `${server}/index.ts` }],
  'widgets-tests-know-only-mocks-besides': [
    { from: `${widgets}/up.stories.ts`, to: 'examples/storefront/src/index.ts' },
  ],
  'server-knows-only-contract': [{ from: `${server}/app/across.ts`, to: `${client}/index.ts` }],
  'server-tests-know-only-mocks-besides': [{ from: `${server}/app/across.test.ts`, to: `${widgets}/index.ts` }],
  'mocks-knows-only-contract-server': [{ from: 'packages/mocks/src/up.ts', to: `${widgets}/index.ts` }],
  'mocks-tests-know-only-mocks-besides': [{ from: 'packages/mocks/src/up.test.ts', to: `${widgets}/index.ts` }],
  'conformance-knows-only-contract-client-server-mocks': [
    { from: 'packages/conformance/src/up.ts', to: `${widgets}/index.ts` },
  ],
  'conformance-tests-know-only-mocks-besides': [
    { from: 'packages/conformance/src/up.test.ts', to: `${widgets}/index.ts` },
  ],

  'styles-and-internal-know-no-element': [
    { from: `${widgets}/styles/up.ts`, to: `${widgets}/elements/rating/rating.ts` },
    { from: `${widgets}/internal/up.ts`, to: `${widgets}/controls/button/button.ts` },
  ],
  'controls-know-no-element': [
    { from: `${widgets}/controls/button/up.ts`, to: `${widgets}/elements/rating/rating.ts` },
  ],
  'controls-know-no-client': [{ from: `${widgets}/controls/button/load.ts`, to: `${client}/index.ts` }],
  'elements-meet-on-the-page-only': [
    { from: `${widgets}/elements/points/meet.ts`, to: `${widgets}/elements/rating/rating.ts` },
  ],
  'elements-read-answers-by-shapes': [
    { from: `${widgets}/elements/rating/zod.ts`, to: '@aftercart/contract/operations' },
    { from: `${widgets}/elements/rating/resource.ts`, to: '@aftercart/client/feedback' },
    { from: `${widgets}/elements/rating/client.ts`, to: '@aftercart/client' },
  ],
  'machines-are-pure': [{ from: `${widgets}/elements/rating/rating.machine.ts`, to: 'lit' }],
  'nothing-defines-but-define': [
    { from: `${widgets}/elements/rating/eager.ts`, to: `${widgets}/elements/rating/define.ts` },
  ],

  'lib-knows-nobody': [{ from: `${server}/lib/up.ts`, to: `${server}/database/database.ts` }],
  'database-knows-lib': [{ from: `${server}/database/up.ts`, to: `${server}/http/problem.ts` }],
  'http-knows-database': [{ from: `${server}/http/up.ts`, to: `${server}/modules/returns/index.ts` }],
  'pages-know-http': [{ from: `${server}/pages/up.ts`, to: `${server}/modules/returns/index.ts` }],
  'mechanisms-know-no-module': [
    { from: `${server}/events/up.ts`, to: `${server}/modules/returns/index.ts` },
    { from: `${server}/ledger/up.ts`, to: `${server}/app.ts` },
  ],
  'classify-is-pure': [{ from: `${server}/classify/up.ts`, to: `${server}/database/database.ts` }],
  'classify-is-entered-at-its-index': [
    { from: `${server}/modules/feedback/deep.ts`, to: `${server}/classify/judge.ts` },
  ],
  'modules-know-no-app': [
    { from: `${server}/modules/returns/up.ts`, to: `${server}/app.ts` },
    { from: `${server}/modules/returns/up-too.ts`, to: `${server}/app/app.ts` },
  ],
  'modules-meet-at-their-index': [
    { from: `${server}/modules/points/deep.ts`, to: `${server}/modules/returns/returns.policy.ts` },
  ],
  'only-modules-enter-modules': [{ from: `${server}/app.ts`, to: `${server}/modules/returns/returns.service.ts` }],
  'routes-hold-no-sql': [{ from: `${server}/modules/returns/returns.routes.ts`, to: 'kysely' }],
  'policies-are-pure': [{ from: `${server}/modules/returns/returns.policy.ts`, to: 'hono' }],
  'repositories-know-sql-only': [
    { from: `${server}/modules/cases/cases.repository.ts`, to: `${server}/modules/cases/cases.service.ts` },
  ],
  'the-core-runs-anywhere': [
    { from: `${server}/lib/disk.ts`, to: 'node:fs' },
    { from: `${client}/core/disk.ts`, to: 'fs' },
  ],
  'node-files-are-for-node-entries': [{ from: `${server}/app/lock.ts`, to: `${server}/database/lock.node.ts` }],

  'internal-and-core-know-no-resource': [
    { from: `${client}/internal/up.ts`, to: `${client}/resources/returns.ts` },
    { from: `${client}/core/upwards.ts`, to: `${client}/client.ts` },
  ],
  'resources-know-no-client': [{ from: `${client}/resources/up.ts`, to: `${client}/client.ts` }],
};

const allowed: SampleImport[] = [
  { from: `${server}/database/tables.ts`, to: `${server}/modules/returns/returns.tables.ts` },
  { from: `${client}/core/down.ts`, to: '@aftercart/contract/money' },
  { from: 'packages/contract/src/money.ts', to: 'packages/contract/src/digits.ts' },
  { from: 'packages/contract/src/operations.ts', to: 'packages/contract/src/generated/operations.ts' },
  { from: 'packages/contract/src/light-operations.ts', to: 'packages/contract/src/shape.ts' },
  { from: `${client}/core/light.ts`, to: `${client}/core/exchange.ts` },
  { from: `${widgets}/elements/rating/controller.ts`, to: '@aftercart/contract/operations/light' },
  { from: `${widgets}/elements/provider/link.ts`, to: '@aftercart/client/core/light' },
  { from: `${client}/resources/feedback.ts`, to: `${client}/core/request.ts` },
  { from: `${widgets}/elements/rating/view.ts`, to: `${widgets}/controls/text-area/text-area.ts` },
  { from: `${widgets}/elements/rating/define.ts`, to: `${widgets}/controls/text-area/define.ts` },
  { from: `${widgets}/elements/rating/rating.test.ts`, to: '@aftercart/mocks' },
  { from: `${server}/modules/points/points.service.ts`, to: `${server}/modules/orders/index.ts` },
  { from: `${server}/modules/feedback/tags.ts`, to: `${server}/classify/index.ts` },
  { from: `${server}/modules/points/points.repository.ts`, to: 'kysely' },
  { from: `${server}/modules/points/points.service.test.ts`, to: `${server}/testing/index.ts` },
  { from: `${server}/node.ts`, to: `${server}/database/lock2.node.ts` },
  { from: `${server}/http/down.ts`, to: `${server}/database/transaction.ts` },
  { from: 'examples/storefront/src/shop.ts', to: '@aftercart/widgets/define/rating' },
];

describe('the import arrows', async () => {
  const broken = await cruiseImports([
    ...Object.values(refused).flat(),
    ...allowed,
    // What the samples need to be complete: the way back of the circle, the entries that they go through.
    { from: `${client}/core/b.ts`, to: `${client}/core/a.ts` },
    { from: 'packages/mocks/src/index.ts', to: '@aftercart/contract/money' },
    { from: `${client}/index.ts`, to: '@aftercart/contract/money' },
  ]);

  test('are all known to be able to refuse', () => {
    expect(Object.keys(refused).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  test.each(Object.entries(refused))('%s', (rule, imports) => {
    for (const { from } of imports) expect(broken.get(from), from).toContain(rule);
  });

  test.each(allowed)('$from may import $to', ({ from }) => {
    expect(broken.get(from) ?? []).toEqual([]);
  });
});
