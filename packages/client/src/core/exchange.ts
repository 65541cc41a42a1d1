import type { Problem } from '@aftercart/contract';
import { retryAfterMs } from '../internal/retry-after.ts';
import type { WithResponse } from './api-promise.ts';
import { AftercartError, ConnectionError, createApiError, TimeoutError } from './errors.ts';
import { parseJson } from './parse-json.ts';

/** `fetch`, or anything that answers a request the same way. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export type Call<T> = {
  operation: string;
  method: string;
  url: string;
  headers: Headers;
  body: string | FormData | undefined;
  signal: AbortSignal | undefined;
  /** Whether the server does the work once however often the call arrives. */
  repeatable: boolean;
  /** Takes the body of a success. It counts against the time limit. */
  read: (response: Response) => T | Promise<T>;
};

/** Sends the request of a call, any number of times. */
export type Send = (signal: AbortSignal) => Promise<Response>;

/** Prepares a call so that each attempt carries the same bytes. */
export const createSend = (fetch: Fetch | undefined, { url, method, headers, body }: Call<unknown>): Send => {
  const init: RequestInit = { method, headers, body: body ?? null };
  // The platform's own makes the request object itself; another one here would only cost time.
  if (!fetch && !(body instanceof FormData)) return (signal) => globalThis.fetch(url, { ...init, signal });
  // The boundary of a form is drawn when the request is made, so each attempt sends a copy of one.
  const original = new Request(url, init);
  return (signal) => (fetch ?? globalThis.fetch)(original.clone(), { signal });
};

/** One attempt: the request, its answer with the whole body, and a limit on the time both take. */
export const exchange = async <T>(send: Send, timeoutMs: number, call: Call<T>): Promise<WithResponse<T>> => {
  const { operation } = call;
  const limit = new AbortController();
  const signal = call.signal ? AbortSignal.any([call.signal, limit.signal]) : limit.signal;
  const timer = setTimeout(() => {
    limit.abort(new TimeoutError(`No whole answer to ${operation} within ${timeoutMs} ms`));
  }, timeoutMs);
  let leave = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    leave = () => {
      reject(signal.reason as Error);
    };
  });
  // Before the request listens: its own failure must not be heard before the reason.
  signal.addEventListener('abort', leave);
  try {
    // The race holds even where an injected fetch or a half-dead connection does not heed the signal.
    return await Promise.race([ask(send, signal, call.read), over]);
  } catch (error) {
    call.signal?.throwIfAborted();
    throw error instanceof AftercartError
      ? error
      : new ConnectionError(`No whole answer to ${operation}`, { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
};

const ask = async <T>(send: Send, signal: AbortSignal, read: Call<T>['read']): Promise<WithResponse<T>> => {
  const response = await send(signal);
  const { ok, status, headers } = response;
  const requestId = headers.get('x-request-id');
  if (ok) return { data: await read(response), response, requestId };
  const problem = parseProblem(await response.text());
  const retryAfter = headers.get('retry-after') ?? problem?.retryAfterSeconds ?? '';
  throw createApiError({
    status,
    problem,
    requestId: problem?.requestId ?? requestId,
    retryAfterMs: retryAfterMs(String(retryAfter), Date.now()),
  });
};

/** The problem document, or null for what proxies and captive portals answer. */
const parseProblem = (text: string): Problem | null => {
  const body = parseJson(text) as Partial<Problem> | null | undefined;
  return typeof body?.code === 'string' ? (body as Problem) : null;
};
