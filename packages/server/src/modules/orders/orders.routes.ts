import type { Database } from '../../database/database.ts';
import type { Routes } from '../../http/routes.ts';
import { decodeTimeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { batchProblem } from './batch.ts';
import { reachesOrder, scopeOf } from './orders.access.policy.ts';
import { listOrders, loadOrder } from './orders.queries.ts';
import { type OrdersDeps, storeOrders } from './orders.service.ts';
import { presentOrder } from './orders.wire.ts';

export type OrderRoutes = Routes<'upsertOrder' | 'importOrders' | 'getOrder' | 'listOrders'>;

export const createOrderRoutes = (deps: OrdersDeps & { database: Database }): OrderRoutes => ({
  upsertOrder: async ({ merchantId, params, body, settings, transaction }) => {
    if (body.id !== params.orderId) {
      const message = 'The id in the body is another than the one in the path.';
      return refuse('validation_failed', message, [{ pointer: '/id', code: 'mismatch', message }]);
    }
    return transaction(async (tx) => {
      const [stored] = await storeOrders(deps, tx, merchantId, settings, [body]);
      if (stored === undefined || stored.outcome === 'failed') return stored?.refusal ?? refuse('internal');
      const order = await loadOrder(tx, merchantId, body.id);
      if (order === null) return refuse('internal');
      return ok({ status: stored.outcome === 'created' ? 201 : 200, body: presentOrder(order) });
    });
  },

  importOrders: async ({ merchantId, body, settings, transaction }) =>
    transaction(async (tx) => {
      const outcomes = await storeOrders(deps, tx, merchantId, settings, body.orders);
      const results = outcomes.map((stored, index) => ({
        id: body.orders[index]?.id ?? '',
        outcome: stored.outcome,
        problem: stored.outcome === 'failed' ? batchProblem(stored.refusal) : null,
        creditNote: null,
      }));
      return ok({ body: { results } });
    }),

  getOrder: async ({ caller, merchantId, params }) => {
    const order = await loadOrder(deps.database.byKey, merchantId, params.orderId);
    if (order === null || !reachesOrder(caller, order)) return refuse('not_found');
    return ok({ body: presentOrder(order) });
  },

  listOrders: async ({ caller, merchantId, query }) => {
    const after = decodeTimeCursor(query.cursor);
    if (!after.ok) return after;
    const scope = scopeOf(caller, query);
    const { db, byKey } = deps.database;
    const reader = scope.customerId === undefined ? db : byKey;
    const page = await listOrders(reader, merchantId, { ...scope, limit: query.limit, after: after.value });
    return ok({ body: { data: page.data.map(presentOrder), nextCursor: page.nextCursor } });
  },
});
