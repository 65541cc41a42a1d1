import type { Feedback, FeedbackInput } from '@aftercart/contract';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { AftercartConnection } from '../../internal/connection.ts';
import { Draft } from '../../internal/draft.ts';
import { failureOf } from '../../internal/failure.ts';
import { patience } from '../../internal/patience.ts';
import {
  AftercartRatingFailedEvent,
  AftercartRatingSubmitEvent,
  AftercartRatingSubmittedEvent,
} from './rating.events.ts';
import {
  initialRating,
  type RatingAction,
  type RatingEntry,
  type RatingState,
  reduceRating,
} from './rating.machine.ts';

const entries: ReadonlySet<RatingAction['type']> = new Set(['choose', 'write', 'rate']);

/** What the controller asks of its element. */
export interface RatingHost extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
  /** What a draft is about: metric and subject. */
  readonly draftSubject: string;
  feedbackInput(state: RatingState): FeedbackInput;
  /** Called in the same task as every change, for the form around the element. */
  stateChanged(): void;
}

/** Holds the state, keeps the draft and sends the answer. */
export class RatingController implements ReactiveController {
  state: RatingState = initialRating;
  readonly #host: RatingHost;
  #draft: Draft<RatingEntry> | undefined;
  #draftOf = '';

  constructor(host: RatingHost) {
    this.#host = host;
    host.addController(this);
    // The shopper comes near: the transport may load meanwhile. A failure is no news yet, sending tries again and tells.
    const warm = (): void => {
      host.connection?.core().catch(() => undefined);
      import('@aftercart/client/feedback').catch(() => undefined);
    };
    host.addEventListener('focusin', warm, { once: true });
    host.addEventListener('pointerover', warm, { once: true });
  }

  /** A draft belongs to the merchant and the subject: it is looked for once both are known. */
  hostUpdate(): void {
    const key = this.#host.connection?.publishableKey;
    const subject = this.#host.draftSubject;
    if (!key || this.#draftOf === key + subject) return;
    // Another subject is another question.
    if (this.#draftOf) this.dispatch({ type: 'reset' });
    this.#draftOf = key + subject;
    this.#draft = new Draft(key, 'rating', subject);
    const draft = this.#draft.read();
    if (draft && this.state.score === null) this.dispatch({ type: 'restore', ...draft });
  }

  dispatch(action: RatingAction): RatingState {
    const state = reduceRating(this.state, action);
    if (state === this.state) return state;
    this.state = state;
    const { score, comment, aspects } = state;
    if (score !== null && entries.has(action.type)) this.#draft?.write({ score, comment, aspects });
    this.#host.stateChanged();
    this.#host.requestUpdate();
    return state;
  }

  /** Sends the answer. A second call while the first is under way does nothing. */
  async submit(): Promise<void> {
    if (this.state.step !== 'open') return;
    const input = this.#host.feedbackInput(this.state);
    if (!this.#host.dispatchEvent(new AftercartRatingSubmitEvent(input))) return;
    this.dispatch({ type: 'send' });
    try {
      const feedback = await this.#send(input);
      this.#draft?.clear();
      this.dispatch({ type: 'receive', receipt: feedback });
      this.#host.dispatchEvent(new AftercartRatingSubmittedEvent(feedback));
    } catch (error) {
      const failure = failureOf(error);
      const { step } = this.dispatch({ type: 'fail', failure });
      if (step === 'answered') this.#draft?.clear();
      this.#host.dispatchEvent(new AftercartRatingFailedEvent(failure));
    }
  }

  async #send(input: FeedbackInput): Promise<Feedback> {
    const { connection } = this.#host;
    if (!connection) throw new Error('<aftercart-rating> is not inside an <aftercart-provider>');
    const idempotencyKey = this.#draft?.keyFor(input) ?? crypto.randomUUID();
    const [core, { feedbackResource }] = await Promise.all([connection.core(), import('@aftercart/client/feedback')]);
    return feedbackResource(core).create(input, { idempotencyKey, signal: patience() });
  }
}
