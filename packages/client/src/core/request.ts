import type { BodyOf, OperationId, ParamsOf, QueryOf } from '@aftercart/contract/operations';

/** Settings of one call. */
export type CallOptions = {
  /** Ends the call and its attempts; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Names the intention: the same key never does the work twice. Made for each call unless given. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
  /**
   * Whether the call may be sent again after it got no answer. By itself the client repeats what is safe by its method
   * or by an idempotency key.
   */
  repeatable?: boolean;
};

type IsEmpty<T> = string extends keyof T ? true : false;

/** What an operation takes: only the parts it has, optional where all of a part is. */
export type RequestInput<Id extends OperationId> = CallOptions &
  (IsEmpty<ParamsOf<Id>> extends true ? { params?: never } : { params: ParamsOf<Id> }) &
  (IsEmpty<QueryOf<Id>> extends true
    ? { query?: never }
    : Partial<QueryOf<Id>> extends QueryOf<Id>
      ? { query?: QueryOf<Id> }
      : { query: QueryOf<Id> }) &
  (BodyOf<Id> extends undefined
    ? { body?: never }
    : // A file travels in a form.
      BodyOf<Id> extends { file: unknown }
      ? { body: FormData }
      : { body: BodyOf<Id> });

/** The address of a call. Throws a TypeError for a path parameter that would lead to another path. */
export const buildUrl = (
  baseUrl: string,
  path: string,
  params: Record<string, string> = {},
  query: Record<string, string | number | undefined> = {},
): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // `/returns/` is the list and `/returns/..` the folder above it: an empty or dotted id must not silently ask for those.
    if (!value || value === '.' || value === '..') throw new TypeError(`${name} is not an id`);
    return encodeURIComponent(value);
  });
  const address = baseUrl.replace(/\/+$/, '') + filled;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size > 0 ? `${address}?${search}` : address;
};

/** A body as it travels: a form for files, JSON for everything else. A form names its own type, with its boundary. */
export const encodeBody = (body: unknown, headers: Headers): string | FormData | undefined => {
  if (body === undefined || body instanceof FormData) return body;
  headers.set('content-type', 'application/json');
  return JSON.stringify(body);
};
