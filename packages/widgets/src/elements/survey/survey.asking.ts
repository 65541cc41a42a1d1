import type { Core } from '@aftercart/client/core';
import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import { getSurvey } from '@aftercart/contract/operations/light';
import type { ReactiveController } from '@lit/reactive-element';
import type { AftercartConnection } from '../../internal/connection.ts';
import { failureOf } from '../../internal/failure.ts';
import { pause, untilVisible } from '../../internal/on-screen.ts';
import { AftercartSurveyFailedEvent, AftercartSurveySkippedEvent } from './survey.events.ts';
import type { AskingHost, SurveyOffer } from './survey.host.ts';

/** After so many milliseconds the shopper may have become somebody who is not to be asked. */
const freshFor = 30_000;

/** Asks the server, once the time has come, whether there is a survey to show. */
export class SurveyAsking implements ReactiveController {
  readonly #host: AskingHost;
  readonly #begin: () => void;
  readonly #arrived: (offer: SurveyOffer | null) => Promise<void>;
  #connection: AftercartConnection | undefined;
  #core: Promise<Core> | undefined;
  #subject = '';
  #offer: SurveyOffer | null = null;
  #freshUntil = 0;
  #isMissed = false;
  #run: AbortController | undefined;

  /**
   * @param begin called when there is another shopper or another occasion: what is shown is of the past.
   * @param arrived called with what there is to show, or with null. What it throws is told like a failure to ask.
   */
  constructor(host: AskingHost, begin: () => void, arrived: (offer: SurveyOffer | null) => Promise<void>) {
    this.#host = host;
    this.#begin = begin;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Ends when the element leaves the page or begins anew. */
  get signal(): AbortSignal {
    return (this.#run ??= new AbortController()).signal;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#run?.abort();
    this.#run = undefined;
    this.#connection = undefined;
    this.#core = undefined;
    this.#subject = '';
  }

  hostUpdate(): void {
    const { connection, placement, subjectType, subjectId } = this.#host;
    const subject = [placement, subjectType, subjectId].join(':');
    if (!connection || !placement || (connection === this.#connection && subject === this.#subject)) return;
    const isOther = subject !== this.#subject;
    this.#connection = connection;
    this.#subject = subject;
    // The transport is another one after every change of server or shopper, and the same after one of theme or language.
    if (isOther || (this.#core && this.#core !== connection.core())) void this.start();
  }

  /** Asks from the beginning, in its own time. */
  async start(): Promise<void> {
    this.#run?.abort();
    this.#run = undefined;
    this.#offer = null;
    this.#begin();
    const { signal } = this;
    try {
      await pause(this.#host.delay * 1000, signal);
      await untilVisible(signal);
      const offer = await this.fresh();
      if (!signal.aborted) await this.#arrived(offer);
    } catch (error) {
      if (signal.aborted) return;
      const failure = failureOf(error);
      this.#isMissed = failure.kind === 'offline';
      this.#host.dispatchEvent(new AftercartSurveyFailedEvent(failure));
    }
  }

  /** The offer of this moment; null when there is none. Throws when the server cannot be asked. */
  async fresh(): Promise<SurveyOffer | null> {
    if (this.#offer && performance.now() < this.#freshUntil) return this.#offer;
    const { signal } = this;
    const { connection, placement, subjectType, subjectId, surface } = this.#host;
    if (surface === 'kiosk' && (await connection?.signIn())) {
      throw new Error('A kiosk is for everybody: its <aftercart-provider> must have no session');
    }
    this.#core = this.#host.core();
    const core = await this.#core;
    const query = { subjectType, ...(subjectId && { subjectId }) };
    const offer = await core.request(getSurvey, { params: { placement }, query, signal });
    this.#offer = offer.outcome === 'ask' ? { ...offer, key: createIdempotencyKey() } : null;
    this.#freshUntil = performance.now() + freshFor;
    if (offer.outcome === 'none') {
      this.#host.dispatchEvent(new AftercartSurveySkippedEvent(offer.reason, offer.availableAt));
    }
    return this.#offer;
  }

  /** The next use asks again. */
  forget(): void {
    this.#offer = null;
  }

  readonly #online = (): void => {
    if (!this.#isMissed) return;
    this.#isMissed = false;
    void this.start();
  };
}
