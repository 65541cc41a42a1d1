import { relative } from 'node:path';
import type { PartnerClient } from '@aftercart/client/partner';
import { readCatalogue } from '../catalogue/catalogue.ts';
import { importFiles } from '../import/import-files.ts';
import { createProgress } from '../import/progress.ts';
import { serve } from '../server/node.ts';
import { createStorefront } from '../server/storefront.ts';
import { type Backend, openBackend } from './backend.ts';
import { buildPages, pagesFolder } from './build-pages.ts';
import { apiAddress, demoFile, type Environment } from './environment.ts';
import { dataFile } from './files.ts';
import { allowOrigins, clientFor, createDemoMerchant, isKnown, isRunning } from './merchant.ts';
import { PlainError } from './plain-error.ts';
import { checkPort, portError } from './ports.ts';
import { pointsSettings, returnSettings } from './settings.ts';
import { type DemoMerchant, forgetAll, openState, readDemoFile, writeDemoFile } from './state.ts';
import type { Terminal } from './terminal.ts';

export interface RunningDemo {
  /** Ends everything; what was acknowledged stays. */
  stop: () => Promise<void>;
}

interface Options {
  environment: Environment;
  reset: boolean;
  terminal: Terminal;
}

/** Builds, migrates, imports and serves the demo; it resolves when all of it can be visited. */
export async function runDemo({ environment, reset, terminal }: Options): Promise<RunningDemo> {
  const { storefrontPort, apiPort, host, dataDir, databaseUrl } = environment;
  await checkPort(apiPort, host, 'API_PORT');
  await checkPort(storefrontPort, host, 'STOREFRONT_PORT');
  if (reset) {
    await checkStopped(environment);
    await forgetAll(environment);
    terminal.say(
      databaseUrl === null
        ? `  Everything of the demo in ${shown(dataDir)} was removed.`
        : '  The demo begins anew with a merchant of its own; what older ones have in the database stays there.',
    );
  }
  const state = await openState(environment);
  const apiUrl = apiAddress(apiPort);
  const storefrontUrl = `http://localhost:${storefrontPort}`;
  const origins = [storefrontUrl, `http://127.0.0.1:${storefrontPort}`];

  await terminal.step('Building the shop', () => buildPages(pagesFolder(dataDir)));
  const backend = await terminal.step(
    'Opening and migrating the database',
    () => openBackend(environment),
    () => (databaseUrl === null ? `embedded, ${shown(dataDir)}` : 'Postgres'),
  );
  try {
    await terminal.step('Starting the API', () => listen(backend, apiPort));
    const merchant = await terminal.step('Looking after the merchant', async () => {
      const known =
        state.merchant && (await isKnown(clientFor(apiUrl, state.merchant.secretKey))) ? state.merchant : null;
      const found = known ?? (await createDemoMerchant(backend, dataFile, origins, new Date()));
      await state.save(found);
      await allowOrigins(clientFor(apiUrl, found.secretKey), origins);
      return found;
    });
    const client = clientFor(apiUrl, merchant.secretKey);
    if (!merchant.imported) {
      await importFirst(client, merchant.weeks, terminal);
      merchant.imported = true;
      await state.save(merchant);
    }
    const shop = await terminal.step('Starting the storefront', () =>
      startStorefront({ environment, client, merchant, cookieKey: state.cookieKey, apiUrl }),
    );
    const deskUrl = `${storefrontUrl}/desk/`;
    await writeDemoFile(environment, {
      apiUrl,
      storefrontUrl,
      deskUrl,
      merchantId: merchant.merchantId,
      publishableKey: merchant.publishableKey,
      secretKey: merchant.secretKey,
      shoppers: await listShoppers(client),
    });
    terminal.say(
      [
        '',
        'The demo is running:',
        '',
        `  Storefront      ${storefrontUrl}`,
        `  Staff desk      ${deskUrl}`,
        `  API             ${apiUrl}`,
        `  API reference   ${apiUrl}/reference`,
        '',
        `All dates of the data were moved by ${merchant.weeks} weeks. Keys and addresses are in ${shown(demoFile(environment))}.`,
        'Ctrl+C stops it; npm start -- --reset begins anew.',
      ].join('\n'),
    );
    return {
      stop: async () => {
        shop.closeAllConnections();
        await Promise.all([new Promise((done) => shop.close(done)), backend.close()]);
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

/** Nobody may pull a database away from under a running demo. */
async function checkStopped(environment: Environment): Promise<void> {
  const demo = await readDemoFile(environment);
  if (!demo || !(await isRunning(clientFor(demo.apiUrl, demo.secretKey)))) return;
  throw new PlainError(`A demo is running at ${demo.storefrontUrl} on the same data: stop it first.`);
}

async function listen(backend: Backend, port: number): Promise<void> {
  await backend.listen(port).catch((error: unknown) => {
    throw portError(error, port, 'API_PORT');
  });
}

/** Sending the same orders again changes nothing, so an import that was broken off is simply done once more. */
async function importFirst(client: PartnerClient, weeks: number, terminal: Terminal): Promise<void> {
  terminal.say(`  Importing the orders, moved by ${weeks} weeks`);
  const progress = createProgress(process.stdout);
  const { summary } = await importFiles({
    client,
    files: [dataFile],
    shiftWeeks: weeks,
    now: () => new Date(),
    onProgress: (stage, done, total) => progress.show(stage, done, total),
  });
  progress.end();
  const { orders, creditNotes, customers } = summary;
  const count = orders.created + orders.unchanged + creditNotes.created + creditNotes.unchanged;
  terminal.say(
    `  ${count.toLocaleString('en')} orders and cancellations of ${customers.named} customers in ${summary.seconds} s`,
  );
}

async function startStorefront(options: {
  environment: Environment;
  client: PartnerClient;
  merchant: DemoMerchant;
  cookieKey: string;
  apiUrl: string;
}) {
  const { environment, client, merchant, cookieKey, apiUrl } = options;
  const { windowDays, categoryRules } = returnSettings();
  const { earn } = pointsSettings();
  const handle = createStorefront({
    client,
    catalogue: await readCatalogue(dataFile),
    apiUrl,
    publishableKey: merchant.publishableKey,
    cookieKey,
    pages: pagesFolder(environment.dataDir),
    weeks: merchant.weeks,
    returns: {
      windowDays,
      excluded: categoryRules.filter(({ excluded }) => excluded).map(({ category }) => category),
      windowOf: Object.fromEntries(
        categoryRules.flatMap((rule) => (rule.windowDays === null ? [] : [[rule.category, rule.windowDays]])),
      ),
    },
    pointsPerPound: (earn.points * 100) / earn.perMinor,
    now: () => new Date(),
  });
  return serve(handle, environment.storefrontPort, environment.host).catch((error: unknown) => {
    throw portError(error, environment.storefrontPort, 'STOREFRONT_PORT');
  });
}

/** Those who ordered last come first: they have something to return. */
async function listShoppers(client: PartnerClient): Promise<{ customerId: string; name: string }[]> {
  const recent = new Map<string, number>();
  for await (const { customerId } of client.orders.list({ limit: 100 })) {
    if (customerId && !recent.has(customerId)) recent.set(customerId, recent.size);
    if (recent.size >= 200) break;
  }
  const shoppers: { customerId: string; name: string }[] = [];
  for await (const { id, name } of client.customers.list({ limit: 100 }))
    shoppers.push({ customerId: id, name: name ?? id });
  const rank = (id: string): number => recent.get(id) ?? Number.POSITIVE_INFINITY;
  return shoppers.toSorted((a, b) => rank(a.customerId) - rank(b.customerId) || (a.customerId < b.customerId ? -1 : 1));
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
