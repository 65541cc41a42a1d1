import type { SurveyAsked, SurveyQuestion } from '@aftercart/contract';
import { adoptStyles, type ReactiveController, type ReactiveElement } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { notice } from '../../controls/notice/notice.ts';
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
import type { SurveyHost } from './survey.host.ts';
import type { SurveyKiosk } from './survey.kiosk.ts';
import { canRevise } from './survey.machine.ts';
import { facesPart, kioskPart, morePart, overPart, partFor, partStyles, photoPart } from './survey.parts.ts';
import { scoreBody } from './survey.score.ts';
import { questionStep, type StepView } from './survey.steps.ts';
import { talkStyles } from './survey.talk.styles.ts';
import { textBody } from './survey.text.ts';
import { thanks } from './survey.thanks.ts';
import type { QuestionView } from './survey.view.ts';

/**
 * The second part of a survey: what is shown once there is something to ask, from the first question to the thanks. What many surveys do
 * without comes in parts of its own (`survey.parts.ts`), those of later questions while the first one is read.
 */
export class SurveyTalk implements ReactiveController {
  readonly #host: SurveyHost;
  readonly #survey: SurveyController;
  readonly #gone = new AbortController();
  #styles = partStyles();
  #base: HTMLElement | undefined;
  #dialog: HTMLDialogElement | undefined;
  #shown = '';
  #isOpen = false;
  #hasFailed = false;
  #uploading = false;
  #fault: StepView['fault'] = null;
  #photos: InstanceType<Awaited<ReturnType<typeof photoPart.load>>['PhotoDesk']> | undefined;
  #kiosk: SurveyKiosk | undefined;

  constructor(host: SurveyHost, offer: SurveyAsked) {
    teach(catalogue, { ...asking, ...ending });
    teach(firstCommon, { ...sending, ...stepping });
    this.#host = host;
    this.#survey = new SurveyController(host, offer);
  }

  /** Answered on this device before, which only the device knows. */
  get isOver(): boolean {
    return this.#survey.keeper.isOver;
  }

  /** Loads what the first sight of it needs, and joins the element. */
  async ready(): Promise<void> {
    const { surface } = this.#host;
    const question = this.#question;
    await Promise.all([
      question && partFor(question)?.load(),
      surface === 'kiosk' && kioskPart.load(),
      this.#isModal && overPart.load(),
    ]);
    if (surface === 'kiosk' && kioskPart.loaded) {
      this.#kiosk = new kioskPart.loaded.SurveyKiosk(this.#host, this.#gone.signal);
    }
    this.#host.addController(this);
    this.#host.addController(this.#survey);
  }

  /** Whether it is this survey that is offered. */
  takes({ survey }: SurveyAsked): boolean {
    const { form } = this.#survey.state;
    return survey.id === form.id && survey.version === form.version;
  }

  hostConnected(): void {
    const { renderRoot, constructor } = this.#host;
    const { elementStyles } = constructor as typeof ReactiveElement;
    adoptStyles(renderRoot as ShadowRoot, [...elementStyles, ...talkStyles, ...this.#styles]);
  }

  hostUpdate(): void {
    const styles = partStyles();
    if (styles.length === this.#styles.length) return;
    this.#styles = styles;
    this.hostConnected();
  }

  hostUpdated(): void {
    if (!this.#isOpen) {
      // The element has joined before it is shown.
      if (this.#base) this.#opened();
      return;
    }
    const { step, walk } = this.#survey.state;
    const shown = step === 'sent' ? step : walk.at;
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (step === 'sent') this.#kiosk?.done();
    void focusAfterUpdate(this.#host, '.title');
  }

  /** The survey is taken away. */
  end(): void {
    this.#gone.abort();
    const { renderRoot } = this.#host;
    // Closed while it is still there, it gives the focus back to where it was.
    this.#dialog?.close();
    if (this.#base) {
      render(nothing, this.#base);
      this.#base.style.minBlockSize = '';
      renderRoot.append(this.#base);
    }
    this.#dialog?.remove();
    this.#survey.end();
    this.#host.removeController(this.#survey);
    this.#host.removeController(this);
  }

  /** Draws into the card of the element, which lies in the page or in a dialog. */
  draw(base: HTMLElement): void {
    const { words } = this.#host;
    if (this.#isModal && overPart.loaded) {
      this.#dialog ??= overPart.loaded.intoDialog(base, this.#cancel);
      const { title } = this.#survey.state.form;
      this.#dialog.ariaLabel = title ? localizedText(title, words.locale) : words.text('survey');
    }
    this.#base = base;
    render(this.#content(), base);
  }

  #content(): TemplateResult {
    const { state } = this.#survey;
    if (this.#kiosk?.isLeaving) return this.#kiosk.warning();
    const isFixed = this.#host.surface === 'kiosk' || (state.step === 'sent' && !this.#isModal);
    return html`${isFixed ? nothing : this.#closeButton()}${state.step === 'sent' ? this.#thanks() : this.#step()}`;
  }

  #step(): TemplateResult {
    const question = this.#question;
    if (!question) return html``;
    const body = this.#bodyOf(question);
    return body ? questionStep({ ...this.#stepView(question), body }) : this.#wait(question);
  }

  #bodyOf(question: SurveyQuestion): StepView['body'] | undefined {
    if (question.type === 'score') {
      if (question.style === 'faces' && !facesPart.loaded) return undefined;
      return (view) => scoreBody(view as QuestionView<typeof question>);
    }
    if (question.type === 'text') return (view) => textBody(view as QuestionView<typeof question>);
    if (question.type !== 'photo') return morePart.loaded?.bodyFor(question.type);
    if (!photoPart.loaded) return undefined;
    const desk = (this.#photos ??= new photoPart.loaded.PhotoDesk(this.#host, (isBusy) => {
      this.#uploading = isBusy;
      this.#fault = null;
      this.#host.requestUpdate();
    }));
    return (view) => desk.body(view as QuestionView<typeof question>);
  }

  #stepView(question: SurveyQuestion): Omit<StepView, 'body'> {
    return {
      state: this.#survey.state,
      strings: this.#host.words,
      question,
      fault: this.#fault ?? this.#survey.state.walk.fault,
      answer: (answer) => {
        this.#kiosk?.stay();
        this.#survey.answer(question.id, answer);
      },
      focus: (selector) => void focusAfterUpdate(this.#host, selector),
      next: this.#next,
      back: this.#back,
    };
  }

  #thanks(): TemplateResult {
    const { state } = this.#survey;
    return thanks({
      state,
      strings: this.#host.words,
      canRevise: !this.#kiosk && canRevise(state, Date.now()),
      revise: () => {
        this.#survey.revise();
      },
      invite: (answer) => {
        this.#survey.invite(answer);
        void focusAfterUpdate(this.#host, '.invited');
      },
      close: this.#isModal ? () => this.#host.close(false) : undefined,
      again: this.#kiosk?.again,
    });
  }

  /** A part is on its way, or did not come. */
  #wait(question: SurveyQuestion): TemplateResult {
    const { text } = this.#host.words;
    if (this.#hasFailed) {
      const onClick = (): void => {
        this.#hasFailed = false;
        this.#host.requestUpdate();
      };
      return notice({ tone: 'negative', text: text('errorOffline'), retry: { label: text('retry'), onClick } });
    }
    Promise.resolve(partFor(question)?.load())
      .catch(() => {
        this.#hasFailed = true;
      })
      .finally(() => this.#host.requestUpdate());
    return html`<p class="muted" role="status">${text('loading')}</p>`;
  }

  #closeButton(): TemplateResult {
    return html`<button
      class="close"
      part="close"
      type="button"
      aria-label=${this.#host.words.text('close')}
      @click=${this.#close}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 7l10 10M17 7L7 17" /></svg>
    </button>`;
  }

  #opened(): void {
    this.#isOpen = true;
    this.#shown = this.#survey.state.walk.at;
    const dialog = this.#dialog;
    if (dialog) {
      dialog.showModal();
      void focusAfterUpdate(this.#host, '.title');
    }
    const { signal } = this.#gone;
    const seen = dialog || this.#kiosk ? Promise.resolve() : untilSeen(this.#host, signal);
    seen.then(() => this.#survey.seen()).catch(() => undefined);
    this.#kiosk?.begin();
    for (const question of this.#survey.state.form.questions) partFor(question)?.soon();
  }

  get #isModal(): boolean {
    const { surface } = this.#host;
    return surface === 'dialog' || surface === 'sheet';
  }

  get #question(): SurveyQuestion | undefined {
    const { questions, at } = this.#survey.state.walk;
    return questions.find(({ id }) => id === at);
  }

  readonly #next = (event: Event): void => {
    event.preventDefault();
    this.#kiosk?.stay();
    holdHeight(this.#host);
    this.#fault = this.#uploading && this.#question?.type === 'photo' ? 'uploading' : null;
    if (!this.#fault) this.#survey.next();
    this.#host.requestUpdate();
    const isStuck = this.#fault ?? this.#survey.state.walk.fault;
    if (isStuck) void focusAfterUpdate(this.#host, '.summary, .body input, .body textarea, aftercart-file-picker');
  };

  readonly #back = (): void => {
    this.#kiosk?.stay();
    holdHeight(this.#host);
    this.#fault = null;
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
