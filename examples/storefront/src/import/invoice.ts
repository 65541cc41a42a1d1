import { categoryNames, categoryOf } from '../catalogue/category.ts';
import { displayName } from '../catalogue/display-name.ts';
import { isNegative, isZero, type Row } from './row.ts';
import { classifyStockCode, type LineKind } from './stock-code.ts';

/** Why rows of a file did not become part of an order or a credit note. */
export type AsideReason =
  | 'malformed'
  | 'adjustment'
  | 'stock_movement'
  | 'negative_quantity'
  | 'zero_quantity'
  | 'negative_price'
  | 'positive_cancellation'
  | 'other_customer'
  | 'too_long';

export interface Aside {
  /** 1 is the first line of its file. */
  line: number;
  invoice: string | null;
  reason: AsideReason;
  /** Plain words about this one row. */
  detail: string;
}

export interface DocumentLine {
  id: string;
  sku: string;
  description: string;
  kind: LineKind;
  category: string | null;
  /** At least 1, also where goods came back. */
  quantity: number;
  /** Exact major units. */
  unitPrice: string;
}

/** A sale or a cancellation, ready to be sent. */
export interface InvoiceDocument {
  type: 'order' | 'creditNote';
  number: string;
  customer: string | null;
  country: string | null;
  /** Milliseconds since 1970: the earliest of its rows. */
  at: number;
  lines: DocumentLine[];
}

export interface ReadInvoice {
  /** Null where every row was left aside. */
  document: InvoiceDocument | null;
  asides: Aside[];
  /** Stock codes that no rule names: taken as fees. */
  unknownCodes: string[];
}

/** As many lines as the API takes in one document. */
const mostLines = 2000;

/**
 * Makes one document of the rows of one invoice. The same rows in any order give the same document, line ids included:
 * a file that somebody has sorted is still the same file.
 */
export function readInvoice(number: string, rows: readonly Row[]): ReadInvoice {
  const asides: Aside[] = [];
  const leave = (row: Row, reason: AsideReason, detail: string): void => {
    asides.push({ line: row.line, invoice: number, reason, detail });
  };
  const type = /^C\d/i.test(number) ? 'creditNote' : 'order';

  if (/^A\d/i.test(number)) {
    for (const row of rows) leave(row, 'adjustment', 'is an adjustment of the books, not a sale');
    return { document: null, asides, unknownCodes: [] };
  }
  const customer = mainCustomer(rows);
  const own = rows.filter((row) => {
    if (row.customer === customer) return true;
    leave(row, 'other_customer', `names another customer than the other rows of invoice ${number}`);
    return false;
  });
  if (customer === null && own.every((row) => isZero(row.unitPrice))) {
    for (const row of own)
      leave(row, 'stock_movement', 'has no customer and no price: a movement of stock, not a sale');
    return { document: null, asides, unknownCodes: [] };
  }

  const kept = own.filter((row) => {
    const refusal = refuseRow(type, customer, row);
    if (refusal) leave(row, ...refusal);
    return !refusal;
  });
  if (kept.length > mostLines) {
    for (const row of kept)
      leave(row, 'too_long', `is one of ${kept.length} lines of one invoice; the API takes ${mostLines}`);
  }
  if (kept.length === 0 || kept.length > mostLines) return { document: null, asides, unknownCodes: [] };

  const sorted = kept.toSorted(byContent);
  const classes = sorted.map((row) => classifyStockCode(row.stockCode));
  return {
    document: {
      type,
      number,
      customer,
      country: sorted[0]?.country ?? null,
      at: Math.min(...sorted.map((row) => row.at)),
      lines: sorted.map((row, index) => toLine(row, index, classes[index]?.kind ?? 'fee')),
    },
    asides,
    unknownCodes: sorted.filter((_, index) => classes[index]?.known === false).map((row) => row.stockCode),
  };
}

function refuseRow(type: InvoiceDocument['type'], customer: string | null, row: Row): [AsideReason, string] | null {
  if (row.quantity === 0) return ['zero_quantity', 'has a quantity of 0'];
  if (isNegative(row.unitPrice)) return ['negative_price', `has a price below zero (${row.unitPrice})`];
  if (type === 'creditNote' && row.quantity > 0) {
    return ['positive_cancellation', 'is on a cancellation but takes nothing back'];
  }
  if (type === 'order' && row.quantity < 0) {
    return customer === null
      ? ['stock_movement', 'takes goods away without a customer: a movement of stock, not a sale']
      : ['negative_quantity', 'has a quantity below zero on a sale'];
  }
  return null;
}

function toLine(row: Row, index: number, kind: LineKind): DocumentLine {
  const { name, category } = wordsFor(row.description, row.stockCode);
  return {
    id: String(index + 1),
    sku: row.stockCode,
    description: name,
    kind,
    category: kind === 'product' ? category : null,
    quantity: Math.abs(row.quantity),
    unitPrice: row.unitPrice,
  };
}

/** Half a million rows have a few thousand descriptions: each is read once. */
const known = new Map<string, { name: string; category: string }>();
const mostKnown = 20_000;

function wordsFor(description: string, stockCode: string): { name: string; category: string } {
  const found = known.get(description);
  if (found) return found;
  // Some rows of guests have no description; their line must be readable all the same.
  if (description === '') return { name: stockCode, category: categoryNames[categoryOf('')] };
  const words = { name: displayName(description), category: categoryNames[categoryOf(description)] };
  if (known.size >= mostKnown) known.clear();
  known.set(description, words);
  return words;
}

/** The customer whom most rows name; a tie goes to the smaller number, so that the order of the rows has no say. */
function mainCustomer(rows: readonly Row[]): string | null {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(row.customer, (counts.get(row.customer) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0] ?? '~', b[0] ?? '~'));
  return first?.[0] ?? null;
}

function byContent(a: Row, b: Row): number {
  return (
    compare(a.stockCode, b.stockCode) ||
    compare(a.description, b.description) ||
    compare(a.unitPrice, b.unitPrice) ||
    a.quantity - b.quantity
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
