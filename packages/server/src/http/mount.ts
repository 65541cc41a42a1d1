import type { OperationEntry, OperationId } from '@aftercart/contract/operations';
import type { Database, Tx } from '../database/database.ts';
import type { Clock } from '../lib/clock.ts';
import { type Refusal, type Result, refuse } from '../lib/result.ts';
import type { Authenticator } from './authenticate.ts';
import type { Caller } from './caller.ts';
import { type Limits, refuseCaller, refuseOrigin } from './guard.ts';
import { type Idempotency, idempotencyRecord, isUsableKey, type Replay } from './idempotency.ts';
import type { AnyContext, AnyHandler, AnyOperation, AnyReply } from './operation.ts';
import { invalid } from './problem.ts';
import { bodyText, checkReply, replayResponse, replyResponse, statusOf } from './respond.ts';
import type { Handler, MerchantSettings } from './routes.ts';
import { comparableInput, type ValidatedInput, validateRequest } from './validate.ts';

export type MountDeps = {
  database: Database;
  clock: Clock;
  authenticator: Authenticator;
  idempotency: Idempotency;
  limits: Limits;
  settingsOf: (merchantId: string) => Promise<MerchantSettings>;
  /** Checks every reply against the contract and fails loudly: for tests and development. */
  checkReplies: boolean;
};

export type IncomingRequest = {
  request: Request;
  params: Record<string, string>;
  requestId: string;
  /** The foreign web origin it comes from, if any. */
  origin: string | null;
  /** The network address it comes from; empty where it is not known. */
  address: string;
};

/** What came of a request, and who asked, as far as that was found out. */
export type Handled = { outcome: Response | Refusal; caller: Caller | null };

/** Carries the answer of an earlier request past the handler, which must not notice that it was not run. */
class ReplayedError extends Error {
  readonly replay: Replay;
  constructor(replay: Replay) {
    super('replayed');
    this.replay = replay;
  }
}

const readKey = (operation: AnyOperation, headers: Headers): Result<string | null> => {
  const key = operation.idempotency === 'none' ? null : headers.get('idempotency-key');
  if (key === null || key === '') {
    return operation.idempotency === 'required' ? refuse('idempotency_key_missing') : { ok: true, value: null };
  }
  if (isUsableKey(key)) return { ok: true, value: key };
  const message = 'Use 1 to 255 printable ASCII characters without spaces.';
  return invalid([{ pointer: '/header/Idempotency-Key', code: 'invalid_format', message }]);
};

/** Makes of one operation of the contract and its handler a function from request to response. */
export const mount = <Id extends OperationId>(
  deps: MountDeps,
  entry: OperationEntry<Id>,
  handler: Handler<Id>,
): ((incoming: IncomingRequest) => Promise<Handled>) => {
  // From here on all operations are alike; `Handler<Id>` has checked what is special about this one.
  const operation = entry as unknown as AnyOperation;
  const handle = handler as unknown as AnyHandler;

  const toStored = (reply: AnyReply): Replay => ({
    status: statusOf(operation, reply),
    text: bodyText(reply.body),
  });

  const transactionOf = (caller: Caller, key: string | null, input: ValidatedInput) => {
    const state = {
      used: false,
      run: async (fn: (tx: Tx) => Promise<Result<AnyReply>>): Promise<Result<AnyReply>> => {
        if (state.used) throw new Error(`${operation.operationId} opened a second transaction.`);
        state.used = true;
        const checked = async (tx: Tx) => {
          const result = await fn(tx);
          if (result.ok && deps.checkReplies) checkReply(operation, result.value);
          return result;
        };
        if (key === null) return deps.database.inTransaction(checked);
        const { operationId } = operation;
        const record = await idempotencyRecord(
          { caller, operationId, key, input: await comparableInput(input) },
          deps.clock,
        );
        const outcome = await deps.idempotency.run(record, toStored, checked);
        if (!outcome.ok) return outcome;
        if (outcome.value.replay !== null) throw new ReplayedError(outcome.value.replay);
        return { ok: true, value: outcome.value.reply };
      },
    };
    return state;
  };

  const answer = async (incoming: IncomingRequest, caller: Caller): Promise<Response | Refusal> => {
    const { request, requestId } = incoming;
    const { merchantId } = caller;
    const notFor = refuseCaller(operation, caller);
    if (notFor !== null) return notFor;
    const settings = await deps.settingsOf(merchantId);
    const stopped =
      refuseOrigin(incoming.origin, settings) ??
      deps.limits.request(caller, operation.operationId, incoming.address, settings);
    if (stopped !== null) return stopped;
    const key = readKey(operation, request.headers);
    if (!key.ok) return key;
    const input = await validateRequest(operation, request, incoming.params, settings.document.uploads.maxBytes);
    if (!input.ok) return input;

    const transaction = transactionOf(caller, key.value, input.value);
    const context: AnyContext = {
      ...input.value,
      caller,
      merchantId,
      settings,
      requestId,
      headers: request.headers,
      signal: request.signal,
      transaction: transaction.run,
    };
    try {
      const result = await handle(context);
      if (!result.ok) return result;
      if (key.value !== null && !transaction.used) {
        throw new Error(`${operation.operationId} changed something outside of its transaction.`);
      }
      if (deps.checkReplies && !transaction.used) checkReply(operation, result.value);
      return replyResponse(operation, result.value);
    } catch (error) {
      if (error instanceof ReplayedError) return replayResponse(error.replay);
      throw error;
    }
  };

  return async (incoming) => {
    const authenticated = await deps.authenticator.authenticate(incoming.request.headers.get('authorization'));
    if (!authenticated.ok) {
      return { outcome: deps.limits.failedSignIn(incoming.address) ?? authenticated, caller: null };
    }
    const caller = authenticated.value;
    return { outcome: await answer(incoming, caller), caller };
  };
};
