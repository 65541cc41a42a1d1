import type * as z from 'zod/mini';
import type { Operations } from './generated/operations.ts';
import type { CallerKind } from './generated/types.ts';
import type { StaffRole } from './machines/index.ts';
import type { ProblemCode } from './problems.ts';

export type OperationId = keyof Operations;
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** The parts of a path, as `{ orderId }`. */
export type ParamsOf<Id extends OperationId> = Operations[Id]['params'];
/** The query as a caller gives it. */
export type QueryOf<Id extends OperationId> = Operations[Id]['query'];
/** The query as a handler gets it: read from text, defaults filled in. */
export type ParsedQueryOf<Id extends OperationId> = Operations[Id]['parsedQuery'];
/** The request body, `undefined` where there is none. */
export type BodyOf<Id extends OperationId> = Operations[Id]['body'];
/** Every documented status with its body. */
export type ResponsesOf<Id extends OperationId> = Operations[Id]['responses'];

export type SuccessStatus = 200 | 201 | 202 | 204;
/** The documented statuses that mean success. */
export type SuccessStatusOf<Id extends OperationId> = Extract<keyof ResponsesOf<Id>, SuccessStatus>;
/** The body of any success, `undefined` for an empty one. */
export type SuccessOf<Id extends OperationId> = ResponsesOf<Id>[SuccessStatusOf<Id>];

/** Reads an answer; a schema of zod is one. */
export type Validator<Body> = {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Body }
    | { readonly success: false; readonly error: { readonly issues: readonly AnswerIssue[] } };
};

/** One thing that is not as the contract says: where, by which rule, and which type was expected where the rule is about types. */
export type AnswerIssue = { readonly path: readonly PropertyKey[]; readonly code: string; readonly expected?: string };

/** How a success is read: JSON by its validator, a file as a Blob, a stream of server-sent events, or nothing at all. */
export type AnswerSpec<Body, Schema = Validator<Body>> =
  | { readonly kind: 'json'; readonly schema: Schema }
  | { readonly kind: 'binary' | 'stream' | 'empty' };
export type ResponseSpec<Body> = AnswerSpec<Body, z.ZodMiniType<Body>>;

export type Idempotency = 'required' | 'optional' | 'none';

/** What it takes to call an operation. */
export type CallDescriptor<Id extends OperationId = OperationId> = {
  readonly operationId: Id;
  readonly method: HttpMethod;
  /** The whole path with `{name}` for each parameter. */
  readonly path: string;
  readonly idempotency: Idempotency;
  readonly responses: { readonly [Status in SuccessStatusOf<Id>]: AnswerSpec<ResponsesOf<Id>[Status]> };
};

/** What a client has to know of an operation. Each is an export of its own. */
export type OperationDescriptor<Id extends OperationId = OperationId> = CallDescriptor<Id> & {
  readonly callers: readonly CallerKind[];
  /** The roles of staff that may call it; `null`: any. */
  readonly roles: readonly StaffRole[] | null;
  readonly responses: { readonly [Status in SuccessStatusOf<Id>]: ResponseSpec<ResponsesOf<Id>[Status]> };
};

/** What a server has to know on top: closed validators for all that comes in and goes out. */
export type OperationEntry<Id extends OperationId> = OperationDescriptor<Id> & {
  readonly params: z.ZodMiniType<ParamsOf<Id>>;
  /** Takes the query as text by name. */
  readonly query: z.ZodMiniType<ParsedQueryOf<Id>>;
  readonly bodyKind: 'json' | 'multipart' | null;
  readonly body: BodyOf<Id> extends undefined ? null : z.ZodMiniType<BodyOf<Id>>;
  readonly problemStatuses: readonly number[];
  /** The codes of its own that it may answer, beside the general ones. */
  readonly problemCodes: readonly ProblemCode[];
};

export type OperationTable = { readonly [Id in OperationId]: OperationEntry<Id> };
