import type { Event, GeneralSettings, Problem, SettingsDocument, WidgetName } from '@aftercart/contract';
import type { StaffRole } from '@aftercart/contract/machines';
import {
  type BodyOf,
  type OperationId,
  operations,
  type ParamsOf,
  type QueryOf,
  type SuccessOf,
} from '@aftercart/contract/operations';
import { sql } from 'kysely';
import { type App, createApp, type Ports } from '../app.ts';
import type { Database } from '../database/database.ts';
import { type SessionClaims, signSessionToken } from '../http/session-token.ts';
import { createJobRunner } from '../jobs/runner.ts';
import { addDuration, createTestClock, type TestClock } from '../lib/clock.ts';
import { createVault, importHmacKey, randomBytes } from '../lib/crypto.ts';
import { createId } from '../lib/ids.ts';
import { type Logger, silentLogger } from '../lib/logger.ts';
import { unwrap } from '../lib/result.ts';
import type { MerchantCredentials, NewMerchant } from '../modules/merchants/index.ts';
import { createRulesClassifier } from '../ports/classifier.ts';
import { createMemoryStorage } from '../ports/file-storage.ts';
import { sandboxNotifications } from '../ports/notifications.ts';
import { createSandboxPayoutPort } from '../ports/payout.ts';
import { createSandboxRefundPort } from '../ports/refund.ts';
import { createTestDatabase } from './database.ts';

/** A request as tests write it. `as` is the bearer credential; `body` is sent as JSON, a FormData as it is. */
export type TestRequest = {
  as?: string | null;
  body?: unknown;
  /** Idempotency-Key; a fresh one unless told, none with null. */
  key?: string | null;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

/** What came back. `body` is typed as the success that a test expects; `problem` is set when it was none. */
export type TestResponse<Body = unknown> = {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
  problem: Problem | null;
};

type PartOf<Name extends string, Part> = [Part] extends [Record<string, never>] ? object : { [Key in Name]: Part };

/** What an operation of the contract takes, besides who asks. */
export type CallInput<Id extends OperationId> = Omit<TestRequest, 'body'> &
  PartOf<'params', ParamsOf<Id>> & { query?: QueryOf<Id> } & ([BodyOf<Id>] extends [undefined]
    ? object
    : { body: BodyOf<Id> | FormData });

/** One merchant with everything a test needs to speak for it. */
export type TestMerchant = MerchantCredentials & {
  /** The publishable and the secret key. */
  pk: string;
  sk: string;
  shopperToken(customerId: string, limits?: { orderIds?: string[]; widgets?: WidgetName[] }): Promise<string>;
  guestToken(orderId: string): Promise<string>;
  /** The session that a link to this case gives. */
  caseToken(caseId: string): Promise<string>;
  /** A session that has just ended. */
  expiredToken(customerId: string): Promise<string>;
  staffToken(role?: StaffRole, staffId?: string): Promise<string>;
};

export type TestServer = TestMerchant & {
  app: App;
  /** One of two merchants; nothing of it may ever be seen with the other's credentials. */
  otherMerchant: TestMerchant;
  database: Database;
  clock: TestClock;
  ports: Ports;
  /** `call('createFeedback', { as: pk, body })`: checked by the compiler against the contract. */
  call<Id extends OperationId>(id: Id, input: CallInput<Id>): Promise<TestResponse<SuccessOf<Id>>>;
  /** `request('POST /v1/feedback', { as: pk, body })`: for what the contract does not allow. */
  request(target: string, options?: TestRequest): Promise<TestResponse>;
  /** As `request`, without reading the body: for streams and files. */
  fetch(target: string, options?: TestRequest): Promise<Response>;
  /** Keeps every promise that is due by the test's clock. */
  runDue(): Promise<number>;
  addMerchant(merchant?: TestMerchantOptions): Promise<TestMerchant>;
  /** Replaces parts of one section of a merchant's settings. */
  changeSettings<Section extends keyof SettingsDocument>(
    section: Section,
    change: Partial<SettingsDocument[Section]>,
    merchant?: TestMerchant,
  ): Promise<void>;
  /** What the log tells of one thing, oldest first, once nothing older is under way on the database server. */
  eventsOf(subjectId: string, merchant?: TestMerchant): Promise<Event[]>;
  /** The messages that went to people, newest first. */
  outbox(merchant?: TestMerchant): ReturnType<App['readOutbox']>;
  /** A second server process on the same database. */
  secondProcess(): Promise<App>;
  close(): Promise<void>;
};

/** What differs from a shop in London that trades in GBP. */
type TestMerchantOptions = {
  general?: Partial<GeneralSettings>;
  sections?: NonNullable<NewMerchant['sections']>;
};

export type TestServerOptions = {
  clock?: TestClock;
  log?: Logger;
  ports?: Partial<Ports>;
  merchant?: TestMerchantOptions;
};

const ORIGIN = 'http://localhost';
const TOKEN_SECONDS = 900;

const speakFor = (credentials: MerchantCredentials, clock: TestClock): TestMerchant => {
  const mint = async (claims: SessionClaims, issuedAt: Date = clock.now()): Promise<string> => {
    const { merchantId, signingKey } = credentials;
    const key = { keyId: signingKey.id, merchantId, key: await importHmacKey(signingKey.secret) };
    const expiresAt = new Date(issuedAt.getTime() + TOKEN_SECONDS * 1000);
    return signSessionToken(key, claims, { issuedAt, expiresAt, jti: createId('ses', clock) });
  };
  return {
    ...credentials,
    pk: credentials.publishableKey,
    sk: credentials.secretKey,
    shopperToken: (
      customerId,
      { orderIds = null, widgets = null }: { orderIds?: string[] | null; widgets?: WidgetName[] | null } = {},
    ) => mint({ audience: 'shopper', customerId, orderIds, caseIds: null, widgets }),
    guestToken: (orderId) =>
      mint({ audience: 'shopper', customerId: null, orderIds: [orderId], caseIds: null, widgets: null }),
    caseToken: (caseId) =>
      mint({ audience: 'shopper', customerId: null, orderIds: null, caseIds: [caseId], widgets: null }),
    expiredToken: (customerId) =>
      mint(
        { audience: 'shopper', customerId, orderIds: null, caseIds: null, widgets: null },
        addDuration(clock.now(), { seconds: -TOKEN_SECONDS }),
      ),
    staffToken: (role = 'admin', staffId = 'ann') => mint({ audience: 'staff', staffId, name: null, role }),
  };
};

const toRequest = (target: string, { as, body, key, headers, signal }: TestRequest = {}): Request => {
  const [method = 'GET', path = '/'] = target.split(' ');
  const all = new Headers(headers);
  if (as) all.set('Authorization', `Bearer ${as}`);
  if (key !== null && method === 'POST') all.set('Idempotency-Key', key ?? crypto.randomUUID());
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm && !all.has('Content-Type')) all.set('Content-Type', 'application/json');
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: all,
    ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
};

const readResponse = async <Body>(response: Response): Promise<TestResponse<Body>> => {
  const { status, headers } = response;
  const text = await response.text();
  const type = headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? JSON.parse(text) : undefined;
  const problem = type.includes('problem+json') ? (body as Problem) : null;
  return { status, headers, text, body: body as Body, problem };
};

/** `createReturn` → `POST /v1/returns`, with its parameters filled in. */
export const targetOf = (
  id: OperationId,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string => {
  const { method, path } = operations[id];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${method} ${filled}${search.size > 0 ? `?${search}` : ''}`;
};

/** Postgres shows an event once every older transaction of the whole server has ended, those of other tests included. */
const whenReadable = async (database: Database, subjectId: string): Promise<void> => {
  for (;;) {
    const { rows } = await sql<{ hidden: boolean }>`
      select exists (
        select from events where subject_id = ${subjectId}
        and xid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      ) as hidden`.execute(database.db);
    if (rows[0]?.hidden !== true) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/**
 * The whole backend on a database of its own, with two merchants and a clock that stands still: on PGlite in memory, or
 * on Postgres with `AFTERCART_TEST_DATABASE=postgres`. Every reply is checked against the contract. Close it at the end.
 */
export const createTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const clock = options.clock ?? createTestClock();
  const log = options.log ?? silentLogger;
  const database = await createTestDatabase();
  const vault = await createVault(randomBytes(32));
  const ports: Ports = {
    notifications: sandboxNotifications,
    files: createMemoryStorage(),
    refunds: createSandboxRefundPort(),
    payouts: createSandboxPayoutPort(),
    classifier: createRulesClassifier(),
    ...options.ports,
  };
  const deps = { database, clock, log, vault, ports, publicUrl: () => ORIGIN, checkReplies: true, heartbeatMs: 50 };
  const app = createApp(deps);
  await app.listen();
  const others: App[] = [];
  const runner = createJobRunner({ database, clock, handlers: app.deadlines, log });

  const addMerchant: TestServer['addMerchant'] = async (merchant = {}) => {
    const general = { name: 'Test shop', currency: 'GBP', timeZone: 'Europe/London', ...merchant.general };
    return speakFor(unwrap(await app.createMerchant({ ...merchant, general })), clock);
  };
  const first = await addMerchant(options.merchant);
  const otherMerchant = await addMerchant();

  const fetch: TestServer['fetch'] = (target, request) => app.fetch(toRequest(target, request));
  const request: TestServer['request'] = async (target, init) => readResponse(await fetch(target, init));
  const call: TestServer['call'] = async (id, input) => {
    const { params, query, ...rest } = input as TestRequest & {
      params?: Record<string, string>;
      query?: Record<string, unknown>;
    };
    return readResponse(await fetch(targetOf(id, params, query), rest));
  };

  return {
    ...first,
    app,
    otherMerchant,
    database,
    clock,
    ports,
    fetch,
    request,
    call,
    runDue: () => runner.runDue(),
    addMerchant,
    changeSettings: async (section, change, merchant = first) => {
      const { body: current } = await call('getSettings', { as: merchant.sk });
      const value = { ...current[section], ...change };
      const answer = await call('updateSettingsSection', {
        as: merchant.sk,
        params: { section },
        body: { expectedVersion: current.version, value },
      });
      if (answer.status !== 200) throw new Error(`The settings were refused: ${answer.text}`);
    },
    eventsOf: async (subjectId, merchant = first) => {
      await whenReadable(database, subjectId);
      const { body } = await call('listEvents', { as: merchant.sk, query: { subjectId, limit: 100 } });
      return body.data;
    },
    outbox: (merchant = first) => app.readOutbox(merchant.merchantId),
    secondProcess: async () => {
      const other = createApp(deps);
      await other.listen();
      others.push(other);
      return other;
    },
    close: async () => {
      for (const each of [app, ...others]) await each.stop();
      await database.close();
    },
  };
};
