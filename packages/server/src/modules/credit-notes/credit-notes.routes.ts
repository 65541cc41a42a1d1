import type { CreditNote } from '@aftercart/contract';
import type { Database } from '../../database/database.ts';
import type { Caller } from '../../http/caller.ts';
import type { Routes } from '../../http/routes.ts';
import { decodeTimeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { batchProblem, scopeOf } from '../orders/index.ts';
import { getCreditNote, listCreditNotes, matchCountsOf, type StoredCreditNote } from './credit-notes.queries.ts';
import { type CreditNotesDeps, storeCreditNotes } from './credit-notes.service.ts';

export type CreditNoteRoutes = Routes<'upsertCreditNote' | 'importCreditNotes' | 'getCreditNote' | 'listCreditNotes'>;

const present = ({ note, lines }: StoredCreditNote): CreditNote => {
  const money = (amount: number) => ({ amount, currency: note.currency });
  return {
    id: note.id,
    number: note.number,
    customerId: note.customer_id,
    orderId: note.order_id,
    returnId: note.return_id,
    issuedAt: note.issued_at.toISOString(),
    currency: note.currency,
    reason: note.reason,
    total: money(note.total),
    lines: lines.map(({ line, matches }) => ({
      id: line.id,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: line.category,
      quantity: line.quantity,
      unitPrice: line.unit_price,
      total: money(line.total),
      matches: matches.map((match) => ({
        orderId: match.order_id,
        lineId: match.order_line_id,
        quantity: match.quantity,
      })),
      unmatchedQuantity: line.unmatched_quantity,
      unmatchedReason: line.unmatched_reason,
    })),
    createdAt: note.created_at.toISOString(),
  };
};

/** A scoped token sees a note only when it speaks of nothing but the token's orders. */
const reachesNote = (caller: Exclude<Caller, { kind: 'publishable' }>, { note, lines }: StoredCreditNote): boolean => {
  if (caller.kind !== 'shopper') return true;
  if (caller.customerId !== null && caller.customerId !== note.customer_id) return false;
  if (caller.orderIds === null) return caller.customerId !== null;
  const matched = lines.flatMap(({ matches }) => matches.map((match) => match.order_id));
  const orders = [...matched, ...(note.order_id === null ? [] : [note.order_id])];
  return orders.length > 0 && orders.every((orderId) => caller.orderIds?.includes(orderId));
};

export const createCreditNoteRoutes = (deps: CreditNotesDeps & { database: Database }): CreditNoteRoutes => ({
  upsertCreditNote: async ({ merchantId, params, body, settings, transaction }) => {
    if (body.id !== params.creditNoteId) {
      const message = 'The id in the body is another than the one in the path.';
      return refuse('validation_failed', message, [{ pointer: '/id', code: 'mismatch', message }]);
    }
    return transaction(async (tx) => {
      const [stored] = await storeCreditNotes(deps, tx, merchantId, settings, [body]);
      if (stored === undefined || stored.outcome === 'failed') return stored?.refusal ?? refuse('internal');
      const note = await getCreditNote(tx, merchantId, body.id);
      if (note === null) return refuse('internal');
      return ok({ status: stored.outcome === 'created' ? 201 : 200, body: present(note) });
    });
  },

  importCreditNotes: async ({ merchantId, body, settings, transaction }) =>
    transaction(async (tx) => {
      const outcomes = await storeCreditNotes(deps, tx, merchantId, settings, body.creditNotes);
      const ids = body.creditNotes.map(({ id }) => id);
      const counts = await matchCountsOf(tx, merchantId, ids);
      const results = outcomes.map((stored, index) => {
        const id = ids[index] ?? '';
        const hasFailed = stored.outcome === 'failed';
        return {
          id,
          outcome: stored.outcome,
          problem: hasFailed ? batchProblem(stored.refusal) : null,
          creditNote: hasFailed ? null : (counts.get(id) ?? null),
        };
      });
      return ok({ body: { results } });
    }),

  getCreditNote: async ({ caller, merchantId, params }) => {
    const note = await getCreditNote(deps.database.db, merchantId, params.creditNoteId);
    return note === null || !reachesNote(caller, note) ? refuse('not_found') : ok({ body: present(note) });
  },

  listCreditNotes: async ({ caller, merchantId, query }) => {
    const after = decodeTimeCursor(query.cursor);
    if (!after.ok) return after;
    const filter = { ...scopeOf(caller, query), limit: query.limit, after: after.value };
    const page = await listCreditNotes(deps.database.db, merchantId, filter);
    return ok({ body: { data: page.data.map(present), nextCursor: page.nextCursor } });
  },
});
