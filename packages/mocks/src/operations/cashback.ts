import { type Claim, type ClaimInput, claimMachine, type PayoutAccount } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import { moveClaim } from '../transitions.ts';
import type { World } from '../world.ts';
import { checkTransition, find, pageOf, seenBy } from './shared.ts';

const progressOf = (world: World, campaignId: string) =>
  world.data.cashbackProgress.find(({ campaign }) => campaign.id === campaignId) ?? refuse('not_found');

/** Claims all that a campaign gives now. */
export const claim = (world: World, input: ClaimInput): Claim => {
  const progress = progressOf(world, input.campaignId);
  const { campaign, claimable } = progress;
  const at = world.now();
  const created: Claim = {
    id: world.nextId('clm'),
    number: world.nextNumber('CB'),
    campaignId: campaign.id,
    campaignName: campaign.name,
    customerId: world.data.points.customerId,
    amount: { ...claimable },
    orderIds: input.orderIds ?? progress.orders.map(({ orderId }) => orderId),
    proofUploadIds: input.proofUploadIds ?? [],
    payoutAccountId: input.payoutAccountId,
    screening: ['not_claimed_before', 'inside_period'].map((rule) => ({ rule, outcome: 'pass', detail: null })),
    declineReason: null,
    payout: null,
    status: 'submitted',
    allowedActions: [],
    expectedBy: world.inHours(world.data.settings.cashback.reviewHours),
    timeline: [{ at, type: 'claim.submitted', actor: 'shopper', status: 'submitted', note: null }],
    createdAt: at,
    updatedAt: at,
  };
  world.announce('claim.submitted', { type: 'claim', id: created.id }, 'shopper');
  world.data.claims.unshift(created);
  progress.claimIds.push(created.id);
  progress.claimed.amount += claimable.amount;
  progress.claimable = { ...claimable, amount: 0 };
  progress.notClaimableReason = 'already_claimed';
  return created;
};

const bind = (world: World, input: { method: PayoutAccount['method']; holderName: string; account: string }) => {
  // The magic endings of the sandbox.
  const failed = input.account.endsWith('0001');
  const account: PayoutAccount = {
    id: world.nextId('pac'),
    method: input.method,
    holderName: input.holderName,
    maskedAccount: `•••• ${input.account.slice(-4)}`,
    status: failed ? 'failed' : 'verified',
    reasonCode: failed ? 'account_not_found' : null,
    createdAt: world.now(),
  };
  world.data.payoutAccounts.unshift(account);
  world.announce('payoutAccount.added', { type: 'payoutAccount', id: account.id }, 'shopper');
  const outcome = failed ? 'payoutAccount.failed' : 'payoutAccount.verified';
  world.announce(outcome, { type: 'payoutAccount', id: account.id }, 'system');
  return account;
};

export const cashbackMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('listCampaigns', ({ query }) => pageOf(world.data.campaigns, query)),
  mock('listCashbackProgress', ({ query }) => pageOf(world.data.cashbackProgress, query)),

  mock('createClaim', ({ body, actor }) => {
    const { claimable } = progressOf(world, body.campaignId);
    if (claimable.amount === 0) refuse('nothing_to_claim');
    if (find(world.data.payoutAccounts, body.payoutAccountId).status !== 'verified')
      refuse('payout_account_unverified');
    const created = claim(world, body);
    moveClaim(world, created, { action: 'screenPass' }, 'system');
    return seenBy(actor, claimMachine, created);
  }),
  mock('listClaims', ({ query, actor }) => {
    const claims = world.data.claims.filter(({ status }) => !query.status || status === query.status);
    return pageOf(
      claims.map((each) => seenBy(actor, claimMachine, each)),
      query,
    );
  }),
  mock('getClaim', ({ params, actor }) => seenBy(actor, claimMachine, find(world.data.claims, params.claimId))),
  mock('transitionClaim', ({ params, body, actor }) => {
    const found = find(world.data.claims, params.claimId);
    checkTransition(claimMachine, found, body, actor);
    moveClaim(world, found, body, actor);
    // What a real backend does by itself: screen what was supplied, and pay.
    if (found.status === 'submitted') moveClaim(world, found, { action: 'screenPass' }, 'system');
    if (found.status === 'payoutPending') moveClaim(world, found, { action: 'settle' }, 'system');
    return seenBy(actor, claimMachine, found);
  }),

  mock('listPayoutAccounts', ({ query }) =>
    pageOf(
      world.data.payoutAccounts.filter(({ status }) => status !== 'removed'),
      query,
    ),
  ),
  mock('createPayoutAccount', ({ body }) => bind(world, body)),
  mock('removePayoutAccount', ({ params }) => {
    find(world.data.payoutAccounts, params.payoutAccountId).status = 'removed';
    world.announce('payoutAccount.removed', { type: 'payoutAccount', id: params.payoutAccountId }, 'shopper');
    return undefined;
  }),
];
