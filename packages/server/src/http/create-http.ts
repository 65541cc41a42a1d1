import type { OperationId, OperationTable } from '@aftercart/contract/operations';
import { type Context, Hono } from 'hono';
import { sqlStateOf } from '../database/database.ts';
import { createId } from '../lib/ids.ts';
import type { Logger } from '../lib/logger.ts';
import { type Refusal, refuse } from '../lib/result.ts';
import type { Caller } from './caller.ts';
import { allowOrigin, foreignOrigin, isPreflight, preflightResponse } from './cors.ts';
import { type Handled, type IncomingRequest, type MountDeps, mount } from './mount.ts';
import { problemResponse } from './problem.ts';
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

/**
 * Serves the contract: one Hono route per operation of the table, and problem+json for everything else. Touches no Node
 * API: `fetch` runs in Node, workers, tests and the browser alike.
 */
export const createHttp = (deps: HttpDeps, table: OperationTable, routes: Routes): Hono<Env> => {
  const app = new Hono<Env>();
  const methodsByPath = new Map<string, string[]>();

  /** Runs one request from the first header to the log line. */
  const serve = async (
    c: Context<Env>,
    name: string,
    handle: (incoming: IncomingRequest) => Promise<Handled> | Handled,
  ): Promise<Response> => {
    const startedAt = performance.now();
    const request = c.req.raw;
    const requestId = requestIdOf(request, deps);
    const origin = foreignOrigin(request);
    let handled: Handled;
    try {
      const address = c.env?.address ?? '';
      handled = await handle({ request, params: c.req.param(), requestId, origin, address });
    } catch (error) {
      // What went wrong stays here; outside it is only a request id.
      deps.log.error('A request failed unexpectedly.', error, { requestId, operation: name });
      handled = { outcome: refusalOf(error), caller: null };
    }
    const { outcome, caller } = handled;
    const response = outcome instanceof Response ? outcome : problemResponse(outcome, requestId);
    response.headers.set('X-Request-Id', requestId);
    response.headers.set('X-Content-Type-Options', 'nosniff');
    response.headers.append('Vary', 'Origin');
    if (origin !== null && (await deps.knowsOrigin(origin))) allowOrigin(response.headers, origin);
    logAccess(deps.log, { name, method: request.method, response, outcome, caller, requestId, startedAt });
    return response;
  };

  const register = <Id extends OperationId>(id: Id): void => {
    const entry = table[id];
    const endpoint: Endpoint = mount<Id>(deps, entry, routes[id]);
    const path = entry.path.replaceAll(/\{(\w+)\}/g, ':$1');
    methodsByPath.set(path, [...(methodsByPath.get(path) ?? []), entry.method]);
    app.on(entry.method, path, (c) => serve(c, id, endpoint));
  };

  app.use('*', async (c, next) => {
    if (!isPreflight(c.req.raw)) return next();
    const origin = c.req.raw.headers.get('origin');
    return preflightResponse(origin, origin !== null && (await deps.knowsOrigin(origin)));
  });
  // Fixed paths first: `/v1/orders/batch` must not be taken for the order "batch".
  const ids = Object.keys(table) as OperationId[];
  for (const id of ids.filter((known) => !table[known].path.includes('{'))) register(id);
  for (const id of ids.filter((known) => table[known].path.includes('{'))) register(id);

  for (const [path, methods] of methodsByPath) {
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(path, (c) =>
      serve(c, 'none', ({ request, requestId }) => ({
        outcome:
          request.method === 'OPTIONS'
            ? new Response(null, { status: 204, headers: { Allow: allow } })
            : problemResponse(refuse('method_not_allowed'), requestId, { Allow: allow }),
        caller: null,
      })),
    );
  }
  app.notFound((c) =>
    serve(c, 'none', () => ({ outcome: refuse('not_found', 'There is nothing at this path.'), caller: null })),
  );
  return app;
};

/** One line per request: what was called and how it went. No path with ids, no address, nobody's name. */
const logAccess = (
  log: Logger,
  facts: {
    name: string;
    method: string;
    response: Response;
    outcome: Response | Refusal;
    caller: Caller | null;
    requestId: string;
    startedAt: number;
  },
): void => {
  const { outcome, caller } = facts;
  log.info('request', {
    requestId: facts.requestId,
    operation: facts.name,
    method: facts.method,
    status: facts.response.status,
    code: outcome instanceof Response ? undefined : outcome.code,
    ms: Math.round((performance.now() - facts.startedAt) * 10) / 10,
    merchantId: caller?.merchantId,
    caller: caller?.kind,
  });
};
