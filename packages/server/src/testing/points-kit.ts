import { createDefaultSettings, type PointsSettings, type SettingsDocument } from '@aftercart/contract';
import type { Database } from '../database/database.ts';
import { systemDoer } from '../http/customer-scope.ts';
import { createJobRunner } from '../jobs/runner.ts';
import { createTestClock } from '../lib/clock.ts';
import { silentLogger } from '../lib/logger.ts';
import { type Result, unwrap } from '../lib/result.ts';
import { ensureCustomers } from '../modules/customers/index.ts';
import type { StoredOrder, StoredOrderLine } from '../modules/orders/index.ts';
import { createPointsHooks, createPointsJobs, previewPoints, reversePoints } from '../modules/points/index.ts';
import { getPoints, listEntries } from '../modules/points/points.service.ts';
import { createRedemption, transitionRedemption } from '../modules/points/redemptions.service.ts';
import { addMerchant } from './merchant.ts';

type KitLine = Partial<StoredOrderLine> & { totalMinor: number };
export type KitOrder = Partial<Omit<StoredOrder, 'lines'>> & { id: string; lines?: KitLine[] };

/** A shop of its own, in which orders can be placed and time can pass, with nothing but points behind it. */
export const createPointsKit = async (database: Database, change: Partial<PointsSettings> = {}) => {
  const clock = createTestClock('2026-03-02T10:00:00.000Z');
  const merchantId = await addMerchant(database, clock);
  const defaults = createDefaultSettings();
  const document: SettingsDocument = { ...defaults, points: { ...defaults.points, ...change } };
  const rules = { version: 1, document };
  const deps = { clock, loadSettings: async () => rules };
  const hooks = createPointsHooks(deps);
  const runner = createJobRunner({ database, clock, handlers: createPointsJobs(deps), log: silentLogger });

  const storedOrder = ({ lines = [{ totalMinor: 10_000 }], ...order }: KitOrder): StoredOrder => {
    const storedLines = lines.map(
      (line, index): StoredOrderLine => ({
        id: String(index + 1),
        sku: 'SKU-1',
        description: 'A thing',
        kind: 'product',
        category: null,
        quantity: 1,
        unitPrice: '1.00',
        netMinor: line.totalMinor,
        creditedQuantity: 0,
        returnedQuantity: 0,
        ...line,
      }),
    );
    return {
      merchantId,
      number: order.id,
      customerId: 'cus_1',
      placedAt: clock.now(),
      status: 'paid',
      deliveredAt: null,
      currency: 'CNY',
      totalMinor: storedLines.reduce((sum, line) => sum + line.totalMinor, 0),
      refundedMinor: 0,
      voucherCodes: [],
      createdAt: clock.now(),
      updatedAt: clock.now(),
      ...order,
      lines: storedLines,
    };
  };
  const store = async (orders: KitOrder[], kind: 'created' | 'updated'): Promise<void> => {
    const stored = orders.map(storedOrder);
    await database.transaction(async (tx) => {
      await ensureCustomers(
        tx,
        merchantId,
        stored.flatMap((order) => order.customerId ?? []),
        clock.now(),
      );
      const changes = stored.map((order) => ({ order, change: kind, previous: null }));
      await hooks.onOrdersStored(tx, { merchantId, settings: rules, changes, at: clock.now() });
    });
  };
  const reversal = (orderId: string, units: Record<string, number>, subjects: Record<string, string>) => ({
    orderId,
    lines: Object.entries(units).map(([lineId, quantity]) => ({ lineId, quantity })),
    at: clock.now(),
    subjects,
  });

  const preview = async (orderId: string, units: Record<string, number>) => {
    const owner = await database.db
      .selectFrom('points_orders')
      .select('customer_id')
      .where('merchant_id', '=', merchantId)
      .where('order_id', '=', orderId)
      .executeTakeFirst();
    const look = { merchantId, rules, customerId: owner?.customer_id ?? null, reversal: reversal(orderId, units, {}) };
    return previewPoints(deps, database.db, look);
  };

  return {
    database,
    merchantId,
    clock,
    rules,
    deps,
    hooks,
    runDue: runner.runDue,
    place: (...orders: KitOrder[]) => store(orders, 'created'),
    update: (...orders: KitOrder[]) => store(orders, 'updated'),
    /** Every return of every test also proves that its preview had told the truth. */
    giveBack: async (orderId: string, units: Record<string, number>, subjects: Record<string, string> = {}) => {
      const foretold = await preview(orderId, units);
      const input = { merchantId, rules, reversals: [reversal(orderId, units, subjects)] };
      const [effect] = await database.transaction((tx) => reversePoints(deps, tx, input));
      if (JSON.stringify(foretold) !== JSON.stringify(effect)) {
        throw new Error(`Foretold was ${JSON.stringify(foretold)}, but it did ${JSON.stringify(effect)}.`);
      }
      return effect;
    },
    preview,
    points: async (customerId = 'cus_1') =>
      unwrap(await getPoints(deps, database.db, { merchantId, customerId, isProven: true }, rules)),
    entries: async (customerId = 'cus_1') =>
      unwrap(await listEntries(database.db, { merchantId, customerId, isProven: true }, { limit: 100 })).data,
    redeem: (rewardId = 'rwd_voucher-15', customerId = 'cus_1') =>
      database.inTransaction((tx) =>
        createRedemption(deps, tx, { merchantId, customerId, isProven: true, rewardId }, rules, {
          actor: 'shopper',
          speaksAs: 'shopper',
          actorId: null,
        }),
      ),
    cancel: (id: string) =>
      database.inTransaction((tx) =>
        transitionRedemption(deps, tx, { merchantId, customerId: null }, id, { action: 'cancel' }, rules, {
          ...systemDoer,
          actor: 'admin',
        }),
      ),
    run: <T>(fn: Parameters<typeof database.inTransaction<T>>[0]): Promise<Result<T>> => database.inTransaction(fn),
  };
};

export type PointsKit = Awaited<ReturnType<typeof createPointsKit>>;
