import type { SurveyQuestion } from '@aftercart/contract';
import { adoptStyles, type ReactiveController, type ReactiveElement } from '@lit/reactive-element';
import { localizedText } from '../../internal/format.ts';
import { focusAfterUpdate, holdHeight } from '../../internal/in-view.ts';
import { teach } from '../../internal/messages.ts';
import { untilSeen } from '../../internal/on-screen.ts';
import { firstCommon } from '../../messages/common.ts';
import { sending } from '../../messages/sending.ts';
import { stepping } from '../../messages/stepping.ts';
import { asking } from './messages/asking.ts';
import { catalogue } from './messages/catalogue.ts';
import { ending } from './messages/ending.ts';
import { SurveyController } from './survey.controller.ts';
import { type Drawn, draw, show } from './survey.draw.ts';
import type { SurveyHost, SurveyOffer } from './survey.host.ts';
import { kindOf } from './survey.kind.ts';
import { canRevise } from './survey.machine.ts';
import { icon } from './survey.pieces.ts';
import { scoreKind } from './survey.score.ts';
import { questionStep } from './survey.steps.ts';
import { talkStyles } from './survey.talk.styles.ts';
import { textKind } from './survey.text.ts';
import { thanks } from './survey.thanks.ts';
import type { Kiosk, QuestionKind, SurveyPart } from './survey.view.ts';

/**
 * The second part of a survey: what is shown once there is something to ask, from the first question to the thanks. What many surveys do
 * without comes in parts of its own (`survey.parts.ts`), which teach it to this one.
 */
export class SurveyTalk implements ReactiveController {
  /** What can be asked and shown, with all parts that have come so far. */
  static #known: SurveyPart & Required<Pick<SurveyPart, 'kinds' | 'styles'>> = {
    kinds: { stars: () => scoreKind(), numbers: () => scoreKind(), text: textKind },
    styles: talkStyles,
  };

  /** Takes in what a part brings. */
  static learn({ words = {}, kinds, styles = [], ...others }: SurveyPart): void {
    const known = SurveyTalk.#known;
    teach(catalogue, words);
    SurveyTalk.#known = {
      ...known,
      ...others,
      kinds: { ...known.kinds, ...kinds },
      styles: [...new Set([...known.styles, ...styles])],
    };
  }

  readonly #host: SurveyHost;
  readonly #gone = new AbortController();
  readonly #survey: SurveyController;
  readonly #kinds: Record<string, QuestionKind | undefined> = {};
  readonly #kiosk: Kiosk | undefined;
  #base: HTMLElement | undefined;
  #dialog: HTMLDialogElement | undefined;
  #shown = '';
  /** The shopper wanted to go on while something was on its way. */
  #isHeld = false;

  constructor(host: SurveyHost, offer: SurveyOffer) {
    SurveyTalk.learn({ words: { ...asking, ...ending } });
    teach(firstCommon, { ...sending, ...stepping });
    const { signal } = this.#gone;
    this.#host = host;
    this.#survey = new SurveyController(host, offer, signal);
    if (host.surface === 'kiosk') this.#kiosk = SurveyTalk.#known.kioskAt?.(host, signal);
    host.addController(this);
  }

  /** Answered on this device before, which only the device knows. */
  get isOver(): boolean {
    return this.#survey.isOver;
  }

  /** Whether it is this survey that is offered. */
  shows(offer: SurveyOffer): boolean {
    return this.#survey.shows(offer);
  }

  hostConnected(): void {
    const { renderRoot, constructor } = this.#host;
    const { elementStyles } = constructor as typeof ReactiveElement;
    adoptStyles(renderRoot as ShadowRoot, [...elementStyles, ...SurveyTalk.#known.styles]);
  }

  hostUpdated(): void {
    // The element has joined before it is shown.
    if (!this.#base) return;
    const { step, walk } = this.#survey.state;
    const shown = step === 'sent' ? step : walk.at;
    if (shown === this.#shown) return;
    const isFirst = !this.#shown;
    this.#shown = shown;
    if (isFirst) this.#opened();
    if (step === 'sent') this.#kiosk?.done();
    if (!isFirst || this.#dialog) void focusAfterUpdate(this.#host, '.title');
  }

  /** The survey is taken away. */
  end(): void {
    this.#gone.abort();
    // Closed while it is still there, it gives the focus back to where it was.
    this.#dialog?.close();
    if (this.#base) {
      show(this.#base, []);
      this.#base.style.minBlockSize = '';
      this.#host.renderRoot.append(this.#base);
    }
    this.#dialog?.remove();
    this.#host.removeController(this);
  }

  /** Draws into the card of the element, which lies in the page or in a dialog. */
  draw(base: HTMLElement): void {
    const { words } = this.#host;
    if (this.#isModal) {
      this.#dialog ??= SurveyTalk.#known.intoDialog?.(base, this.#cancel);
      const { title } = this.#survey.state.form;
      if (this.#dialog) this.#dialog.ariaLabel = title ? localizedText(title, words.locale) : words.text('survey');
    }
    this.#base = base;
    show(base, this.#content());
  }

  #content(): readonly Drawn[] {
    if (this.#kiosk?.isLeaving) return [this.#kiosk.warning()];
    const isSent = this.#survey.state.step === 'sent';
    const canClose = !this.#kiosk && (this.#isModal || !isSent);
    return [canClose && this.#closeButton(), ...(isSent ? [this.#thanks()] : this.#step())];
  }

  #step(): readonly Drawn[] {
    const question = this.#question;
    const kind = question && this.#kindFor(question);
    if (!kind) return [];
    const { state } = this.#survey;
    return questionStep({
      state,
      strings: this.#host.words,
      question,
      kind,
      fault: this.#isHeld && kind.isBusy?.() ? 'uploading' : state.walk.fault,
      answer: (answer) => this.#survey.answer(question.id, answer),
      focus: (selector) => void focusAfterUpdate(this.#host, selector),
      next: this.#next,
      back: this.#back,
    });
  }

  #thanks(): Drawn {
    const { state } = this.#survey;
    const { receipt } = state;
    return thanks({
      state,
      strings: this.#host.words,
      invitation: receipt?.promoterInvite && SurveyTalk.#known.invitation?.(this.#host, receipt),
      revise: !this.#kiosk && canRevise(state, Date.now()) ? () => this.#survey.revise() : undefined,
      close: this.#isModal ? () => this.#host.close(false) : undefined,
      again: this.#kiosk?.again,
    });
  }

  #closeButton(): Drawn {
    const label = this.#host.words.text('close');
    return draw(
      'button',
      { class: 'close', part: 'close', type: 'button', 'aria-label': label, onclick: this.#close },
      icon('M7 7l10 10M17 7L7 17'),
    );
  }

  #opened(): void {
    this.#dialog?.showModal();
    this.#kiosk?.begin();
    const isSeen = this.#dialog ?? this.#kiosk;
    const seen = isSeen ? Promise.resolve() : untilSeen(this.#host, this.#gone.signal);
    seen.then(() => this.#survey.seen()).catch(() => undefined);
  }

  get #isModal(): boolean {
    const { surface } = this.#host;
    return surface === 'dialog' || surface === 'sheet';
  }

  get #question(): SurveyQuestion | undefined {
    const { questions, at } = this.#survey.state.walk;
    return questions.find(({ id }) => id === at);
  }

  #kindFor(question: SurveyQuestion): QuestionKind | undefined {
    const name = kindOf(question);
    return (this.#kinds[name] ??= SurveyTalk.#known.kinds[name]?.(this.#host));
  }

  readonly #next = (event: Event): void => {
    event.preventDefault();
    holdHeight(this.#host);
    const question = this.#question;
    this.#isHeld = Boolean(question && this.#kindFor(question)?.isBusy?.());
    if (!this.#isHeld) this.#survey.next();
    this.#host.requestUpdate();
    if (this.#isHeld || this.#survey.state.walk.fault) {
      void focusAfterUpdate(this.#host, '.summary, .body input, .body textarea, aftercart-file-picker');
    }
  };

  readonly #back = (): void => {
    holdHeight(this.#host);
    this.#isHeld = false;
    this.#survey.back();
  };

  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  readonly #close = (): void => {
    if (this.#survey.state.step !== 'sent') this.#survey.dismiss();
    this.#host.close(false);
  };
}
