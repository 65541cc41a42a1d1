import type {
  CreditNoteBatch,
  CreditNoteId,
  CreditNoteInput,
  OrderBatch,
  OrderId,
  OrderInput,
} from '@aftercart/contract';
import {
  getCreditNote,
  getOrder,
  importCreditNotes,
  importOrders,
  listCreditNotes,
  listOrders,
  type QueryOf,
  upsertCreditNote,
  upsertOrder,
} from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import { paginate } from '../core/page.ts';
import type { CallOptions } from '../core/request.ts';

/** What customers bought, as they may see it. */
export type OrdersResource = ReturnType<typeof ordersResource>;

export const ordersResource = (core: Core) => ({
  retrieve: (orderId: OrderId, options?: CallOptions) => core.request(getOrder, { ...options, params: { orderId } }),

  /** Latest first. A shopper sees their own. */
  list: (query?: QueryOf<'listOrders'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listOrders, { ...options, query: page })),
});

/** What was given back outside Aftercart. */
export type CreditNotesResource = ReturnType<typeof creditNotesResource>;

export const creditNotesResource = (core: Core) => ({
  retrieve: (creditNoteId: CreditNoteId, options?: CallOptions) =>
    core.request(getCreditNote, { ...options, params: { creditNoteId } }),

  /** Latest first. A shopper sees their own. */
  list: (query?: QueryOf<'listCreditNotes'>, options?: CallOptions) =>
    paginate(query, (page) => core.request(listCreditNotes, { ...options, query: page })),
});

/** Orders as the merchant's server brings them in. */
export const partnerOrdersResource = (core: Core) => ({
  ...ordersResource(core),

  /** Stores an order or its new status. Its lines never change once stored (`order_lines_immutable`). */
  upsert: (orderId: OrderId, order: OrderInput, options?: CallOptions) =>
    core.request(upsertOrder, { ...options, params: { orderId }, body: order }),

  /** Stores up to 500 orders; each has its own outcome. The same batch may be sent any number of times. */
  importBatch: (batch: OrderBatch, options?: CallOptions) =>
    core.request(importOrders, { repeatable: true, ...options, body: batch }),
});

/** Credit notes as the merchant's server brings them in. */
export const partnerCreditNotesResource = (core: Core) => ({
  ...creditNotesResource(core),

  upsert: (creditNoteId: CreditNoteId, creditNote: CreditNoteInput, options?: CallOptions) =>
    core.request(upsertCreditNote, { ...options, params: { creditNoteId }, body: creditNote }),

  /** Stores up to 500 credit notes; each has its own outcome. The same batch may be sent any number of times. */
  importBatch: (batch: CreditNoteBatch, options?: CallOptions) =>
    core.request(importCreditNotes, { repeatable: true, ...options, body: batch }),
});
