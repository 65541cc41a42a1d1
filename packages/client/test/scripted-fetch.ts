import openapi from '@aftercart/contract/openapi.json' with { type: 'json' };

/** One attempt as the server saw it. */
type Attempt = {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
  request: Request;
  /** The signal that the attempt was to heed. */
  signal: AbortSignal | null | undefined;
};

/** What to do with an attempt. An Error is thrown as `fetch` throws it. */
export type Reply = Response | Error | ((request: Request, init?: RequestInit) => Response | Promise<Response>);

/** A `fetch` that answers each attempt with the next reply; the last one stays. */
export const scriptedFetch = (...replies: Reply[]) => {
  const attempts: Attempt[] = [];
  const fetch = async (request: Request, init?: RequestInit): Promise<Response> => {
    attempts.push({
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: await request.clone().text(),
      request,
      signal: init?.signal,
    });
    const reply = replies[Math.min(attempts.length, replies.length) - 1];
    if (reply === undefined) throw new Error('Nobody expected a request');
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply(request, init) : reply.clone();
  };
  return { fetch, attempts };
};

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'x-request-id': 'req_1', ...headers } });

export const problem = (
  status: number,
  code: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response =>
  json(
    {
      type: `https://aftercart.dev/problems/${code}`,
      title: code,
      status,
      code,
      detail: '',
      requestId: 'req_p',
      ...more,
    },
    status,
    { 'content-type': 'application/problem+json', ...headers },
  );

/** What `fetch` throws when the network is gone. */
export const networkDown = (): Error => new TypeError('fetch failed');

/** Answers nothing until the signal is aborted, as a stalled server does. */
export const stalled = (request: Request, init?: RequestInit): Promise<Response> =>
  new Promise((_, reject) => {
    for (const signal of [request.signal, init?.signal]) {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    }
  });

const { examples } = openapi.components;
type Examples = typeof examples;

/** The value of a named example of the contract. */
export const example = <Name extends keyof Examples>(name: Name): Examples[Name]['value'] =>
  structuredClone(examples[name].value);
