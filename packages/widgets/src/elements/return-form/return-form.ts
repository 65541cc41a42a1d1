import type { Return } from '@aftercart/contract';
import type { PropertyDeclarations } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import type { AftercartTextField } from '../../controls/text-field/text-field.ts';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { common } from '../../messages/common.ts';
import { catalogue } from './messages/catalogue.ts';
import type { ReturnFormKey } from './messages/en.ts';
import { listView } from './return-form.cards.ts';
import { ReturnFormController, type ReturnFormHost } from './return-form.controller.ts';
import { formStep } from './return-form.steps.ts';
import { returnFormStyles } from './return-form.styles.ts';
import { failureText, promiseOf, statusWord } from './return-form.words.ts';

/**
 * Leads from an order to a return in four steps and then follows it live. Eligibility, money and promises come from the server; what
 * was entered outlives a reload.
 *
 * @summary Sends goods of an order back: what, why, refund or exchange, and what that gives.
 * @tag aftercart-return-form
 * @fires {AftercartReturnSubmitEvent} aftercart-return-submit - The return is about to be asked for; can be cancelled.
 * @fires {AftercartReturnSubmittedEvent} aftercart-return-submitted - The shop has the request.
 * @fires {AftercartReturnFailedEvent} aftercart-return-failed - The request could not be sent or was refused.
 * @csspart base - The card around everything.
 * @csspart header - Heading and progress of a step.
 * @csspart title - The heading.
 * @csspart form - The form of a step.
 * @csspart line - One line that can go back.
 * @csspart rest - The lines that cannot.
 * @csspart errors - What is wrong with a step.
 * @csspart outcome - Lines and money in the review.
 * @csspart effects - Points, cashback and level in the review.
 * @csspart submit - The button that continues or sends.
 * @csspart start - The button to another return.
 * @csspart case - One return.
 * @csspart status - Its status.
 * @csspart promise - What is promised, or asked for, by when.
 * @csspart panel - What the shopper is doing about a return.
 * @csspart timeline - Its way so far and ahead.
 * @csspart notice - A framed message.
 * @csspart retry - The button to do again what failed.
 * @cssproperty --aftercart-color-accent - Colour of buttons and of what is chosen.
 */
export class AftercartReturnForm extends AftercartElement implements ReturnFormHost {
  static override styles = returnFormStyles;
  static override properties: PropertyDeclarations = {
    orderId: { attribute: 'order-id' },
    filter: { state: true },
    unfolded: { state: true },
  };

  /** The order that something may go back of. */
  declare orderId: string;
  declare private filter: string;
  declare private unfolded: boolean;

  protected override readonly strings = new LocalizeController<ReturnFormKey>(this, this.provider, catalogue, common);
  readonly #controller = new ReturnFormController(this);

  constructor() {
    super();
    this.orderId = '';
    this.filter = '';
    this.unfolded = false;
  }

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  /** @internal Moves the focus to what the next render shows. */
  focusOn(selector: string): void {
    void this.focusAfterUpdate(selector);
  }

  /** @internal Tells a screen reader what has changed. */
  announce(changed: Return): void {
    const { number, status } = changed;
    const { strings } = this;
    const said = [
      `${strings.text('number', { number })}: ${statusWord(status, strings)}.`,
      promiseOf(changed, strings),
    ];
    this.announcer.say(said.filter(Boolean).join(' '));
  }

  protected override content(): TemplateResult {
    const { reading, state } = this.#controller;
    const { strings } = this;
    const { text } = strings;
    const { status, failure, retry } = reading;
    if (status === 'signed-out') return notice({ tone: 'neutral', text: text('signIn') });
    if (status === 'failed' && failure) return failureNotice(failure, text, failureText(failure, strings), retry);
    if (status === 'pending' || state.view === 'waiting') {
      return skeleton(text('loading'), ['short', 'title', 'text', 'card', 'card', 'card', 'card', 'control']);
    }
    const { locale } = strings;
    const { filter, unfolded } = this;
    const controller = this.#controller;
    const view = { state, text, locale, controller, filter, unfolded, search: this.#search, unfold: this.#unfold };
    return state.view === 'list' ? listView(view) : formStep(view);
  }

  readonly #search = (event: Event): void => {
    this.filter = (event.target as AftercartTextField).value;
  };

  readonly #unfold = (): void => {
    this.unfolded = true;
    this.focusOn('.lines');
  };
}
