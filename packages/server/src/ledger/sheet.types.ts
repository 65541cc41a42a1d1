/** The words of the ledger's arithmetic. */
export type Book = 'points' | 'cashback';

export type Account = {
  book: Book;
  /** A customer, a campaign or the merchant. */
  owner: string;
  kind: string;
  /** `points` or a currency. */
  unit: string;
  /** Whether the balance may fall below zero. */
  overdraft: boolean;
  /** Whether what arrives here is kept in lots that are used up first-in-first-out and may expire. */
  lots: boolean;
};

export const accountId = ({ book, owner, kind, unit }: Account): string => `${book}/${owner}/${kind}/${unit}`;

export type TransferState = 'pending' | 'posted' | 'voided';

export type Transfer = {
  id: string;
  book: Book;
  owner: string;
  type: string;
  reference: string;
  debitAccount: string;
  creditAccount: string;
  amount: number;
  state: TransferState;
  reverses: string | null;
  subjects: Record<string, string>;
  createdAt: Date;
  availableAt: Date | null;
  expiresAt: Date | null;
  note: string | null;
};

export type Lot = {
  id: string;
  accountId: string;
  /** The transfer the lot stems from in the end. */
  sourceId: string;
  amount: number;
  remaining: number;
  expiresAt: Date | null;
  createdAt: Date;
};

export type LotShare = { amount: number; expiresAt: Date | null; sourceId: string };
export type LotUse = { transferId: string; lotId: string; amount: number };

export type Posting = {
  type: string;
  /** The cause. One cause moves something once, however often it is told. */
  reference: string;
  /** On whose statement it stands. */
  owner: string;
  debit: Account;
  credit: Account;
  /** Whole units, above zero. */
  amount: number;
  at: Date;
  /** A pending transfer waits on its credit account until `settle` or `reverse`. */
  state?: 'pending' | 'posted';
  availableAt?: Date | null;
  expiresAt?: Date | null;
  reverses?: string;
  subjects?: Record<string, string>;
  note?: string | null;
  /** What becomes of it on an account with lots; one lot that expires with the transfer when missing. */
  arriving?: readonly LotShare[];
  /** Which lots it takes from: those of one source before all others, or one lot alone. First-in-first-out when missing. */
  taking?: { first: string } | { only: string };
};

export type PostOutcome =
  | { ok: true; transfer: Transfer; replayed: boolean; uses: LotUse[] }
  | { ok: false; overdrawn: Account };

export type SheetContents = {
  accounts: readonly { account: Account; balance: number }[];
  /** Lots of the accounts that still hold something. */
  lots: readonly Lot[];
  /** Transfers that wait, and those already written under a reference that may be posted now. */
  transfers: readonly Transfer[];
};

export type SheetChanges = {
  transfers: Transfer[];
  /** Earlier transfers that are no longer pending, or wait until another time. */
  changed: Transfer[];
  deltas: Map<string, number>;
  lots: Lot[];
  usedLots: Lot[];
  uses: LotUse[];
};

export type Sheet = {
  balance(account: Account): number;
  /** What is left, in the order in which it will be used. */
  lots(account: Account): readonly Lot[];
  pending(): readonly Transfer[];
  byReference(reference: string): Transfer | undefined;
  /** What of a pending transfer has not been reversed. */
  outstanding(transfer: Transfer): number;
  post(posting: Posting): PostOutcome;
  /** Moves what is left of a pending transfer on to `to`; its whole story is then posted. */
  settle(transfer: Transfer, to: Account, how: { type: string; at: Date; expiresAt: Date | null }): PostOutcome;
  /** Takes back a part or all of a pending transfer; what is taken back wholly is voided with its reversals. */
  reverse(
    transfer: Transfer,
    how: Pick<Posting, 'type' | 'reference' | 'amount' | 'at' | 'subjects' | 'note'>,
  ): PostOutcome;
  /** Lets a pending transfer wait until another time. */
  reschedule(transfer: Transfer, availableAt: Date, expiresAt: Date | null): void;
  changes(): SheetChanges;
};
