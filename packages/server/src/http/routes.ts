import type { SettingsDocument } from '@aftercart/contract';
import type * as descriptors from '@aftercart/contract/operations';
import type {
  BodyOf,
  OperationId,
  ParamsOf,
  ParsedQueryOf,
  ResponsesOf,
  SuccessOf,
  SuccessStatusOf,
} from '@aftercart/contract/operations';
import type { Tx } from '../database/database.ts';
import type { RowBatch } from '../database/insert-rows.ts';
import type { Refusal, Result } from '../lib/result.ts';
import type { Caller } from './caller.ts';

type Descriptors = typeof descriptors;

/** The callers that the contract lets in, so that a handler need not think of any other. */
export type CallerOf<Id extends OperationId> = Extract<Caller, { kind: Descriptors[Id]['callers'][number] }>;

type BodyField<Body> = [Body] extends [undefined] ? { body?: undefined } : { body: Body };
type ReplyWith<Id extends OperationId, Status extends SuccessStatusOf<Id>> = BodyField<ResponsesOf<Id>[Status]> & {
  /** Further response headers. */
  headers?: Record<string, string>;
};

/** A documented success. Where the contract knows only one status, it need not be named. */
export type Reply<Id extends OperationId> =
  | { [Status in SuccessStatusOf<Id>]: { status: Status } & ReplyWith<Id, Status> }[SuccessStatusOf<Id>]
  | OnlyStatus<Id, SuccessStatusOf<Id>>;

type IsUnion<T, Whole = T> = T extends Whole ? ([Whole] extends [T] ? false : true) : never;
type OnlyStatus<Id extends OperationId, Status extends SuccessStatusOf<Id>> =
  true extends IsUnion<Status> ? never : { status?: Status } & ReplyWith<Id, Status>;

/** The merchant's rules as they stood when the request came in. Records remember the version. */
export type MerchantSettings = { version: number; updatedAt: Date; document: SettingsDocument };

export type HandlerContext<Id extends OperationId> = {
  caller: CallerOf<Id>;
  merchantId: string;
  params: ParamsOf<Id>;
  query: ParsedQueryOf<Id>;
  body: BodyOf<Id>;
  settings: MerchantSettings;
  requestId: string;
  headers: Headers;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /**
   * Runs the use case in one transaction, together with the record of its Idempotency-Key: a repeated request never gets
   * here twice. A refusal rolls everything back. Call it once, and return what it returns.
   */
  transaction(fn: (tx: Tx) => Promise<Result<Reply<Id>>>, finish?: FinishBody<Id>): Promise<Result<Reply<Id>>>;
  /**
   * The same for a use case that only adds rows and knows its reply beforehand: rows and record travel in one statement,
   * a single round trip. A row that a unique index refuses is answered with the refusal of that index's name.
   */
  insert(
    reply: Reply<Id>,
    rows: RowBatch,
    refusals: UniqueRefusals,
    finish?: FinishBody<Id>,
  ): Promise<Result<Reply<Id>>>;
};

/**
 * Adds to a body what must not be stored with the record of its key: signed links and tokens. Works on the fresh body and
 * on a replayed one alike, so it may look at nothing but the body.
 */
export type FinishBody<Id extends OperationId> = (body: SuccessOf<Id>) => Promise<SuccessOf<Id>>;

/** What a doubled row means, by the name of the unique index that refuses it. */
export type UniqueRefusals = Readonly<Record<string, Refusal>>;

export type Handler<Id extends OperationId> = (context: HandlerContext<Id>) => Promise<Result<Reply<Id>>>;

/** The handlers of a module; together the modules cover the contract. */
export type Routes<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> };
