import type { SessionInput } from '@aftercart/contract';
import * as strict from '@aftercart/contract/strict-schemas';
import {
  createApp,
  createJobRunner,
  createMemoryStorage,
  createPGliteDatabase,
  createRulesClassifier,
  createSandboxPayoutPort,
  createSandboxRefundPort,
  createTestClock,
  createVault,
  type MerchantCredentials,
  randomBytes,
  sandboxNotifications,
  silentLogger,
  type TestClock,
} from '@aftercart/server';
import { example } from './examples.ts';
import { SESSION_PATH } from './operations/sessions.ts';
import { toRequest } from './to-request.ts';
import { MOCK_NOW } from './world.ts';

export type BackendOptions = {
  /** The present of the backend; it stands still at `MOCK_NOW` until it is moved. */
  clock?: TestClock;
  /** Whether the merchant begins with the customer, the order and the campaign of the contract's examples; true unless told. */
  examples?: boolean;
  /** Whom the shop's session endpoint speaks for: `cus_…`, or null for nobody. The customer of the examples unless told. */
  customerId?: string | null;
};

/** The real server in this process, on a database in memory, for one merchant. */
export type Backend = {
  /** Answers the API and the shop's session endpoint. What falls due by a request is done before its answer is given. */
  fetch: typeof globalThis.fetch;
  merchant: MerchantCredentials;
  clock: TestClock;
  /** Gives a session token for a shopper or a member of staff. */
  sessionToken(session: SessionInput): Promise<string>;
  /** Keeps every promise that is due; for after the clock was moved. */
  runDue(): Promise<void>;
  close(): Promise<void>;
};

const json = (method: string, secretKey: string, body: unknown): RequestInit => ({
  method,
  headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const succeed = async (answer: Promise<Response>): Promise<unknown> => {
  const response = await answer;
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`The backend refused: ${JSON.stringify(body)}`);
  return body;
};

export const createBackend = async (options: BackendOptions = {}): Promise<Backend> => {
  const { clock = createTestClock(MOCK_NOW), examples = true, customerId = 'cus_13047' } = options;
  const database = await createPGliteDatabase();
  await database.migrate();
  const log = silentLogger;
  const app = createApp({
    database,
    clock,
    log,
    vault: await createVault(randomBytes(32)),
    ports: {
      notifications: sandboxNotifications,
      files: createMemoryStorage(),
      refunds: createSandboxRefundPort(),
      payouts: createSandboxPayoutPort(),
      classifier: createRulesClassifier(),
    },
    publicUrl: () => 'https://api.aftercart.test',
    checkReplies: true,
  });
  await app.listen();
  const runner = createJobRunner({ database, clock, handlers: app.deadlines, log });
  const runDue = async (): Promise<void> => {
    await runner.runDue();
  };

  const settings = example('Settings', strict.Settings);
  const made = await app.createMerchant({
    general: settings.general,
    ...(examples && { sections: { cashback: settings.cashback } }),
  });
  if (!made.ok) throw new Error(`No merchant could be made: ${made.code}`);
  const merchant = made.value;

  const ask = (path: string, init: RequestInit): Promise<Response> =>
    app.fetch(new Request(`http://localhost/v1${path}`, init));
  if (examples) {
    // The points of the examples are those of somebody who has no birthday in this month.
    const { birthday: _, ...customer } = example('CustomerInput', strict.CustomerInput);
    const order = example('OrderInput', strict.OrderInput);
    await succeed(ask('/customers/cus_13047', json('PUT', merchant.secretKey, customer)));
    await succeed(ask(`/orders/${order.id}`, json('PUT', merchant.secretKey, order)));
    await runDue();
  }

  const createSession = (session: SessionInput): Promise<unknown> =>
    succeed(ask('/sessions', json('POST', merchant.secretKey, session)));

  return {
    merchant,
    clock,
    runDue,
    sessionToken: async (session) => ((await createSession(session)) as { token: string }).token,
    fetch: async (input, init) => {
      const request = toRequest(input, init);
      if (request.method === 'POST' && new URL(request.url).pathname === SESSION_PATH) {
        return customerId === null
          ? new Response(null, { status: 401 })
          : Response.json(await createSession({ audience: 'shopper', customerId }));
      }
      const response = await app.fetch(request);
      if (request.method !== 'GET' && response.ok) await runDue();
      return response;
    },
    close: async () => {
      await app.stop();
      await database.close();
    },
  };
};

/** A `fetch` that the real server answers, in this process: for stories and tests in which no rule may be an approximation. */
export const createBackendFetch = async (options: BackendOptions = {}): Promise<typeof globalThis.fetch> =>
  (await createBackend(options)).fetch;
