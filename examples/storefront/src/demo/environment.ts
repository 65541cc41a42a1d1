import { join, resolve } from 'node:path';
import { PlainError } from './plain-error.ts';

/** Where the demo lives, from the environment. */
export interface Environment {
  storefrontPort: number;
  apiPort: number;
  /** The address that both listen at; only this machine unless told. */
  host: string;
  /** Absolute. */
  dataDir: string;
  /** Null: the embedded database in `dataDir`. */
  databaseUrl: string | null;
}

/** @throws PlainError naming the variable and what it may be. */
export function readEnvironment(env: NodeJS.ProcessEnv, workingDir: string): Environment {
  const storefrontPort = readPort(env, 'STOREFRONT_PORT', 4173);
  const apiPort = readPort(env, 'API_PORT', 4000);
  if (storefrontPort === apiPort) {
    throw new PlainError(
      `STOREFRONT_PORT and API_PORT are both ${apiPort}: shop and API are two origins and need two ports.`,
    );
  }
  return {
    storefrontPort,
    apiPort,
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(workingDir, env['DATA_DIR'] || '.data'),
    databaseUrl: readDatabaseUrl(env['DATABASE_URL']),
  };
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`${name} is “${text}”, which is no port: choose a whole number from 1 to 65535.`);
}

function readDatabaseUrl(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new PlainError(
    'DATABASE_URL must look like postgres://user:password@host:5432/name. Without it the demo uses an embedded database.',
  );
}

export function demoFile({ dataDir }: Environment): string {
  return join(dataDir, 'demo.json');
}

/** Where browsers find the API. */
export function apiAddress(port: number): string {
  return `http://localhost:${port}`;
}
