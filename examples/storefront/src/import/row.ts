/** The columns of the Online Retail format, found by name: their order does not matter and others are ignored. */
export const columnNames = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;

type ColumnName = (typeof columnNames)[number];
export type Columns = Readonly<Record<ColumnName, number>> & { readonly width: number };

/** One row of the file, checked. */
export interface Row {
  /** 1 is the first line of the file, its header. */
  line: number;
  invoice: string;
  stockCode: string;
  /** May be empty. */
  description: string;
  /** Negative where goods came back. */
  quantity: number;
  /** Milliseconds since 1970, the file's wall clock taken as UTC. */
  at: number;
  /** Exact major units with at least two decimals, e.g. `2.10` or `0.001`; may be negative. */
  unitPrice: string;
  /** Null for a guest. */
  customer: string | null;
  country: string | null;
}

export type RowResult = { ok: true; row: Row } | { ok: false; problem: string };

/** Null when a column of the format is missing. */
export function readHeader(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const positions = columnNames.map((name) => [name, names.indexOf(name.toLowerCase())] as const);
  if (positions.some(([, position]) => position < 0)) return null;
  return { ...(Object.fromEntries(positions) as Record<ColumnName, number>), width: cells.length };
}

export function missingColumns(cells: readonly string[]): string[] {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return columnNames.filter((name) => !names.has(name.toLowerCase()));
}

const reference = /^[A-Za-z0-9._~-]{1,64}$/;
/** As long as the API takes them. */
const longestStockCode = 64;
const longestDescription = 500;
const wholeNumber = /^[+-]?\d{1,7}$/;
const decimal = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/;

export function readRow(cells: readonly string[], columns: Columns, line: number): RowResult {
  if (cells.length !== columns.width) {
    return { ok: false, problem: `has ${cells.length} fields where the header has ${columns.width}` };
  }
  const cell = (name: ColumnName): string => (cells[columns[name]] ?? '').trim();

  const invoice = cell('InvoiceNo');
  if (!reference.test(invoice)) return { ok: false, problem: `has no usable invoice number (${quote(invoice)})` };
  const stockCode = cell('StockCode');
  if (stockCode === '') return { ok: false, problem: 'has no stock code' };
  if (stockCode.length > longestStockCode)
    return { ok: false, problem: `has a stock code of ${stockCode.length} letters` };
  if (!wholeNumber.test(cell('Quantity'))) {
    return { ok: false, problem: `has a quantity that is not a whole number (${quote(cell('Quantity'))})` };
  }
  const at = readDate(cell('InvoiceDate'));
  if (at === null) return { ok: false, problem: `has a date that cannot be read (${quote(cell('InvoiceDate'))})` };
  const unitPrice = readPrice(cell('UnitPrice'));
  if (unitPrice === null) {
    return { ok: false, problem: `has a price that is not a number (${quote(cell('UnitPrice'))})` };
  }
  // Other copies of the data were written by tools that made the customer number a float.
  const customer = cell('CustomerID').replace(/\.0+$/, '');
  if (customer !== '' && !reference.test(customer)) {
    return { ok: false, problem: `has no usable customer number (${quote(customer)})` };
  }
  return {
    ok: true,
    row: {
      line,
      invoice,
      stockCode,
      description: cell('Description').slice(0, longestDescription),
      quantity: Number(cell('Quantity')),
      at,
      unitPrice,
      customer: customer === '' ? null : customer,
      country: cell('Country') === '' ? null : cell('Country'),
    },
  };
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?)?Z?$/;
/** The spreadsheet's own spelling, month first: `12/1/2010 8:26`. */
const spreadsheetDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Milliseconds since 1970, or null where the text names no day of the calendar. */
export function readDate(text: string): number | null {
  const iso = isoDate.exec(text);
  const sheet = iso ? null : spreadsheetDate.exec(text);
  const parts = iso ?? sheet;
  if (!parts) return null;
  const number = (index: number): number => Number(parts[index] ?? '0');
  const [year, month, day] = iso ? [number(1), number(2), number(3)] : [number(3), number(1), number(2)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(at);
  // Date.UTC rolls 31 February over into March; a roll-over means that the text was wrong.
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour;
  return same && minute < 60 && second < 60 ? at : null;
}

/** `2.1` and `2.10` are one price and must stay one when an order is sent a second time. */
function readPrice(text: string): string | null {
  const match = decimal.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = fraction.replace(/0+$/, '').padEnd(2, '0');
  const value = `${BigInt(whole)}.${digits}`;
  return /^[0.]+$/.test(value) ? '0.00' : `${sign}${value}`;
}

export function isZero(unitPrice: string): boolean {
  return unitPrice === '0.00';
}

export function isNegative(unitPrice: string): boolean {
  return unitPrice.startsWith('-');
}

function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `“${shown}”`;
}
