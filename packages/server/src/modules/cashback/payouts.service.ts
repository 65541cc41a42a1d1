import { claimMachine } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { systemDoer } from '../../http/customer-scope.ts';
import { scheduleDeadline } from '../../jobs/deadlines.ts';
import { type OutsideHandler, outsideHandler } from '../../jobs/runner.ts';
import { addDuration } from '../../lib/clock.ts';
import { createId } from '../../lib/ids.ts';
import type { PayoutAnswer, PayoutRequest } from '../../ports/payout.ts';
import { lockCustomers } from '../customers/index.ts';
import { adjustClaims } from './adjust-claims.service.ts';
import { PAY_CLAIM } from './cashback.deadlines.ts';
import type { CashbackDeps, StoredClaim, StoredPayout } from './cashback.types.ts';
import { findClaim, updateClaim } from './claims.repository.ts';
import { tellClaim } from './claims.view.ts';
import { openFunds } from './funds.service.ts';
import type { StoredPayoutAccount } from './payout-accounts.repository.ts';
import { openDestination } from './payout-accounts.service.ts';
import { findPayout, insertPayout, updatePayout } from './payouts.repository.ts';

/** Use case: the money of an approved claim leaves the house. */

/** How long to wait before asking again after a payout that the provider has not finished. */
const ASK_AGAIN = { minutes: 15 };

/** Writes the payout down; the due row sends it. The claim must be `payoutPending`. */
export const startPayout = async (
  { clock }: CashbackDeps,
  tx: Tx,
  merchantId: string,
  claim: StoredClaim,
  account: StoredPayoutAccount,
): Promise<void> => {
  const at = clock.now();
  const id = createId('pay', clock);
  const { amount, currency, expectedBy } = claim;
  await insertPayout(
    tx,
    merchantId,
    {
      ...{ id, amount, currency },
      claimId: claim.id,
      payoutAccountId: account.id,
      sealedDestination: account.sealedDestination,
      expectedBy: expectedBy ?? at,
    },
    at,
  );
  await scheduleDeadline(tx, clock, { merchantId, kind: PAY_CLAIM, subjectId: id, dueAt: at });
};

type Pair = { payout: StoredPayout; claim: StoredClaim };

/** The payout and its claim while both still wait; nobody else changes this customer's claims until the commit. */
const lockWaiting = async (tx: Tx, merchantId: string, payoutId: string): Promise<Pair | null> => {
  const found = await findPayout(tx, merchantId, payoutId);
  const claim = found && (await findClaim(tx, merchantId, found.claimId));
  if (claim === undefined) return null;
  await lockCustomers(tx, merchantId, [claim.customerId]);
  const payout = await findPayout(tx, merchantId, payoutId);
  const current = await findClaim(tx, merchantId, claim.id);
  return payout?.status === 'pending' && current?.status === 'payoutPending' ? { payout, claim: current } : null;
};

export const payClaimJob = (deps: CashbackDeps): OutsideHandler =>
  outsideHandler<PayoutRequest, PayoutAnswer>({
    prepare: async (tx, { merchantId, subjectId }) => {
      const waiting = await lockWaiting(tx, merchantId, subjectId);
      if (waiting === null) return null;
      const { id, payoutAccountId, sealedDestination, amount, currency } = waiting.payout;
      const destination = await openDestination(deps, merchantId, payoutAccountId, sealedDestination);
      if (destination === null) throw new Error('A payout destination cannot be opened with this master key.');
      // From here on the money may be on its way: what comes back later cannot call it back.
      const attempt = waiting.payout.attempts + 1;
      await updatePayout(tx, merchantId, { ...waiting.payout, attempts: attempt });
      return { merchantId, reference: id, attempt, amount: { amount, currency }, destination };
    },
    call: (request, signal) => deps.payouts.pay(request, signal),
    settle: async (tx, { merchantId, subjectId }, _request, answer) => {
      const waiting = await lockWaiting(tx, merchantId, subjectId);
      if (waiting !== null) await settle(deps, tx, merchantId, waiting, answer);
    },
  });

const settle = async (
  deps: CashbackDeps,
  tx: Tx,
  merchantId: string,
  { payout, claim }: Pair,
  answer: PayoutAnswer,
): Promise<void> => {
  const { clock } = deps;
  const at = clock.now();
  if (answer.outcome === 'pending') {
    const dueAt = addDuration(at, ASK_AGAIN);
    await scheduleDeadline(tx, clock, { merchantId, kind: PAY_CLAIM, subjectId: payout.id, dueAt });
    return;
  }
  const isPaid = answer.outcome === 'paid';
  const on = claimMachine.states[claim.status].on;
  const status = (isPaid ? on.settle?.to : on.fail?.to) ?? claim.status;
  const settled: StoredClaim = { ...claim, status, expectedBy: null, updatedAt: at };
  await updatePayout(tx, merchantId, {
    ...payout,
    status: isPaid ? 'paid' : 'failed',
    sealedDestination: null,
    providerReference: isPaid ? answer.providerReference : null,
    failureReason: isPaid ? null : answer.code,
    paidAt: isPaid ? at : null,
  });
  const rules = await deps.loadSettings(tx, merchantId);
  if (isPaid) {
    const { customerId, currency, campaignId } = claim;
    const campaign = rules.document.cashback.campaigns.find(({ id }) => id === campaignId) ?? null;
    const funds = await openFunds(tx, clock, { merchantId, customerId, currency, campaign, campaignId });
    funds.pay(settled);
    await funds.save();
  }
  await updateClaim(tx, merchantId, settled);
  await tellClaim(deps, tx, merchantId, settled, systemDoer, isPaid ? 'claim.paid' : 'claim.payoutFailed');
  // Goods may have come back while the money was on its way.
  await adjustClaims(deps, tx, { merchantId, customerId: claim.customerId, rules });
};
