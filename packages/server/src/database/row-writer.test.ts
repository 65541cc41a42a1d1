import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../testing/database.ts';
import { addMerchant } from '../testing/merchant.ts';
import type { Database } from './database.ts';
import { type RowBatch, violatedUniqueIndex } from './insert-rows.ts';
import { createRowWriter, type RowWriter } from './row-writer.ts';

let database: Database;
let write: RowWriter;
beforeAll(async () => {
  database = await createTestDatabase();
  write = createRowWriter(database.db);
});
afterAll(() => database.close());

const rowsOf = (merchantId: string, key: string, more: RowBatch = {}): RowBatch => ({
  idempotency_records: [
    {
      merchant_id: merchantId,
      key_hash: key,
      request_hash: 'r',
      status: 201,
      response: key,
      expires_at: new Date('2026-01-01T00:00:00Z'),
    },
  ],
  ...more,
});
const keysOf = async (merchantId: string): Promise<string[]> => {
  const query = database.db.selectFrom('idempotency_records').select('key_hash').where('merchant_id', '=', merchantId);
  return (await query.orderBy('key_hash').execute()).map((row) => row.key_hash);
};

describe('a crowd of inserts', () => {
  it('is written completely, in any number', async () => {
    for (const count of [1, 2, 3, 7, 40]) {
      const merchantId = `mer_crowd_${count}`;
      const keys = Array.from({ length: count }, (_, index) => `k${String(index).padStart(2, '0')}`);
      await Promise.all(keys.map((key) => write(merchantId, rowsOf(merchantId, key))));
      expect(await keysOf(merchantId)).toEqual(keys);
    }
  });

  it('loses only the row that is refused, and tells only its sender', async () => {
    const merchantId = 'mer_doubled';
    await write(merchantId, rowsOf(merchantId, 'k07'));
    const keys = Array.from({ length: 20 }, (_, index) => `k${String(index).padStart(2, '0')}`);
    const outcomes = await Promise.allSettled(keys.map((key) => write(merchantId, rowsOf(merchantId, key))));
    const refused = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [[keys[index], violatedUniqueIndex(outcome.reason)]] : [],
    );
    expect(refused).toEqual([['k07', 'idempotency_records_pkey']]);
    expect(await keysOf(merchantId)).toEqual(keys);
  });

  it('keeps one of two that are the same, though they travel together', async () => {
    const merchantId = 'mer_twins';
    const keys = ['a', 'b', 'c', 'd', 'e', 'e', 'f', 'd'];
    const outcomes = await Promise.allSettled(keys.map((key) => write(merchantId, rowsOf(merchantId, key))));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    expect(await keysOf(merchantId)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('writes all rows of a use case or none', async () => {
    const merchantId = await addMerchant(database);
    const deadline = (subject: string) => ({
      merchant_id: merchantId,
      kind: 'test',
      subject_id: subject,
      due_at: new Date(),
      run_at: new Date(),
      payload: '{}',
      created_at: new Date(),
    });
    await write(merchantId, { deadlines: [deadline('taken')] });
    const outcomes = await Promise.allSettled(
      ['k0', 'k1', 'k2', 'taken', 'k4', 'k5', 'k6', 'k7'].map((key) =>
        write(merchantId, rowsOf(merchantId, key, { deadlines: [deadline(key)] })),
      ),
    );
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(await keysOf(merchantId)).toEqual(['k0', 'k1', 'k2', 'k4', 'k5', 'k6', 'k7']);
  });
});
