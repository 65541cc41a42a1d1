import type { Campaign, CashbackProgress } from '@aftercart/contract';
import type { Queryable } from '../../database/database.ts';
import type { AskedCustomer } from '../../http/customer-scope.ts';
import { groupBy } from '../../lib/group-by.ts';
import { decodeCursor, type Page, pageOf } from '../../lib/page.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { findCustomer } from '../customers/index.ts';
import { loadCustomerOrders, type StoredOrder } from '../orders/index.ts';
import { campaignStatus, countOrder, earnedWith, sumCounted } from './cashback.policy.ts';
import { toCampaign, toProgress } from './cashback.presenter.ts';
import type { CampaignRule, CashbackDeps, CashbackRules } from './cashback.types.ts';
import { claimedIn } from './claims.policy.ts';
import { loadClaims } from './claims.repository.ts';
import { budgetsLeft } from './funds.service.ts';

/** Use cases of campaigns: which there are, and how far a customer has come. */

type PageQuery = { cursor?: string | undefined; limit: number };
type Sorted = { campaign: CampaignRule; budgetLeft: number | null };

const ORDER = { running: 0, exhausted: 0, upcoming: 1, ended: 2 } as const;

/** Running ones first, then upcoming, then ended; each group in the order of the settings. */
const sortCampaigns = async (
  db: Queryable,
  merchantId: string,
  { document }: CashbackRules,
  now: Date,
): Promise<Sorted[]> => {
  const { campaigns } = document.cashback;
  const budgets = await budgetsLeft(db, merchantId, campaigns, document.general.currency);
  return campaigns
    .map((campaign) => ({ campaign, budgetLeft: budgets.get(campaign.id) ?? null }))
    .sort(
      (left, right) =>
        ORDER[campaignStatus(left.campaign, left.budgetLeft, now)] -
        ORDER[campaignStatus(right.campaign, right.budgetLeft, now)],
    );
};

const cut = (sorted: readonly Sorted[], { cursor, limit }: PageQuery): Result<Page<Sorted>> => {
  const decoded = decodeCursor(cursor, 1);
  if (!decoded.ok) return decoded;
  const last = decoded.value?.[0];
  const start = last === undefined ? 0 : sorted.findIndex(({ campaign }) => campaign.id === last) + 1;
  return ok(
    pageOf(
      sorted.slice(start, start + limit + 1),
      limit,
      (entry) => entry,
      ({ campaign }) => [campaign.id],
    ),
  );
};

export const listCampaigns = async (
  { clock }: CashbackDeps,
  db: Queryable,
  merchantId: string,
  rules: CashbackRules,
  query: PageQuery,
): Promise<Result<Page<Campaign>>> => {
  const now = clock.now();
  const page = cut(await sortCampaigns(db, merchantId, rules, now), query);
  if (!page.ok) return page;
  const { currency } = rules.document.general;
  const data = page.value.data.map(({ campaign, budgetLeft }) => toCampaign(campaign, currency, budgetLeft, now));
  return ok({ ...page.value, data });
};

/** What the customer ordered in the time of any of the campaigns, read once for all. */
export const ordersFor = async (
  db: Queryable,
  merchantId: string,
  customerId: string,
  campaigns: readonly CampaignRule[],
): Promise<StoredOrder[]> => {
  if (campaigns.length === 0) return [];
  const from = new Date(Math.min(...campaigns.map(({ startsAt }) => Date.parse(startsAt))));
  const to = new Date(Math.max(...campaigns.map(({ endsAt }) => Date.parse(endsAt))));
  return loadCustomerOrders(db, merchantId, customerId, { from, to });
};

export const listProgress = async (
  { clock }: CashbackDeps,
  db: Queryable,
  { merchantId, customerId, isProven }: AskedCustomer,
  rules: CashbackRules,
  query: PageQuery,
): Promise<Result<Page<CashbackProgress>>> => {
  if (!isProven && (await findCustomer(db, merchantId, customerId)) === null) {
    return refuse('not_found', 'There is no such customer.');
  }
  const now = clock.now();
  const page = cut(await sortCampaigns(db, merchantId, rules, now), query);
  if (!page.ok) return page;
  const campaigns = page.value.data.map(({ campaign }) => campaign);
  const orders = await ordersFor(db, merchantId, customerId, campaigns);
  const campaignIds = campaigns.map(({ id }) => id);
  const claims = groupBy(await loadClaims(db, merchantId, customerId, campaignIds), (claim) => claim.campaignId);
  const { currency } = rules.document.general;
  const data = page.value.data.map(({ campaign, budgetLeft }) => {
    const counted = orders
      .map((order) => countOrder(order, campaign, currency))
      .filter(({ excludedReason }) => excludedReason !== 'outside_period');
    const own = claims.get(campaign.id) ?? [];
    return toProgress({
      ...{ campaign, currency, budgetLeft, now },
      orders: counted,
      earned: earnedWith(sumCounted(counted), campaign),
      claimed: claimedIn(own),
      claimIds: own.map(({ id }) => id),
    });
  });
  return ok({ ...page.value, data });
};
