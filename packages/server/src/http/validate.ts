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

const readQuery = (search: string): Result<Record<string, string>> => {
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(query, name)) {
      return invalid([{ pointer: `/query/${name}`, code: 'duplicate', message: 'Give this parameter once.' }]);
    }
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  return ok(query);
};

export type ValidatedInput = { params: unknown; query: unknown; body: unknown };

export type Validate = (
  request: Request,
  params: Record<string, string>,
  maxFileBytes: number,
) => Result<ValidatedInput> | Promise<Result<ValidatedInput>>;

/** What checks everything a request of one operation holds; `errors[]` points at each field that does not fit. */
export const createValidate = (operation: AnyOperation): Validate => {
  const hasParams = operation.path.includes('{');
  const forServersOnly = operation.callers.every((caller) => caller === 'secret');
  const jsonBytes = forServersOnly ? SERVER_JSON_BYTES : JSON_BYTES;
  // Most requests carry no query: what becomes of none is found out once.
  const withoutQuery = check(operation.query, {}, '/query');

  const checkBeside = (url: string, rawParams: Record<string, string>): Result<{ params: unknown; query: unknown }> => {
    const params = hasParams ? check(operation.params, rawParams, '/path') : { value: {}, errors: [] };
    const start = url.indexOf('?');
    const raw = start < 0 ? null : readQuery(url.slice(start));
    if (raw?.ok === false) return raw;
    const query = raw === null ? withoutQuery : check(operation.query, raw.value, '/query');
    const errors = [...params.errors, ...query.errors];
    return errors.length > 0 ? invalid(errors) : ok({ params: params.value, query: query.value });
  };

  const checkBody = async (schema: AnySchema, request: Request, maxFileBytes: number): Promise<Result<unknown>> => {
    const raw =
      operation.bodyKind === 'multipart'
        ? await readForm(request, maxFileBytes + FORM_OVERHEAD_BYTES)
        : await readJson(request, jsonBytes);
    if (!raw.ok) return raw;
    if (raw.value === undefined) return refuse('malformed_json', 'The body is missing.');
    const body = check(schema, raw.value instanceof FormData ? Object.fromEntries(raw.value) : raw.value, '');
    return body.errors.length > 0 ? invalid(body.errors) : ok(body.value);
  };

  return (request, rawParams, maxFileBytes) => {
    const beside = checkBeside(request.url, rawParams);
    if (!beside.ok) return beside;
    const { params, query } = beside.value;
    if (operation.body === null) return ok({ params, query, body: undefined });
    return checkBody(operation.body, request, maxFileBytes).then((body) =>
      body.ok ? ok({ params, query, body: body.value }) : body,
    );
  };
};

const comparableField = async ([name, value]: [string, unknown]): Promise<[string, unknown]> => [
  name,
  value instanceof Blob ? await sha256(new Uint8Array(await value.arrayBuffer())) : value,
];

/** The request as one comparable text: two requests with one Idempotency-Key must be equal in it. */
export const comparableInput = (operation: AnyOperation, input: ValidatedInput): string | Promise<string> => {
  const { params, query, body } = input;
  if (operation.bodyKind !== 'multipart') return JSON.stringify([params, query, body]);
  return Promise.all(Object.entries(body as object).map(comparableField)).then((fields) =>
    JSON.stringify([params, query, fields]),
  );
};
