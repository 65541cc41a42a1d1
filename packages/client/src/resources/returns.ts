import type { OrderId, ReturnId, ReturnInput, ReturnPreviewInput, ReturnTransition } from '@aftercart/contract';
import {
  createReturn,
  getReturn,
  getReturnOptions,
  listReturns,
  previewReturn,
  type QueryOf,
  transitionReturn,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** Goods on their way back. */
export type ReturnsResource = ReturnType<typeof returnsResource>;

export const returnsResource = (core: Core) => ({
  /** What of an order can be returned, until when and for which reasons. */
  options: (orderId: OrderId, options?: CallOptions) =>
    core.request(getReturnOptions, { ...options, query: { orderId } }),

  /** What a return would give back and take away, without asking for it. */
  preview: (input: ReturnPreviewInput, options?: CallOptions) =>
    core.request(previewReturn, { repeatable: true, ...options, body: input }),

  create: (input: ReturnInput, options?: CallOptions) => core.request(createReturn, { ...options, body: input }),

  /** Latest first. A shopper sees their own. */
  list: (query?: QueryOf<'listReturns'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listReturns, { ...options, query: page })),

  retrieve: (returnId: ReturnId, options?: CallOptions) =>
    core.request(getReturn, { ...options, params: { returnId } }),

  /** Takes one of its `allowedActions`. With `fromStatus`, only if it still is in that status (`state_conflict`). */
  transition: (returnId: ReturnId, transition: ReturnTransition, options?: CallOptions) =>
    core.request(transitionReturn, { ...options, params: { returnId }, body: transition }),
});
