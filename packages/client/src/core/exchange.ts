import type { Problem } from '@aftercart/contract';
import { retryAfterMs } from '../internal/retry-after.ts';
import { AftercartError, ConnectionError, createApiError, TimeoutError } from './errors.ts';

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

export type Answer<T> = { response: Response; body: T; requestId: string | null };

/** One attempt: the request, its answer with the whole body, and a limit on the time both take. */
export const exchange = async <T>(
  fetch: Fetch,
  timeoutMs: number,
  request: Request,
  call: Call<T>,
): Promise<Answer<T>> => {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, timeoutMs);
  const signal = call.signal ? AbortSignal.any([call.signal, limit.signal]) : limit.signal;
  try {
    // The race holds even where an injected fetch or a half-dead connection does not heed the signal.
    return await Promise.race([ask(fetch, request, signal, call.read), whenAborted(signal)]);
  } catch (error) {
    if (error instanceof AftercartError) throw error;
    call.signal?.throwIfAborted();
    if (limit.signal.aborted) throw new TimeoutError(`No whole answer to ${call.operation} within ${timeoutMs} ms`);
    throw new ConnectionError(`No whole answer to ${call.operation}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });

const ask = async <T>(
  fetch: Fetch,
  request: Request,
  signal: AbortSignal,
  read: Call<T>['read'],
): Promise<Answer<T>> => {
  const response = await fetch(request, { signal });
  const requestId = response.headers.get('x-request-id');
  if (response.ok) return { response, body: await read(response), requestId };
  const problem = parseProblem(await response.text());
  const retryAfter = response.headers.get('retry-after') ?? problem?.retryAfterSeconds?.toString() ?? null;
  throw createApiError({
    status: response.status,
    problem,
    requestId: problem?.requestId ?? requestId,
    retryAfterMs: retryAfterMs(retryAfter, Date.now()),
  });
};

/** The problem document, or null for what proxies and captive portals answer. */
const parseProblem = (text: string): Problem | null => {
  try {
    const body: unknown = JSON.parse(text);
    const isProblem = typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
    return isProblem ? (body as Problem) : null;
  } catch {
    return null;
  }
};
