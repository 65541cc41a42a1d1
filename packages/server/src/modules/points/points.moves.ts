import type { LotShare, Posting, PostOutcome, Transfer } from '../../ledger/index.ts';
import { mustPost, type PointsBook, settleDebt, tell } from './points.book.ts';

/** How points leave a book and come back to it. */

export type TakeBack = {
  /** The transfer that gave the points. */
  earn: Transfer;
  reference: string;
  /** What should be taken back in all, and what was already. */
  target: number;
  reversed: number;
  at: Date;
  subjects: Record<string, string>;
};

/**
 * Takes earned points back. What still waits is simply not released; what was released is taken from what this earning
 * left, then from other points, then as a debt that the next points settle. What has expired is gone already and is not
 * taken a second time.
 * @returns the points taken back now.
 */
export const takeBack = (book: PointsBook, { earn, reference, target, reversed, at, subjects }: TakeBack): number => {
  const common = { type: 'earn.reversed', reference, at, subjects } as const;
  if (earn.state === 'pending') {
    const amount = Math.min(target - reversed, book.sheet.outstanding(earn));
    if (amount <= 0) return 0;
    tell(book, 'points.reversed', mustPost(book.sheet.reverse(earn, { ...common, amount })), { reverses: earn.id });
    return amount;
  }
  const amount = Math.min(target, earn.amount - (book.expired.get(earn.id) ?? 0)) - reversed;
  if (amount <= 0) return 0;
  const transfer = mustPost(
    book.sheet.post({
      ...common,
      amount,
      owner: book.customerId,
      debit: book.accounts.debt,
      credit: book.accounts.issued,
      reverses: earn.id,
    }),
  );
  tell(book, 'points.reversed', transfer, { reverses: earn.id });
  settleDebt(book, reference, at, earn.id);
  return amount;
};

export type Spending = Pick<Posting, 'reference' | 'amount' | 'at' | 'subjects' | 'note'>;

/** Pays for a reward; refused when not enough is available. */
export const redeem = (book: PointsBook, spending: Spending): PostOutcome => {
  const { available: debit, redeemed: credit } = book.accounts;
  const outcome = book.sheet.post({ ...spending, type: 'redeem', owner: book.customerId, debit, credit });
  if (outcome.ok && !outcome.replayed) tell(book, 'points.redeemed', outcome.transfer);
  return outcome;
};

/** Gives points of a redemption back as the lots they were taken from. */
export const giveBack = (
  book: PointsBook,
  spending: Spending & { reverses: string; shares: readonly LotShare[] },
): void => {
  const { shares, ...rest } = spending;
  const expiries = shares.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt.getTime()]));
  const transfer = mustPost(
    book.sheet.post({
      ...rest,
      type: 'redeem.reversed',
      owner: book.customerId,
      debit: book.accounts.redeemed,
      credit: book.accounts.available,
      expiresAt: expiries.length === 0 ? null : new Date(Math.min(...expiries)),
      arriving: shares,
    }),
  );
  tell(book, 'points.restored', transfer, { reverses: spending.reverses });
  settleDebt(book, spending.reference, spending.at);
};

/** Takes points by hand; refused when not enough is available. */
export const deduct = (book: PointsBook, spending: Spending): PostOutcome => {
  const { available: debit, issued: credit } = book.accounts;
  const outcome = book.sheet.post({ ...spending, type: 'adjust.deducted', owner: book.customerId, debit, credit });
  if (outcome.ok && !outcome.replayed) tell(book, 'points.adjusted', outcome.transfer, { points: -spending.amount });
  return outcome;
};
