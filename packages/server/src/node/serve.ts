import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { pathOf } from '../http/create-http.ts';
import type { Backend } from './backend.ts';
import { createReference } from './reference.ts';
import { listenError } from './start-error.ts';

export type ServeOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Default 127.0.0.1: only this machine. */
  host?: string;
  /** Takes the client's address from the last entry of X-Forwarded-For, which our own proxy wrote. */
  trustProxy?: boolean;
};

export type RunningServer = {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish and ends what does not. */
  close(): Promise<void>;
};

/** How long requests under way may take when the server is asked to stop. */
const GRACE_MS = 10_000;
/** Longer than the idle time of common proxies, so that it is they who close a connection. */
const KEEP_ALIVE_MS = 65_000;

const addressOf = (incoming: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? incoming.headers['x-forwarded-for'] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || (incoming.socket.remoteAddress ?? '');
};

const plain = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** Puts a backend on the network, with its reference and its health. */
export const serve = async (backend: Backend, options: ServeOptions): Promise<RunningServer> => {
  const { port, host = '127.0.0.1', trustProxy = false } = options;
  const reference = createReference();
  let stopping = false;

  const answer = async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const path = pathOf(request.url);
    if (path === '/healthz') return plain(200, 'alive');
    if (path === '/readyz') {
      const isReady = !stopping && (await backend.database.ping());
      return isReady ? plain(200, 'ready') : plain(503, stopping ? 'stopping' : 'the database does not answer');
    }
    const isDocument = path === '/v1/openapi.json' || path.startsWith('/reference');
    const document = isDocument && request.method === 'GET' ? await reference(path) : null;
    return document ?? backend.fetch(request, { address: addressOf(incoming, trustProxy) });
  };

  const server = createAdaptorServer({
    fetch: (request, { incoming }) => answer(request, incoming as IncomingMessage),
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  }) as Server;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port)));
    server.listen(port, host, resolve);
  });

  const close = async (): Promise<void> => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await backend.endStreams();
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(timer);
  };

  const bound = (server.address() as AddressInfo).port;
  const shown = host.includes(':') ? `[${host}]` : host;
  const url = `http://${shown === '0.0.0.0' || shown === '[::]' ? 'localhost' : shown}:${bound}`;
  backend.servedAt(url);
  return { url, close };
};
