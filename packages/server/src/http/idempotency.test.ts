import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../database/database.ts';
import { createTestClock } from '../lib/clock.ts';
import { ok, type Result, refuse } from '../lib/result.ts';
import { createTestDatabase } from '../testing/database.ts';
import type { ShopperCaller } from './caller.ts';
import { createIdempotency, type IdempotencyRecord, idempotencyRecord } from './idempotency.ts';

const database = await createTestDatabase();
afterAll(() => database.close());

const clock = createTestClock();
const caller = { kind: 'secret', merchantId: 'mer_1' } as const;
const recordOf = (
  key: string,
  input: unknown = { a: 1 },
  who = caller as Parameters<typeof idempotencyRecord>[0]['caller'],
) => idempotencyRecord({ caller: who, operationId: 'createThing', key, input: JSON.stringify(input) }, clock);

type Reply = { status: number; body: unknown };
const asText = ({ status, body }: Reply) => ({ status, text: JSON.stringify(body) });
const setUp = (toStored = asText) => {
  const idempotency = createIdempotency(database, clock);
  return {
    run: (record: IdempotencyRecord, fn: (tx: Tx) => Promise<Result<Reply>>) => idempotency.run(record, toStored, fn),
  };
};
let effects = 0;
beforeEach(async () => {
  effects = 0;
  await sql`delete from idempotency_records`.execute(database.db);
});
const effect = async () => {
  effects += 1;
  return ok({ status: 201, body: { number: effects } });
};

describe('run', () => {
  it('replays status and body of the first request', async () => {
    const idempotency = setUp();
    expect(await idempotency.run(await recordOf('k'), effect)).toEqual(
      ok({ reply: { status: 201, body: { number: 1 } }, replay: null }),
    );
    expect(await setUp().run(await recordOf('k'), effect)).toEqual(
      ok({ reply: null, replay: { status: 201, text: '{"number":1}' } }),
    );
    expect(effects).toBe(1);
  });

  it('refuses the key for another request', async () => {
    const idempotency = setUp();
    await idempotency.run(await recordOf('k'), effect);
    expect(await idempotency.run(await recordOf('k', { a: 2 }), effect)).toMatchObject({
      ok: false,
      code: 'idempotency_key_reused',
    });
  });

  it('keeps callers, operations and merchants apart', async () => {
    const shopper = (customerId: string): ShopperCaller => ({
      kind: 'shopper',
      merchantId: 'mer_1',
      customerId,
      orderIds: null,
      caseIds: null,
      widgets: null,
      jti: 'ses_1',
      expiresAt: clock.now(),
    });
    const idempotency = setUp();
    const records = [
      await recordOf('k', {}, shopper('cus_1')),
      await recordOf('k', {}, shopper('cus_2')),
      await recordOf('k', {}, { kind: 'publishable', merchantId: 'mer_1' }),
      await recordOf('k', {}, { kind: 'publishable', merchantId: 'mer_2' }),
      await idempotencyRecord({ caller, operationId: 'other', key: 'k', input: '' }, clock),
    ];
    for (const record of records) await idempotency.run(record, effect);
    expect(effects).toBe(5);
  });

  it('remembers nothing of a refusal or a failure', async () => {
    const idempotency = setUp();
    expect(await idempotency.run(await recordOf('k'), async () => refuse('not_found'))).toMatchObject({ ok: false });
    await expect(
      idempotency.run(await recordOf('k'), async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await idempotency.run(await recordOf('k', { corrected: true }), effect)).toMatchObject({ ok: true });
  });

  it('undoes the effect when the record cannot be written with it', async () => {
    const idempotency = setUp(() => {
      throw new Error('no text');
    });
    await sql`create table if not exists things (id int)`.execute(database.db);
    await expect(
      idempotency.run(await recordOf('k'), async (tx) => {
        await sql`insert into things values (1)`.execute(tx);
        return ok({ status: 201, body: {} });
      }),
    ).rejects.toThrow('no text');
    expect((await sql`select * from things`.execute(database.db)).rows).toEqual([]);
  });

  it('says that the first request is still running, in the same process', async () => {
    const idempotency = setUp();
    let finish = () => {};
    const slow = idempotency.run(await recordOf('k'), async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return effect();
    });
    expect(await idempotency.run(await recordOf('k'), effect)).toMatchObject({ code: 'idempotency_key_in_use' });
    while (effects === 0) {
      finish();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await slow;
    expect(await idempotency.run(await recordOf('k'), effect)).toMatchObject({ value: { replay: { status: 201 } } });
  });

  it('never runs it twice side by side, whichever process it reaches', async () => {
    let begin = () => {};
    let release = () => {};
    const started = new Promise<void>((resolve) => (begin = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const first = setUp().run(await recordOf('k'), async () => {
      begin();
      await released;
      return effect();
    });
    await started;
    const second = setUp().run(await recordOf('k'), effect);
    // Postgres says so at once; PGlite has one connection, so the second request waits and then finds the reply.
    const saysAtOnce = database.kind === 'postgres';
    if (!saysAtOnce) release();
    expect(await second).toMatchObject(saysAtOnce ? { code: 'idempotency_key_in_use' } : { value: { reply: null } });
    release();
    await first;
    expect(effects).toBe(1);
  });

  it('makes one effect of many simultaneous requests, whichever process they reach', async () => {
    const processes = [setUp(), setUp(), setUp()];
    const record = await recordOf('k');
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (processes[index % 3] ?? setUp()).run(record, effect)),
    );
    expect(effects).toBe(1);
    for (const outcome of outcomes) expect(outcome.ok || outcome.code === 'idempotency_key_in_use').toBe(true);
  });

  it('forgets a key when its time is over', async () => {
    const idempotency = setUp();
    await idempotency.run(await recordOf('k'), effect);
    clock.advance({ hours: 24 });
    expect(await idempotency.run(await recordOf('k'), effect)).toMatchObject({ value: { replay: { status: 201 } } });
    clock.advance({ hours: 25 });
    expect(await idempotency.run(await recordOf('k', { a: 3 }), effect)).toMatchObject({ value: { replay: null } });
    expect(effects).toBe(2);
  });

  it('keeps neither the key nor the caller', async () => {
    await setUp().run(await recordOf('my-own-key'), effect);
    const { rows } = await sql`select * from idempotency_records`.execute(database.db);
    expect(JSON.stringify(rows)).not.toMatch(/my-own-key|secret/);
  });
});
