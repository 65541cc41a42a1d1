import type { PointsEntry, PointsSummary, Redemption, Reward } from '@aftercart/contract';
import type { Failure } from '../../internal/failure.ts';

/** Everything the element shows, as one answer: parts that arrive apart would move the page. */
export interface PointsData {
  readonly summary: PointsSummary;
  readonly rewards: readonly Reward[];
  readonly redemptions: readonly Redemption[];
  readonly entries: readonly PointsEntry[];
  readonly nextCursor: string | null;
}

/** Where a redemption stands: nothing asked, asked for confirmation, on its way, bought. */
export type RedeemStep =
  | { readonly name: 'none' }
  | { readonly name: 'confirming'; readonly rewardId: string; readonly failure: Failure | null }
  | { readonly name: 'sending'; readonly rewardId: string }
  | { readonly name: 'done'; readonly redemption: Redemption };

export interface PointsState {
  readonly data: PointsData | null;
  readonly redeem: RedeemStep;
  readonly more: 'idle' | 'loading' | 'failed';
}

export type PointsAction =
  | { readonly type: 'reset' }
  | { readonly type: 'load'; readonly data: PointsData }
  | { readonly type: 'ask'; readonly rewardId: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'send' }
  | { readonly type: 'receive'; readonly redemption: Redemption }
  | { readonly type: 'refuse'; readonly failure: Failure }
  | { readonly type: 'more' }
  | { readonly type: 'moreLoaded'; readonly entries: readonly PointsEntry[]; readonly nextCursor: string | null }
  | { readonly type: 'moreFailed' };

export const initialPoints: PointsState = { data: null, redeem: { name: 'none' }, more: 'idle' };

export function reducePoints(state: PointsState, action: PointsAction): PointsState {
  const { data, redeem, more } = state;
  switch (action.type) {
    case 'reset':
      return initialPoints;
    case 'load':
      return { ...state, data: keepOlder(data, action.data) };
    case 'ask': {
      const { rewardId } = action;
      const isAffordable = data?.rewards.some(({ id, affordable }) => id === rewardId && affordable);
      if (redeem.name === 'sending' || !isAffordable) return state;
      return { ...state, redeem: { name: 'confirming', rewardId, failure: null } };
    }
    case 'dismiss':
      return redeem.name === 'sending' ? state : { ...state, redeem: initialPoints.redeem };
    case 'send':
      if (redeem.name !== 'confirming') return state;
      return { ...state, redeem: { name: 'sending', rewardId: redeem.rewardId } };
    case 'receive':
      if (redeem.name !== 'sending') return state;
      return { ...state, redeem: { name: 'done', redemption: action.redemption } };
    case 'refuse':
      if (redeem.name !== 'sending') return state;
      return { ...state, redeem: { name: 'confirming', rewardId: redeem.rewardId, failure: action.failure } };
    case 'more':
      return data?.nextCursor ? { ...state, more: 'loading' } : state;
    case 'moreLoaded': {
      // Somebody else may have signed in meanwhile.
      if (!data || more !== 'loading') return state;
      const { entries, nextCursor } = action;
      return { ...state, more: 'idle', data: { ...data, entries: [...data.entries, ...entries], nextCursor } };
    }
    case 'moreFailed':
      return more === 'loading' ? { ...state, more: 'failed' } : state;
  }
}

/** A refresh brings the newest page; older pages that the shopper has opened stay open below it. */
function keepOlder(before: PointsData | null, now: PointsData): PointsData {
  if (!before || before.entries.length <= now.entries.length) return now;
  const last = now.entries.at(-1);
  const met = before.entries.findIndex(({ id }) => id === last?.id);
  if (met < 0) return now;
  return { ...now, entries: [...now.entries, ...before.entries.slice(met + 1)], nextCursor: before.nextCursor };
}

const moving = /^(points|tier|redemption|order|return)\./;

/** Whether an event of the shopper's may have changed what is shown. */
export const concernsPoints = (eventType: string): boolean => moving.test(eventType);
