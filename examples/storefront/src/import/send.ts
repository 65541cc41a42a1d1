import { isApiError } from '@aftercart/client';
import type { BatchItem } from '@aftercart/contract';
import type { InvoiceDocument } from './invoice.ts';

export interface Outcomes {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/** A document that the API did not take, and its words. */
export interface Failure {
  number: string;
  code: string;
  detail: string;
}

/** How one kind of document reaches the API. */
export interface Channel<Input> {
  /** `storedAt` replaces the document's own date. */
  toInput: (document: InvoiceDocument, storedAt?: number) => Input;
  /** What became of each, in the order of the inputs. */
  send: (inputs: Input[]) => Promise<readonly BatchItem[]>;
  /** Milliseconds since 1970 under which the API knows the document; null when it does not. */
  storedAt: (document: InvoiceDocument) => Promise<number | null>;
  /** The date that the document would be sent with. */
  dateOf: (document: InvoiceDocument) => number;
}

export interface Sent {
  outcomes: Outcomes;
  failures: Failure[];
  /** How many were there already under another date, which they keep. */
  keptDates: number;
}

/** Sends documents of one kind in batches and adds up what became of them. */
export function createSender<Input>(channel: Channel<Input>) {
  const sent: Sent = { outcomes: { created: 0, updated: 0, unchanged: 0, failed: 0 }, failures: [], keptDates: 0 };
  /** By how much the dates of the first known document differ: most likely all of them do. */
  let knownDistance: number | null = null;

  const note = (document: InvoiceDocument, item: BatchItem): void => {
    sent.outcomes[item.outcome] += 1;
    if (item.outcome === 'failed') {
      sent.failures.push({
        number: document.number,
        code: item.problem?.code ?? 'unknown',
        detail: item.problem?.detail ?? '',
      });
    }
  };

  const attempt = async (documents: readonly InvoiceDocument[]): Promise<void> => {
    const items = await sendOrSplit(channel, documents, (document) => channel.toInput(document));
    const refused: InvoiceDocument[] = [];
    for (const [index, document] of documents.entries()) {
      const item = items[index];
      if (!item) throw new Error('The API answered a batch with fewer outcomes than it has documents');
      if (isImmutable(item)) refused.push(document);
      else note(document, item);
    }
    if (refused.length > 0) await keepDates(refused);
  };

  const keepDates = async (documents: readonly InvoiceDocument[]): Promise<void> => {
    const distance = (knownDistance ??= await distanceOf(channel, documents));
    const items = await sendOrSplit(channel, documents, (document) =>
      channel.toInput(document, channel.dateOf(document) + (distance ?? 0)),
    );
    for (const [index, document] of documents.entries()) {
      const item = items[index];
      note(document, item && isImmutable(item) ? await askFor(document) : (item ?? missing(document)));
    }
    sent.keptDates += documents.length - items.filter((item) => item.outcome === 'failed').length;
  };

  const askFor = async (document: InvoiceDocument): Promise<BatchItem> => {
    const storedAt = await channel.storedAt(document);
    const [item] = await channel.send([channel.toInput(document, storedAt ?? undefined)]);
    if (item && item.outcome !== 'failed') sent.keptDates += 1;
    return item ?? missing(document);
  };

  return { send: attempt, sent };
}

/** A batch that is refused as a whole, for one bad document or for its size, is cut in two until the bad one is alone. */
async function sendOrSplit<Input>(
  channel: Channel<Input>,
  documents: readonly InvoiceDocument[],
  toInput: (document: InvoiceDocument) => Input,
): Promise<BatchItem[]> {
  try {
    return [...(await channel.send(documents.map(toInput)))];
  } catch (error) {
    if (!isApiError(error) || (error.status !== 422 && error.status !== 413)) throw error;
    const [only] = documents;
    if (documents.length === 1 && only)
      return [{ ...missing(only), problem: { code: 'validation_failed', detail: error.message } }];
    const middle = Math.ceil(documents.length / 2);
    const before = await sendOrSplit(channel, documents.slice(0, middle), toInput);
    return [...before, ...(await sendOrSplit(channel, documents.slice(middle), toInput))];
  }
}

async function distanceOf<Input>(
  channel: Channel<Input>,
  documents: readonly InvoiceDocument[],
): Promise<number | null> {
  for (const document of documents) {
    const storedAt = await channel.storedAt(document);
    if (storedAt !== null && storedAt !== channel.dateOf(document)) return storedAt - channel.dateOf(document);
  }
  return null;
}

function isImmutable(item: BatchItem): boolean {
  return item.outcome === 'failed' && item.problem?.code === 'order_lines_immutable';
}

function missing(document: InvoiceDocument): BatchItem {
  return {
    id: document.number,
    outcome: 'failed',
    problem: { code: 'internal', detail: 'No answer.' },
    creditNote: null,
  };
}
