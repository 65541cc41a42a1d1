import type { Core } from '@aftercart/client/core';
import type { SubjectType, SurveyPlacement } from '@aftercart/contract';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { AftercartConnection, SharedThing } from '../../internal/connection.ts';
import { failureOf } from '../../internal/failure.ts';
import { FrameElement } from '../../internal/frame-element.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { isLastInPage, untilUnseen } from '../../internal/on-screen.ts';
import { firstCommon } from '../../messages/common.ts';
import { catalogue } from './messages/catalogue.ts';
import type { SurveyKey } from './messages/en.ts';
import { SurveyAsking } from './survey.asking.ts';
import {
  AftercartSurveyAvailableEvent,
  AftercartSurveyFailedEvent,
  AftercartSurveySkippedEvent,
} from './survey.events.ts';
import type { SurveyHost, SurveyOffer, SurveyStrings, SurveySurface } from './survey.host.ts';
import { talkFor } from './survey.parts.ts';
import { surveyStyles } from './survey.styles.ts';
import type { SurveyTalk } from './survey.talk.ts';

/** Surveys that come by themselves over the page: one is enough for a visit. */
interface Turn extends SharedThing {
  taken: boolean;
}

const oneTurn = (): Turn => ({ taken: false, restart: () => undefined, close: () => undefined });

/**
 * Asks the server for the one survey that this shopper should see here and now, and shows it, one question at a time. Where there is none
 * it draws nothing. Answers outlive a reload and a lost network, and are sent once.
 *
 * In the page it appears only where that moves nothing the reader sees: below or above what is on the screen, at the end of the page, or
 * in a place that was kept with `reserve`.
 *
 * @summary A survey: in the page, in a dialog, in a sheet or on a kiosk.
 * @tag aftercart-survey
 * @fires {AftercartSurveySkippedEvent} aftercart-survey-skipped - There is nothing to ask, and why.
 * @fires {AftercartSurveyAvailableEvent} aftercart-survey-available - There is a survey to show.
 * @fires {AftercartSurveyShownEvent} aftercart-survey-shown - The shopper sees it.
 * @fires {AftercartSurveySubmitEvent} aftercart-survey-submit - The answers are about to be sent; can be cancelled.
 * @fires {AftercartSurveySubmittedEvent} aftercart-survey-submitted - The server has the answers.
 * @fires {AftercartSurveyFailedEvent} aftercart-survey-failed - The survey could not be asked for, or the answers could not be sent.
 * @fires {AftercartSurveyDismissedEvent} aftercart-survey-dismissed - The shopper has closed it.
 * @fires {AftercartSurveyInvitationAcceptedEvent} aftercart-survey-invitation-accepted - Somebody wants to be a service experience officer.
 * @csspart base - The card around everything.
 * @csspart dialog - The dialog or sheet.
 * @csspart close - The button that closes it.
 * @csspart progress - The bar of how far it is.
 * @csspart title - The heading: the question, or the thanks.
 * @csspart form - The form of a question.
 * @csspart group - The fieldset of a scale or of options.
 * @csspart label - The legend of a scale, or the label of a field.
 * @csspart options - The row of scores, or the list of options.
 * @csspart option - One score or one option.
 * @csspart input - A text field.
 * @csspart errors - What is wrong, when it is several things.
 * @csspart error - What is wrong with an answer.
 * @csspart notice - A framed message.
 * @csspart submit - The button that goes on or sends.
 * @csspart back - The button to the question before.
 * @csspart thanks - The end.
 * @csspart reward - What the shopper gets for the answers.
 * @csspart promise - When somebody will be in touch.
 * @csspart invitation - The invitation to those who recommend the shop.
 * @csspart accept - The button that accepts it.
 * @csspart edit - The button that opens the answers again.
 * @cssproperty --aftercart-color-accent - Colour of buttons, of what is chosen and of the bar.
 * @cssproperty --aftercart-color-star - Colour of filled stars.
 */
export class AftercartSurvey extends FrameElement implements SurveyHost {
  static override styles = surveyStyles;
  static override properties: PropertyDeclarations = {
    placement: {},
    subjectType: { attribute: 'subject-type' },
    subjectId: { attribute: 'subject-id' },
    surface: { reflect: true },
    delay: { type: Number },
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    manual: { type: Boolean },
    reserve: { type: Boolean, reflect: true },
    shown: { state: true },
  };

  /** The occasion: `order-confirmed`, `order-delivered`, `return-closed`, `claim-paid`, `kiosk` or `link`. */
  declare placement: SurveyPlacement;
  /** What the survey is about. */
  declare subjectType: SubjectType;
  /** Which one, e.g. the order's id. */
  declare subjectId: string;
  /** Where it stands: `inline`, `dialog`, `sheet` or `kiosk`. */
  declare surface: SurveySurface;
  /** Seconds to wait before asking. */
  declare delay: number;
  /** Seconds without a touch after which a kiosk asks whether somebody is still there. */
  declare idleSeconds: number;
  /** Waits for `show()`, e.g. behind a button of the page. */
  declare manual: boolean;
  /** Keeps its place in the page from the beginning: for pages where a survey is likely. */
  declare reserve: boolean;
  declare private shown: boolean;

  protected override readonly strings = new LocalizeController<SurveyKey>(this, this.provider, catalogue, firstCommon);
  readonly #internals = this.attachInternals();
  readonly #asking = new SurveyAsking(
    this,
    () => this.#drop(),
    (offer) => this.#arrive(offer),
  );
  #talk: SurveyTalk | undefined;

  constructor() {
    super();
    this.placement = '' as SurveyPlacement;
    this.subjectType = 'general';
    this.subjectId = '';
    this.surface = 'inline';
    this.delay = 0;
    this.idleSeconds = 30;
    this.manual = false;
    this.reserve = false;
    this.shown = false;
  }

  /** @internal What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  /** @internal */
  get words(): SurveyStrings {
    return this.strings;
  }

  /** Shows the survey now, if there is one for this shopper. Resolves to whether it is shown. */
  async show(): Promise<boolean> {
    if (this.shown) return true;
    try {
      const offer = await this.fresh();
      if (!offer || !(await this.#prepare(offer))) return false;
      this.#open();
      await this.updateComplete;
      return true;
    } catch (error) {
      this.dispatchEvent(new AftercartSurveyFailedEvent(failureOf(error)));
      return false;
    }
  }

  /** Takes the survey away and keeps what was answered; `show()` goes on with it. */
  hide(): void {
    // What the server knows of the answer is newer than what was offered.
    this.#asking.forget();
    this.#drop();
  }

  /** @internal */
  core(): Promise<Core> {
    const core = this.connection?.core();
    return core ?? Promise.reject(new Error('<aftercart-survey> is not inside an <aftercart-provider>'));
  }

  /** @internal */
  fresh(): Promise<SurveyOffer | null> {
    return this.#asking.fresh();
  }

  /** @internal */
  replace(offer: SurveyOffer): void {
    this.#drop();
    void this.#prepare(offer).then((isReady) => {
      if (isReady) this.#open();
    });
  }

  /** @internal */
  restart(): Promise<void> {
    this.#asking.forget();
    return this.#asking.start();
  }

  /** @internal */
  close(quietly: boolean): void {
    if (quietly && this.surface === 'inline') this.#leaveUnseen();
    else this.#internals.states.add('closed');
    this.#drop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drop();
  }

  /** Without a survey there is nothing to say, in no language. */
  protected override async ready(): Promise<void> {
    if (this.shown) await super.ready();
  }

  protected override draw(): void {
    this.base.hidden = !this.shown;
    if (this.shown) this.#talk?.draw(this.base);
  }

  async #arrive(offer: SurveyOffer | null): Promise<void> {
    if (!offer) {
      if (this.reserve) this.#leaveUnseen();
      return;
    }
    this.dispatchEvent(new AftercartSurveyAvailableEvent(offer.survey));
    if (this.manual) return;
    const { signal } = this.#asking;
    if (!(await this.#prepare(offer)) || !(await this.#mayAppear(signal))) return;
    // What has waited for its place is asked for once more: the shopper may have answered elsewhere.
    const latest = await this.fresh();
    if (signal.aborted || !latest || !(await this.#prepare(latest))) return;
    this.#open();
  }

  /** Waits until it can appear without moving anything. False: it is not its turn. */
  async #mayAppear(signal: AbortSignal): Promise<boolean> {
    const { surface } = this;
    if (surface === 'kiosk') return true;
    if (surface === 'inline') {
      if (!this.reserve && !isLastInPage(this)) await untilUnseen(this, signal);
      return true;
    }
    const turn = this.connection?.shared('survey-turn', oneTurn);
    if (!turn || turn.taken) return false;
    turn.taken = true;
    return true;
  }

  /** Loads what shows a survey, unless it was answered on this device already. */
  async #prepare(offer: SurveyOffer): Promise<boolean> {
    const SurveyTalk = await talkFor(offer.survey, this.surface);
    if (this.#talk?.shows(offer)) return true;
    this.#drop();
    this.#talk = new SurveyTalk(this, offer);
    if (!this.#talk.isOver) return true;
    this.#drop();
    this.dispatchEvent(new AftercartSurveySkippedEvent('alreadyAnswered', null));
    return false;
  }

  #open(): void {
    this.#internals.states.delete('closed');
    this.shown = true;
  }

  #drop(): void {
    this.#talk?.end();
    this.#talk = undefined;
    this.shown = false;
  }

  /** Its place stays as it is until nobody can see it close. */
  #leaveUnseen(): void {
    const { height } = this.getBoundingClientRect();
    this.style.minBlockSize = `${height}px`;
    untilUnseen(this, this.#asking.signal)
      .then(() => {
        this.style.minBlockSize = '';
        this.#internals.states.add('closed');
      })
      .catch(() => undefined);
  }
}
