import { type Actor, type FieldError, type ProblemCode, problems, problemTypeBase } from '@aftercart/contract';
import {
  type BodyOf,
  type OperationEntry,
  type OperationId,
  operations,
  type ParamsOf,
  type ParsedQueryOf,
  type SuccessOf,
} from '@aftercart/contract/operations';
import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { type Caller, callerOf } from './caller.ts';
import type { Behaviour, Failure } from './scenario.ts';
import type { World } from './world.ts';

/** What an operation sees of its request: checked already, as the server checks it. */
type MockRequest<Id extends OperationId> = {
  params: ParamsOf<Id>;
  query: ParsedQueryOf<Id>;
  body: BodyOf<Id>;
  caller: Caller;
  /** The caller as the state tables know it. */
  actor: Actor;
  request: Request;
};

/** A refusal with a code of the contract. */
class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  readonly fields: FieldError[] | undefined;
  readonly reasonCode: string | undefined;

  constructor(code: ProblemCode, fields?: FieldError[], reasonCode?: string) {
    super(code);
    this.code = code;
    this.fields = fields;
    this.reasonCode = reasonCode;
  }
}

export const refuse = (code: ProblemCode, fields?: FieldError[], reasonCode?: string): never => {
  throw new Refusal(code, fields, reasonCode);
};

const refusalResponse = (code: ProblemCode, fields?: FieldError[], reasonCode?: string): Response => {
  const { status, title, hint } = problems[code];
  const requestId = 'req_mock00000000';
  return HttpResponse.json(
    {
      type: problemTypeBase + code,
      title,
      status,
      code,
      detail: hint,
      requestId,
      ...(reasonCode !== undefined && { reasonCode }),
      ...(fields && { errors: fields }),
      ...(status === 429 && { retryAfterSeconds: 30 }),
    },
    { status, headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId } },
  );
};

const failureResponse = (failure: Failure): Response =>
  failure === 'offline' ? HttpResponse.error() : refusalResponse(failure);

type Schema = { safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: Issues } };
type Issues = { issues: readonly { path: PropertyKey[]; code: string; message: string }[] };

const check = (schema: Schema, value: unknown, prefix: string): unknown => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return refuse(
    'validation_failed',
    result.error.issues.map(({ path, code, message }) => ({
      pointer: prefix + path.map((step) => `/${String(step)}`).join(''),
      code,
      message,
    })),
  );
};

const readBody = async (request: Request, kind: 'json' | 'multipart'): Promise<unknown> => {
  if (kind === 'multipart') return Object.fromEntries(await request.formData());
  try {
    return await request.json();
  } catch {
    return refuse('malformed_json');
  }
};

type LooseEntry = Pick<
  OperationEntry<OperationId>,
  'operationId' | 'method' | 'path' | 'callers' | 'roles' | 'idempotency' | 'bodyKind'
> & {
  params: Schema;
  query: Schema;
  body: Schema | null;
  responses: Record<string, { kind: string; schema?: Schema }>;
};

/** Checks the request, lets `answer` speak, and checks what it said: a mock that lies about the contract fails its story. */
const handle = async (
  world: World,
  entry: LooseEntry,
  request: Request,
  rawParams: unknown,
  answer: (call: MockRequest<OperationId>) => unknown,
): Promise<Response> => {
  const caller = callerOf(request);
  if (!caller) return refuse('unauthenticated');
  const mayCall = entry.callers.includes(caller.kind);
  if (!mayCall || (caller.kind === 'staff' && entry.roles && !entry.roles.includes(caller.role))) refuse('forbidden');

  const fingerprint = await request.clone().text();
  const key = request.headers.get('idempotency-key');
  if (entry.idempotency === 'required') {
    if (key === null) return refuse('idempotency_key_missing');
    const earlier = world.answered.get(key);
    // Each form has a boundary of its own, so files are taken to be the same when the key is.
    if (earlier && entry.bodyKind === 'json' && earlier.fingerprint !== fingerprint) refuse('idempotency_key_reused');
    if (earlier) return earlier.answer.clone();
  }

  const data = await answer({
    params: check(entry.params, rawParams, '/path'),
    query: check(entry.query, Object.fromEntries(new URL(request.url).searchParams), '/query'),
    body: entry.body && entry.bodyKind ? check(entry.body, await readBody(request, entry.bodyKind), '') : undefined,
    caller,
    actor: caller.kind === 'staff' ? caller.role : caller.kind === 'secret' ? 'secret' : 'shopper',
    request,
  } as MockRequest<OperationId>);

  const response = toResponse(entry, data);
  if (key !== null && entry.idempotency === 'required') {
    world.answered.set(key, { fingerprint, answer: response.clone() });
  }
  return response;
};

const toResponse = (entry: LooseEntry, data: unknown): Response => {
  const [status = '200', spec] = Object.entries(entry.responses).at(-1) ?? [];
  const headers = { 'x-request-id': 'req_mock00000000' };
  switch (spec?.kind) {
    case 'json': {
      const result = spec.schema?.safeParse(data);
      if (!result?.success) {
        throw new Error(
          `The mock of ${entry.operationId} breaks the contract: ${JSON.stringify(result?.error.issues)}`,
        );
      }
      return HttpResponse.json(result.data as object, { status: Number(status), headers });
    }
    case 'binary':
      return new HttpResponse(data as Blob, { headers });
    case 'stream':
      return new HttpResponse(data as ReadableStream, { headers: { ...headers, 'content-type': 'text/event-stream' } });
    default:
      return new HttpResponse(null, { status: 204, headers });
  }
};

/** Makes the handler of one operation, typed by the contract. */
export type Mock = <Id extends OperationId>(
  id: Id,
  answer: (call: MockRequest<Id>) => SuccessOf<Id> | Promise<SuccessOf<Id>>,
) => HttpHandler;

export const createMock =
  (world: World, behaviour: Behaviour): Mock =>
  (id, answer) => {
    const entry = operations[id] as unknown as LooseEntry;
    const path = `*${entry.path.replace(/\{(\w+)\}/g, ':$1')}`;
    const verb = entry.method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete';
    return http[verb](path, async ({ request, params }) => {
      if (behaviour.delayMs > 0) await delay(Number.isFinite(behaviour.delayMs) ? behaviour.delayMs : 'infinite');
      const failure = behaviour.failures[id] ?? behaviour.failAll;
      if (failure) return failureResponse(failure);
      try {
        // MSW counts the leading * among the parameters, under a number.
        const { 0: _origin, ...named } = params;
        return await handle(world, entry, request, named, answer as (call: MockRequest<OperationId>) => unknown);
      } catch (error) {
        if (error instanceof Refusal) return refusalResponse(error.code, error.fields, error.reasonCode);
        throw error;
      }
    });
  };
