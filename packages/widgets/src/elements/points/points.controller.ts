import type { Core } from '@aftercart/client/core';
import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import {
  createRedemption,
  getPoints,
  listPointsEntries,
  listRedemptions,
  listRewards,
} from '@aftercart/contract/operations/light';
import { coreOf } from '../../internal/core-of.ts';
import { Draft } from '../../internal/draft.ts';
import { failureOf } from '../../internal/failure.ts';
import { patience } from '../../internal/patience.ts';
import { ReadingController, type ReadingHost } from '../../internal/reading-controller.ts';
import {
  AftercartRewardFailedEvent,
  AftercartRewardRedeemEvent,
  AftercartRewardRedeemedEvent,
} from './points.events.ts';
import {
  concernsPoints,
  initialPoints,
  type PointsAction,
  type PointsData,
  type PointsState,
  reducePoints,
} from './points.machine.ts';

/** Where the focus goes when a reward is asked for or bought. */
const headingSelector = '.question';
/** The button that asks for a reward. */
const redeemSelector = (rewardId: string): string => `[data-reward="${CSS.escape(rewardId)}"] button`;

/** Enough for a first look; the rest of the history comes on request. */
const pageSize = 10;

export interface PointsHost extends ReadingHost {
  /** Moves the focus to what the next render shows. */
  focusOn(selector: string): void;
}

/** Reads the points, follows them while they are on the page, and spends them. */
export class PointsController {
  state: PointsState = initialPoints;
  readonly reading: ReadingController<PointsData>;
  readonly #host: PointsHost;
  #core: Core | undefined;

  constructor(host: PointsHost) {
    this.#host = host;
    this.reading = new ReadingController<PointsData>(host, {
      subject: () => 'points',
      read: (core, { signal }) => this.#read(core, signal),
      arrived: (data) => this.#dispatch({ type: 'load', data }),
      concerns: ({ type }) => concernsPoints(type),
    });
  }

  /** Asks whether the points shall be spent. */
  ask(rewardId: string): void {
    this.#dispatch({ type: 'ask', rewardId });
    this.#host.focusOn(headingSelector);
  }

  /** Back to the rewards. */
  dismiss(): void {
    const { redeem } = this.state;
    this.#dispatch({ type: 'dismiss' });
    if (redeem.name === 'confirming') this.#host.focusOn(redeemSelector(redeem.rewardId));
    if (redeem.name === 'done') this.#host.focusOn(redeemSelector(redeem.redemption.rewardId));
  }

  /** Older entries of the history. */
  async more(): Promise<void> {
    const { data, more } = this.state;
    if (!data?.nextCursor || more === 'loading') return;
    this.#dispatch({ type: 'more' });
    try {
      const core = await coreOf(this.#host.connection);
      const query = { limit: pageSize, cursor: data.nextCursor };
      const older = await core.request(listPointsEntries, { query });
      this.#dispatch({ type: 'moreLoaded', entries: older.data, nextCursor: older.nextCursor });
    } catch {
      this.#dispatch({ type: 'moreFailed' });
    }
  }

  /** Spends the points for the reward that is being confirmed. A second call while the first is under way does nothing. */
  async redeem(): Promise<void> {
    const { redeem, data } = this.state;
    if (redeem.name !== 'confirming') return;
    const { rewardId } = redeem;
    const reward = data?.rewards.find(({ id }) => id === rewardId);
    if (!reward || !this.#host.dispatchEvent(new AftercartRewardRedeemEvent(reward))) return;
    this.#dispatch({ type: 'send' });
    try {
      const input = { rewardId: reward.id };
      // An answer that got lost, even to a reload, is asked for again under the same key: the points are spent once.
      const draft = this.#draft(rewardId);
      draft?.write({});
      const core = await coreOf(this.#host.connection);
      const idempotencyKey = draft?.keyFor(input) ?? createIdempotencyKey();
      const redemption = await core.request(createRedemption, { body: input, idempotencyKey, signal: patience() });
      draft?.clear();
      this.#dispatch({ type: 'receive', redemption });
      this.#host.focusOn(headingSelector);
      this.#host.dispatchEvent(new AftercartRewardRedeemedEvent(redemption));
      void this.reading.refresh();
    } catch (error) {
      const failure = failureOf(error);
      this.#dispatch({ type: 'refuse', failure });
      this.#host.focusOn('.notice');
      this.#host.dispatchEvent(new AftercartRewardFailedEvent(failure));
    }
  }

  async #read(core: Core, signal: AbortSignal): Promise<PointsData> {
    // Another transport speaks for another shopper, who must not find what the last one was doing.
    if (core !== this.#core) this.#dispatch({ type: 'reset' });
    this.#core = core;
    const [summary, rewards, redemptions, entries] = await Promise.all([
      core.request(getPoints, { signal }),
      core.request(listRewards, { query: { limit: 100 }, signal }),
      core.request(listRedemptions, { query: { limit: 20 }, signal }),
      core.request(listPointsEntries, { query: { limit: pageSize }, signal }),
    ]);
    return {
      summary,
      rewards: rewards.data,
      redemptions: redemptions.data,
      entries: entries.data,
      nextCursor: entries.nextCursor,
    };
  }

  #dispatch(action: PointsAction): void {
    const state = reducePoints(this.state, action);
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  #draft(rewardId: string): Draft<object> | undefined {
    const key = this.#host.connection?.publishableKey;
    return key ? new Draft(key, 'points', rewardId) : undefined;
  }
}
