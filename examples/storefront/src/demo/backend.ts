import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createLogger,
  type MerchantCredentials,
  type NewMerchant,
  openBackend as openServer,
  type RunningServer,
  serve,
} from '@aftercart/server/node';
import { apiAddress, type Environment } from './environment.ts';
import { PlainError } from './plain-error.ts';

/** The reference backend on the demo's database. */
export interface Backend {
  createMerchant: (merchant: NewMerchant) => Promise<MerchantCredentials>;
  /** Begins to answer and to keep promises as they fall due. Gives the address; port 0 is any free one. */
  listen: (port: number) => Promise<string>;
  close: () => Promise<void>;
}

/** Opens and migrates the database. @throws StartError with one sentence when that is not possible. */
export async function openBackend({ dataDir, databaseUrl, host, apiPort }: Environment): Promise<Backend> {
  await mkdir(dataDir, { recursive: true });
  // The terminal is for the person who started the demo; what the API has to tell is beside its data.
  const lines = createWriteStream(logFile(dataDir), { flags: 'w' });
  const log = createLogger((line) => lines.write(`${line}\n`));
  const backend = await openServer({
    dataDir,
    log,
    // Links in the demo lead to the address that its pages use, too.
    publicUrl: apiAddress(apiPort),
    ...(databaseUrl === null ? {} : { databaseUrl }),
  });
  let server: RunningServer | undefined;
  return {
    createMerchant: async (merchant) => {
      const created = await backend.createMerchant(merchant);
      if (created.ok) return created.value;
      const reasons = created.errors?.map(({ pointer, message }) => `${pointer} ${message}`) ?? [created.code];
      throw new PlainError(`The demo's merchant was refused: ${reasons.join(' ')}`);
    },
    listen: async (port) => {
      server = await serve(backend, { port, host });
      backend.startJobs();
      return server.url;
    },
    close: async () => {
      await server?.close();
      await backend.close();
      lines.end();
    },
  };
}

function logFile(dataDir: string): string {
  return join(dataDir, 'api.log');
}
