import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Tx } from '../database/database.ts';
import { createTestClock } from '../lib/clock.ts';
import { createTestDatabase } from '../testing/database.ts';
import { addMerchant } from '../testing/merchant.ts';
import { EVENTS_CHANNEL } from './announce.ts';
import { appendEvent, lastPosition, type NewEvent, positionOf, readEvents, timelineOf } from './log.ts';

const clock = createTestClock();
let database: Database;
let merchantId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  merchantId = await addMerchant(database);
});

const event = (id: string, more: Partial<NewEvent> = {}): NewEvent => ({
  merchantId,
  type: 'order.created',
  at: clock.now(),
  actor: 'merchant',
  subject: { type: 'order', id },
  customerId: null,
  ...more,
});
const append = (tx: Tx, id: string, more?: Partial<NewEvent>) => appendEvent(tx, clock, event(id, more));
// Other databases of the same Postgres may hold the horizon back for a moment.
const readIds = async (options: Partial<Parameters<typeof readEvents>[1]> = {}): Promise<string[]> => {
  const events = await readEvents(database.db, { merchantId, after: null, limit: 100, ...options });
  return events.map((stored) => stored.subject.id);
};

describe('the event log', () => {
  it('delivers events in order and resumes after any of them', async () => {
    const first = await database.transaction((tx) => append(tx, 'ord_1'));
    await database.transaction((tx) => append(tx, 'ord_2'));
    await database.transaction((tx) => append(tx, 'ord_3'));
    await expect.poll(() => readIds()).toEqual(['ord_1', 'ord_2', 'ord_3']);

    const after = await positionOf(database.db, merchantId, first);
    expect(await readIds({ after: after ?? null, limit: 1 })).toEqual(['ord_2']);
    const end = await lastPosition(database.db, merchantId);
    expect(await readIds({ after: end })).toEqual([]);
    expect(await positionOf(database.db, await addMerchant(database), first)).toBeUndefined();
  });

  it('holds nothing of a transaction that was rolled back, and nothing of another merchant', async () => {
    const failing = database.transaction(async (tx) => {
      await append(tx, 'ord_1');
      throw new Error('undo');
    });
    await expect(failing).rejects.toThrow('undo');
    const other = await addMerchant(database);
    await database.transaction((tx) => append(tx, 'ord_2', { merchantId: other }));
    expect(await readIds()).toEqual([]);
    expect(await lastPosition(database.db, merchantId)).toBeNull();
  });

  it('filters by customer, order, type and subject', async () => {
    await database.transaction(async (tx) => {
      await append(tx, 'ord_1', { customerId: 'cus_a', orderId: 'ord_1' });
      await append(tx, 'ord_2', { customerId: 'cus_b', orderId: 'ord_2' });
      await append(tx, 'ret_1', { customerId: 'cus_a', orderId: 'ord_1', type: 'return.requested' });
    });
    await expect.poll(() => readIds({ customerId: 'cus_a' })).toEqual(['ord_1', 'ret_1']);
    expect(await readIds({ orderIds: ['ord_2'] })).toEqual(['ord_2']);
    expect(await readIds({ orderIds: [] })).toEqual([]);
    expect(await readIds({ types: ['return.requested'] })).toEqual(['ret_1']);
    expect(await readIds({ subjectIds: ['ord_2'] })).toEqual(['ord_2']);
  });

  it('tells the timeline of one thing inside the transaction that writes it', async () => {
    const timeline = await database.transaction(async (tx) => {
      await append(tx, 'ret_1', { type: 'return.requested', actor: 'shopper', status: 'requested' });
      await append(tx, 'ret_1', {
        type: 'return.approved',
        actor: 'staff',
        actorId: 'staff_7',
        status: 'approved',
        note: 'Send it.',
      });
      return timelineOf(tx, merchantId, 'ret_1');
    });
    const at = clock.now().toISOString();
    expect(timeline).toEqual([
      { at, type: 'return.requested', actor: 'shopper', status: 'requested', note: null },
      { at, type: 'return.approved', actor: 'staff', status: 'approved', note: 'Send it.' },
    ]);
  });

  it('wakes listeners after the commit, never after a rollback', async () => {
    const heard: string[] = [];
    const stop = await database.listen(EVENTS_CHANNEL, (payload) => heard.push(payload));
    const silent = await addMerchant(database);
    await database
      .transaction(async (tx) => {
        await append(tx, 'ord_1', { merchantId: silent });
        throw new Error('undo');
      })
      .catch(() => {});
    await database.transaction((tx) => append(tx, 'ord_1'));
    await expect.poll(() => heard).toContain(merchantId);
    expect(heard).not.toContain(silent);
    await stop();
  });

  it('never delivers past a transaction that is still running, so that a late commit is not missed', async () => {
    // One connection cannot have two transactions at once: there a late commit cannot happen.
    if (database.kind === 'pglite') return;
    let finish: () => void = () => {};
    const mayFinish = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let started: () => void = () => {};
    const hasStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const slow = database.transaction(async (tx) => {
      await append(tx, 'ord_slow');
      started();
      await mayFinish;
    });
    await hasStarted;
    await database.transaction((tx) => append(tx, 'ord_fast'));
    expect(await readIds()).toEqual([]);
    finish();
    await slow;
    await expect.poll(() => readIds()).toEqual(['ord_slow', 'ord_fast']);
  });
});
