import { groupBy } from '../../lib/group-by.ts';
import { shareOfUnits } from '../orders/index.ts';
import type { Credit } from './credit-notes.hooks.ts';
import { indexSoldLines, type Match, type SoldLines } from './credit-notes.policy.ts';
import type { NewMatch, SoldUnits } from './credit-notes.repository.ts';

/** What is sold, found by customer or by order; both count down the same units. */
export type Shelf = {
  /** Where a note looks: its named order, else its customer's orders. */
  linesFor(note: { customerId: string | null; orderId: string | null }): SoldLines;
  line(orderId: string, lineId: string): SoldUnits;
};

const nothing = indexSoldLines([]);

export const createShelf = (lines: readonly SoldUnits[]): Shelf => {
  const byCustomer = new Map<string, SoldLines>();
  for (const [customerId, own] of groupBy(lines, (line) => line.customerId)) {
    if (customerId !== null) byCustomer.set(customerId, indexSoldLines(own));
  }
  const byOrder = new Map([...groupBy(lines, (line) => line.orderId)].map(([id, own]) => [id, indexSoldLines(own)]));
  const byKey = new Map(lines.map((line) => [`${line.orderId}\n${line.lineId}`, line]));
  return {
    linesFor: ({ customerId, orderId }) => {
      if (orderId !== null) return byOrder.get(orderId) ?? nothing;
      return (customerId === null ? undefined : byCustomer.get(customerId)) ?? nothing;
    },
    line: (orderId, lineId) => {
      const line = byKey.get(`${orderId}\n${lineId}`);
      if (line === undefined) throw new Error(`No sold line ${lineId} in ${orderId}.`);
      return line;
    },
  };
};

export type LineMatches = {
  creditNoteId: string;
  issuedAt: Date;
  /** The note's line: its money is shared among its units. */
  line: { id: string; quantity: number; totalMinor: number };
  /** Units of the note's line that were matched at an earlier time. */
  matchedBefore: number;
  matches: readonly Match[];
};

/** Rows for the matches, with the money of the note that each accounts for. */
export const matchRows = ({ creditNoteId, line, matchedBefore, matches }: LineMatches): NewMatch[] => {
  let walked = matchedBefore;
  return matches.map((match) => {
    const amountMinor = shareOfUnits(line.totalMinor, line.quantity, walked, match.quantity);
    walked += match.quantity;
    const { orderId, lineId: orderLineId, quantity } = match;
    return { creditNoteId, lineId: line.id, orderId, orderLineId, quantity, amountMinor };
  });
};

/** What each note took from each order, in units and in the money that was paid for them. */
export const creditsOf = (all: readonly LineMatches[], shelf: Shelf): Credit[] => {
  const credits = new Map<string, Credit>();
  for (const { creditNoteId, issuedAt, matches } of all) {
    for (const { orderId, lineId, quantity, before } of matches) {
      const sold = shelf.line(orderId, lineId);
      const key = `${creditNoteId}\n${orderId}`;
      const credit = credits.get(key) ?? { creditNoteId, orderId, customerId: sold.customerId, issuedAt, lines: [] };
      const amountMinor = shareOfUnits(sold.netMinor, sold.quantity, before, quantity);
      credit.lines.push({ lineId, quantity, amountMinor, before });
      credits.set(key, credit);
    }
  }
  return [...credits.values()];
};
