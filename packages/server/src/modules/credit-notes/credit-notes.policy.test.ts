import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../lib/group-by.ts';
import {
  type CreditLine,
  indexSoldLines,
  type MatchedLine,
  matchCreditLine,
  type NoteFacts,
  type SoldLine,
} from './credit-notes.policy.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const note = (facts: Partial<NoteFacts> = {}): NoteFacts => ({
  customerId: 'cus_1',
  orderId: null,
  issuedAt: day(20),
  ...facts,
});
const credit = (line: Partial<CreditLine> = {}): CreditLine => ({
  id: 'l1',
  sku: 'A',
  kind: 'product',
  quantity: 1,
  ...line,
});
const sold = (orderId: string, placedOn: number, quantity: number, rest: Partial<SoldLine> = {}): SoldLine => ({
  orderId,
  lineId: '1',
  sku: 'A',
  placedAt: day(placedOn),
  quantity,
  remaining: quantity,
  ...rest,
});

describe('matchCreditLine', () => {
  it('takes the oldest purchase first, and over several orders', () => {
    const lines = indexSoldLines([sold('ord_2', 5, 4), sold('ord_1', 3, 2)]);
    expect(matchCreditLine(note(), credit({ quantity: 3 }), lines)).toEqual({
      id: 'l1',
      matches: [
        { orderId: 'ord_1', lineId: '1', quantity: 2, before: 0 },
        { orderId: 'ord_2', lineId: '1', quantity: 1, before: 0 },
      ],
      unmatchedQuantity: 0,
      unmatchedReason: null,
    });
  });

  it('never gives the same unit to two lines', () => {
    const lines = indexSoldLines([sold('ord_1', 3, 3)]);
    expect(matchCreditLine(note(), credit({ quantity: 2 }), lines).unmatchedQuantity).toBe(0);
    expect(matchCreditLine(note(), credit({ quantity: 2 }), lines)).toMatchObject({
      matches: [{ quantity: 1, before: 2 }],
      unmatchedQuantity: 1,
      unmatchedReason: 'exceeds_purchased',
    });
  });

  it('does not take what was credited or returned before', () => {
    const lines = indexSoldLines([sold('ord_1', 3, 3, { remaining: 0 })]);
    expect(matchCreditLine(note(), credit(), lines)).toMatchObject({
      matches: [],
      unmatchedQuantity: 1,
      unmatchedReason: 'exceeds_purchased',
    });
  });

  it('does not take from an order placed after the note', () => {
    const lines = indexSoldLines([sold('ord_1', 21, 3)]);
    expect(matchCreditLine(note(), credit(), lines).unmatchedReason).toBe('no_earlier_purchase');
    expect(matchCreditLine(note({ issuedAt: day(21) }), credit(), lines).unmatchedReason).toBeNull();
  });

  it('looks at the named order alone, whatever its date', () => {
    const lines = indexSoldLines([sold('ord_1', 3, 5), sold('ord_2', 25, 1)]);
    expect(matchCreditLine(note({ orderId: 'ord_2' }), credit({ quantity: 2 }), lines)).toMatchObject({
      matches: [{ orderId: 'ord_2', quantity: 1 }],
      unmatchedReason: 'exceeds_purchased',
    });
  });

  it('says why nothing can be matched', () => {
    const lines = indexSoldLines([sold('ord_1', 3, 5)]);
    expect(matchCreditLine(note(), credit({ kind: 'shipping' }), lines).unmatchedReason).toBe('not_a_product');
    expect(matchCreditLine(note({ customerId: null }), credit(), lines).unmatchedReason).toBe('no_customer');
    expect(matchCreditLine(note(), credit({ sku: 'B' }), lines).unmatchedReason).toBe('no_earlier_purchase');
  });

  it('matches only the rest of a line that is looked at again', () => {
    const late = indexSoldLines([sold('ord_0', 1, 5)]);
    expect(matchCreditLine(note(), credit({ quantity: 9 }), late, 2)).toMatchObject({
      matches: [{ orderId: 'ord_0', quantity: 2 }],
      unmatchedQuantity: 0,
    });
  });
});

describe('the cancellations of a real shop', () => {
  type Row = { invoice: string; sku: string; quantity: number; at: Date; customerId: string };
  const rows: Row[] = readFileSync(new URL('./fixtures/online-retail-returned-items.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((text) => {
      const [invoice = '', sku = '', quantity = '', date = '', , customerId = ''] = text.split(',');
      return { invoice, sku, quantity: Number(quantity), at: new Date(`${date.replace(' ', 'T')}Z`), customerId };
    });

  /** Plays the file day by day, as a shop would have sent it. `kindOf` tells products from postage and corrections. */
  const play = (kindOf: (sku: string) => string): MatchedLine[] => {
    const sales = rows.filter((row) => row.quantity > 0);
    const lines = new Map(
      [...new Set(rows.map((row) => row.customerId))].map((customerId) => [
        customerId,
        indexSoldLines(
          sales
            .filter((row) => row.customerId === customerId)
            .map((row, index) => ({
              orderId: row.invoice,
              lineId: String(index),
              sku: row.sku,
              placedAt: row.at,
              quantity: row.quantity,
              remaining: row.quantity,
            })),
        ),
      ]),
    );
    return rows
      .filter((row) => row.quantity < 0)
      .map(({ customerId, sku, quantity, at, invoice }) =>
        matchCreditLine(
          { customerId, orderId: null, issuedAt: at },
          { id: invoice, sku, kind: kindOf(sku), quantity: -quantity },
          lines.get(customerId) ?? indexSoldLines([]),
        ),
      );
  };
  const count = (lines: MatchedLine[]): Record<string, number> =>
    Object.fromEntries(
      [...groupBy(lines, (line) => line.unmatchedReason ?? 'covered')].map(([reason, group]) => [reason, group.length]),
    );

  it('covers 385 of 459 lines; 71 have no earlier sale in the data and 3 return more than was bought', () => {
    expect(count(play(() => 'product'))).toEqual({ covered: 385, no_earlier_purchase: 71, exceeds_purchased: 3 });
  });

  it('takes no goods back for postage, discounts and manual corrections', () => {
    const kindOf = (sku: string): string => (/^\d{5}/.test(sku) ? 'product' : 'fee');
    expect(count(play(kindOf))).toEqual({
      covered: 382,
      no_earlier_purchase: 29,
      exceeds_purchased: 3,
      not_a_product: 45,
    });
  });
});
