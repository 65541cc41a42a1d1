import type { OperationId, OperationTable } from '@aftercart/contract/operations';
import { type Context, Hono } from 'hono';
import { sqlStateOf } from '../database/database.ts';
import { createId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import { type Refusal, refuse } from '../lib/result.ts';
import { corsHeaders, foreignOrigin, isPreflight, preflightResponse } from './cors.ts';
import { type Handled, type IncomingRequest, type MountDeps, mount } from './mount.ts';
import { answerProblem } from './problem.ts';
import type { Routes } from './routes.ts';

export type HttpDeps = MountDeps & {
  log: Logger;
  /** Whether any merchant lets pages of this origin in: what a preflight, which carries no credential, is told. */
  knowsOrigin: (origin: string) => Promise<boolean>;
};

/** What the surroundings know of a connection; the core itself never sees a socket. */
export type Connection = {
  /** The peer's network address. Kept in memory only, never logged or stored. */
  address?: string;
};

type Env = { Bindings: Connection };
type Endpoint = (incoming: IncomingRequest) => Promise<Handled>;

const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;
/** Connection failures of Postgres, and a pool that gave up waiting. */
const UNAVAILABLE = /^(08|53|57P)|^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND)/;

const requestIdOf = (request: Request, deps: HttpDeps): string => {
  const given = request.headers.get('x-request-id');
  return given !== null && REQUEST_ID.test(given) ? given : createId('req', deps.clock);
};

const refusalOf = (error: unknown): Refusal =>
  refuse(UNAVAILABLE.test(sqlStateOf(error) ?? '') ? 'unavailable' : 'internal');

/** `/v1/orders/{orderId}` as Hono writes it. */
const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The path of an absolute address, as it was written. */
export const pathOf = (url: string): string => {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  if (start < 0) return '/';
  const end = url.indexOf('?', start);
  return url.slice(start, end < 0 ? undefined : end);
};

/** Which methods each path knows, as the `Allow` header says it. */
const allowedMethods = (table: OperationTable): Map<string, string> => {
  const methods = new Map<string, string[]>();
  // Fixed paths first, for the router takes the first that fits.
  const entries = Object.values(table).sort((left, right) => left.path.indexOf('{') - right.path.indexOf('{'));
  for (const { method, path } of entries) methods.set(path, [...(methods.get(path) ?? []), method]);
  return new Map(
    [...methods].map(([path, known]) => [
      honoPath(path),
      [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', '),
    ]),
  );
};

export type Fetch = (request: Request, connection: Connection) => Promise<Response>;

/**
 * Serves the contract: one Hono route per operation of the table, and problem+json for everything else. Touches no Node
 * API: it runs in Node, workers, tests and the browser alike.
 */
export const createHttp = (deps: HttpDeps, table: OperationTable, routes: Routes): Fetch => {
  /** Runs one request from the first header to the log line. */
  const serve = async (
    request: Request,
    address: string,
    params: Record<string, string>,
    name: string,
    endpoint: Endpoint,
  ): Promise<Response> => {
    const startedAt = performance.now();
    const requestId = requestIdOf(request, deps);
    const origin = foreignOrigin(request);
    let handled: Handled;
    try {
      handled = await endpoint({ request, params, requestId, origin, address });
    } catch (error) {
      // What went wrong stays here; outside it is only a request id.
      deps.log.error('A request failed unexpectedly.', error, { requestId, operation: name });
      handled = { outcome: refusalOf(error), caller: null };
    }
    const { outcome, caller } = handled;
    const { status, body, headers } = 'ok' in outcome ? answerProblem(outcome, requestId) : outcome;
    const isReadable = origin !== null && (await deps.knowsOrigin(origin));
    logAccess(deps.log, { requestId, name, method: request.method, status, outcome, caller, startedAt });
    return new Response(body, {
      status,
      headers: {
        ...headers,
        'X-Request-Id': requestId,
        'X-Content-Type-Options': 'nosniff',
        Vary: headers['Vary'] === undefined ? 'Origin' : `${headers['Vary']}, Origin`,
        ...(isReadable ? corsHeaders(origin) : {}),
      },
    });
  };

  const serveContext = (c: Context<Env>, name: string, endpoint: Endpoint): Promise<Response> =>
    serve(c.req.raw, c.env.address ?? '', c.req.param(), name, endpoint);

  // Paths without a parameter are looked up; they also go first, so that `/v1/orders/batch` is no order named "batch".
  const fixed = new Map<string, { id: OperationId; endpoint: Endpoint }>();
  const operations = new Hono<Env>();
  const register = <Id extends OperationId>(id: Id): void => {
    const entry = table[id];
    const endpoint: Endpoint = mount<Id>(deps, entry, routes[id]);
    if (!entry.path.includes('{')) fixed.set(`${entry.method} ${entry.path}`, { id, endpoint });
    operations.on(entry.method, honoPath(entry.path), (c) => serveContext(c, id, endpoint));
  };
  for (const id of Object.keys(table) as OperationId[]) register(id);

  // What is no operation: known paths with another method in a router of their own, so that the operations stay quick.
  const others = new Hono<Env>();
  for (const [path, allow] of allowedMethods(table)) {
    others.all(path, (c) =>
      serveContext(c, 'none', async ({ request, requestId }) => ({
        outcome:
          request.method === 'OPTIONS'
            ? { status: 204, body: null, headers: { Allow: allow } }
            : answerProblem(refuse('method_not_allowed'), requestId, { Allow: allow }),
        caller: null,
      })),
    );
  }
  others.notFound((c) =>
    serveContext(c, 'none', async () => ({
      outcome: refuse('not_found', 'There is nothing at this path.'),
      caller: null,
    })),
  );
  operations.notFound((c) => others.fetch(c.req.raw, c.env));

  return async (request, connection) => {
    const known = fixed.get(`${request.method} ${pathOf(request.url)}`);
    if (known !== undefined) return serve(request, connection.address ?? '', {}, known.id, known.endpoint);
    if (!isPreflight(request)) return operations.fetch(request, connection);
    const origin = request.headers.get('origin');
    return preflightResponse(origin, origin !== null && (await deps.knowsOrigin(origin)));
  };
};

/** One line per request: what was called and how it went. No path with ids, no address, nobody's name. */
const logAccess = (
  log: Logger,
  facts: Pick<Handled, 'outcome' | 'caller'> & {
    requestId: string;
    name: string;
    method: string;
    status: number;
    startedAt: number;
  },
): void => {
  const { outcome, caller } = facts;
  log.info('request', {
    requestId: facts.requestId,
    operation: facts.name,
    method: facts.method,
    status: facts.status,
    code: 'ok' in outcome ? outcome.code : undefined,
    ms: Math.round((performance.now() - facts.startedAt) * 10) / 10,
    merchantId: caller?.merchantId,
    caller: caller?.kind,
  });
};
