import { type ClaimAction, claimMachine } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { systemDoer } from '../../http/customer-scope.ts';
import { cancelDeadline } from '../../jobs/deadlines.ts';
import { groupBy } from '../../lib/group-by.ts';
import { ordersFor } from './campaigns.service.ts';
import { CLAIM_EXPIRY, PAY_CLAIM } from './cashback.deadlines.ts';
import { type ComingBack, earnedFrom, nothingComesBack } from './cashback.policy.ts';
import type { CashbackDeps, CashbackRules, StoredClaim, StoredPayout } from './cashback.types.ts';
import { adjust, claimedIn, isOpen } from './claims.policy.ts';
import { loadClaims, updateClaim } from './claims.repository.ts';
import { tellClaim } from './claims.view.ts';
import { type Funds, openFunds } from './funds.service.ts';
import { latestPayouts, updatePayout } from './payouts.repository.ts';

/** Brings a customer's claims in line with what is earned now, after goods came back. */

export type AdjustInput = {
  merchantId: string;
  customerId: string;
  rules: CashbackRules;
  /** Units that come back with this but are not on the orders yet. */
  comingBack?: ComingBack;
};

type CashbackClock = Pick<CashbackDeps, 'clock'>;

/** The caller holds the customer (`lockCustomers`). Says nothing when nothing has to change. */
export const adjustClaims = async (deps: CashbackClock, tx: Tx, input: AdjustInput): Promise<void> => {
  const { merchantId, customerId, rules, comingBack = nothingComesBack } = input;
  const { campaigns } = rules.document.cashback;
  const claims = groupBy(
    await loadClaims(
      tx,
      merchantId,
      customerId,
      campaigns.map(({ id }) => id),
    ),
    (claim) => claim.campaignId,
  );
  const concerned = campaigns.filter(({ id }) =>
    claims.get(id)?.some((claim) => isOpen(claim) || claim.status === 'paid' || claim.status === 'reversed'),
  );
  const orders = await ordersFor(tx, merchantId, customerId, concerned);
  for (const campaign of concerned) {
    const own = claims.get(campaign.id) ?? [];
    const before = new Map(own.map(({ id, fundsMoves, status }) => [id, { fundsMoves, status }]));
    const { currency } = own[0] ?? { currency: rules.document.general.currency };
    const payouts = await latestPayouts(
      tx,
      merchantId,
      own.filter(isOpen).map(({ id }) => id),
    );
    const { earned } = earnedFrom(orders, campaign, currency, comingBack);
    const funds = await openFunds(tx, deps.clock, {
      merchantId,
      customerId,
      currency,
      campaign,
      campaignId: campaign.id,
    });
    await adjustCampaign(deps, tx, merchantId, { claims: own, payouts, earned, funds });
    await funds.save();
    for (const claim of own) {
      const was = before.get(claim.id);
      const isChanged = claim.fundsMoves !== was?.fundsMoves || claim.status !== was.status;
      if (isChanged) await updateClaim(tx, merchantId, claim);
    }
  }
};

type CampaignClaims = {
  claims: StoredClaim[];
  payouts: ReadonlyMap<string, StoredPayout>;
  earned: number;
  funds: Funds;
};

const adjustCampaign = async (
  deps: CashbackClock,
  tx: Tx,
  merchantId: string,
  { claims, payouts, earned, funds }: CampaignClaims,
): Promise<void> => {
  const open = claims.find(isOpen);
  const payout = open && payouts.get(open.id);
  const isOnItsWay = payout?.status === 'pending' && payout.attempts > 0;
  const { openAmount, debt, reversesPaid } = adjust(earned, claimedIn(claims), isOnItsWay);
  const move = (claim: StoredClaim, action: ClaimAction): void => {
    claim.status = claimMachine.states[claim.status].on[action]?.to ?? claim.status;
    claim.expectedBy = null;
  };
  const touch = (claim: StoredClaim): void => {
    claim.updatedAt = deps.clock.now();
  };
  const [oldest] = claims;
  if (oldest !== undefined) funds.setDebt(oldest, debt);
  for (const claim of claims.filter(({ status }) => reversesPaid && status === 'paid')) {
    move(claim, 'reverse');
    touch(claim);
    await tellClaim(deps, tx, merchantId, claim, systemDoer, 'claim.reversed');
  }
  if (open === undefined || openAmount === null) return;
  funds.release(open, open.amount - openAmount);
  touch(open);
  const waiting = payout?.status === 'pending' ? payout : undefined;
  if (openAmount > 0) {
    open.amount = openAmount;
    if (waiting !== undefined) await updatePayout(tx, merchantId, { ...waiting, amount: openAmount });
    await tellClaim(deps, tx, merchantId, open, systemDoer, 'claim.screened');
    return;
  }
  move(open, 'void');
  if (waiting !== undefined) {
    const failureReason = 'claim_voided';
    await updatePayout(tx, merchantId, { ...waiting, status: 'failed', failureReason, sealedDestination: null });
  }
  if (waiting !== undefined) await cancelDeadline(tx, { merchantId, kind: PAY_CLAIM, subjectId: waiting.id });
  await cancelDeadline(tx, { merchantId, kind: CLAIM_EXPIRY, subjectId: open.id });
  await tellClaim(deps, tx, merchantId, open, systemDoer, 'claim.voided');
};
