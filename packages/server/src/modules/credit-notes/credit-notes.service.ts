import type { Tx } from '../../database/database.ts';
import { appendEvents } from '../../events/log.ts';
import type { Clock } from '../../lib/clock.ts';
import { sha256 } from '../../lib/crypto.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import { ensureCustomers, lockCustomers } from '../customers/index.ts';
import {
  addRefunded,
  addUnitsBack,
  type LineInput,
  lineContent,
  loadOrderOwners,
  type PricedLines,
  priceLines,
  type SettingsInForce,
} from '../orders/index.ts';
import { loadReturnedGoods, type ReturnedGoods } from '../returns/index.ts';
import type { CreditHooks } from './credit-notes.hooks.ts';
import { indexSoldLines, type MatchedLine, matchCreditLine, type SoldLines } from './credit-notes.policy.ts';
import {
  insertCreditNoteLines,
  insertCreditNotes,
  insertMatches,
  loadContentHashes,
  lockSoldLines,
  type MatchedNote,
  type NewCreditNote,
} from './credit-notes.repository.ts';
import { createShelf, creditsOf, type LineMatches, matchRows } from './matching.ts';

/** Use case: storing credit notes. One note and an import of five hundred take the same few statements. */

export type CreditNoteInput = {
  id: string;
  number: string;
  customerId?: string | null | undefined;
  orderId?: string | null | undefined;
  returnId?: string | null | undefined;
  issuedAt: string;
  currency: string;
  reason?: string | null | undefined;
  lines: readonly LineInput[];
};

export type CreditNotesDeps = { clock: Clock; hooks: CreditHooks };

export type StoreNoteOutcome = { outcome: 'created' | 'unchanged' } | { outcome: 'failed'; refusal: Refusal };

type Candidate = { input: CreditNoteInput; priced: PricedLines; contentHash: string };
type Outcomes = Map<string, StoreNoteOutcome>;

const fail = (outcomes: Outcomes, id: string, refusal: Refusal): void => {
  outcomes.set(id, { outcome: 'failed', refusal });
};

const contentOf = (input: CreditNoteInput, { lines }: PricedLines): string =>
  JSON.stringify([
    input.number,
    input.customerId ?? null,
    input.orderId ?? null,
    input.returnId ?? null,
    new Date(input.issuedAt).toISOString(),
    input.currency,
    input.reason ?? null,
    lines.map(lineContent),
  ]);

const prepareAll = async (
  inputs: Iterable<CreditNoteInput>,
  currency: string,
  outcomes: Outcomes,
): Promise<Candidate[]> => {
  const prepared = await Promise.all(
    [...inputs].map(async (input): Promise<Candidate | null> => {
      if (input.currency !== currency) {
        fail(outcomes, input.id, refuse('currency_not_supported', `This shop keeps its books in ${currency}.`));
        return null;
      }
      const priced = priceLines(input.lines, input.currency);
      if (!priced.ok) {
        fail(outcomes, input.id, priced);
        return null;
      }
      return { input, priced: priced.value, contentHash: await sha256(contentOf(input, priced.value)) };
    }),
  );
  return prepared.filter((candidate) => candidate !== null);
};

/** Finishes the notes that are stored already and returns the new ones. */
const dropStored = async (
  tx: Tx,
  merchantId: string,
  candidates: readonly Candidate[],
  outcomes: Outcomes,
): Promise<Candidate[]> => {
  const ids = candidates.map(({ input }) => input.id);
  const hashes = await loadContentHashes(tx, merchantId, ids);
  return candidates.filter(({ input, contentHash }) => {
    const stored = hashes.get(input.id);
    if (stored === undefined) return true;
    if (stored === contentHash) outcomes.set(input.id, { outcome: 'unchanged' });
    else
      fail(
        outcomes,
        input.id,
        refuse('order_lines_immutable', 'A stored credit note never changes. Issue another one.'),
      );
    return false;
  });
};

type Linked = { note: NewCreditNote; goods: ReturnedGoods | null };

/** Joins each note with the order and the return that it names, or refuses what does not belong together. */
const linkAll = async (
  tx: Tx,
  merchantId: string,
  candidates: readonly Candidate[],
  outcomes: Outcomes,
): Promise<Linked[]> => {
  const named = <Key extends 'orderId' | 'returnId'>(key: Key): string[] =>
    candidates.flatMap(({ input }) => input[key] ?? []);
  const owners = await loadOrderOwners(tx, merchantId, named('orderId'));
  const returned = await loadReturnedGoods(tx, merchantId, named('returnId'));
  return candidates.flatMap(({ input, priced, contentHash }): Linked[] => {
    const returnId = input.returnId ?? null;
    const customerId = input.customerId ?? null;
    const goods = returnId === null ? null : (returned.get(returnId) ?? null);
    if (returnId !== null && goods === null) {
      const errors = [{ pointer: '/returnId', code: 'unknown', message: 'No refunded return has this id.' }];
      fail(outcomes, input.id, refuse('validation_failed', errors[0]?.message, errors));
      return [];
    }
    const orderId = input.orderId ?? goods?.orderId ?? null;
    const owner = goods?.customerId ?? (orderId === null ? null : (owners.get(orderId) ?? null));
    if (owner !== null && customerId !== null && customerId !== owner) {
      fail(outcomes, input.id, refuse('state_conflict', 'What the note names belongs to another customer.'));
      return [];
    }
    const note: NewCreditNote = {
      id: input.id,
      number: input.number,
      customerId: customerId ?? owner,
      orderId,
      returnId,
      issuedAt: new Date(input.issuedAt),
      currency: input.currency,
      reason: input.reason ?? null,
      totalMinor: priced.totalMinor,
      exactTotal: priced.exactTotal,
      contentHash,
      lines: priced.lines,
    };
    return [{ note, goods }];
  });
};

const byIssue = (left: Linked, right: Linked): number =>
  left.note.issuedAt.getTime() - right.note.issuedAt.getTime() || (left.note.id < right.note.id ? -1 : 1);

type Matching = MatchedNote & { goods: ReturnedGoods | null; matched: LineMatches[] };

const goodsOnly = ({ orderId, lines }: ReturnedGoods): SoldLines =>
  indexSoldLines(lines.map((line) => ({ ...line, orderId, placedAt: new Date(0), remaining: line.quantity })));

const matchAll = async (tx: Tx, merchantId: string, linked: readonly Linked[]) => {
  const open = linked.filter(({ goods }) => goods === null).map(({ note }) => note);
  const articles = open.flatMap(({ customerId, orderId, lines }) =>
    customerId === null || orderId !== null
      ? []
      : lines.filter((line) => line.kind === 'product').map(({ sku }) => ({ customerId, sku })),
  );
  const orderIds = open.flatMap(({ orderId }) => orderId ?? []);
  const shelf = createShelf(await lockSoldLines(tx, merchantId, articles, orderIds));
  const notes = [...linked].sort(byIssue).map(({ note, goods }): Matching => {
    // A note that documents a return is shown with the return's goods; they were taken back with the return.
    const sold = goods === null ? shelf.linesFor(note) : goodsOnly(goods);
    const lines: MatchedLine[] = note.lines.map((line) => matchCreditLine(note, line, sold));
    const matched = note.lines.map(
      (line, position): LineMatches => ({
        creditNoteId: note.id,
        issuedAt: note.issuedAt,
        line,
        matchedBefore: 0,
        matches: lines[position]?.matches ?? [],
      }),
    );
    return { note, lines, goods, matched };
  });
  return { notes, shelf };
};

/** The money of a note belongs to the order it names, else to the orders its units were found in. */
const refundsOf = ({ note, goods, matched }: Matching): { orderId: string; amountMinor: number }[] => {
  if (goods !== null) return [];
  if (note.orderId !== null) return [{ orderId: note.orderId, amountMinor: note.totalMinor }];
  return matched.flatMap(matchRows).map(({ orderId, amountMinor }) => ({ orderId, amountMinor }));
};

const orderOf = ({ note, matched }: Matching): string | null => {
  const orders = new Set(matched.flatMap(({ matches }) => matches.map(({ orderId }) => orderId)));
  return note.orderId ?? (orders.size === 1 ? ([...orders][0] ?? null) : null);
};

const announce = (deps: CreditNotesDeps, tx: Tx, merchantId: string, notes: readonly Matching[], at: Date) =>
  appendEvents(
    tx,
    deps.clock,
    notes.map((entry) => ({
      merchantId,
      type: 'creditNote.created' as const,
      at,
      actor: 'merchant' as const,
      subject: { type: 'creditNote', id: entry.note.id },
      customerId: entry.note.customerId,
      orderId: orderOf(entry),
      data: { number: entry.note.number, total: { amount: entry.note.totalMinor, currency: entry.note.currency } },
    })),
  );

/**
 * Stores each note on its own terms: a refusal of one stops no other. Notes of one call are matched in the order of their
 * dates, whatever the order in which they were sent.
 * @returns one outcome for each input, in the same order.
 */
export const storeCreditNotes = async (
  deps: CreditNotesDeps,
  tx: Tx,
  merchantId: string,
  settings: SettingsInForce,
  inputs: readonly CreditNoteInput[],
): Promise<StoreNoteOutcome[]> => {
  const at = deps.clock.now();
  const outcomes: Outcomes = new Map();
  const firstWithId = new Map<string, CreditNoteInput>();
  for (const input of inputs) if (!firstWithId.has(input.id)) firstWithId.set(input.id, input);

  const candidates = await prepareAll(firstWithId.values(), settings.document.general.currency, outcomes);
  const fresh = await dropStored(tx, merchantId, candidates, outcomes);
  const linked = await linkAll(tx, merchantId, fresh, outcomes);
  const inserted = await insertCreditNotes(
    tx,
    merchantId,
    linked.map(({ note }) => note),
    at,
  );
  // Another transaction stored the same note between our look and our insert.
  const overtaken = fresh.filter(({ input }) => !outcomes.has(input.id) && !inserted.has(input.id));
  await dropStored(tx, merchantId, overtaken, outcomes);

  const stored = linked.filter(({ note }) => inserted.has(note.id));
  const customerIds = stored.flatMap(({ note }) => note.customerId ?? []);
  await ensureCustomers(tx, merchantId, customerIds, at);
  await lockCustomers(tx, merchantId, customerIds);
  const { notes, shelf } = await matchAll(tx, merchantId, stored);
  await insertCreditNoteLines(tx, merchantId, notes);
  const rows = notes.flatMap(({ matched }) => matched.flatMap(matchRows));
  await insertMatches(tx, merchantId, rows, at);
  const credits = creditsOf(
    notes.filter(({ goods }) => goods === null).flatMap(({ matched }) => matched),
    shelf,
  );
  const units = credits.flatMap(({ orderId, lines }) => lines.map((line) => ({ orderId, ...line })));
  await addUnitsBack(tx, merchantId, 'credited_quantity', units);
  await addRefunded(tx, merchantId, notes.flatMap(refundsOf));
  await announce(deps, tx, merchantId, notes, at);
  if (credits.length > 0) await deps.hooks.onUnitsCredited(tx, { merchantId, settings, credits, at });

  return inputs.map((input) => {
    if (firstWithId.get(input.id) !== input) {
      return { outcome: 'failed', refusal: refuse('validation_failed', 'The batch holds another note with this id.') };
    }
    return outcomes.get(input.id) ?? { outcome: 'created' };
  });
};
