import type { Claim, ClaimTransition } from '@aftercart/contract';
import type { ClaimAction, ClaimStatus } from '@aftercart/contract/machines';
import { claimMachine } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { type Doer, doerOf, systemDoer } from '../../http/customer-scope.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { lockCustomers } from '../customers/index.ts';
import { CLAIM_EXPIRY } from './cashback.deadlines.ts';
import type { CashbackDeps, CashbackRules, ClaimCaller, StoredClaim } from './cashback.types.ts';
import { decideClaim, expectedBy, isOpen } from './claims.policy.ts';
import { findClaim, loadClaims, updateClaim } from './claims.repository.ts';
import { basisOf, reserveFor, screenClaim, tellScreening } from './claims.service.ts';
import { factsOf, presentClaim, type Reach, reachClaim, tellClaim } from './claims.view.ts';
import { openFunds } from './funds.service.ts';
import { findPayoutAccount } from './payout-accounts.repository.ts';
import { startPayout } from './payouts.service.ts';

/** Use case: a claim is taken one step further. */

type Step = {
  deps: CashbackDeps;
  tx: Tx;
  merchantId: string;
  rules: CashbackRules;
  caller: ClaimCaller;
  doer: Doer;
  wish: ClaimTransition;
};

const EVENTS = {
  approve: 'claim.approved',
  decline: 'claim.declined',
  requestInfo: 'claim.infoRequested',
  supplyInfo: 'claim.infoSupplied',
  cancel: 'claim.cancelled',
  pay: 'claim.payoutStarted',
  retry: 'claim.payoutStarted',
  appeal: 'claim.appealed',
} as const satisfies Partial<Record<ClaimAction, `claim.${string}`>>;

const isTold = (action: ClaimAction): action is keyof typeof EVENTS => Object.hasOwn(EVENTS, action);

export const transitionClaim = async (
  deps: CashbackDeps,
  tx: Tx,
  caller: ClaimCaller,
  reach: Reach,
  claimId: string,
  wish: ClaimTransition,
  rules: CashbackRules,
): Promise<Result<Claim>> => {
  const { merchantId } = reach;
  const found = await reachClaim(tx, reach, claimId);
  if (!found.ok) return found;
  // All that concerns one customer's cashback takes turns: read again what may have changed meanwhile.
  await lockCustomers(tx, merchantId, [found.value.customerId]);
  const stored = (await findClaim(tx, merchantId, claimId)) ?? found.value;
  const doer = doerOf(caller);
  const decided = decideClaim(stored, wish, doer.actor, await factsOf(tx, merchantId, stored, doer.actor));
  if (!decided.ok) return decided;
  if (!isTold(wish.action)) return refuse('action_not_allowed');

  const step: Step = { deps, tx, merchantId, rules, caller, doer, wish };
  const taken = await takeStep(step, stored, decided.value);
  if (!taken.ok) return taken;
  const claim = taken.value;
  await updateClaim(tx, merchantId, claim);
  // What the shopper supplied is told first, then what the screening made of it.
  const told = wish.action === 'supplyInfo' ? { ...claim, status: decided.value } : claim;
  await tellClaim(deps, tx, merchantId, told, doer, EVENTS[wish.action], wish.note ?? null);
  if (wish.action === 'supplyInfo') await tellScreening(deps, tx, merchantId, claim);
  return ok(await presentClaim(tx, merchantId, claim, doer.actor));
};

const takeStep = async (step: Step, stored: StoredClaim, status: ClaimStatus): Promise<Result<StoredClaim>> => {
  const { deps, tx, merchantId, rules, wish } = step;
  const at = deps.clock.now();
  const moved: StoredClaim = {
    ...stored,
    status,
    expectedBy: expectedBy(status, at, rules.document.cashback),
    updatedAt: at,
  };
  switch (wish.action) {
    case 'decline':
      return ok(await withoutFunds(step, { ...moved, declineReason: wish.reasonCode ?? 'declined' }));
    case 'cancel':
      await cancelDeadline(tx, { merchantId, kind: CLAIM_EXPIRY, subjectId: stored.id });
      return ok(await withoutFunds(step, moved));
    case 'requestInfo': {
      const dueAt = moved.expectedBy ?? at;
      await scheduleDeadline(tx, deps.clock, { merchantId, kind: CLAIM_EXPIRY, subjectId: stored.id, dueAt });
      return ok(moved);
    }
    case 'supplyInfo':
      return supplyInfo(step, moved);
    case 'appeal':
      return appeal(step, moved);
    case 'pay':
    case 'retry':
      return pay(step, moved);
    default:
      return ok(moved);
  }
};

const withoutFunds = async (
  { deps, tx, merchantId, rules }: Pick<Step, 'deps' | 'tx' | 'merchantId' | 'rules'>,
  claim: StoredClaim,
): Promise<StoredClaim> => {
  const { customerId, currency, campaignId } = claim;
  const campaign = rules.document.cashback.campaigns.find(({ id }) => id === campaignId) ?? null;
  const funds = await openFunds(tx, deps.clock, { merchantId, customerId, currency, campaign, campaignId });
  funds.release(claim, claim.amount);
  await funds.save();
  return claim;
};

const withProofs = async (step: Step, claim: StoredClaim): Promise<Result<StoredClaim>> => {
  const { deps, tx, caller, merchantId, wish } = step;
  const uploadIds = (wish.proofUploadIds ?? []).filter((id) => !claim.proofUploadIds.includes(id));
  if (uploadIds.length === 0) return ok(claim);
  const claimed = await deps.proofs.claim(tx, { caller, merchantId, uploadIds, claimId: claim.id });
  return claimed.ok ? ok({ ...claim, proofUploadIds: [...claim.proofUploadIds, ...uploadIds] }) : claimed;
};

/** What the claim is about by the rules in force; refused when its campaign is not among them any more. */
const currentBasis = async ({ tx, merchantId, rules }: Step, claim: StoredClaim) => {
  const campaign = rules.document.cashback.campaigns.find(({ id }) => id === claim.campaignId);
  if (campaign === undefined) return refuse('action_not_allowed', 'The campaign does not exist any more.');
  const all = await loadClaims(tx, merchantId, claim.customerId, [claim.campaignId]);
  const others = all.filter(({ id }) => id !== claim.id);
  const { currency, customerId, orderIds } = claim;
  return ok({
    ...(await basisOf(tx, merchantId, campaign, currency, customerId, orderIds, others)),
    isAnotherOpen: others.some(isOpen),
  });
};

const supplyInfo = async (step: Step, moved: StoredClaim): Promise<Result<StoredClaim>> => {
  const { deps, tx, merchantId, rules } = step;
  await cancelDeadline(tx, { merchantId, kind: CLAIM_EXPIRY, subjectId: moved.id });
  const withNew = await withProofs(step, moved);
  if (!withNew.ok) return withNew;
  const basis = await currentBasis(step, withNew.value);
  if (!basis.ok) return basis;
  const account = await findPayoutAccount(tx, merchantId, moved.payoutAccountId);
  if (account === undefined) throw new Error('The payout account of a claim is gone.');
  const facts = { ...basis.value, amount: moved.amount };
  const claim = await screenClaim(deps, tx, merchantId, withNew.value, facts, account, rules);
  return ok(claim.status === 'declined' ? await withoutFunds(step, claim) : claim);
};

/** A declined claim had given its money back: the appeal sets it aside again, as far as it is still earned. */
const appeal = async (step: Step, moved: StoredClaim): Promise<Result<StoredClaim>> => {
  const withNew = await withProofs(step, moved);
  if (!withNew.ok) return withNew;
  const basis = await currentBasis(step, moved);
  if (!basis.ok) return basis;
  const { amount, campaign, isAnotherOpen } = basis.value;
  if (isAnotherOpen) return refuse('action_not_allowed', 'Another claim for this campaign is being dealt with.');
  if (amount === 0) return refuse('action_not_allowed', 'There is nothing left to claim with these orders.');
  const claim = { ...withNew.value, amount, appealed: true, declineReason: null };
  const reserved = await reserveFor(step.deps, step.tx, step.merchantId, claim, campaign, basis.value);
  return reserved.ok ? ok(claim) : reserved;
};

const pay = async (step: Step, moved: StoredClaim): Promise<Result<StoredClaim>> => {
  const { deps, tx, merchantId, doer, wish } = step;
  const failedAccountId = wish.action === 'retry' ? moved.payoutAccountId : null;
  const payoutAccountId = wish.payoutAccountId ?? moved.payoutAccountId;
  const account = await findPayoutAccount(tx, merchantId, payoutAccountId);
  if (account?.customerId !== moved.customerId) {
    const message = 'There is no such payout account.';
    return refuse('validation_failed', message, [{ pointer: '/payoutAccountId', code: 'unknown', message }]);
  }
  if (account.status !== 'verified') return refuse('payout_account_unverified');
  if (doer.actor === 'shopper' && account.id === failedAccountId) {
    const message = 'The payout to this account failed. Choose another one.';
    return refuse('action_not_allowed', message, [{ pointer: '/payoutAccountId', code: 'same_account', message }]);
  }
  const claim = { ...moved, payoutAccountId: account.id };
  await startPayout(deps, tx, merchantId, claim, account);
  return ok(claim);
};

/** Nobody answered in time. */
export const expireClaim = async (deps: CashbackDeps, tx: Tx, merchantId: string, claimId: string): Promise<void> => {
  const found = await findClaim(tx, merchantId, claimId);
  if (found === undefined) return;
  await lockCustomers(tx, merchantId, [found.customerId]);
  const stored = (await findClaim(tx, merchantId, claimId)) ?? found;
  const status = claimMachine.states[stored.status].on.expire?.to;
  if (status === undefined) return;
  const rules = await deps.loadSettings(tx, merchantId);
  const moved = { ...stored, status, expectedBy: null, updatedAt: deps.clock.now() };
  const claim = await withoutFunds({ deps, tx, merchantId, rules }, moved);
  await updateClaim(tx, merchantId, claim);
  await tellClaim(deps, tx, merchantId, claim, systemDoer, 'claim.expired');
};
