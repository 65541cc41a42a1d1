import { basename } from 'node:path';
import { isApiError } from '@aftercart/client';
import type { PartnerClient } from '@aftercart/client/partner';
import { countryCode } from './countries.ts';
import { creditNoteId, type DocumentRules, dateOf, orderId, toCreditNoteInput, toOrderInput } from './documents.ts';
import type { Aside, InvoiceDocument } from './invoice.ts';
import { readInvoices, type Survey } from './invoices.ts';
import { madeUpName } from './names.ts';
import { type Channel, createSender, type Sent } from './send.ts';
import { ImportError } from './source.ts';

export type Stage = 'customers' | 'orders' | 'creditNotes' | 'report';

export interface LoadOptions {
  client: PartnerClient;
  surveys: readonly Survey[];
  shiftWeeks: number;
  now: () => Date;
  /** `done` of `total`; orders are counted in rows of the files. */
  onProgress: (stage: Stage, done: number, total: number) => void;
}

/** A row that was left aside, with the file that holds it. */
export interface FileAside extends Aside {
  file: string;
}

export interface Loaded {
  orders: Sent;
  creditNotes: Sent;
  customers: { named: string[]; created: number };
  asides: FileAside[];
  /** Stock codes that no rule names, and how often. */
  unknownCodes: Map<string, number>;
  /** Numbers of the credit notes of the files. */
  cancellations: Set<string>;
}

const currency = 'GBP';
/** As many documents and lines as one request carries: a few hundred kilobytes, a second or two of work. */
const mostDocuments = 200;
const mostLines = 2500;
const atOnce = 6;

/** Brings the documents of all files to the API. The same files again change nothing there. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { client, surveys, onProgress } = options;
  const rules: DocumentRules = { currency, shiftWeeks: options.shiftWeeks, now: options.now().getTime() };
  await checkCurrency(client);

  const countryOf = new Map(
    surveys.flatMap((survey) => [...survey.countryOf].map(([id, { country }]) => [id, country])),
  );
  const created = await createCustomers(client, countryOf, onProgress);

  const orders = createSender(orderChannel(client, rules));
  const asides: FileAside[] = [];
  const unknownCodes = new Map<string, number>();
  const creditNotes: InvoiceDocument[] = [];
  const total = surveys.reduce((sum, survey) => sum + survey.rows, 0);
  let before = 0;
  for (const survey of surveys) {
    const file = basename(survey.path);
    const leave = (found: readonly Aside[]): void => {
      asides.push(...found.map((aside) => ({ file, ...aside })));
    };
    leave(survey.malformed);
    const batch = createBatch(orders.send);
    for await (const invoice of readInvoices(survey, (rows) => onProgress('orders', before + rows, total))) {
      leave(invoice.asides);
      for (const code of invoice.unknownCodes) unknownCodes.set(code, (unknownCodes.get(code) ?? 0) + 1);
      if (invoice.document?.type === 'creditNote') creditNotes.push(invoice.document);
      else if (invoice.document) await batch.add(invoice.document);
    }
    await batch.flush();
    before += survey.rows;
  }

  // Only now is every purchase known; and in the order of their dates, so that the earlier note takes the earlier goods.
  const notes = createSender(creditNoteChannel(client, rules));
  const sorted = creditNotes.toSorted((a, b) => a.at - b.at || (a.number < b.number ? -1 : 1));
  const batch = createBatch(notes.send);
  for (const [index, note] of sorted.entries()) {
    await batch.add(note);
    onProgress('creditNotes', index + 1, sorted.length);
  }
  await batch.flush();

  return {
    orders: orders.sent,
    creditNotes: notes.sent,
    customers: { named: [...countryOf.keys()].toSorted(), created },
    asides,
    unknownCodes,
    cancellations: new Set(sorted.map(creditNoteId)),
  };
}

async function checkCurrency(client: PartnerClient): Promise<void> {
  const me = await client.sessions.me();
  if (me.currency === currency) return;
  throw new ImportError(
    `${me.merchantName} keeps its books in ${me.currency}, and the data is in ${currency}: choose a merchant in ${currency}.`,
  );
}

/** Customers that the API knows already keep what it knows of them. */
async function createCustomers(
  client: PartnerClient,
  countryOf: ReadonlyMap<string, string | null>,
  onProgress: LoadOptions['onProgress'],
): Promise<number> {
  const missing = new Map(countryOf);
  for await (const { id } of client.customers.list({ limit: 100 })) missing.delete(id.replace(/^cus_/, ''));
  const waiting = [...missing];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [id, country] = next;
      await client.customers.upsert(`cus_${id}`, { name: madeUpName(id), country: countryCode(country) });
      done += 1;
      onProgress('customers', done, missing.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}

/** Collects documents and sends them, the earlier sale first, whenever a request is full. */
function createBatch(send: (documents: InvoiceDocument[]) => Promise<void>) {
  let waiting: InvoiceDocument[] = [];
  let lines = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const batch = waiting.toSorted((a, b) => a.at - b.at);
    waiting = [];
    lines = 0;
    await send(batch);
  };
  const add = async (document: InvoiceDocument): Promise<void> => {
    if (waiting.length >= mostDocuments || lines + document.lines.length > mostLines) await flush();
    // One request may not name a document twice; files that were joined may.
    if (waiting.some(({ number }) => number === document.number)) await flush();
    waiting.push(document);
    lines += document.lines.length;
  };
  return { add, flush };
}

function orderChannel(client: PartnerClient, rules: DocumentRules): Channel<ReturnType<typeof toOrderInput>> {
  return {
    toInput: (document, storedAt) => toOrderInput(document, rules, storedAt),
    send: async (orders) => (await client.orders.importBatch({ orders })).results,
    storedAt: async (document) => timeOf(client.orders.retrieve(orderId(document)).then(({ placedAt }) => placedAt)),
    dateOf: (document) => dateOf(document, rules),
  };
}

function creditNoteChannel(client: PartnerClient, rules: DocumentRules): Channel<ReturnType<typeof toCreditNoteInput>> {
  return {
    toInput: (document, storedAt) => toCreditNoteInput(document, rules, storedAt),
    send: async (creditNotes) => (await client.creditNotes.importBatch({ creditNotes })).results,
    storedAt: async (document) =>
      timeOf(client.creditNotes.retrieve(creditNoteId(document)).then(({ issuedAt }) => issuedAt)),
    dateOf: (document) => dateOf(document, rules),
  };
}

async function timeOf(reading: Promise<string>): Promise<number | null> {
  try {
    return Date.parse(await reading);
  } catch (error) {
    if (isApiError(error) && error.status === 404) return null;
    throw error;
  }
}
