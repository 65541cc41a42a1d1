import { describe, expect, it } from 'vitest';
import { columnNames, missingColumns, readDate, readHeader, readRow } from './row.ts';

const columns = readHeader(columnNames) ?? expect.fail('the format’s own header must be readable');
const cells = (changes: Partial<Record<(typeof columnNames)[number], string>> = {}): string[] => {
  const row = {
    InvoiceNo: '536367',
    StockCode: '84879',
    Description: 'ASSORTED COLOUR BIRD ORNAMENT',
    Quantity: '32',
    InvoiceDate: '2010-12-01 08:34:00',
    UnitPrice: '1.69',
    CustomerID: '13047',
    Country: 'United Kingdom',
    ...changes,
  };
  return columnNames.map((name) => row[name]);
};
const read = (changes: Parameters<typeof cells>[0]) => readRow(cells(changes), columns, 7);

describe('readHeader', () => {
  it('finds the columns by name, in any order and beside others', () => {
    const header = readHeader(['Extra', ...[...columnNames].reverse()]);
    expect(header).toMatchObject({ Country: 1, InvoiceNo: 8, width: 9 });
  });

  it('refuses a header without a column of the format, and names what is missing', () => {
    expect(readHeader(['InvoiceNo', 'Quantity'])).toBeNull();
    expect(missingColumns(columnNames.filter((name) => name !== 'UnitPrice'))).toEqual(['UnitPrice']);
  });
});

describe('readRow', () => {
  it('reads a row', () => {
    expect(read({})).toEqual({
      ok: true,
      row: {
        line: 7,
        invoice: '536367',
        stockCode: '84879',
        description: 'ASSORTED COLOUR BIRD ORNAMENT',
        quantity: 32,
        at: Date.UTC(2010, 11, 1, 8, 34),
        unitPrice: '1.69',
        customer: '13047',
        country: 'United Kingdom',
      },
    });
  });

  it.each([
    ['2.1', '2.10'],
    ['2.10', '2.10'],
    ['0.001', '0.001'],
    ['0.0', '0.00'],
    ['-0', '0.00'],
    ['007', '7.00'],
    ['-11062.06', '-11062.06'],
  ])('keeps the price %s exactly as %s', (text, price) => {
    expect(read({ UnitPrice: text })).toMatchObject({ row: { unitPrice: price } });
  });

  it('knows a guest, and a customer number that a tool has made a float', () => {
    expect(read({ CustomerID: '' })).toMatchObject({ row: { customer: null } });
    expect(read({ CustomerID: '17850.0' })).toMatchObject({ row: { customer: '17850' } });
  });

  it.each([
    [{ InvoiceNo: '' }, 'invoice number'],
    [{ InvoiceNo: '53 6367' }, 'invoice number'],
    [{ StockCode: ' ' }, 'stock code'],
    [{ StockCode: 'A'.repeat(65) }, 'stock code'],
    [{ Quantity: '99999999' }, 'quantity'],
    [{ Quantity: '1.5' }, 'quantity'],
    [{ Quantity: 'six' }, 'quantity'],
    [{ Quantity: '' }, 'quantity'],
    [{ InvoiceDate: '2010-13-01 08:34:00' }, 'date'],
    [{ InvoiceDate: 'yesterday' }, 'date'],
    [{ UnitPrice: '2,55' }, 'price'],
    [{ UnitPrice: '1e3' }, 'price'],
    [{ CustomerID: 'a b' }, 'customer number'],
  ])('leaves %j aside and names the field', (changes, word) => {
    const result = read(changes);
    expect(result.ok ? '' : result.problem).toContain(word);
  });

  it('leaves a row with too few fields aside', () => {
    expect(readRow(['536367', '84879'], columns, 9)).toEqual({
      ok: false,
      problem: 'has 2 fields where the header has 8',
    });
  });
});

describe('readDate', () => {
  it('reads both spellings of the data as UTC', () => {
    const at = Date.UTC(2010, 11, 1, 8, 26);
    expect(readDate('2010-12-01 08:26:00')).toBe(at);
    expect(readDate('2010-12-01T08:26')).toBe(at);
    expect(readDate('12/1/2010 8:26')).toBe(at);
    expect(readDate('2011-02-29 10:00:00')).toBeNull();
    expect(readDate('2011-02-28 24:00:00')).toBeNull();
  });
});
