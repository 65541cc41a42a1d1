import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { createTestClock } from '../lib/clock.ts';
import { createTestDatabase } from '../testing/database.ts';
import { findLedgerErrors } from '../testing/ledger-invariants.ts';
import { addMerchant } from '../testing/merchant.ts';
import {
  type Account,
  loadUses,
  openSheets,
  type PackedSheet,
  type PostOutcome,
  packedSheet,
  readStatement,
  type Sheet,
  sumUses,
  unpackSheet,
} from './index.ts';

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

const owner = 'cus_1';
const account = (kind: string, more: Partial<Account> = {}): Account => ({
  book: 'points',
  owner,
  kind,
  unit: 'points',
  overdraft: false,
  lots: false,
  ...more,
});
const issued = account('issued', { overdraft: true });
const waiting = account('waiting');
const available = account('available', { lots: true });
const spent = account('spent');
const accounts = [issued, waiting, available, spent];

const onSheet = <T>(fn: (sheet: Sheet) => T, references: string[] = []): Promise<T> =>
  database.transaction(async (tx) => {
    const sheets = await openSheets(tx, clock, {
      merchantId,
      book: 'points',
      sheets: [{ owner, accounts }],
      references,
    });
    const value = fn(sheets.of(owner));
    await sheets.save();
    return value;
  });
const day = (days: number): Date => new Date(Date.UTC(2026, 0, 1 + days));
const give = (sheet: Sheet, reference: string, amount: number, expiresAt: Date | null = null): PostOutcome =>
  sheet.post({ type: 'give', reference, owner, debit: issued, credit: available, amount, at: day(0), expiresAt });
const spend = (sheet: Sheet, reference: string, amount: number): PostOutcome =>
  sheet.post({ type: 'spend', reference, owner, debit: available, credit: spent, amount, at: day(1) });
const wait = (sheet: Sheet, reference: string, amount: number): PostOutcome =>
  sheet.post({
    type: 'earn',
    reference,
    owner,
    debit: issued,
    credit: waiting,
    amount,
    at: day(0),
    state: 'pending',
    availableAt: day(7),
  });
const balances = () =>
  onSheet((sheet) => ({
    issued: sheet.balance(issued),
    waiting: sheet.balance(waiting),
    available: sheet.balance(available),
    spent: sheet.balance(spent),
  }));
const statement = () => readStatement(database.db, { merchantId, book: 'points', owner, after: null, limit: 100 });

describe('posting', () => {
  it('moves an amount between two accounts and keeps it on the statement, newest first', async () => {
    await onSheet((sheet) => {
      give(sheet, 'a', 100);
      spend(sheet, 'b', 30);
    });
    expect(await balances()).toEqual({ issued: -100, waiting: 0, available: 70, spent: 30 });
    expect((await statement()).map(({ type, amount, state }) => [type, amount, state])).toEqual([
      ['spend', 30, 'posted'],
      ['give', 100, 'posted'],
    ]);
    const [newest] = await statement();
    const after = { createdAt: newest?.createdAt ?? day(0), seq: newest?.seq ?? 0 };
    const rest = await readStatement(database.db, {
      merchantId,
      book: 'points',
      owner,
      after,
      limit: 100,
      types: ['give'],
    });
    expect(rest.map(({ reference }) => reference)).toEqual(['a']);
  });

  it('answers a replayed reference with what it did then, and moves nothing', async () => {
    const first = await onSheet((sheet) => give(sheet, 'a', 100));
    const again = await onSheet((sheet) => give(sheet, 'a', 999), ['a']);
    expect(again).toMatchObject({
      ok: true,
      replayed: true,
      transfer: { id: first.ok && first.transfer.id, amount: 100 },
    });
    expect((await balances()).available).toBe(100);
  });

  it('refuses to take more than there is', async () => {
    const outcome = await onSheet((sheet) => {
      give(sheet, 'a', 10);
      return spend(sheet, 'b', 11);
    });
    expect(outcome).toEqual({ ok: false, overdrawn: available });
    expect((await balances()).available).toBe(10);
  });

  it('takes whole amounts of one unit only', async () => {
    await onSheet((sheet) => {
      expect(() => give(sheet, 'a', 0)).toThrow(RangeError);
      expect(() => give(sheet, 'a', 1.5)).toThrow(RangeError);
      const foreign = { ...available, unit: 'CNY' };
      expect(() =>
        sheet.post({ type: 'x', reference: 'a', owner, debit: issued, credit: foreign, amount: 1, at: day(0) }),
      ).toThrow('unit');
    });
  });

  it('belongs to one merchant', async () => {
    await onSheet((sheet) => give(sheet, 'a', 10));
    merchantId = await addMerchant(database);
    expect((await balances()).available).toBe(0);
    expect(await statement()).toEqual([]);
  });
});

describe('many sheets at once', () => {
  const sheetsOf = (owners: string[]) => ({
    merchantId,
    book: 'points' as const,
    sheets: owners.map((one) => ({ owner: one, accounts: accounts.map((entry) => ({ ...entry, owner: one })) })),
  });

  it('are opened and saved together, each on its own', async () => {
    const owners = ['cus_1', 'cus_2', 'cus_3'];
    await database.transaction(async (tx) => {
      const sheets = await openSheets(tx, clock, sheetsOf(owners));
      for (const [index, one] of owners.entries()) {
        const [debit, credit] = [
          { ...issued, owner: one },
          { ...available, owner: one },
        ];
        const posting = {
          type: 'give',
          reference: `give:${one}`,
          owner: one,
          debit,
          credit,
          amount: index + 1,
          at: day(0),
        };
        expect(sheets.of(one).post(posting).ok).toBe(true);
      }
      await sheets.save();
    });
    const amounts = await database.transaction(async (tx) => {
      const sheets = await openSheets(tx, clock, sheetsOf(owners));
      expect(() => sheets.of('cus_9')).toThrow('cus_9');
      return owners.map((one) => sheets.of(one).balance({ ...available, owner: one }));
    });
    expect(amounts).toEqual([1, 2, 3]);
    expect(await findLedgerErrors(database, merchantId)).toEqual([]);
  });
});

describe('a packed sheet', () => {
  const look = async (references: string[] = []): Promise<Sheet> => {
    const input = { merchantId, book: 'points' as const, owner, accounts, references };
    const { rows } = await sql<{ sheet: PackedSheet }>`select ${packedSheet(input)} as sheet`.execute(database.db);
    return unpackSheet(input, rows[0]?.sheet ?? { accounts: null, lots: null, transfers: null }, clock);
  };

  it('holds what an opened one holds', async () => {
    await onSheet((sheet) => {
      give(sheet, 'a', 10, day(400));
      give(sheet, 'b', 5);
      wait(sheet, 'w1', 7);
      wait(sheet, 'w2', 8);
    });
    await onSheet((sheet) => spend(sheet, 's', 3));
    const seen = await look(['a', 'w2']);
    await onSheet(
      (sheet) => {
        expect(seen.lots(available)).toEqual(sheet.lots(available));
        expect(seen.pending()).toEqual(sheet.pending());
        for (const one of accounts) expect(seen.balance(one)).toBe(sheet.balance(one));
        for (const reference of ['a', 'b', 'w2']) {
          expect(seen.byReference(reference)).toEqual(sheet.byReference(reference));
        }
      },
      ['a', 'w2'],
    );
  });

  it('leaves nothing behind', async () => {
    expect((await look()).balance(available)).toBe(0);
    const rows = await database.db
      .selectFrom('ledger_accounts')
      .select('id')
      .where('merchant_id', '=', merchantId)
      .execute();
    expect(rows).toEqual([]);
  });
});

describe('lots', () => {
  it('are used in the order in which they expire, and remember what used them', async () => {
    const spentTransfer = await onSheet((sheet) => {
      give(sheet, 'never', 50);
      give(sheet, 'late', 50, day(90));
      give(sheet, 'soon', 50, day(30));
      return spend(sheet, 'b', 70);
    });
    const left = await onSheet((sheet) =>
      sheet.lots(available).map(({ remaining, expiresAt }) => ({ remaining, expiresAt })),
    );
    expect(left).toEqual([
      { remaining: 30, expiresAt: day(90) },
      { remaining: 50, expiresAt: null },
    ]);
    const id = spentTransfer.ok ? spentTransfer.transfer.id : '';
    const uses = await loadUses(database.db, merchantId, id);
    expect(uses.map(({ amount, expiresAt }) => ({ amount, expiresAt }))).toEqual([
      { amount: 50, expiresAt: day(30) },
      { amount: 20, expiresAt: day(90) },
    ]);
    const source = uses[0]?.sourceId ?? '';
    expect(await sumUses(database.db, merchantId, [source, 'ent_other'], 'spend')).toEqual(new Map([[source, 50]]));
  });

  it('can be taken from one source first, or from one lot alone', async () => {
    const left = await onSheet((sheet) => {
      const late = give(sheet, 'late', 50, day(90));
      give(sheet, 'soon', 50, day(30));
      const first = late.ok ? late.transfer.id : '';
      sheet.post({
        type: 'x',
        reference: 'b',
        owner,
        debit: available,
        credit: spent,
        amount: 60,
        at: day(1),
        taking: { first },
      });
      const only = sheet.lots(available)[0]?.id ?? '';
      sheet.post({
        type: 'x',
        reference: 'c',
        owner,
        debit: available,
        credit: spent,
        amount: 5,
        at: day(1),
        taking: { only },
      });
      return sheet.lots(available).map(({ remaining }) => remaining);
    });
    expect(left).toEqual([35]);
  });
});

describe('a pending transfer', () => {
  it('waits, and settles to where it was meant for', async () => {
    await onSheet((sheet) => wait(sheet, 'a', 100));
    expect(await balances()).toEqual({ issued: -100, waiting: 100, available: 0, spent: 0 });
    await onSheet((sheet) => {
      const [transfer] = sheet.pending();
      if (transfer) sheet.settle(transfer, available, { type: 'release', at: day(7), expiresAt: day(372) });
    });
    expect(await balances()).toEqual({ issued: -100, waiting: 0, available: 100, spent: 0 });
    expect((await statement()).map(({ type, state }) => [type, state])).toEqual([
      ['release', 'posted'],
      ['earn', 'posted'],
    ]);
  });

  it('can be taken back in part: the rest settles, and the whole story is posted', async () => {
    await onSheet((sheet) => wait(sheet, 'a', 100));
    await onSheet((sheet) => {
      const [transfer] = sheet.pending();
      if (transfer) sheet.reverse(transfer, { type: 'undo', reference: 'b', amount: 40, at: day(2) });
    });
    const outstanding = await onSheet((sheet) => sheet.pending().map((transfer) => sheet.outstanding(transfer)));
    expect(outstanding).toEqual([60]);
    await onSheet((sheet) => {
      const [transfer] = sheet.pending();
      if (transfer) sheet.settle(transfer, available, { type: 'release', at: day(7), expiresAt: null });
    });
    expect((await balances()).available).toBe(60);
    expect((await statement()).map(({ type, state }) => [type, state])).toEqual([
      ['release', 'posted'],
      ['undo', 'posted'],
      ['earn', 'posted'],
    ]);
  });

  it('is voided with its reversals when nothing is left of it', async () => {
    await onSheet((sheet) => wait(sheet, 'a', 100));
    await onSheet((sheet) => {
      const [transfer] = sheet.pending();
      if (!transfer) return;
      sheet.reverse(transfer, { type: 'undo', reference: 'b', amount: 40, at: day(2) });
      sheet.reverse(transfer, { type: 'undo', reference: 'c', amount: 60, at: day(3) });
    });
    expect(await balances()).toEqual({ issued: 0, waiting: 0, available: 0, spent: 0 });
    expect(new Set((await statement()).map(({ state }) => state))).toEqual(new Set(['voided']));
    expect(await onSheet((sheet) => sheet.pending())).toEqual([]);
  });

  it('can wait longer', async () => {
    await onSheet((sheet) => wait(sheet, 'a', 100));
    await onSheet((sheet) => {
      const [transfer] = sheet.pending();
      if (transfer) sheet.reschedule(transfer, day(20), day(400));
    });
    expect((await statement())[0]).toMatchObject({ availableAt: day(20), expiresAt: day(400), state: 'pending' });
  });
});

describe('the database itself', () => {
  const written = async () => {
    await onSheet((sheet) => {
      give(sheet, 'a', 10);
      spend(sheet, 'b', 4);
    });
  };

  it('forbids an overdraft where the program does', async () => {
    await written();
    const overdraw = database.db
      .updateTable('ledger_accounts')
      .set({ balance: -1 })
      .where('merchant_id', '=', merchantId)
      .where('kind', '=', 'available')
      .execute();
    await expect(overdraw).rejects.toThrow('ledger_accounts_no_overdraft');
  });

  it('forbids to change or delete a transfer or a lot use', async () => {
    await written();
    const change = database.db.updateTable('ledger_transfers').set({ amount: 1 }).where('merchant_id', '=', merchantId);
    await expect(change.execute()).rejects.toThrow('never changed');
    const remove = database.db.deleteFrom('ledger_transfers').where('merchant_id', '=', merchantId);
    await expect(remove.execute()).rejects.toThrow('never deleted');
    const forget = database.db.deleteFrom('ledger_lot_uses').where('merchant_id', '=', merchantId);
    await expect(forget.execute()).rejects.toThrow('never changed or deleted');
  });

  it('forbids a second transfer of one reference', async () => {
    await written();
    // Not announced when the sheet was opened, so the program does not see it.
    await expect(onSheet((sheet) => give(sheet, 'a', 10))).rejects.toThrow('ledger_transfers_reference');
    expect((await balances()).available).toBe(6);
  });
});

describe('two at once', () => {
  it('cannot both spend the last points: exactly one wins', async () => {
    await onSheet((sheet) => give(sheet, 'a', 100));
    const outcomes = await Promise.all(
      ['b', 'c', 'd', 'e'].map((reference) => onSheet((sheet) => spend(sheet, reference, 100))),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await balances()).toMatchObject({ available: 0, spent: 100 });
    expect(await findLedgerErrors(database, merchantId)).toEqual([]);
  });

  it('that tell of one cause move it once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => onSheet((sheet) => give(sheet, 'a', 100), ['a'])),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.replayed).sort()).toEqual([false, true, true, true]);
    expect((await balances()).available).toBe(100);
  });
});

describe('whatever happens', () => {
  const operation = fc.oneof(
    fc.record({
      kind: fc.constant('give' as const),
      amount: fc.integer({ min: 1, max: 500 }),
      expires: fc.option(fc.integer({ min: 1, max: 400 })),
    }),
    fc.record({ kind: fc.constant('spend' as const), amount: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ kind: fc.constant('wait' as const), amount: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ kind: fc.constant('settle' as const) }),
    fc.record({ kind: fc.constant('reverse' as const), amount: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ kind: fc.constant('replay' as const), index: fc.nat(30) }),
  );

  it('the balances sum up to zero, nothing is overdrawn, lots equal balances, replays move nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 25 }), async (operations) => {
        merchantId = await addMerchant(database);
        const references: string[] = [];
        for (const [index, step] of operations.entries()) {
          const reference = `step_${index}`;
          await onSheet((sheet) => {
            const [pending] = sheet.pending();
            const before = sheet.balance(available);
            if (step.kind === 'give')
              give(sheet, reference, step.amount, step.expires === null ? null : day(step.expires));
            if (step.kind === 'spend') expect(spend(sheet, reference, step.amount).ok).toBe(step.amount <= before);
            if (step.kind === 'wait') wait(sheet, reference, step.amount);
            if (step.kind === 'settle' && pending)
              sheet.settle(pending, available, { type: 'release', at: day(7), expiresAt: null });
            if (step.kind === 'reverse' && pending) {
              const amount = Math.min(step.amount, sheet.outstanding(pending));
              sheet.reverse(pending, { type: 'undo', reference, amount, at: day(2) });
            }
            const old = step.kind === 'replay' ? references[step.index % Math.max(references.length, 1)] : undefined;
            if (old !== undefined && sheet.byReference(old)) {
              give(sheet, old, 77);
              expect(sheet.balance(available)).toBe(before);
            }
          }, references);
          references.push(reference);
        }
        expect(await findLedgerErrors(database, merchantId)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
