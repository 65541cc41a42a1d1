import type { OperationEntry, OperationId } from '@aftercart/contract/operations';
import { type Refusal, type Result, refuse } from '../lib/result.ts';
import type { Authenticator } from './authenticate.ts';
import type { Caller } from './caller.ts';
import { type Limits, refuseCaller, refuseOrigin } from './guard.ts';
import { isUsableKey } from './idempotency.ts';
import type { AnyContext, AnyHandler, AnyOperation } from './operation.ts';
import { invalid } from './problem.ts';
import { type Answer, answerReplay, answerReply, checkReply } from './respond.ts';
import type { Handler, MerchantSettings } from './routes.ts';
import { createValidate } from './validate.ts';
import { createWrites, ReplayedError, type WriteDeps } from './writes.ts';

export type MountDeps = WriteDeps & {
  authenticator: Authenticator;
  limits: Limits;
  settingsOf: (merchantId: string) => Promise<MerchantSettings>;
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
export type Handled = { outcome: Answer | Refusal; caller: Caller | null };

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

  const validate = createValidate(operation);

  const answer = async (incoming: IncomingRequest, caller: Caller): Promise<Answer | Refusal> => {
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
    const input = await validate(request, incoming.params, settings.document.uploads.maxBytes);
    if (!input.ok) return input;

    const writes = createWrites(deps, { operation, caller, key: key.value, input: input.value });
    const context: AnyContext = {
      ...input.value,
      caller,
      merchantId,
      settings,
      requestId,
      headers: request.headers,
      // Asking for the signal makes the server watch the connection: only for whoever needs it.
      get signal() {
        return request.signal;
      },
      transaction: writes.transaction,
      insert: writes.insert,
    };
    try {
      const result = await handle(context);
      if (!result.ok) return result;
      if (key.value !== null && !writes.used) {
        throw new Error(`${operation.operationId} changed something outside of its transaction.`);
      }
      if (deps.checkReplies && !writes.used) checkReply(operation, result.value);
      return answerReply(operation, result.value, writes.stored);
    } catch (error) {
      if (error instanceof ReplayedError) return answerReplay(error.replay);
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
