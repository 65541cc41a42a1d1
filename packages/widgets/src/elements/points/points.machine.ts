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

export type PointsPhase = 'loading' | 'ready' | 'failed' | 'signed-out';

/** Where a redemption stands: nothing asked, asked for confirmation, on its way, bought. */
export type RedeemStep =
  | { readonly name: 'none' }
  | { readonly name: 'confirming'; readonly rewardId: string; readonly failure: Failure | null }
  | { readonly name: 'sending'; readonly rewardId: string }
  | { readonly name: 'done'; readonly redemption: Redemption };

export interface PointsState {
  readonly phase: PointsPhase;
  readonly data: PointsData | null;
  readonly failure: Failure | null;
  readonly redeem: RedeemStep;
  readonly more: 'idle' | 'loading' | 'failed';
}

export type PointsAction =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly data: PointsData }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'signedOut' }
  | { readonly type: 'ask'; readonly rewardId: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'send' }
  | { readonly type: 'redeemed'; readonly redemption: Redemption }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'more' }
  | { readonly type: 'moreLoaded'; readonly entries: readonly PointsEntry[]; readonly nextCursor: string | null }
  | { readonly type: 'moreFailed' };

const none: RedeemStep = { name: 'none' };

export const initialPoints: PointsState = {
  phase: 'loading',
  data: null,
  failure: null,
  redeem: none,
  more: 'idle',
};

export function reducePoints(state: PointsState, action: PointsAction): PointsState {
  switch (action.type) {
    case 'load':
      return state.data ? state : { ...state, phase: 'loading', failure: null };
    case 'loaded':
      return { ...state, phase: 'ready', data: keepOlder(state.data, action.data), failure: null };
    case 'failed':
      // What is on the screen stays there: old points are better than none.
      return state.data ? state : { ...state, phase: 'failed', failure: action.failure };
    case 'signedOut':
      return { ...initialPoints, phase: 'signed-out' };
    default:
      return { ...state, redeem: reduceRedeem(state, action), ...reduceMore(state, action) };
  }
}

function reduceRedeem({ data, redeem }: PointsState, action: PointsAction): RedeemStep {
  switch (action.type) {
    case 'ask': {
      const reward = data?.rewards.find(({ id }) => id === action.rewardId);
      if (redeem.name === 'sending' || !reward?.affordable) return redeem;
      return { name: 'confirming', rewardId: reward.id, failure: null };
    }
    case 'dismiss':
      return redeem.name === 'sending' ? redeem : none;
    case 'send':
      return redeem.name === 'confirming' ? { name: 'sending', rewardId: redeem.rewardId } : redeem;
    case 'redeemed':
      return redeem.name === 'sending' ? { name: 'done', redemption: action.redemption } : redeem;
    case 'refused':
      return redeem.name === 'sending'
        ? { name: 'confirming', rewardId: redeem.rewardId, failure: action.failure }
        : redeem;
    default:
      return redeem;
  }
}

function reduceMore({ data, more }: PointsState, action: PointsAction): Partial<PointsState> {
  switch (action.type) {
    case 'more':
      return data?.nextCursor && more !== 'loading' ? { more: 'loading' } : {};
    case 'moreLoaded': {
      if (!data || more !== 'loading') return {};
      const { entries, nextCursor } = action;
      return { more: 'idle', data: { ...data, entries: [...data.entries, ...entries], nextCursor } };
    }
    case 'moreFailed':
      return { more: 'failed' };
    default:
      return {};
  }
}

/** A refresh brings the newest page; older pages that the shopper has opened stay open below it. */
function keepOlder(before: PointsData | null, now: PointsData): PointsData {
  if (!before || before.entries.length <= now.entries.length) return now;
  const fresh = new Set(now.entries.map(({ id }) => id));
  const last = now.entries.at(-1);
  const met = before.entries.findIndex(({ id }) => id === last?.id);
  if (met < 0) return now;
  const older = before.entries.slice(met + 1).filter(({ id }) => !fresh.has(id));
  return { ...now, entries: [...now.entries, ...older], nextCursor: before.nextCursor };
}

const moving = /^(points|tier|redemption|order|return)\./;

/** Whether an event of the shopper's may have changed what is shown. */
export const concernsPoints = (eventType: string): boolean => moving.test(eventType);
