import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReturnInput } from '@aftercart/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../src/import/report.ts';
import { partnerOf, returnableOrders } from './support/data.ts';
import {
  breakOff,
  createDataFolder,
  type Demo,
  freePorts,
  type Ports,
  removeDataFolder,
  runImport,
  runStart,
  startDemo,
} from './support/demo.ts';

const data = join(import.meta.dirname, '../data');
let folder: string;
let ports: Ports;
let demo: Demo;

beforeAll(async () => {
  folder = await createDataFolder();
  ports = await freePorts();
  // Broken off in the middle of its first import, it has to be whole after the next start.
  await breakOff(folder, ports, 'Orders 25 %');
  demo = await startDemo(folder, ports);
}, 400_000);

afterAll(async () => {
  await demo.stop();
  await removeDataFolder(folder);
}, 60_000);

async function expectedCustomers(): Promise<ImportReport['customers']> {
  const text = await readFile(join(data, 'expected_per_customer.csv'), 'utf8');
  const rows = text.trim().split('\n').slice(1);
  return Object.fromEntries(
    rows.map((row) => {
      const [id = '', invoices, cancellations, sales, refunds, net] = row.split(',');
      return [
        id,
        {
          salesTotal: Number(sales),
          refundTotal: Number(refunds),
          netTotal: Number(net),
          invoices: Number(invoices),
          cancellations: Number(cancellations),
        },
      ];
    }),
  );
}

async function importInto(...args: string[]): Promise<{ output: string; report: ImportReport }> {
  const path = join(folder, 'report.json');
  const { code, output } = await runImport(
    folder,
    ports,
    join(data, 'online-retail.csv.gz'),
    '--report',
    path,
    ...args,
  );
  expect(code, output).toBe(0);
  return { output, report: JSON.parse(await readFile(path, 'utf8')) as ImportReport };
}

describe('the first start', () => {
  it('tells plainly where everything is', () => {
    for (const address of [demo.storefrontUrl, demo.deskUrl, demo.apiUrl, `${demo.apiUrl}/reference`]) {
      expect(demo.output()).toContain(address);
    }
    expect(demo.output()).toMatch(/moved by \d+ weeks/);
    expect(demo.shoppers).toHaveLength(220);
    expect(demo.shoppers[0]).toEqual({
      customerId: expect.stringMatching(/^cus_\d+$/),
      name: expect.stringMatching(/^\w+ \w+$/),
    });
  });

  it('serves the API’s document and reference', async () => {
    const document = (await (await fetch(`${demo.apiUrl}/v1/openapi.json`)).json()) as { openapi: string };
    expect(document.openapi).toMatch(/^3\.1/);
    expect((await fetch(`${demo.apiUrl}/reference`)).status).toBe(200);
  });
});

describe('the import', () => {
  it('gives each customer exactly the sums of the data, and changes nothing the second time', async () => {
    const { output, report } = await importInto();
    expect(report.customers).toEqual(await expectedCustomers());
    expect(report.summary).toMatchObject({
      rows: 19_292,
      nothingChanged: true,
      orders: { created: 0, updated: 0, unchanged: 886, failed: 0 },
      creditNotes: { created: 0, updated: 0, unchanged: 176, failed: 0 },
      leftAside: { rows: 0 },
    });
    expect(output).toContain('Nothing has changed: all of it was there already.');
  });

  it('says in one sentence what is wrong', async () => {
    const missing = await runImport(folder, ports, 'no-such-file.csv');
    expect([missing.code, missing.output.trim()]).toEqual([
      1,
      expect.stringMatching(/^There is no file at no-such-file\.csv\. .*$/),
    ]);
    const wrong = await runImport(folder, ports, join(data, 'expected_per_customer.csv'));
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('does not begin with the header')]);
    const unreachable = await runImport(
      folder,
      ports,
      join(data, 'online-retail.csv.gz'),
      '--api-url',
      'http://localhost:9',
      '--secret-key',
      'sk_x',
    );
    expect([unreachable.code, unreachable.output.trim()]).toEqual([
      1,
      'No API answers at http://localhost:9: start it, or check the address.',
    ]);
  });
});

describe('what was acknowledged', () => {
  it('is still there after the power went, and the demo is the same one', async () => {
    const { value: order } = await returnableOrders(demo, 1).next();
    if (!order) throw new Error('The demo has no late order');
    const client = partnerOf(demo);
    const { lines } = await client.returns.options(order.id);
    const line = lines.find(({ returnableQuantity }) => returnableQuantity > 0);
    const wanted: ReturnInput = {
      orderId: order.id,
      resolution: 'refund',
      lines: [{ lineId: line?.lineId ?? '', quantity: 1, reasonCode: 'changedMind' }],
    };
    const idempotencyKey = crypto.randomUUID();
    const acknowledged = await client.returns.create(wanted, { idempotencyKey });
    await demo.kill();

    const before = demo;
    demo = await startDemo(folder, ports);
    expect(demo.secretKey).toBe(before.secretKey);
    expect(demo.output()).not.toContain('Importing');
    expect(await partnerOf(demo).returns.retrieve(acknowledged.id)).toMatchObject({
      number: acknowledged.number,
      status: 'requested',
    });
    const repeated = await partnerOf(demo).returns.create(wanted, { idempotencyKey });
    expect(repeated.id).toBe(acknowledged.id);
  });
});

describe('a start that cannot succeed', () => {
  it('says so in one sentence', async () => {
    const other = await createDataFolder();
    const taken = await runStart(other, ports);
    expect([taken.code, taken.output]).toEqual([1, expect.stringContaining(`Port ${ports.api} is in use`)]);
    const broken = await runStart(other, await freePorts(), { DATABASE_URL: 'postgres://nobody@localhost:9/nothing' });
    expect([broken.code, broken.output]).toEqual([1, expect.stringContaining('database')]);
    expect(broken.output).not.toContain('    at ');
    await removeDataFolder(other);
  });
});

describe('the end', () => {
  it('stops cleanly, imports without a running demo, and begins anew when told', async () => {
    expect((await demo.stop()).code).toBe(0);
    const { output, report } = await importInto();
    expect(output).toContain('which no demo is serving just now');
    expect(report.summary.nothingChanged).toBe(true);

    await breakOff(folder, ports, 'Importing the orders', '--reset');
    expect(await readFile(join(folder, 'demo-state.json'), 'utf8')).not.toContain(demo.merchantId);
  }, 120_000);
});
