import { type PointsEntry, type Redemption, type Reward, redemptionMachine } from '@aftercart/contract';
import type { HttpHandler } from 'msw';
import { type Mock, refuse } from '../respond.ts';
import { moveRedemption } from '../transitions.ts';
import type { World } from '../world.ts';
import { checkTransition, find, pageOf, seenBy } from './shared.ts';

const entryOf = (world: World, more: Pick<PointsEntry, 'type' | 'points'> & Partial<PointsEntry>): PointsEntry => ({
  id: world.nextId('ent'),
  state: 'posted',
  createdAt: world.now(),
  availableAt: null,
  expiresAt: null,
  orderId: null,
  returnId: null,
  redemptionId: null,
  feedbackId: null,
  reverses: null,
  note: null,
  ...more,
});

/** Books points: history, balance and what they are worth move together. */
const book = (world: World, entry: PointsEntry): PointsEntry => {
  const { points, pointsEntries, settings } = world.data;
  pointsEntries.unshift(entry);
  points.balance += entry.points;
  points.available += entry.points;
  points.updatedAt = world.now();
  const { value } = settings.points;
  if (value && points.value) points.value.amount = Math.floor((points.available * value.minor) / value.points);
  return entry;
};

const affordable = (world: World, reward: Reward): Reward => {
  const missingPoints = Math.max(0, reward.points - world.data.points.available);
  return { ...reward, affordable: missingPoints === 0, missingPoints };
};

/** Gives a reward for points. */
export const redeem = (world: World, reward: Reward): Redemption => {
  const at = world.now();
  const redemption: Redemption = {
    id: world.nextId('rdm'),
    rewardId: reward.id,
    rewardName: reward.name,
    customerId: world.data.points.customerId,
    points: reward.points,
    voucherCode: `AC-7QK2-${String(world.data.redemptions.length).padStart(4, 'M9XD')}`,
    value: reward.value,
    expiresAt: world.inHours(reward.validDays * 24),
    orderId: null,
    status: 'issued',
    allowedActions: [],
    expectedBy: null,
    timeline: [{ at, type: 'redemption.issued', actor: 'shopper', status: 'issued', note: null }],
    createdAt: at,
  };
  world.data.redemptions.unshift(redemption);
  book(world, entryOf(world, { type: 'redeem', points: -reward.points, redemptionId: redemption.id }));
  world.announce('points.redeemed', { type: 'points', id: redemption.customerId }, 'shopper');
  world.announce('redemption.issued', { type: 'redemption', id: redemption.id }, 'shopper');
  return redemption;
};

/** Gives the points of a cancelled reward back. */
export const giveBack = (world: World, { id, points, customerId }: Redemption): void => {
  const reverses = world.data.pointsEntries.find(({ redemptionId }) => redemptionId === id)?.id ?? null;
  book(world, entryOf(world, { type: 'redeem.reversed', points, redemptionId: id, reverses }));
  world.announce('points.restored', { type: 'points', id: customerId }, 'system');
};

export const pointsMocks = (mock: Mock, world: World): HttpHandler[] => [
  mock('getPoints', () => world.data.points),
  mock('listPointsEntries', ({ query }) => pageOf(world.data.pointsEntries, query)),
  mock('listRewards', ({ query, caller }) => {
    const known = caller.kind !== 'publishable';
    const rewards = world.data.rewards.map((reward) =>
      known ? affordable(world, reward) : { ...reward, affordable: null, missingPoints: null },
    );
    return pageOf(rewards, query);
  }),
  mock('createRedemption', ({ body, actor }) => {
    const reward = world.data.rewards.find(({ id }) => id === body.rewardId) ?? refuse('reward_unavailable');
    if (!affordable(world, reward).affordable) refuse('insufficient_points');
    return seenBy(actor, redemptionMachine, redeem(world, reward));
  }),
  mock('listRedemptions', ({ query, actor }) => {
    const redemptions = world.data.redemptions.filter(({ status }) => !query.status || status === query.status);
    return pageOf(
      redemptions.map((each) => seenBy(actor, redemptionMachine, each)),
      query,
    );
  }),
  mock('getRedemption', ({ params, actor }) =>
    seenBy(actor, redemptionMachine, find(world.data.redemptions, params.redemptionId)),
  ),
  mock('transitionRedemption', ({ params, body, actor }) => {
    const found = find(world.data.redemptions, params.redemptionId);
    checkTransition(redemptionMachine, found, body, actor);
    moveRedemption(world, found, body, actor);
    if (body.action === 'cancel') giveBack(world, found);
    return seenBy(actor, redemptionMachine, found);
  }),
  mock('createPointsAdjustment', ({ body, actor }) => {
    const entry = entryOf(world, {
      type: body.points < 0 ? 'adjust.deducted' : 'earn.adjusted',
      points: body.points,
      note: body.note,
    });
    world.announce(
      'points.adjusted',
      { type: 'points', id: body.customerId },
      actor === 'secret' ? 'merchant' : 'staff',
    );
    return book(world, entry);
  }),
];
