import type { Claim } from '@aftercart/contract';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { common } from '../../messages/common.ts';
import { CashbackController, type CashbackHost } from './cashback.controller.ts';
import { overview } from './cashback.overview.ts';
import { claimStep } from './cashback.steps.ts';
import { cashbackStyles } from './cashback.styles.ts';
import { promiseOf, statusWord } from './cashback.words.ts';
import { catalogue } from './messages/catalogue.ts';
import type { CashbackKey } from './messages/en.ts';

/**
 * Shows what the shop gives back, how far the shopper has come and which orders count, takes the claim and follows it until the money
 * has arrived. Everybody sees the campaigns; progress and claims need a session.
 *
 * @summary Cashback: campaigns with their steps, progress, claims and payouts.
 * @tag aftercart-cashback
 * @fires {AftercartClaimSubmitEvent} aftercart-claim-submit - Cashback is about to be claimed; can be cancelled.
 * @fires {AftercartClaimSubmittedEvent} aftercart-claim-submitted - The shop has the claim.
 * @fires {AftercartClaimFailedEvent} aftercart-claim-failed - The claim could not be sent or was refused.
 * @csspart base - The card around everything.
 * @csspart campaign - One campaign.
 * @csspart track - Its steps and how far the shopper has come.
 * @csspart progress - The bar.
 * @csspart claim-box - What can be claimed now.
 * @csspart claim - The button to claim it.
 * @csspart rules - The rules in words.
 * @csspart orders - The orders that count and those that do not.
 * @csspart empty - What is there when there is nothing.
 * @csspart header - Heading and progress of a step.
 * @csspart title - The heading of a step.
 * @csspart form - The form of a step.
 * @csspart errors - What is wrong with a step.
 * @csspart account-form - The fields of another account.
 * @csspart add-account - The button to another account.
 * @csspart save-account - The button that adds it.
 * @csspart summary - What is claimed and where it is paid to.
 * @csspart submit - The button that continues or sends.
 * @csspart leave - The button back to the campaign.
 * @csspart case - One claim.
 * @csspart status - Its status, or that of a campaign.
 * @csspart promise - What is promised, or asked for, by when.
 * @csspart panel - What the shopper is doing about a claim.
 * @csspart timeline - Its way so far and ahead.
 * @csspart checks - What the automatic look at it found.
 * @csspart notice - A framed message.
 * @csspart retry - The button to do again what failed.
 * @cssproperty --aftercart-color-accent - Colour of buttons and of the bar.
 * @cssproperty --aftercart-color-positive - Colour of steps that are reached.
 */
export class AftercartCashback extends AftercartElement implements CashbackHost {
  static override styles = cashbackStyles;
  static override properties: PropertyDeclarations = {
    campaignId: { attribute: 'campaign-id' },
  };

  /** The one campaign to show. Empty: all that run or are about to, and those with something to claim. */
  declare campaignId: string;

  protected override readonly strings = new LocalizeController<CashbackKey>(this, this.provider, catalogue, common);
  readonly #controller = new CashbackController(this);

  constructor() {
    super();
    this.campaignId = '';
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
  say(key: CashbackKey): void {
    this.announcer.say(this.strings.text(key));
  }

  /** @internal Tells a screen reader what has changed. */
  announce(claim: Claim): void {
    const { strings } = this;
    const name = strings.text('number', { number: claim.number });
    const said = [`${name}: ${statusWord(claim.status, strings)}.`, promiseOf(claim, strings)];
    this.announcer.say(said.filter(Boolean).join(' '));
  }

  protected override content(): TemplateResult {
    const { reading, state } = this.#controller;
    const { strings } = this;
    const { text } = strings;
    const { status, failure, retry } = reading;
    if (status === 'signed-out') return notice({ tone: 'neutral', text: text('signIn') });
    if (status === 'failed' && failure) return failureNotice(failure, text, undefined, retry);
    if (status === 'pending' || state.view === 'waiting') {
      return skeleton(text('loading'), ['title', 'text', 'short', 'card', 'card', 'control']);
    }
    const { locale } = strings;
    const view = { state, text, locale, controller: this.#controller, campaignId: this.campaignId };
    return state.view === 'overview' ? overview(view) : claimStep(view);
  }
}
