import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { SurveyAnswer, SurveyAsked, SurveyResponse } from '@aftercart/contract';
import type { WalkAction } from '@aftercart/contract/surveys';
import type { ReactiveController } from '@lit/reactive-element';
import { type Failure, failureOf } from '../../internal/failure.ts';
import { patience } from '../../internal/patience.ts';
import { apiOf, NotAskedError, tokenOf } from './survey.calls.ts';
import { VisibleClock } from './survey.clock.ts';
import {
  AftercartSurveyDismissedEvent,
  AftercartSurveyFailedEvent,
  AftercartSurveyInvitationAcceptedEvent,
  AftercartSurveyShownEvent,
  AftercartSurveySkippedEvent,
  AftercartSurveySubmitEvent,
  AftercartSurveySubmittedEvent,
} from './survey.events.ts';
import type { SurveyHost } from './survey.host.ts';
import { SurveyKeeper } from './survey.keeper.ts';
import {
  type Begun,
  bodyOf,
  reduceSurvey,
  type SurveyAction,
  type SurveyState,
  startSurvey,
} from './survey.machine.ts';

/** Typing is a stream of changes: they are saved when it rests. */
const restMs = 800;

/** Holds the state of a survey that is shown, keeps it, saves it and sends it. */
export class SurveyController implements ReactiveController {
  state: SurveyState;
  readonly keeper: SurveyKeeper;
  readonly #host: SurveyHost;
  readonly #clock = new VisibleClock();
  #revision = 0;
  #isDirty = false;
  #hasEnded = false;
  #beginning: Promise<Begun> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Two attempts with one offer are one intention. */
  #startKey = { token: '', key: '' };

  constructor(host: SurveyHost, offer: SurveyAsked) {
    this.#host = host;
    this.keeper = new SurveyKeeper(host, offer);
    this.state = startSurvey(offer.survey);
    const { begun } = this.keeper;
    const { response } = offer;
    if (response) this.dispatch({ type: 'begin', id: response.id, token: null });
    else if (begun) this.dispatch({ type: 'begin', ...begun });
    try {
      this.#restore();
    } catch {
      // What lies in a browser's storage may be anything: of an earlier version, or of somebody else.
      this.keeper.clear();
    }
  }

  #restore(): void {
    const { found } = this.keeper;
    if (!found) return;
    const { answers, seconds, at, revision } = found;
    this.dispatch({ type: 'walk', action: { type: 'restore', answers, seconds, ...(at !== undefined && { at }) } });
    this.#revision = revision;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    document.addEventListener('visibilitychange', this.#hidden);
  }

  /** The survey is taken away. What was entered is kept and, if need be, saved. */
  end(): void {
    this.#hasEnded = true;
    removeEventListener('online', this.#online);
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#clock.stop();
    if (this.#isDirty) void this.#save();
  }

  dispatch(action: SurveyAction): SurveyState {
    const state = reduceSurvey(this.state, action);
    if (state !== this.state) {
      this.state = state;
      this.#host.requestUpdate();
    }
    return state;
  }

  /** The shopper sees it: from now on time counts, and the server is told. */
  seen(): void {
    this.#clock.start();
    // At a kiosk somebody is there only once something is touched.
    if (this.#host.surface === 'kiosk') return;
    const { begun } = this.state;
    if (begun) this.#tellShown(begun);
    else void this.#reach(() => this.#begin());
  }

  answer(question: string, answer: SurveyAnswer | null): void {
    this.#walk({ type: 'answer', question, answer });
    if (!this.state.receipt) this.#saveSoon();
  }

  back(): void {
    this.#walk({ type: 'back' });
  }

  /** To the next question, and after the last one to the server. */
  next(): void {
    // Twice in a row is once.
    if (this.state.step !== 'open') return;
    this.#walk({ type: 'next' });
    if (this.state.walk.done) void this.#submit();
  }

  revise(): void {
    this.dispatch({ type: 'revise' });
  }

  invite(answer: 'accepted' | 'declined'): void {
    const { receipt } = this.dispatch({ type: 'invite', answer });
    if (answer === 'accepted' && receipt) {
      this.#host.dispatchEvent(new AftercartSurveyInvitationAcceptedEvent(receipt));
    }
  }

  /** The shopper does not want to answer. */
  dismiss(): void {
    this.#host.dispatchEvent(new AftercartSurveyDismissedEvent());
    const isBegun = this.state.begun ?? this.#beginning;
    const last = this.#isDirty ? this.#save() : Promise.resolve();
    this.keeper.clear();
    if (isBegun) void last.then(() => this.#tellDismissal()).catch(() => undefined);
  }

  #walk(action: WalkAction): void {
    this.dispatch({ type: 'walk', action: { type: 'tick', milliseconds: this.#clock.take() } });
    const before = this.state.walk;
    const { walk } = this.dispatch({ type: 'walk', action });
    if (walk !== before) this.keeper.keep(this.state, this.#revision);
  }

  async #submit(): Promise<void> {
    if (!this.#host.dispatchEvent(new AftercartSurveySubmitEvent(this.state.walk.answers))) {
      this.dispatch({ type: 'hold' });
      return;
    }
    this.dispatch({ type: 'send' });
    clearTimeout(this.#resting);
    this.#isDirty = false;
    try {
      const response = await this.#send();
      this.keeper.finish();
      this.dispatch({ type: 'receive', response });
      this.#host.dispatchEvent(new AftercartSurveySubmittedEvent(response));
    } catch (error) {
      if (error instanceof NotAskedError) return;
      const failure = failureOf(error);
      this.dispatch({ type: 'fail', failure });
      this.#host.dispatchEvent(new AftercartSurveyFailedEvent(failure));
    }
  }

  async #send(): Promise<SurveyResponse> {
    const begun = await this.#begin();
    const { body, key } = this.keeper.parcel(this.state, begun.id, this.#revision);
    const api = await apiOf(this.#host);
    try {
      const call = { idempotencyKey: key, signal: patience() };
      return await api.submit(begun.id, { ...body, ...tokenOf(begun) }, call);
    } catch (error) {
      if (!this.#isForgotten(failureOf(error), begun)) throw error;
      return this.#send();
    }
  }

  /** An anonymous answer that was begun on this device and has been cleared away meanwhile: it is begun anew. */
  #isForgotten({ code }: Failure, { token }: Begun): boolean {
    if (code !== 'not_found' || !token || token === this.#freshToken) return false;
    this.#beginning = undefined;
    this.dispatch({ type: 'forget' });
    return true;
  }

  /** The token that this very page was given. */
  #freshToken = '';

  #begin(): Promise<Begun> {
    if (this.state.begun) return Promise.resolve(this.state.begun);
    const beginning = (this.#beginning ??= this.#start());
    beginning.catch(() => {
      if (this.#beginning === beginning) this.#beginning = undefined;
    });
    return beginning;
  }

  async #start(): Promise<Begun> {
    const host = this.#host;
    const offer = await host.fresh();
    // Meanwhile it may have been taken away.
    if (this.#hasEnded) throw new NotAskedError();
    if (!offer) return this.#leave();
    if (offer.survey.id !== this.state.form.id || offer.survey.version !== this.state.form.version) {
      host.replace(offer);
      throw new NotAskedError();
    }
    const { placementToken } = offer;
    if (this.#startKey.token !== placementToken)
      this.#startKey = { token: placementToken, key: createIdempotencyKey() };
    const api = await apiOf(this.#host);
    let response: SurveyResponse;
    try {
      const call = { idempotencyKey: this.#startKey.key, signal: patience() };
      response = await api.start({ placementToken, locale: host.words.locale }, call);
    } catch (error) {
      if (failureOf(error).code !== 'survey_not_available') throw error;
      const { problem } = error as { problem?: { reasonCode?: AftercartSurveySkippedEvent['reason'] } };
      host.dispatchEvent(new AftercartSurveySkippedEvent(problem?.reasonCode ?? 'notEligible', null));
      return this.#leave();
    }
    const begun = { id: response.id, token: response.responseToken };
    this.#freshToken = begun.token ?? '';
    this.#revision = Math.max(this.#revision, response.revision);
    this.dispatch({ type: 'begin', ...begun });
    if (this.state.walk.visited.length > 1 || Object.keys(this.state.walk.answers).length > 0) {
      this.keeper.keep(this.state, this.#revision);
    }
    this.#tellShown(begun);
    return begun;
  }

  #tellShown({ id }: Begun): void {
    this.#host.dispatchEvent(new AftercartSurveyShownEvent(this.state.form, id));
  }

  /** Nobody is to be asked any more: it goes without a word. */
  #leave(): never {
    this.#host.close(true);
    throw new NotAskedError();
  }

  #saveSoon(): void {
    this.#isDirty = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#save(), restMs);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#resting);
    if (this.state.step !== 'open' || this.state.receipt) return;
    this.#isDirty = false;
    await this.#reach(async () => {
      const begun = await this.#begin();
      const api = await apiOf(this.#host);
      this.#revision += 1;
      const body = { ...bodyOf(this.state), revision: this.#revision, ...tokenOf(begun) };
      try {
        await api.save(begun.id, body, { signal: patience() });
      } catch (error) {
        // Whatever else is wrong is told when the answers are sent, not while they are being given.
        const failure = failureOf(error);
        if (failure.kind === 'offline') throw error;
        this.#isForgotten(failure, begun);
      }
    });
  }

  /** Tries to reach the server, and notes whether that went well. */
  async #reach(call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
      this.dispatch({ type: 'reach', offline: false });
    } catch (error) {
      const isOffline = failureOf(error).kind === 'offline';
      this.#isDirty ||= isOffline;
      this.dispatch({ type: 'reach', offline: isOffline });
    }
  }

  async #tellDismissal(): Promise<void> {
    const begun = await this.#begin();
    const api = await apiOf(this.#host);
    await api.dismiss(begun.id, tokenOf(begun));
  }

  readonly #online = (): void => {
    if (this.state.queued) this.next();
    else if (this.#isDirty) void this.#save();
    else if (this.state.offline) void this.#reach(() => this.#begin());
  };

  readonly #hidden = (): void => {
    if (document.hidden && this.#isDirty) void this.#save();
  };
}
