import type { SurveyAnswer, SurveyResponse } from '@aftercart/contract';
import {
  dismissSurveyResponse,
  saveSurveyResponse,
  startSurveyResponse,
  submitSurveyResponse,
} from '@aftercart/contract/operations/light';
import type { WalkAction } from '@aftercart/contract/surveys';
import { failureOf } from '../../internal/failure.ts';
import { patience } from '../../internal/patience.ts';
import {
  AftercartSurveyDismissedEvent,
  AftercartSurveyFailedEvent,
  AftercartSurveyShownEvent,
  AftercartSurveySkippedEvent,
  AftercartSurveySubmitEvent,
  AftercartSurveySubmittedEvent,
} from './survey.events.ts';
import type { SurveyHost, SurveyOffer } from './survey.host.ts';
import { type Begun, SurveyKeeper } from './survey.keeper.ts';
import { bodyOf, isQueued, reduceSurvey, type SurveyAction, type SurveyState, startSurvey } from './survey.machine.ts';

/** Typing is a stream of changes: they are saved when it rests. */
const restMs = 800;

/** The survey was offered, and is not any more: no failure, but an end. */
class NotAskedError extends Error {}

/** An anonymous answer belongs to whoever has its token. */
const tokenOf = ({ token }: Begun): { readonly responseToken?: string } => (token ? { responseToken: token } : {});

/** Holds the state of a survey that is shown, keeps it, saves it and sends it. */
export class SurveyController {
  state: SurveyState;
  readonly #host: SurveyHost;
  readonly #keeper: SurveyKeeper;
  readonly #gone: AbortSignal;
  #isDirty = false;
  /** Since when the question has been before the shopper's eyes; null while it is not. */
  #since: number | null = null;
  #isSeen = false;
  #isTold = false;
  /** What was begun before this page. */
  readonly #found: Begun | null;
  #beginning: Promise<Begun> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @param gone ends it when the survey is taken away. What was entered is kept and, if need be, saved. */
  constructor(host: SurveyHost, offer: SurveyOffer, gone: AbortSignal) {
    this.#host = host;
    this.#keeper = new SurveyKeeper(host, offer);
    this.#gone = gone;
    this.#found = this.#keeper.kept.begun;
    this.#beginning = this.#found ? Promise.resolve(this.#found) : undefined;
    this.state = startSurvey(offer.survey);
    try {
      this.dispatch({ type: 'walk', action: { type: 'restore', ...this.#keeper.kept } });
    } catch {
      // What lies in a browser's storage may be anything: of an earlier version, or of somebody else.
      this.#keeper.clear();
    }
    addEventListener('online', this.#online, { signal: gone });
    document.addEventListener('visibilitychange', this.#turned, { signal: gone });
    gone.addEventListener('abort', () => {
      if (this.#isDirty) void this.#save();
    });
  }

  /** Answered on this device before, which only the device knows. */
  get isOver(): boolean {
    return this.#keeper.kept.isOver;
  }

  /** Whether it is this survey that is offered. */
  shows({ survey }: SurveyOffer): boolean {
    const { form } = this.state;
    return survey.id === form.id && survey.version === form.version;
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
    this.#isSeen = true;
    this.#tick();
    // At a kiosk somebody is there only once something is touched.
    if (this.#host.surface !== 'kiosk') void this.#reach(() => this.#begin());
  }

  answer(question: string, answer: SurveyAnswer | null): void {
    this.#walk({ type: 'answer', question, answer });
    if (this.state.receipt) return;
    this.#isDirty = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#save(), restMs);
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

  /** The shopper does not want to answer. */
  dismiss(): void {
    this.#host.dispatchEvent(new AftercartSurveyDismissedEvent());
    const isBegun = this.#beginning;
    const last = this.#isDirty ? this.#save() : Promise.resolve();
    this.#keeper.clear();
    if (isBegun) void last.then(() => this.#tellDismissal()).catch(() => undefined);
  }

  #walk(action: WalkAction): void {
    this.#tick();
    const before = this.state.walk;
    const { walk } = this.dispatch({ type: 'walk', action });
    if (walk !== before) this.#keeper.keep(walk);
  }

  /** Counts the time that the question was really seen: it stands still while the tab is hidden. */
  #tick(): void {
    const now = performance.now();
    if (this.#since !== null) {
      this.dispatch({ type: 'walk', action: { type: 'tick', milliseconds: now - this.#since } });
    }
    this.#since = this.#isSeen && !document.hidden ? now : null;
  }

  async #submit(): Promise<void> {
    if (!this.#host.dispatchEvent(new AftercartSurveySubmitEvent(this.state.walk.answers))) {
      // The shopper is at the last question again.
      this.dispatch({ type: 'walk', action: { type: 'back' } });
      return;
    }
    this.dispatch({ type: 'send' });
    clearTimeout(this.#resting);
    this.#isDirty = false;
    try {
      const response = await this.#send();
      this.#keeper.finish();
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
    const { key, ...body } = this.#keeper.parcel(this.state.walk);
    const core = await this.#host.core();
    try {
      return await core.request(submitSurveyResponse, {
        params: { responseId: begun.id },
        body: { ...body, ...tokenOf(begun) },
        idempotencyKey: key,
        signal: patience(),
      });
    } catch (error) {
      if (!this.#isForgotten(error, begun)) throw error;
      return this.#send();
    }
  }

  async #save(): Promise<void> {
    clearTimeout(this.#resting);
    if (this.state.step !== 'open' || this.state.receipt) return;
    this.#isDirty = false;
    await this.#reach(async () => {
      const begun = await this.#begin();
      const core = await this.#host.core();
      try {
        await core.request(saveSurveyResponse, {
          params: { responseId: begun.id },
          body: { ...bodyOf(this.state.walk), revision: this.#keeper.nextRevision(), ...tokenOf(begun) },
          signal: patience(),
        });
      } catch (error) {
        // Whatever else is wrong is told when the answers are sent, not while they are being given.
        if (failureOf(error).kind === 'offline') throw error;
        this.#isForgotten(error, begun);
      }
    });
  }

  async #tellDismissal(): Promise<void> {
    const begun = await this.#begin();
    const core = await this.#host.core();
    await core.request(dismissSurveyResponse, { params: { responseId: begun.id }, body: tokenOf(begun) });
  }

  /** Tries to reach the server, and notes whether that went well. */
  async #reach(call: () => Promise<unknown>): Promise<void> {
    let offline = false;
    try {
      await call();
    } catch (error) {
      offline = failureOf(error).kind === 'offline';
      this.#isDirty ||= offline;
    }
    this.dispatch({ type: 'reach', offline });
  }

  /** An anonymous answer that was found on this device and has been cleared away meanwhile: it is begun anew. */
  #isForgotten(error: unknown, begun: Begun): boolean {
    if (begun !== this.#found || !begun.token || failureOf(error).code !== 'not_found') return false;
    this.#beginning = undefined;
    return true;
  }

  /** The answer on the server: what was found, or what is begun now. The page is told once that the shopper sees it. */
  async #begin(): Promise<Begun> {
    try {
      const begun = await (this.#beginning ??= this.#start());
      if (!this.#isTold) this.#host.dispatchEvent(new AftercartSurveyShownEvent(this.state.form, begun.id));
      this.#isTold = true;
      return begun;
    } catch (error) {
      this.#beginning = undefined;
      throw error;
    }
  }

  async #start(): Promise<Begun> {
    const host = this.#host;
    const offer = await host.fresh();
    // Meanwhile it may have been taken away.
    if (this.#gone.aborted) throw new NotAskedError();
    if (!offer) return this.#leave();
    if (!this.shows(offer)) {
      host.replace(offer);
      throw new NotAskedError();
    }
    const { placementToken, key } = offer;
    const core = await host.core();
    try {
      const { id, responseToken, revision } = await core.request(startSurveyResponse, {
        body: { placementToken, locale: host.words.locale },
        idempotencyKey: key,
        signal: patience(),
      });
      const begun = { id, token: responseToken };
      this.#keeper.begin(begun, revision);
      return begun;
    } catch (error) {
      if (failureOf(error).code !== 'survey_not_available') throw error;
      const { problem } = error as { problem?: { reasonCode?: AftercartSurveySkippedEvent['reason'] } };
      host.dispatchEvent(new AftercartSurveySkippedEvent(problem?.reasonCode ?? 'notEligible', null));
      return this.#leave();
    }
  }

  /** Nobody is to be asked any more: it goes without a word. */
  #leave(): never {
    this.#host.close(true);
    throw new NotAskedError();
  }

  readonly #online = (): void => {
    if (isQueued(this.state)) this.next();
    else if (this.#isDirty) void this.#save();
    else if (this.state.offline) void this.#reach(() => this.#begin());
  };

  readonly #turned = (): void => {
    this.#tick();
    if (document.hidden && this.#isDirty) void this.#save();
  };
}
