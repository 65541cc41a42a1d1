import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoFile, type Environment } from './environment.ts';

/** The demo's merchant in one database. */
export interface DemoMerchant {
  merchantId: string;
  publishableKey: string;
  secretKey: string;
  /** By how many whole weeks the dates of the data were moved, once and for all. */
  weeks: number;
  /** False until the first import has come to its end: a start that was broken off is taken up again. */
  imported: boolean;
}

interface State {
  /** Seals the cookies of the shop. */
  cookieKey: string;
  /** By `databaseKey`: another DATABASE_URL is another demo. */
  merchants: Record<string, DemoMerchant>;
}

/** What an outside client needs to talk to the running demo. */
export interface DemoFile {
  apiUrl: string;
  storefrontUrl: string;
  deskUrl: string;
  merchantId: string;
  publishableKey: string;
  secretKey: string;
  shoppers: { customerId: string; name: string }[];
}

/** What the demo remembers in its data folder from one start to the next. */
export async function openState(environment: Environment) {
  const path = join(environment.dataDir, 'demo-state.json');
  const key = databaseKey(environment);
  await mkdir(environment.dataDir, { recursive: true });
  const state = await readState(path);

  return {
    cookieKey: state.cookieKey,
    merchant: state.merchants[key] ?? null,
    async save(merchant: DemoMerchant): Promise<void> {
      state.merchants[key] = merchant;
      await writeWhole(path, state);
    },
  };
}

/** Removes what the demo has put into its data folder, and nothing else that may be there. */
export async function forgetAll({ dataDir }: Environment): Promise<void> {
  const own = ['demo.json', 'demo-state.json', 'database', 'uploads', 'pages', 'master.key', 'api.log'];
  await Promise.all(own.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
}

export async function readDemoFile(environment: Environment): Promise<DemoFile | null> {
  try {
    return JSON.parse(await readFile(demoFile(environment), 'utf8')) as DemoFile;
  } catch {
    return null;
  }
}

export function writeDemoFile(environment: Environment, demo: DemoFile): Promise<void> {
  return writeWhole(demoFile(environment), demo);
}

async function readState(path: string): Promise<State> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as State;
  } catch {
    return { cookieKey: randomBytes(32).toString('base64url'), merchants: {} };
  }
}

/** Whoever reads the file sees the old or the new one, never half of it. It holds keys, so only its owner may read it. */
async function writeWhole(path: string, content: unknown): Promise<void> {
  const draft = `${path}.new`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}

function databaseKey({ databaseUrl }: Environment): string {
  return databaseUrl === null ? 'embedded' : createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16);
}
