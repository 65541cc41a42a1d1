import { sha256 } from '../lib/crypto.ts';
import { type FieldError, ok, type Result, refuse } from '../lib/result.ts';
import { readForm, readJson } from './body.ts';
import type { AnyOperation, AnySchema } from './operation.ts';
import { fieldErrors, invalid } from './problem.ts';

/** Largest JSON body: shoppers send a form, a merchant's server may send hundreds of orders at once. */
const JSON_BYTES = 256 * 1024;
const SERVER_JSON_BYTES = 32 * 1024 * 1024;
/** What a multipart body holds besides the file itself. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

const check = (schema: AnySchema, value: unknown, prefix: string): { value: unknown; errors: FieldError[] } => {
  const result = schema.safeParse(value);
  return result.success
    ? { value: result.data, errors: [] }
    : { value: undefined, errors: fieldErrors(result.error.issues, prefix) };
};

const queryObject = (url: string): Result<Record<string, string>> => {
  const start = url.indexOf('?');
  const query: Record<string, string> = {};
  if (start < 0) return ok(query);
  for (const [name, value] of new URLSearchParams(url.slice(start))) {
    if (Object.hasOwn(query, name)) {
      return invalid([{ pointer: `/query/${name}`, code: 'duplicate', message: 'Give this parameter once.' }]);
    }
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  return ok(query);
};

export type ValidatedInput = { params: unknown; query: unknown; body: unknown };

/** Checks everything a request holds against the contract; `errors[]` points at each field that does not fit. */
export const validateRequest = async (
  operation: AnyOperation,
  request: Request,
  rawParams: Record<string, string>,
  maxFileBytes: number,
): Promise<Result<ValidatedInput>> => {
  const rawQuery = queryObject(request.url);
  if (!rawQuery.ok) return rawQuery;
  const params = check(operation.params, rawParams, '/path');
  const query = check(operation.query, rawQuery.value, '/query');
  const beside = [...params.errors, ...query.errors];
  if (beside.length > 0) return invalid(beside);
  if (operation.body === null) return ok({ params: params.value, query: query.value, body: undefined });

  const read =
    operation.bodyKind === 'multipart'
      ? readForm(request, maxFileBytes + FORM_OVERHEAD_BYTES)
      : json(operation, request);
  const raw = await read;
  if (!raw.ok) return raw;
  const value = raw.value instanceof FormData ? Object.fromEntries(raw.value) : raw.value;
  const body = check(operation.body, value, '');
  if (body.errors.length > 0) return invalid(body.errors);
  return ok({ params: params.value, query: query.value, body: body.value });
};

const json = async (operation: AnyOperation, request: Request): Promise<Result<unknown>> => {
  const forServersOnly = operation.callers.every((caller) => caller === 'secret');
  const raw = await readJson(request, forServersOnly ? SERVER_JSON_BYTES : JSON_BYTES);
  return raw.ok && raw.value === undefined ? refuse('malformed_json', 'The body is missing.') : raw;
};

/** The request as one comparable value: two requests with one Idempotency-Key must be equal in it. */
export const comparableInput = async ({ params, query, body }: ValidatedInput): Promise<unknown> => {
  if (typeof body !== 'object' || body === null) return [params, query, body];
  const fields = await Promise.all(
    Object.entries(body).map(async ([name, value]: [string, unknown]) =>
      value instanceof Blob ? [name, await sha256(new Uint8Array(await value.arrayBuffer()))] : [name, value],
    ),
  );
  return [params, query, fields];
};
