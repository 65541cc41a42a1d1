import type { PayoutAccount, PayoutAccountInput } from '@aftercart/contract';
import { mayTransition, payoutAccountMachine } from '@aftercart/contract/machines';
import type { Queryable, Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import { type AskedCustomer, type Doer, systemDoer } from '../../http/customer-scope.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import { type OutsideHandler, outsideHandler } from '../../jobs/runner.ts';
import { createId } from '../../lib/ids.ts';
import { type Page, readSequencePage } from '../../lib/page.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import type { PayoutDestination, VerificationAnswer } from '../../ports/payout.ts';
import { ensureCustomers, findCustomer } from '../customers/index.ts';
import { VERIFY_ACCOUNT } from './cashback.deadlines.ts';
import type { CashbackDeps } from './cashback.types.ts';
import { accountIdentity, maskAccount } from './payout-accounts.policy.ts';
import {
  findPayoutAccount,
  insertPayoutAccount,
  listPayoutAccountRows,
  lockPayoutAccount,
  type StoredPayoutAccount,
  updatePayoutAccount,
} from './payout-accounts.repository.ts';

/** Use cases of payout accounts: bind, verify, list, remove. */

/** Ties what is sealed to its place: a copied value opens nowhere else. */
const destinationContext = (merchantId: string, accountId: string): string =>
  `payout destination ${merchantId} ${accountId}`;

const fingerprintContext = (merchantId: string): string => `payout account ${merchantId}`;

export const openDestination = async (
  { vault }: CashbackDeps,
  merchantId: string,
  accountId: string,
  sealed: string | null,
): Promise<PayoutDestination | null> => {
  const plain = sealed === null ? null : await vault.open(destinationContext(merchantId, accountId), sealed);
  return plain === null ? null : (JSON.parse(plain) as PayoutDestination);
};

const present = async (
  deps: CashbackDeps,
  merchantId: string,
  account: StoredPayoutAccount,
): Promise<PayoutAccount> => {
  const destination = await openDestination(deps, merchantId, account.id, account.sealedDestination);
  return {
    id: account.id,
    method: account.method,
    holderName: destination?.holderName ?? '–',
    maskedAccount: account.maskedAccount,
    status: account.status,
    reasonCode: account.reasonCode,
    createdAt: account.createdAt.toISOString(),
  };
};

const tell = (
  { clock }: CashbackDeps,
  tx: Tx,
  merchantId: string,
  account: StoredPayoutAccount,
  doer: Doer,
  type: 'payoutAccount.added' | 'payoutAccount.verified' | 'payoutAccount.failed' | 'payoutAccount.removed',
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId,
    type,
    at: clock.now(),
    actor: doer.speaksAs,
    actorId: doer.actorId,
    subject: { type: 'payoutAccount', id: account.id },
    customerId: account.customerId,
    status: account.status,
    data: { method: account.method, reasonCode: account.reasonCode },
  });

export const createPayoutAccount = async (
  deps: CashbackDeps,
  tx: Tx,
  merchantId: string,
  customerId: string,
  input: PayoutAccountInput,
  doer: Doer,
): Promise<Result<PayoutAccount>> => {
  const { clock, vault } = deps;
  const id = createId('pac', clock);
  const bankCode = input.bankCode ?? null;
  const destination: PayoutDestination = {
    method: input.method,
    holderName: input.holderName,
    account: input.account,
    bankCode,
  };
  const account = {
    id,
    customerId,
    method: input.method,
    sealedDestination: await vault.seal(destinationContext(merchantId, id), JSON.stringify(destination)),
    maskedAccount: maskAccount(input.account),
    accountPrint: await vault.fingerprint(
      fingerprintContext(merchantId),
      accountIdentity(input.method, input.account, bankCode),
    ),
    status: payoutAccountMachine.initial,
    reasonCode: null,
    createdAt: clock.now(),
  };
  await ensureCustomers(tx, merchantId, [customerId], clock.now());
  await insertPayoutAccount(tx, merchantId, account);
  await scheduleDeadline(tx, clock, { merchantId, kind: VERIFY_ACCOUNT, subjectId: id, dueAt: clock.now() });
  await tell(deps, tx, merchantId, { ...account, seq: 0 }, doer, 'payoutAccount.added');
  return ok(await present(deps, merchantId, { ...account, seq: 0 }));
};

export const listPayoutAccounts = async (
  deps: CashbackDeps,
  db: Queryable,
  { merchantId, customerId, isProven }: AskedCustomer,
  query: { cursor?: string | undefined; limit: number },
): Promise<Result<Page<PayoutAccount>>> => {
  const page = await readSequencePage(query, (window) =>
    listPayoutAccountRows(db, merchantId, { customerId, ...window }),
  );
  if (!page.ok) return page;
  const { data } = page.value;
  if (data.length === 0 && !isProven && (await findCustomer(db, merchantId, customerId)) === null) {
    return refuse('not_found', 'There is no such customer.');
  }
  return ok({ ...page.value, data: await Promise.all(data.map((account) => present(deps, merchantId, account))) });
};

/** Erases the number. A payout that is on its way carries its own copy until it has arrived. */
export const removePayoutAccount = async (
  deps: CashbackDeps,
  tx: Tx,
  { merchantId, customerId }: { merchantId: string; customerId: string },
  id: string,
  doer: Doer,
): Promise<Result<void>> => {
  const stored = await lockPayoutAccount(tx, merchantId, id);
  if (stored?.customerId !== customerId || stored.status === 'removed') {
    return refuse('not_found', 'There is no such payout account.');
  }
  if (!mayTransition(payoutAccountMachine, stored.status, 'remove', doer.actor)) {
    return refuse('action_not_allowed', 'The account is being verified; it can be removed in a moment.');
  }
  const removed = { ...stored, status: 'removed' as const, sealedDestination: null, accountPrint: null };
  await updatePayoutAccount(tx, merchantId, removed, deps.clock.now());
  await tell(deps, tx, merchantId, removed, doer, 'payoutAccount.removed');
  return ok(undefined);
};

export const verifyAccountJob = (deps: CashbackDeps): OutsideHandler =>
  outsideHandler<PayoutDestination, VerificationAnswer>({
    prepare: async (tx, { merchantId, subjectId }) => {
      const account = await findPayoutAccount(tx, merchantId, subjectId);
      if (account?.status !== 'pending') return null;
      return openDestination(deps, merchantId, account.id, account.sealedDestination);
    },
    call: (destination, signal) => deps.payouts.verify(destination, signal),
    settle: async (tx, { merchantId, subjectId }, _destination, answer) => {
      const account = await lockPayoutAccount(tx, merchantId, subjectId);
      const action = answer.outcome === 'verified' ? 'verify' : 'fail';
      const status = account && payoutAccountMachine.states[account.status].on[action]?.to;
      if (account === undefined || status === undefined) return;
      const settled = { ...account, status, reasonCode: answer.outcome === 'failed' ? answer.code : null };
      await updatePayoutAccount(tx, merchantId, settled, deps.clock.now());
      const type = status === 'verified' ? 'payoutAccount.verified' : 'payoutAccount.failed';
      await tell(deps, tx, merchantId, settled, systemDoer, type);
    },
  });
