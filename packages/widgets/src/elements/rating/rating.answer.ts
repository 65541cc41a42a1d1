import { adoptStyles, type ReactiveElement } from '@lit/reactive-element';
import { nothing, render } from 'lit/html.js';
import { focusAfterUpdate, holdHeight } from '../../internal/in-view.ts';
import { teach } from '../../internal/messages.ts';
import { firstCommon } from '../../messages/common.ts';
import { sending } from '../../messages/sending.ts';
import { answer } from './messages/answer.ts';
import { catalogue } from './messages/catalogue.ts';
import { answerStyles } from './rating.answer.styles.ts';
import { RatingController } from './rating.controller.ts';
import type { RatingHost } from './rating.host.ts';
import { missingFrom, type RatingStep } from './rating.machine.ts';
import { answerStep, doneStep } from './rating.steps.ts';

export { scaleKey } from '../../controls/scale/scale-key.ts';

/**
 * The second part of a rating: what comes after the score. It joins an element when that has a score, with its own styles and words.
 */
export class RatingAnswer extends RatingController {
  #shown: RatingStep = 'open';

  /** @param touched whether the shopper has chosen the score, and not the page. */
  constructor(host: RatingHost, score: number | null, touched: boolean) {
    super(host, score, touched);
    teach(catalogue, answer);
    teach(firstCommon, sending);
  }

  hostConnected(): void {
    const { renderRoot, constructor } = this.host;
    const { elementStyles } = constructor as typeof ReactiveElement;
    adoptStyles(renderRoot as ShadowRoot, [...elementStyles, ...answerStyles]);
  }

  hostUpdated(): void {
    const { step } = this.state;
    if (step === this.#shown) return;
    this.#shown = step;
    if (step === 'sending') holdHeight(this.host);
    if (this.#hasEnded) void focusAfterUpdate(this.host, '.title');
  }

  /** Draws what stands below the scale. */
  draw(room: HTMLElement): void {
    if (!this.#hasEnded && this.state.score !== null) render(answerStep(this), room);
  }

  /** Draws what stands in place of everything once it is over; tells whether it is. */
  drawEnd(base: HTMLElement): boolean {
    // Nothing of the end is drawn before the first one.
    if (this.#hasEnded || this.#shown !== 'open') render(this.#hasEnded ? doneStep(this) : nothing, base);
    return this.#hasEnded;
  }

  /** Sends the answer, or leads to what is missing from it. */
  attempt(): void {
    this.dispatch({ type: 'attempt' });
    const missing = missingFrom(this.state, this.host.commentMode);
    if (missing === null) void this.submit();
    else void focusAfterUpdate(this.host, missing === 'score' ? 'input' : 'textarea');
  }

  get #hasEnded(): boolean {
    const { step } = this.state;
    return step === 'sent' || step === 'answered';
  }
}
