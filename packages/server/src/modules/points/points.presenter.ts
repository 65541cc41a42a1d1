import type { Money, PointsEntry, PointsSummary, Reward, RewardRule } from '@aftercart/contract';
import type { StatementLine } from '../../ledger/index.ts';
import { addDuration } from '../../lib/clock.ts';
import { nextTierFor, tierFor, valueOfPoints } from './points.policy.ts';
import type { StoredSummary } from './points.repository.ts';
import type { PointsRules } from './points.types.ts';

/** What points look like on the wire. */

/** The types that stand on a customer's statement; movements between a customer's own accounts do not. */
const ENTRY_SIGNS = {
  'earn.purchase': 1,
  'earn.feedback': 1,
  'earn.adjusted': 1,
  'earn.reversed': -1,
  redeem: -1,
  'redeem.reversed': 1,
  expire: -1,
  'adjust.deducted': -1,
} as const satisfies Record<PointsEntry['type'], 1 | -1>;

export const entryTypes = Object.keys(ENTRY_SIGNS) as PointsEntry['type'][];

const isEntryType = (type: string): type is PointsEntry['type'] => Object.hasOwn(ENTRY_SIGNS, type);

export const toEntry = (line: Omit<StatementLine, 'seq'>): PointsEntry => {
  if (!isEntryType(line.type)) throw new Error(`A ${line.type} does not stand on a statement.`);
  const subject = (name: string): string | null => line.subjects[name] ?? null;
  return {
    id: line.id,
    type: line.type,
    points: line.amount * ENTRY_SIGNS[line.type],
    state: line.state,
    createdAt: line.createdAt.toISOString(),
    availableAt: line.availableAt?.toISOString() ?? null,
    expiresAt: line.expiresAt?.toISOString() ?? null,
    orderId: subject('orderId'),
    returnId: subject('returnId'),
    redemptionId: subject('redemptionId'),
    feedbackId: subject('feedbackId'),
    reverses: line.reverses,
    note: line.note,
  };
};

/** A customer who has not bought anything yet. */
export const emptyHoldings = (at: Date): StoredSummary => ({
  available: 0,
  pending: 0,
  debt: 0,
  qualifying_spend: 0,
  expiring: [],
  releasing: [],
  updated_at: at,
});

/** The level is read from the spend by the rules in force, so that a change of the settings shows at once. */
export const toSummary = (
  customerId: string,
  holdings: StoredSummary,
  rules: PointsRules,
  now: Date,
): PointsSummary => {
  const { points: settings, general } = rules.document;
  const money = (amount: number): Money => ({ amount, currency: general.currency });
  const spend = holdings.qualifying_spend;
  const { threshold: _, ...tier } = tierFor(spend, settings.tiers);
  const next = nextTierFor(spend, settings.tiers);
  const soon = addDuration(now, { days: settings.expiringSoonDays }).toISOString();
  const present = now.toISOString();
  return {
    customerId,
    balance: holdings.available + holdings.pending - holdings.debt,
    available: holdings.available,
    pending: holdings.pending,
    debt: holdings.debt,
    value: settings.value === null ? null : money(valueOfPoints(holdings.available, settings.value)),
    tier: { ...tier, qualifyingSpend: money(spend), windowDays: settings.tierWindowDays },
    nextTier: next && {
      id: next.tier.id,
      name: next.tier.name,
      threshold: money(next.tier.threshold),
      missing: money(next.missing),
    },
    expiring: holdings.expiring
      .filter(({ at }) => at > present && at <= soon)
      .map(({ points, at }) => ({ points, expiresAt: at })),
    releasing: holdings.releasing.map(({ points, at }) => ({ points, availableAt: at })),
    updatedAt: holdings.updated_at.toISOString(),
  };
};

/** @param available the points of the customer who asks; null when nobody is known. */
export const toReward = (reward: RewardRule, currency: string, available: number | null): Reward => ({
  id: reward.id,
  name: reward.name,
  description: reward.description,
  kind: reward.kind,
  points: reward.points,
  value: reward.value === null ? null : { amount: reward.value, currency },
  validDays: reward.validDays,
  affordable: available === null ? null : available >= reward.points,
  missingPoints: available === null ? null : Math.max(0, reward.points - available),
});
