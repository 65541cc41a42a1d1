import type { CallDescriptor, OperationId, SuccessOf } from '@aftercart/contract/operations';
import { createIdempotencyKey } from '../internal/idempotency-key.ts';
import { type ApiPromise, toApiPromise, type WithResponse } from './api-promise.ts';
import { ApiError } from './errors.ts';
import { type Call, createSend, exchange, type Fetch } from './exchange.ts';
import type { Logger } from './logger.ts';
import { readAnswer } from './read-answer.ts';
import { buildUrl, type CallOptions, encodeBody, type RequestInput } from './request.ts';
import type { Credential } from './token-source.ts';

export type CoreOptions = {
  /** Where the API lives, without `/v1`: `https://api.example.com`, or `/aftercart` behind the shop's own origin. */
  baseUrl: string;
  credential: Credential;
  /** `globalThis.fetch` unless given. */
  fetch?: Fetch | undefined;
  /** Milliseconds one attempt may take, body included; 10 000 unless given. */
  timeoutMs?: number;
  /** Attempts after the first one; 2 unless given. */
  retries?: number;
  logger?: Logger;
};

/** What every resource is made of. */
export type Core = {
  /**
   * Calls an operation of the contract.
   *
   * @throws an AftercartError, or the reason of `input.signal`.
   */
  request<Id extends OperationId>(
    operation: CallDescriptor<Id>,
    ...input: object extends RequestInput<Id> ? [input?: RequestInput<Id>] : [input: RequestInput<Id>]
  ): ApiPromise<SuccessOf<Id>>;
  readonly logger?: Logger | undefined;
};

type LooseInput = CallOptions & {
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
};

/** Makes attempts until one is good, none is left or none is worth making, and waits between them. */
export type Repeat = <T>(
  attempt: () => Promise<WithResponse<T>>,
  call: Call<T>,
  /** Attempts after the first one. */
  retries: number,
) => Promise<WithResponse<T>>;

export const coreOver = (repeat: Repeat, options: Omit<CoreOptions, 'logger'>): Core => {
  const { baseUrl, credential, fetch, timeoutMs = 10_000, retries = 2 } = options;

  const request = async (operation: CallDescriptor, input: LooseInput): Promise<WithResponse<unknown>> => {
    const { signal, headers, params, query } = input;
    signal?.throwIfAborted();
    const { operationId, method, idempotency } = operation;
    const url = buildUrl(baseUrl, operation.path, params, query);
    const key = input.idempotencyKey ?? (idempotency === 'required' ? createIdempotencyKey() : undefined);
    const head = new Headers(headers);
    const body = encodeBody(input.body, head);
    if (key !== undefined) head.set('idempotency-key', key);
    const call: Call<unknown> = {
      operation: operationId,
      method,
      url,
      headers: head,
      body,
      signal,
      repeatable: input.repeatable ?? (method !== 'POST' || key !== undefined),
      read: (response) => readAnswer(operation, response),
    };

    const sendAs = (bearer: string) => {
      head.set('authorization', `Bearer ${bearer}`);
      const send = createSend(fetch, call);
      return repeat(() => exchange(send, timeoutMs, call), call, retries);
    };

    const bearer = await credential();
    return sendAs(bearer).catch(async (error: unknown) => {
      if (!(error instanceof ApiError) || error.code !== 'token_expired') throw error;
      const fresh = await credential(bearer);
      if (fresh === bearer) throw error;
      return sendAs(fresh);
    });
  };

  return {
    // Inside, one operation is as good as another; which input and answer belong to which is for the callers' types.
    request: ((operation: CallDescriptor, input?: LooseInput) =>
      toApiPromise(request(operation, input ?? {}))) as Core['request'],
  };
};
