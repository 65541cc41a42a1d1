import type { Claim } from '@aftercart/contract';
import type { EventType } from '@aftercart/contract/events';
import type { Actor, ClaimStatus } from '@aftercart/contract/machines';
import type { Queryable, Tx } from '../../database/database.ts';
import { appendEvent, timelineOf, timelinesOf } from '../../events/log.ts';
import type { Doer } from '../../http/customer-scope.ts';
import { type Page, readSequencePage } from '../../lib/page.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { toClaim } from './cashback.presenter.ts';
import type { CashbackDeps, StoredClaim } from './cashback.types.ts';
import { type ClaimFacts, claimActions } from './claims.policy.ts';
import { findClaim, listClaimRows } from './claims.repository.ts';
import { hasOtherVerified } from './payout-accounts.repository.ts';
import { latestPayouts } from './payouts.repository.ts';

/** Claims as their readers see them, and what is told of them. */

/** Whose claims a caller may see; a customer id of null: everybody's of the merchant. */
export type Reach = { merchantId: string; customerId: string | null };

export const factsOf = async (
  db: Queryable,
  merchantId: string,
  claim: StoredClaim,
  actor: Actor,
): Promise<ClaimFacts> => ({
  hasOtherAccount:
    actor === 'shopper' &&
    claim.status === 'payoutFailed' &&
    (await hasOtherVerified(db, merchantId, claim.customerId, claim.payoutAccountId)),
});

const presentAll = async (
  db: Queryable,
  merchantId: string,
  claims: readonly StoredClaim[],
  actor: Actor,
): Promise<Claim[]> => {
  const ids = claims.map(({ id }) => id);
  const timelines = await timelinesOf(db, merchantId, ids);
  const payouts = await latestPayouts(db, merchantId, ids);
  const presented: Claim[] = [];
  for (const claim of claims) {
    const actions = claimActions(claim, actor, await factsOf(db, merchantId, claim, actor));
    presented.push(toClaim(claim, payouts.get(claim.id), actions, timelines.get(claim.id) ?? []));
  }
  return presented;
};

export const presentClaim = async (
  db: Queryable,
  merchantId: string,
  claim: StoredClaim,
  actor: Actor,
): Promise<Claim> => {
  const payouts = await latestPayouts(db, merchantId, [claim.id]);
  const actions = claimActions(claim, actor, await factsOf(db, merchantId, claim, actor));
  return toClaim(claim, payouts.get(claim.id), actions, await timelineOf(db, merchantId, claim.id));
};

/** The claim, if it is within reach. What is not is said not to exist. */
export const reachClaim = async (
  db: Queryable,
  { merchantId, customerId }: Reach,
  id: string,
): Promise<Result<StoredClaim>> => {
  const claim = await findClaim(db, merchantId, id);
  return claim === undefined || (customerId !== null && claim.customerId !== customerId)
    ? refuse('not_found', 'There is no such claim.')
    : ok(claim);
};

export const getClaim = async (db: Queryable, reach: Reach, id: string, actor: Actor): Promise<Result<Claim>> => {
  const claim = await reachClaim(db, reach, id);
  return claim.ok ? ok(await presentClaim(db, reach.merchantId, claim.value, actor)) : claim;
};

export type ClaimQuery = {
  customerId?: string | undefined;
  status?: ClaimStatus | undefined;
  cursor?: string | undefined;
  limit: number;
};

export const listClaims = async (
  db: Queryable,
  { merchantId, customerId }: Reach,
  query: ClaimQuery,
  actor: Actor,
): Promise<Result<Page<Claim>>> => {
  const page = await readSequencePage(query, (window) =>
    listClaimRows(db, merchantId, { customerId: customerId ?? query.customerId, status: query.status, ...window }),
  );
  return page.ok ? ok({ ...page.value, data: await presentAll(db, merchantId, page.value.data, actor) }) : page;
};

export const tellClaim = (
  { clock }: Pick<CashbackDeps, 'clock'>,
  tx: Tx,
  merchantId: string,
  claim: StoredClaim,
  doer: Doer,
  type: Extract<EventType, `claim.${string}`>,
  note: string | null = null,
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId,
    type,
    at: clock.now(),
    actor: doer.speaksAs,
    actorId: doer.actorId,
    subject: { type: 'claim', id: claim.id },
    customerId: claim.customerId,
    status: claim.status,
    note,
    data: {
      number: claim.number,
      campaignId: claim.campaignId,
      amount: { amount: claim.amount, currency: claim.currency },
      declineReason: claim.declineReason,
    },
  });
