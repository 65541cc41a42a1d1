import { describe, expect, it } from 'vitest';
import { readInvoice } from './invoice.ts';
import type { Row } from './row.ts';

let nextLine = 2;
const row = (changes: Partial<Row> = {}): Row => ({
  line: nextLine++,
  invoice: '536367',
  stockCode: '84879',
  description: 'ASSORTED COLOUR BIRD ORNAMENT',
  quantity: 32,
  at: Date.UTC(2010, 11, 1, 8, 34),
  unitPrice: '1.69',
  customer: '13047',
  country: 'United Kingdom',
  ...changes,
});

describe('readInvoice', () => {
  it('makes an order of a sale', () => {
    const { document, asides, unknownCodes } = readInvoice('536367', [row(), row({ stockCode: 'POST', quantity: 1 })]);
    expect(document).toMatchObject({
      type: 'order',
      number: '536367',
      customer: '13047',
      at: Date.UTC(2010, 11, 1, 8, 34),
      lines: [
        { id: '1', sku: '84879', kind: 'product', quantity: 32, unitPrice: '1.69' },
        { id: '2', sku: 'POST', kind: 'shipping', category: null },
      ],
    });
    expect([asides, unknownCodes]).toEqual([[], []]);
  });

  it('gives the same document whatever the order of the rows, twin rows included', () => {
    const rows = [row(), row(), row({ stockCode: '22423', at: Date.UTC(2010, 11, 1, 8, 33) }), row({ quantity: 2 })];
    const one = readInvoice('536367', rows).document;
    const other = readInvoice('536367', rows.toReversed()).document;
    expect(other).toEqual(one);
    expect(one?.lines).toHaveLength(4);
    expect(one?.at).toBe(Date.UTC(2010, 11, 1, 8, 33));
  });

  it('makes a credit note of a cancellation, with the quantities turned round', () => {
    const { document } = readInvoice('C536379', [row({ invoice: 'C536379', stockCode: 'D', quantity: -1 })]);
    expect(document).toMatchObject({ type: 'creditNote', lines: [{ kind: 'discount', quantity: 1 }] });
  });

  it('keeps an order of a guest and a free item in it', () => {
    const { document } = readInvoice('1', [
      row({ customer: null }),
      row({ customer: null, unitPrice: '0.00', description: '' }),
    ]);
    expect(document).toMatchObject({ customer: null });
    expect(document?.lines.map((line) => line.description)).toEqual(['84879', 'Assorted Colour Bird Ornament']);
  });

  it('keeps what a known customer got for nothing', () => {
    expect(readInvoice('578841', [row({ unitPrice: '0.00' })]).document).not.toBeNull();
  });

  it.each([
    ['A563185', [row({ stockCode: 'B', unitPrice: '-11062.06', customer: null })], 'adjustment'],
    ['542504', [row({ customer: null, unitPrice: '0.00' })], 'stock_movement'],
    ['560600', [row({ customer: null, unitPrice: '0.00', quantity: -2834 })], 'stock_movement'],
    ['560601', [row({ customer: null, quantity: -3 })], 'stock_movement'],
    ['1', [row({ quantity: -3 })], 'negative_quantity'],
    ['2', [row({ quantity: 0 })], 'zero_quantity'],
    ['3', [row({ unitPrice: '-1.00' })], 'negative_price'],
    ['C4', [row({ quantity: 3 })], 'positive_cancellation'],
  ])('leaves invoice %s aside', (number, rows, reason) => {
    const { document, asides } = readInvoice(number, rows);
    expect(document).toBeNull();
    expect(asides).toMatchObject([{ reason, invoice: number, line: rows[0]?.line }]);
  });

  it('leaves a row aside that names another customer than the rest', () => {
    const stranger = row({ customer: '99999' });
    const { document, asides } = readInvoice('536367', [stranger, row(), row({ stockCode: '22423' })]);
    expect(document).toMatchObject({ customer: '13047' });
    expect(document?.lines).toHaveLength(2);
    expect(asides).toMatchObject([{ reason: 'other_customer', line: stranger.line }]);
  });

  it('names the codes that no rule knows', () => {
    expect(readInvoice('536367', [row({ stockCode: 'MYSTERY' })])).toMatchObject({
      unknownCodes: ['MYSTERY'],
      document: { lines: [{ kind: 'fee' }] },
    });
  });
});
