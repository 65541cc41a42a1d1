import { createDefaultSettings } from '@aftercart/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../database/database.ts';
import { createTestClock } from '../../lib/clock.ts';
import { createVault, randomBytes } from '../../lib/crypto.ts';
import { createTestDatabase } from '../../testing/database.ts';
import { addMerchant } from '../../testing/merchant.ts';
import { creditNoteInput, orderInput } from '../../testing/orders.ts';
import { ensureCustomers } from '../customers/index.ts';
import { loadOrder } from '../orders/index.ts';
import { storeOrders } from '../orders/orders.service.ts';
import { storeCreditNotes } from './credit-notes.service.ts';
import { createRematchHooks } from './rematch.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it.each(['order', 'note'] as const)(
  'an order and its note overlap, the %s first: neither overlooks the other',
  async (first) => {
    const clock = createTestClock();
    const merchantId = await addMerchant(database, clock);
    const settings = { version: 1, document: createDefaultSettings({ currency: 'GBP' }) };
    const vault = await createVault(randomBytes(32));
    const credits = { onUnitsCredited: async () => {} };
    const hooks = { refuseVouchers: async () => new Map(), ...createRematchHooks(credits) };
    // A known customer: two that come for a new one would wait for each other by themselves.
    await database.transaction((tx) => ensureCustomers(tx, merchantId, ['cus_13047'], clock.now()));

    /** Commits a while after its work is done, so that the other one works in between. */
    const slowly = <T>(isFirst: boolean, work: Promise<T>): Promise<T> =>
      work.then(async (value) => {
        if (isFirst) await pause(150);
        return value;
      });
    const order = () =>
      database.transaction((tx) =>
        slowly(first === 'order', storeOrders({ clock, vault, hooks }, tx, merchantId, settings, [orderInput()])),
      );
    const note = () =>
      database.transaction((tx) =>
        slowly(
          first === 'note',
          storeCreditNotes({ clock, hooks: credits }, tx, merchantId, settings, [creditNoteInput()]),
        ),
      );
    const leading = first === 'order' ? order() : note();
    await pause(50);
    await Promise.all([leading, first === 'order' ? note() : order()]);

    const stored = await loadOrder(database.db, merchantId, orderInput().id);
    expect(stored?.lines).toMatchObject([{ creditedQuantity: 1 }]);
  },
);
