import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { Feedback, FeedbackInput } from '@aftercart/contract';
import { createFeedback } from '@aftercart/contract/operations/light';
import type { ReactiveController } from '@lit/reactive-element';
import { coreOf } from '../../internal/core-of.ts';
import { Draft } from '../../internal/draft.ts';
import { failureOf } from '../../internal/failure.ts';
import { patience } from '../../internal/patience.ts';
import {
  AftercartRatingFailedEvent,
  AftercartRatingSubmitEvent,
  AftercartRatingSubmittedEvent,
} from './rating.events.ts';
import type { RatingHost } from './rating.host.ts';
import {
  initialRating,
  type RatingAction,
  type RatingEntry,
  type RatingState,
  reduceRating,
} from './rating.machine.ts';

const entries: readonly RatingAction['type'][] = ['choose', 'write', 'rate'];

/** Holds the state, keeps the draft and sends the answer. */
export class RatingController implements ReactiveController {
  state: RatingState;
  readonly host: RatingHost;
  #draft: Draft<RatingEntry> | undefined;
  #draftOf = '';
  #unsaved: boolean;
  #isWarm = false;

  /** @param touched whether the shopper has chosen the score, and not the page. */
  constructor(host: RatingHost, score: number | null, touched: boolean) {
    this.host = host;
    this.state = { ...initialRating, score };
    this.#unsaved = touched;
    host.addController(this);
    if (touched) this.#warm();
  }

  /** A draft belongs to the merchant and the subject: it is looked for once both are known. */
  hostUpdate(): void {
    const key = this.host.connection?.publishableKey;
    const subject = this.host.draftSubject;
    if (!key || this.#draftOf === key + subject) return;
    // Another subject is another question.
    if (this.#draftOf) this.dispatch({ type: 'reset' });
    this.#draftOf = key + subject;
    this.#draft = new Draft(key, 'rating', subject);
    if (this.#unsaved) this.#save();
    const draft = this.#draft.read();
    if (draft && this.state.score === null) this.dispatch({ type: 'restore', ...draft });
  }

  dispatch(action: RatingAction): RatingState {
    const state = reduceRating(this.state, action);
    if (state === this.state) return state;
    this.state = state;
    if (state.score !== null && entries.includes(action.type)) {
      this.#save();
      this.#warm();
    }
    this.host.stateChanged();
    this.host.requestUpdate();
    return state;
  }

  /** Sends the answer. A second call while the first is under way does nothing. */
  async submit(): Promise<void> {
    if (this.state.step !== 'open') return;
    const input = this.#input();
    if (!this.host.dispatchEvent(new AftercartRatingSubmitEvent(input))) return;
    this.dispatch({ type: 'send' });
    try {
      const feedback = await this.#send(input);
      this.#draft?.clear();
      this.dispatch({ type: 'receive', receipt: feedback });
      this.host.dispatchEvent(new AftercartRatingSubmittedEvent(feedback));
    } catch (error) {
      const failure = failureOf(error);
      const { step } = this.dispatch({ type: 'fail', failure });
      if (step === 'answered') this.#draft?.clear();
      this.host.dispatchEvent(new AftercartRatingFailedEvent(failure));
    }
  }

  #input(): FeedbackInput {
    const { metric, subjectType, subjectId, strings, anonymous } = this.host;
    const { score, comment, aspects } = this.state;
    return {
      metric,
      score: score ?? 0,
      subject: { type: subjectType, ...(subjectId && { id: subjectId }) },
      locale: strings.locale,
      ...(Object.keys(aspects).length > 0 && { aspects }),
      ...(comment.trim() && { comment: comment.trim() }),
      ...(anonymous && { anonymous: true }),
    };
  }

  async #send(input: FeedbackInput): Promise<Feedback> {
    const idempotencyKey = this.#draft?.keyFor(input) ?? createIdempotencyKey();
    const core = await coreOf(this.host.connection);
    return core.request(createFeedback, { body: input, idempotencyKey, signal: patience() });
  }

  #save(): void {
    const { score, comment, aspects } = this.state;
    this.#unsaved = !this.#draft;
    this.#draft?.write({ score, comment, aspects });
  }

  /** Somebody is answering: the transport may load meanwhile. A failure is no news yet, sending tries again and tells. */
  #warm(): void {
    if (this.#isWarm) return;
    this.#isWarm = true;
    this.host.connection?.core().catch(() => undefined);
  }
}
