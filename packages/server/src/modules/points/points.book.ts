import type { PointsSettings } from '@aftercart/contract';
import type { EventType } from '@aftercart/contract/events';
import { type Doer, systemDoer } from '../../http/customer-scope.ts';
import type { Posting, PostOutcome, Sheet, Transfer } from '../../ledger/index.ts';
import type { PointsAccounts } from './points.accounts.ts';
import { expiryOf, groupByDay, nextDropOff, type Spend, spendInWindow, tierFor } from './points.policy.ts';

/**
 * One customer's points while a use case works on them: pure, in memory. The repository opens it from the database and
 * writes down what came of it.
 */
export type PointsBook = {
  customerId: string;
  accounts: PointsAccounts;
  sheet: Sheet;
  /** Orders that may count for the level, by order id. */
  orders: Map<string, Spend>;
  /** The level the customer was last told of; null for a customer without a summary. */
  tierId: string | null;
  /** Points that expired, by the transfer that had given them. */
  expired: Map<string, number>;
  /** Who is at work on the book; what time alone does is the system's. */
  doer: Doer;
  events: PointsEvent[];
};

type PointsEvent = {
  type: EventType;
  at: Date;
  subjectId: string;
  orderId: string | null;
  doer: Doer;
  data: Record<string, unknown>;
};

export const createBook = (contents: Omit<PointsBook, 'doer' | 'events'>): PointsBook => ({
  ...contents,
  doer: systemDoer,
  events: [],
});

type Rules = Pick<PointsSettings, 'expiryMonths' | 'tierWindowDays' | 'tiers'>;

export const tell = (
  book: PointsBook,
  type: EventType,
  transfer: Transfer,
  data: Record<string, unknown> = {},
): void => {
  book.events.push({
    type,
    at: transfer.createdAt,
    subjectId: transfer.id,
    orderId: transfer.subjects['orderId'] ?? null,
    doer: book.doer,
    data: { points: transfer.amount, ...data },
  });
};

/** A posting between accounts that always have what it takes; a refusal would be a bug. */
export const mustPost = (outcome: PostOutcome): Transfer => {
  if (!outcome.ok) throw new Error(`The points account ${outcome.overdrawn.kind} is overdrawn.`);
  return outcome.transfer;
};

/**
 * Pays an older debt from what is available now.
 * @param cause the reference of the transfer that made this possible or necessary.
 * @param first take from what this transfer had given, before anything else.
 */
export const settleDebt = (book: PointsBook, cause: string, at: Date, first?: string): void => {
  const { available, debt } = book.accounts;
  const amount = Math.min(book.sheet.balance(available), -book.sheet.balance(debt));
  if (amount <= 0) return;
  mustPost(
    book.sheet.post({
      type: 'debt.settled',
      reference: `debt.settled:${cause}`,
      owner: book.customerId,
      debit: available,
      credit: debt,
      amount,
      at,
      ...(first === undefined ? {} : { taking: { first } }),
    }),
  );
};

export type Earning = {
  type: 'earn.purchase' | 'earn.feedback' | 'earn.adjusted';
  reference: string;
  points: number;
  at: Date;
  subjects: Record<string, string>;
  note?: string | null;
};

/** Points that wait until `availableAt`. */
export const earnPending = (book: PointsBook, earning: Earning, availableAt: Date, rules: Rules): Transfer => {
  const transfer = mustPost(
    book.sheet.post({
      ...posting(book, earning),
      credit: book.accounts.pending,
      state: 'pending',
      availableAt,
      expiresAt: expiryOf(availableAt, rules),
    }),
  );
  tell(book, 'points.earned', transfer, { availableAt: availableAt.toISOString() });
  return transfer;
};

/** Points that can be spent at once. */
export const earnAvailable = (book: PointsBook, earning: Earning, rules: Rules): Transfer => {
  const expiresAt = expiryOf(earning.at, rules);
  const outcome = book.sheet.post({ ...posting(book, earning), credit: book.accounts.available, expiresAt });
  const transfer = mustPost(outcome);
  if (outcome.ok && outcome.replayed) return transfer;
  tell(book, earning.type === 'earn.adjusted' ? 'points.adjusted' : 'points.earned', transfer);
  settleDebt(book, earning.reference, earning.at);
  return transfer;
};

const posting = (book: PointsBook, { points, ...earning }: Earning): Omit<Posting, 'credit'> => ({
  ...earning,
  owner: book.customerId,
  debit: book.accounts.issued,
  amount: points,
});

/** Everything that time alone does until `until`, in the order in which it happens: points are released, points expire. */
export const bringForward = (book: PointsBook, until: Date): void => {
  for (;;) {
    const waiting = book.sheet.pending().reduce<Transfer | null>(sooner, null);
    const oldest = book.sheet.lots(book.accounts.available)[0];
    const releaseAt = waiting?.availableAt ?? null;
    const expireAt = oldest?.expiresAt ?? null;
    if (waiting !== null && releaseAt !== null && releaseAt <= until && (expireAt === null || releaseAt <= expireAt)) {
      release(book, waiting, releaseAt);
    } else if (oldest !== undefined && expireAt !== null && expireAt <= until) {
      expire(book, oldest, expireAt);
    } else {
      return;
    }
  }
};

const sooner = (best: Transfer | null, transfer: Transfer): Transfer =>
  best === null || (transfer.availableAt ?? transfer.createdAt) < (best.availableAt ?? best.createdAt)
    ? transfer
    : best;

const release = (book: PointsBook, waiting: Transfer, at: Date): void => {
  const points = book.sheet.outstanding(waiting);
  const settled = book.sheet.settle(waiting, book.accounts.available, {
    type: 'release',
    at,
    expiresAt: waiting.expiresAt,
  });
  mustPost(settled);
  book.events.push({
    type: 'points.released',
    at,
    subjectId: waiting.id,
    orderId: waiting.subjects['orderId'] ?? null,
    doer: systemDoer,
    data: { points },
  });
  settleDebt(book, `${waiting.reference}:settled`, at);
};

const expire = (book: PointsBook, lot: { id: string; sourceId: string; remaining: number }, at: Date): void => {
  const points = lot.remaining;
  const transfer = mustPost(
    book.sheet.post({
      type: 'expire',
      reference: `expire:${lot.id}`,
      owner: book.customerId,
      debit: book.accounts.available,
      credit: book.accounts.expired,
      amount: points,
      at,
      taking: { only: lot.id },
    }),
  );
  book.expired.set(lot.sourceId, (book.expired.get(lot.sourceId) ?? 0) + points);
  tell(book, 'points.expired', transfer);
};

export type BookSummary = {
  available: number;
  pending: number;
  debt: number;
  qualifyingSpend: number;
  tierId: string;
  expiring: { points: number; at: string }[];
  releasing: { points: number; at: string }[];
  /** When time alone changes any of this next. */
  nextDueAt: Date | null;
};

// More days ahead than anybody reads; keeps the row small for a customer who buys every day.
const MAX_DAYS_AHEAD = 100;

export const summarize = (book: PointsBook, at: Date, rules: Rules): BookSummary => {
  const lots = book.sheet.lots(book.accounts.available);
  const expiring = lots.flatMap((lot) =>
    lot.expiresAt === null ? [] : [{ points: lot.remaining, at: lot.expiresAt }],
  );
  const releasing = book.sheet.pending().flatMap((transfer) => {
    const points = book.sheet.outstanding(transfer);
    return transfer.availableAt === null || points === 0 ? [] : [{ points, at: transfer.availableAt }];
  });
  const orders = [...book.orders.values()];
  const qualifyingSpend = spendInWindow(orders, at, rules.tierWindowDays);
  const dropOff = nextDropOff(orders, at, rules.tierWindowDays);
  const due = [...expiring, ...releasing].map((entry) => entry.at.getTime());
  if (dropOff !== null) due.push(dropOff.getTime());
  return {
    available: book.sheet.balance(book.accounts.available),
    pending: book.sheet.balance(book.accounts.pending),
    debt: 0 - book.sheet.balance(book.accounts.debt),
    qualifyingSpend,
    tierId: tierFor(qualifyingSpend, rules.tiers).id,
    expiring: groupByDay(expiring).slice(0, MAX_DAYS_AHEAD),
    releasing: groupByDay(releasing).slice(0, MAX_DAYS_AHEAD),
    nextDueAt: due.length === 0 ? null : new Date(Math.min(...due)),
  };
};
