import type { OperationEntry, OperationId, ResponseSpec } from '@aftercart/contract/operations';
import type { Tx } from '../database/database.ts';
import type { RowBatch } from '../database/insert-rows.ts';
import type { Result } from '../lib/result.ts';
import type { HandlerContext, UniqueRefusals } from './routes.ts';

/*
 * Operations, replies and handlers as the pipeline sees them: all alike. What distinguishes one operation from another
 * is checked where a module writes its handlers (`Routes`) and by the validators at run time.
 */

type Issue = { path: PropertyKey[]; code?: string | undefined; message: string; keys?: string[] };

export type AnySchema = {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
};

type Described = Pick<
  OperationEntry<OperationId>,
  'operationId' | 'method' | 'path' | 'callers' | 'roles' | 'idempotency' | 'bodyKind'
>;

export type AnyOperation = Described & {
  readonly params: AnySchema;
  readonly query: AnySchema;
  readonly body: AnySchema | null;
  readonly responses: Readonly<Record<string, ResponseSpec<unknown>>>;
};

export type AnyReply = { status?: number; body?: unknown; headers?: Record<string, string> };

type AlikeFields = 'caller' | 'params' | 'query' | 'body' | 'transaction' | 'insert';
export type AnyContext = Omit<HandlerContext<OperationId>, AlikeFields> & {
  caller: unknown;
  params: unknown;
  query: unknown;
  body: unknown;
  transaction(fn: (tx: Tx) => Promise<Result<AnyReply>>, finish?: AnyFinish): Promise<Result<AnyReply>>;
  insert(reply: AnyReply, rows: RowBatch, refusals: UniqueRefusals, finish?: AnyFinish): Promise<Result<AnyReply>>;
};
export type AnyFinish = (body: unknown) => Promise<unknown>;
export type AnyHandler = (context: AnyContext) => Promise<Result<AnyReply>>;
