import type { Redemption, RewardId } from '@aftercart/contract';
import {
  createRedemption,
  getPoints,
  listPointsEntries,
  listRedemptions,
  listRewards,
} from '@aftercart/contract/operations/light';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { AftercartConnection } from '../../internal/connection.ts';
import { Draft } from '../../internal/draft.ts';
import { subscribe } from '../../internal/events.ts';
import { failureOf } from '../../internal/failure.ts';
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

/** Enough for a first look; the rest of the history comes on request. */
const pageSize = 10;

/** One change is several events; they come together. */
const settleMs = 150;

export interface PointsHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
}

/** Loads the points, keeps them fresh while the element is on the page, and spends them. */
export class PointsController implements ReactiveController {
  state: PointsState = initialPoints;
  readonly #host: PointsHost;
  #publishableKey: string | undefined;
  #session: AftercartConnection['session'] | undefined;
  #unsubscribe: (() => void) | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PointsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { connection } = this.#host;
    if (!connection) return;
    const { publishableKey, session } = connection;
    // The first answer to our own question is no news; a shopper who signs in or out later is.
    const turned = this.#session !== 'pending' && session !== 'pending' && session !== this.#session;
    const changed = publishableKey !== this.#publishableKey || turned;
    this.#publishableKey = publishableKey;
    this.#session = session;
    if (changed) void this.load();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearTimeout(this.#settling);
    this.#publishableKey = undefined;
  }

  dispatch(action: PointsAction): void {
    const state = reducePoints(this.state, action);
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  async load(): Promise<void> {
    const { connection } = this.#host;
    if (!connection) return;
    // Not in the middle of the host's update, which calls this.
    await Promise.resolve();
    this.dispatch({ type: 'load' });
    try {
      if (!(await connection.signIn())) {
        this.dispatch({ type: 'signedOut' });
        return;
      }
      this.#follow(connection);
      this.dispatch({ type: 'loaded', data: await this.#read(connection) });
    } catch (error) {
      const failure = failureOf(error);
      this.dispatch(failure.kind === 'signed-out' ? { type: 'signedOut' } : { type: 'failed', failure });
    }
  }

  async more(): Promise<void> {
    const { connection } = this.#host;
    const cursor = this.state.data?.nextCursor;
    if (!connection || !cursor || this.state.more === 'loading') return;
    this.dispatch({ type: 'more' });
    try {
      const core = await connection.core();
      const query = { limit: pageSize, cursor };
      const { data, nextCursor } = await core.request(listPointsEntries, { query });
      this.dispatch({ type: 'moreLoaded', entries: data, nextCursor });
    } catch {
      this.dispatch({ type: 'moreFailed' });
    }
  }

  /** Spends the points for the reward that is being confirmed. A second call while the first is under way does nothing. */
  async redeem(): Promise<void> {
    const { redeem, data } = this.state;
    if (redeem.name !== 'confirming') return;
    const reward = data?.rewards.find(({ id }) => id === redeem.rewardId);
    if (!reward || !this.#host.dispatchEvent(new AftercartRewardRedeemEvent(reward))) return;
    this.dispatch({ type: 'send' });
    try {
      const redemption = await this.#spend(reward.id);
      this.dispatch({ type: 'redeemed', redemption });
      this.#host.dispatchEvent(new AftercartRewardRedeemedEvent(redemption));
      void this.load();
    } catch (error) {
      const failure = failureOf(error);
      this.dispatch({ type: 'refused', failure });
      this.#host.dispatchEvent(new AftercartRewardFailedEvent(failure));
    }
  }

  async #spend(rewardId: RewardId): Promise<Redemption> {
    const { connection } = this.#host;
    if (!connection) throw new Error('<aftercart-points> is not inside an <aftercart-provider>');
    // An answer that got lost, even to a reload, is asked for again under the same key: the points are spent once.
    const draft = new Draft<object>(connection.publishableKey, 'points', rewardId);
    draft.write({});
    const input = { rewardId };
    const idempotencyKey = draft.keyFor(input);
    const core = await connection.core();
    const redemption = await core.request(createRedemption, { body: input, idempotencyKey });
    draft.clear();
    return redemption;
  }

  async #read(connection: AftercartConnection): Promise<PointsData> {
    const core = await connection.core();
    const [summary, rewards, redemptions, entries] = await Promise.all([
      core.request(getPoints),
      core.request(listRewards, { query: { limit: 100 } }),
      core.request(listRedemptions, { query: { limit: 20 } }),
      core.request(listPointsEntries, { query: { limit: pageSize } }),
    ]);
    return {
      summary,
      rewards: rewards.data,
      redemptions: redemptions.data,
      entries: entries.data,
      nextCursor: entries.nextCursor,
    };
  }

  #follow(connection: AftercartConnection): void {
    this.#unsubscribe?.();
    if (!this.#host.isConnected) return;
    this.#unsubscribe = subscribe(connection, ({ type }) => {
      if (!concernsPoints(type)) return;
      clearTimeout(this.#settling);
      this.#settling = setTimeout(() => void this.load(), settleMs);
    });
  }
}
