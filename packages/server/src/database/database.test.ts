import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok, refuse } from '../lib/result.ts';
import { createTestDatabase } from '../testing/database.ts';
import { createDatabase } from './create-database.node.ts';
import type { Database, Tx } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const addMerchant = (tx: Tx, id: string) =>
  tx.insertInto('merchants').values({ merchant_id: id, name: id, created_at: new Date() }).execute();
const countMerchants = async (id: string): Promise<number> => {
  const row = await database.db
    .selectFrom('merchants')
    .where('merchant_id', '=', id)
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
};

describe('transactions', () => {
  it('commit a success and roll a refusal back', async () => {
    const kept = await database.inTransaction(async (tx) => {
      await addMerchant(tx, 'mer_kept');
      return ok('done');
    });
    const refused = await database.inTransaction(async (tx) => {
      await addMerchant(tx, 'mer_refused');
      return refuse('not_found', 'no such thing');
    });
    expect(kept).toEqual({ ok: true, value: 'done' });
    expect(refused).toEqual({ ok: false, code: 'not_found', detail: 'no such thing' });
    expect(await countMerchants('mer_kept')).toBe(1);
    expect(await countMerchants('mer_refused')).toBe(0);
  });

  it('roll a thrown error back', async () => {
    const failing = database.transaction(async (tx) => {
      await addMerchant(tx, 'mer_thrown');
      throw new Error('bug');
    });
    await expect(failing).rejects.toThrow('bug');
    expect(await countMerchants('mer_thrown')).toBe(0);
  });

  it('are repeated after a serialization failure or deadlock, and only then', async () => {
    let runs = 0;
    const result = await database.transaction(async (tx) => {
      runs += 1;
      const state = runs === 1 ? '40001' : '40P01';
      if (runs < 3)
        await sql`do ${sql.raw(`$$ begin raise exception 'again' using errcode = '${state}'; end $$`)}`.execute(tx);
      return runs;
    });
    expect(result).toBe(3);
    const broken = database.transaction(async (tx) => {
      runs += 1;
      await sql`select 1 / 0`.execute(tx);
    });
    await expect(broken).rejects.toThrow('division by zero');
    expect(runs).toBe(4);
  });

  it('run one after another or side by side without mixing', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => database.transaction((tx) => addMerchant(tx, `mer_many_${index}`))),
    );
    expect(await countMerchants('mer_many_7')).toBe(1);
  });
});

describe('values', () => {
  it('look the same on both databases', async () => {
    const { rows } = await sql`
      select 9007199254740991::bigint as big, date '1990-02-28' as day, timestamptz '2026-01-02T03:04:05.678Z' as at,
        1.50::numeric(12,2) as exact, ${JSON.stringify({ a: [1] })}::jsonb as json, true as yes`.execute(database.db);
    expect(rows).toEqual([
      {
        big: 9007199254740991,
        day: '1990-02-28',
        at: new Date('2026-01-02T03:04:05.678Z'),
        exact: '1.50',
        json: { a: [1] },
        yes: true,
      },
    ]);
  });

  it('refuse an integer that a number cannot hold', async () => {
    await expect(sql`select 9007199254740993::bigint as big`.execute(database.db)).rejects.toThrow('too large');
  });
});

describe('reads by key', () => {
  const echo = (value: number) => sql<{ value: number }>`select ${value}::integer as value`.execute(database.byKey);

  it('travel many at once, and each gets its own answer or error', async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) =>
        index % 7 === 3 ? sql`select 1 / ${0}::integer`.execute(database.byKey) : echo(index),
      ),
    );
    for (const [index, answer] of answers.entries()) {
      if (index % 7 === 3) expect(String(answer.status === 'rejected' && answer.reason)).toContain('division by zero');
      else expect(answer.status === 'fulfilled' && answer.value.rows).toEqual([{ value: index }]);
    }
  });

  it('see what was committed before them', async () => {
    await database.transaction((tx) => addMerchant(tx, 'mer_seen'));
    const query = database.byKey.selectFrom('merchants').select('name').where('merchant_id', '=', 'mer_seen');
    expect(await query.execute()).toEqual([{ name: 'mer_seen' }]);
  });

  it('are asked again where their connection broke', async () => {
    // PGlite has but one connection, and it does not break.
    if (database.kind === 'pglite') return expect(database.byKey).toBe(database.db);
    const pids = async () => {
      const read = () => sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.byKey);
      return (await Promise.all([read(), read(), read(), read()])).flatMap(({ rows }) => rows.map((row) => row.pid));
    };
    const before = await pids();
    const slow = before.map(() => sql<{ slept: number }>`select 1 as slept from pg_sleep(${0.3}::float8)`);
    const answers = Promise.all(slow.map((query) => query.execute(database.byKey)));
    await sql`select pg_terminate_backend(pid) from unnest(${before}::integer[]) as pid`.execute(database.db);
    expect((await answers).map(({ rows }) => rows)).toEqual(before.map(() => [{ slept: 1 }]));
    for (const pid of await pids()) expect(before).not.toContain(pid);
    await expect(database.byKey.transaction().execute(() => Promise.resolve())).rejects.toThrow('no transactions');
  });
});

describe('listen', () => {
  it('hears what a transaction announced once it committed, until it stops', async () => {
    const heard: string[] = [];
    const stop = await database.listen('test_channel', (payload) => heard.push(payload));
    await expect(
      database.transaction(async (tx) => {
        await sql`select pg_notify('test_channel', 'rolled back')`.execute(tx);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await database.transaction((tx) => sql`select pg_notify('test_channel', 'committed')`.execute(tx));
    await expect.poll(() => heard).toEqual(['committed']);
    await stop();
    await sql`select pg_notify('test_channel', 'late')`.execute(database.db);
    await sql`select 1`.execute(database.db);
    expect(heard).toEqual(['committed']);
  });
});

describe('migrate', () => {
  it('does nothing the second time', async () => {
    await database.migrate();
    expect(await database.ping()).toBe(true);
  });
});

describe('a PGlite folder', () => {
  it('is opened by one process at a time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aftercart-test-'));
    const dir = join(folder, 'data');
    try {
      const first = await createDatabase({ kind: 'pglite', dir });
      await expect(createDatabase({ kind: 'pglite', dir })).rejects.toThrow(`in use by process ${process.pid}`);
      await first.migrate();
      await first.transaction((tx) => addMerchant(tx, 'mer_folder'));
      await first.close();

      // A process that died left its lock behind: no process has this number.
      await writeFile(join(folder, '.data.lock'), '4194305');
      const second = await createDatabase({ kind: 'pglite', dir });
      const rows = await second.db.selectFrom('merchants').select('merchant_id').execute();
      expect(rows).toEqual([{ merchant_id: 'mer_folder' }]);
      await second.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
