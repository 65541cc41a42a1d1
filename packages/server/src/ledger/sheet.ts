import {
  type Account,
  accountId,
  type Lot,
  type LotShare,
  type LotUse,
  type Posting,
  type PostOutcome,
  type Sheet,
  type SheetContents,
  type Transfer,
  type TransferState,
} from './sheet.types.ts';

/**
 * The arithmetic of the ledger, without a database: a sheet holds a few locked accounts, takes postings, and remembers
 * what has to be written. The repository loads and saves it; the database repeats the essential checks on its own.
 */

/** Sooner to expire first, then older first: what would be lost first is used first. */
const byUse = (left: Lot, right: Lot): number =>
  (left.expiresAt?.getTime() ?? Infinity) - (right.expiresAt?.getTime() ?? Infinity) ||
  left.createdAt.getTime() - right.createdAt.getTime() ||
  (left.id < right.id ? -1 : 1);

export const createSheet = (contents: SheetContents, newId: (prefix: 'ent' | 'lot') => string): Sheet => {
  const accounts = new Map(contents.accounts.map(({ account }) => [accountId(account), account]));
  const balances = new Map(contents.accounts.map(({ account, balance }) => [accountId(account), balance]));
  const accountLots = new Map<string, Lot[]>();
  for (const lot of [...contents.lots].sort(byUse)) {
    accountLots.set(lot.accountId, [...(accountLots.get(lot.accountId) ?? []), { ...lot }]);
  }
  const transfers = new Map(contents.transfers.map((transfer) => [transfer.id, transfer]));
  const references = new Map(contents.transfers.map((transfer) => [transfer.reference, transfer.id]));
  const fresh = new Set<string>();
  const changed = new Set<string>();
  const transfersOf = (ids: ReadonlySet<string>): Transfer[] => [...transfers.values()].filter(({ id }) => ids.has(id));
  const deltas = new Map<string, number>();
  const newLots: Lot[] = [];
  const usedLots = new Set<Lot>();
  const uses: LotUse[] = [];

  const balance = (account: Account): number => {
    const id = accountId(account);
    const value = balances.get(id);
    if (value === undefined) throw new Error(`Account ${id} is not on this sheet.`);
    return value;
  };
  const move = (account: Account, delta: number): void => {
    const id = accountId(account);
    balances.set(id, balance(account) + delta);
    deltas.set(id, (deltas.get(id) ?? 0) + delta);
  };
  const lotsOf = (account: Account): Lot[] => accountLots.get(accountId(account)) ?? [];

  const take = (account: Account, amount: number, taking: Posting['taking']): { lot: Lot; amount: number }[] => {
    const open = lotsOf(account);
    const order =
      taking === undefined
        ? open
        : 'only' in taking
          ? open.filter((lot) => lot.id === taking.only)
          : [
              ...open.filter((lot) => lot.sourceId === taking.first),
              ...open.filter((lot) => lot.sourceId !== taking.first),
            ];
    const taken: { lot: Lot; amount: number }[] = [];
    let missing = amount;
    for (const lot of order) {
      const part = Math.min(lot.remaining, missing);
      if (part > 0) taken.push({ lot, amount: part });
      missing -= part;
      if (missing === 0) break;
    }
    if (missing > 0) throw new Error(`The lots of ${accountId(account)} hold less than its balance.`);
    return taken;
  };

  const addLots = (account: Account, shares: readonly LotShare[], at: Date): void => {
    const lots = lotsOf(account);
    for (const { amount, expiresAt, sourceId } of shares) {
      const lot = {
        id: newId('lot'),
        accountId: accountId(account),
        sourceId,
        amount,
        remaining: amount,
        expiresAt,
        createdAt: at,
      };
      lots.push(lot);
      newLots.push(lot);
    }
    accountLots.set(accountId(account), lots.sort(byUse));
  };

  const store = (transfer: Transfer): void => {
    transfers.set(transfer.id, transfer);
    references.set(transfer.reference, transfer.id);
    if (!fresh.has(transfer.id)) changed.add(transfer.id);
  };

  const byReference = (reference: string): Transfer | undefined => transfers.get(references.get(reference) ?? '');

  const post = (posting: Posting): PostOutcome => {
    const earlier = byReference(posting.reference);
    if (earlier !== undefined) return { ok: true, transfer: earlier, replayed: true, uses: [] };
    const { debit, credit, amount, at } = posting;
    if (!Number.isSafeInteger(amount) || amount <= 0)
      throw new RangeError('A transfer moves a whole amount above zero.');
    if (debit.unit !== credit.unit) throw new Error('A transfer cannot change the unit.');
    if (!debit.overdraft && balance(debit) < amount) return { ok: false, overdrawn: debit };

    const transfer: Transfer = {
      id: newId('ent'),
      book: debit.book,
      owner: posting.owner,
      type: posting.type,
      reference: posting.reference,
      debitAccount: accountId(debit),
      creditAccount: accountId(credit),
      amount,
      state: posting.state ?? 'posted',
      reverses: posting.reverses ?? null,
      subjects: posting.subjects ?? {},
      createdAt: at,
      availableAt: posting.availableAt ?? null,
      expiresAt: posting.expiresAt ?? null,
      note: posting.note ?? null,
    };
    fresh.add(transfer.id);
    store(transfer);
    move(debit, -amount);
    move(credit, amount);
    const taken = debit.lots ? take(debit, amount, posting.taking) : [];
    const takenUses = taken.map(({ lot, amount: part }) => ({ transferId: transfer.id, lotId: lot.id, amount: part }));
    for (const { lot, amount: part } of taken) {
      lot.remaining -= part;
      usedLots.add(lot);
    }
    uses.push(...takenUses);
    if (credit.lots) {
      addLots(credit, posting.arriving ?? [{ amount, expiresAt: transfer.expiresAt, sourceId: transfer.id }], at);
    }
    return { ok: true, transfer, replayed: false, uses: takenUses };
  };

  const reversalsOf = (transfer: Transfer): Transfer[] =>
    [...transfers.values()].filter((other) => other.reverses === transfer.id && other.state === 'pending');
  const outstanding = (transfer: Transfer): number =>
    transfer.state === 'pending'
      ? transfer.amount - reversalsOf(transfer).reduce((sum, reversal) => sum + reversal.amount, 0)
      : 0;
  const close = (transfer: Transfer, state: TransferState): void => {
    for (const reversal of reversalsOf(transfer)) store({ ...reversal, state });
    store({ ...(transfers.get(transfer.id) ?? transfer), state });
  };
  const accountOf = (id: string): Account => {
    const account = accounts.get(id);
    if (account === undefined) throw new Error(`Account ${id} is not on this sheet.`);
    return account;
  };

  return {
    balance,
    lots: (account) => lotsOf(account).filter((lot) => lot.remaining > 0),
    pending: () =>
      [...transfers.values()].filter((transfer) => transfer.state === 'pending' && transfer.reverses === null),
    byReference,
    outstanding,
    post,
    settle: (transfer, to, { type, at, expiresAt }) => {
      const outcome = post({
        type,
        reference: `${transfer.reference}:settled`,
        owner: transfer.owner,
        debit: accountOf(transfer.creditAccount),
        credit: to,
        amount: outstanding(transfer),
        at,
        expiresAt,
        subjects: transfer.subjects,
        arriving: [{ amount: outstanding(transfer), expiresAt, sourceId: transfer.id }],
      });
      if (outcome.ok) close(transfer, 'posted');
      return outcome;
    },
    reverse: (transfer, how) => {
      const outcome = post({
        ...how,
        owner: transfer.owner,
        debit: accountOf(transfer.creditAccount),
        credit: accountOf(transfer.debitAccount),
        state: 'pending',
        availableAt: transfer.availableAt,
        reverses: transfer.id,
      });
      if (outcome.ok && outstanding(transfer) === 0) close(transfer, 'voided');
      return outcome;
    },
    reschedule: (transfer, availableAt, expiresAt) => {
      for (const reversal of reversalsOf(transfer)) store({ ...reversal, availableAt });
      store({ ...(transfers.get(transfer.id) ?? transfer), availableAt, expiresAt });
    },
    changes: () => ({
      transfers: transfersOf(fresh),
      changed: transfersOf(changed),
      deltas,
      lots: newLots,
      usedLots: [...usedLots].filter((lot) => !newLots.includes(lot)),
      uses,
    }),
  };
};
