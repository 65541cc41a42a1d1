import type { Routes } from '../../http/routes.ts';
import { decodeCursor } from '../../lib/page.ts';
import { ok, refuse } from '../../lib/result.ts';
import { reachesOrder, scopeOf } from '../orders/index.ts';
import { createReturn, getReturnOptions, previewReturn } from './request-return.service.ts';
import type { ReturnsDeps } from './returns.deps.ts';
import { listReturns, loadReturn } from './returns.queries.ts';
import { presentReturn, presentReturns } from './returns.view.ts';
import { transitionReturn } from './transition-return.service.ts';

export type ReturnRoutes = Routes<
  'getReturnOptions' | 'previewReturn' | 'createReturn' | 'listReturns' | 'getReturn' | 'transitionReturn'
>;

export const createReturnRoutes = (deps: ReturnsDeps): ReturnRoutes => ({
  getReturnOptions: async ({ caller, settings, query }) => {
    const options = await getReturnOptions(deps, caller, settings, query.orderId);
    return options.ok ? ok({ body: options.value }) : options;
  },

  // It writes nothing, so it needs no transaction.
  previewReturn: async ({ caller, settings, body }) => {
    const preview = await previewReturn(deps, caller, settings, body);
    return preview.ok ? ok({ body: preview.value }) : preview;
  },

  createReturn: async ({ caller, settings, body, transaction }) =>
    transaction(async (tx) => {
      const created = await createReturn(deps, tx, caller, settings, body);
      return created.ok ? ok({ body: await presentReturn(tx, caller, settings, created.value) }) : created;
    }),

  listReturns: async ({ caller, merchantId, settings, query }) => {
    const cursor = decodeCursor(query.cursor, 1);
    if (!cursor.ok) return cursor;
    const page = await listReturns(deps.database.db, merchantId, {
      status: query.status,
      orderId: query.orderId,
      ...scopeOf(caller, query),
      limit: query.limit,
      after: cursor.value?.[0] ?? null,
    });
    const data = await presentReturns(deps.database.db, caller, settings, page.data);
    return ok({ body: { data, nextCursor: page.nextCursor } });
  },

  getReturn: async ({ caller, merchantId, settings, params }) => {
    const stored = await loadReturn(deps.database.db, merchantId, params.returnId);
    const isReached = stored !== null && reachesOrder(caller, { id: stored.orderId, customerId: stored.customerId });
    if (!isReached) return refuse('not_found');
    return ok({ body: await presentReturn(deps.database.db, caller, settings, stored) });
  },

  transitionReturn: async ({ caller, settings, params, body, transaction }) =>
    transaction(async (tx) => {
      const moved = await transitionReturn(deps, tx, caller, settings, params.returnId, body);
      return moved.ok ? ok({ body: await presentReturn(tx, caller, settings, moved.value) }) : moved;
    }),
});
