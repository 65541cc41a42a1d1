import type { PartnerClient } from '@aftercart/client/partner';
import { openBackend } from './backend.ts';
import type { Environment } from './environment.ts';
import { dataFile } from './files.ts';
import { clientFor, createDemoMerchant, isKnown, isRunning } from './merchant.ts';
import { PlainError } from './plain-error.ts';
import { openState, readDemoFile } from './state.ts';

export interface Target {
  client: PartnerClient;
  /** Where it was found, in words. */
  where: string;
  close: () => Promise<void>;
}

/** The API that was named. @throws PlainError when nothing answers there, or it does not know the key. */
export async function openNamedApi(apiUrl: string, secretKey: string): Promise<Target> {
  const client = clientFor(apiUrl, secretKey);
  const running = await isRunning(client);
  if (running === null) throw new PlainError(`No API answers at ${apiUrl}: start it, or check the address.`);
  if (!running) throw new PlainError(`The API at ${apiUrl} does not know this secret key.`);
  return { client, where: apiUrl, close: () => Promise.resolve() };
}

/** The running demo; if none runs, its database is opened and served on a free port until `close`. */
export async function openDemo(environment: Environment): Promise<Target> {
  const demo = await readDemoFile(environment);
  if (demo) {
    const client = clientFor(demo.apiUrl, demo.secretKey);
    if (await isRunning(client)) return { client, where: `the demo at ${demo.apiUrl}`, close: () => Promise.resolve() };
  }
  const state = await openState(environment);
  const backend = await openBackend(environment);
  try {
    const apiUrl = await backend.listen(0);
    const known =
      state.merchant && (await isKnown(clientFor(apiUrl, state.merchant.secretKey))) ? state.merchant : null;
    const merchant = known ?? (await createDemoMerchant(backend, dataFile, [], new Date()));
    if (!known) await state.save(merchant);
    return {
      client: clientFor(apiUrl, merchant.secretKey),
      where: `the demo's database, which no demo is serving just now`,
      close: () => backend.close(),
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
