import { basename } from 'node:path';
import { type Aside, type ReadInvoice, readInvoice } from './invoice.ts';
import { type Columns, missingColumns, type Row, readHeader, readRow } from './row.ts';
import { checkFile, detectEncoding, type Encoding, ImportError, readRecords } from './source.ts';

/** What the first reading of a file finds out, so that the second one can let go of each invoice early. */
export interface Survey {
  path: string;
  encoding: Encoding;
  /** Rows of data: headers and empty lines do not count. */
  rows: number;
  malformed: Aside[];
  /** How many good rows each invoice has. */
  rowsOf: Map<InvoiceKey, number>;
  /** The country of each customer's latest invoice. */
  countryOf: Map<string, { country: string | null; at: number }>;
  /** Milliseconds since 1970; null in a file without a good row. */
  newest: number | null;
}

/**
 * The part of the file and the invoice number. A header in the middle of a file begins a new part: somebody has joined
 * several files, and an invoice that both of them hold is one invoice told twice, not one of double length.
 */
type InvoiceKey = `${number}/${string}`;

type Entry = { header: true } | { header: false; key: InvoiceKey; row: Row } | { header: false; malformed: Aside };

/** Rejects with an `ImportError` where the file is not of the format. */
export async function surveyFile(path: string): Promise<Survey> {
  await checkFile(path);
  const survey: Survey = {
    path,
    encoding: await detectEncoding(path),
    rows: 0,
    malformed: [],
    rowsOf: new Map(),
    countryOf: new Map(),
    newest: null,
  };
  for await (const entry of readEntries(path, survey.encoding)) {
    if (entry.header) continue;
    survey.rows += 1;
    if ('malformed' in entry) survey.malformed.push(entry.malformed);
    else count(survey, entry.key, entry.row);
  }
  return survey;
}

function count(survey: Survey, key: InvoiceKey, row: Row): void {
  survey.rowsOf.set(key, (survey.rowsOf.get(key) ?? 0) + 1);
  survey.newest = Math.max(survey.newest ?? row.at, row.at);
  if (row.customer === null) return;
  const known = survey.countryOf.get(row.customer);
  if (known && (known.at > row.at || (known.at === row.at && (known.country ?? '') <= (row.country ?? '')))) return;
  survey.countryOf.set(row.customer, { country: row.country, at: row.at });
}

/**
 * The invoices of a surveyed file, each as soon as its last row has been read. In a file whose invoices stand together
 * only one of them is in memory at a time; in a shuffled one as many as are open.
 */
export async function* readInvoices(
  survey: Survey,
  onRows: (rows: number) => void = () => undefined,
): AsyncGenerator<ReadInvoice> {
  const open = new Map<InvoiceKey, Row[]>();
  let rows = 0;
  for await (const entry of readEntries(survey.path, survey.encoding)) {
    if (entry.header) continue;
    rows += 1;
    if ('malformed' in entry) continue;
    const sofar = open.get(entry.key) ?? [];
    sofar.push(entry.row);
    if (sofar.length < (survey.rowsOf.get(entry.key) ?? 0)) {
      open.set(entry.key, sofar);
      continue;
    }
    open.delete(entry.key);
    onRows(rows);
    yield readInvoice(entry.row.invoice, sofar);
  }
  onRows(rows);
}

async function* readEntries(path: string, encoding: Encoding): AsyncGenerator<Entry> {
  let columns: Columns | null = null;
  let part = 0;
  for await (const { line, cells } of readRecords(path, encoding)) {
    const header: Columns | null = cells && maybeHeader(cells, columns) ? readHeader(cells) : null;
    if (header) {
      columns = header;
      part += 1;
      yield { header: true };
      continue;
    }
    if (!columns) throw new ImportError(describeWrongHeader(path, cells ?? []));
    const result = cells
      ? readRow(cells, columns, line)
      : { ok: false as const, problem: 'has a quotation mark that never ends' };
    if (result.ok) {
      yield { header: false, key: `${part}/${result.row.invoice}`, row: result.row };
    } else {
      yield { header: false, malformed: { line, invoice: null, reason: 'malformed', detail: result.problem } };
    }
  }
  if (!columns) throw new ImportError(describeWrongHeader(path, []));
}

/** Spares every ordinary row the search for column names. */
function maybeHeader(cells: readonly string[], columns: Columns | null): boolean {
  return columns === null || cells[columns.InvoiceNo]?.trim().toLowerCase() === 'invoiceno';
}

function describeWrongHeader(path: string, cells: readonly string[]): string {
  const missing = missingColumns(cells);
  const what = missing.length === 1 ? `the column ${missing[0]}` : `the columns ${missing.join(', ')}`;
  return `${basename(path)} does not begin with the header of the Online Retail format: ${what} cannot be found in its first line.`;
}
