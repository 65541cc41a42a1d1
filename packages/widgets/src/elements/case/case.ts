import type { Case } from '@aftercart/contract';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { failureNotice } from '../../controls/notice/failure-notice.ts';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { common } from '../../messages/common.ts';
import { allCases, oneCase } from './case.cards.ts';
import { CaseController, type CaseHost } from './case.controller.ts';
import { CaseLink } from './case.link.ts';
import { caseStyles } from './case.styles.ts';
import { goneText, newsOf } from './case.words.ts';
import { catalogue } from './messages/catalogue.ts';
import type { CaseKey } from './messages/en.ts';

/**
 * What the shop does about a complaint: how it stands, what is promised by when, everything that happened. The shopper can write,
 * confirm, reopen, and answer afterwards whether all is well. Without a case it lists all of the shopper's.
 *
 * @summary A service case, or all of the shopper's, to follow and to answer.
 * @tag aftercart-case
 * @fires {AftercartCaseReplyEvent} aftercart-case-reply - A message is about to be sent; can be cancelled.
 * @fires {AftercartCaseRepliedEvent} aftercart-case-replied - The shop has the message.
 * @fires {AftercartCaseConfirmEvent} aftercart-case-confirm - The shopper is about to confirm; can be cancelled.
 * @fires {AftercartCaseConfirmedEvent} aftercart-case-confirmed - The case is closed.
 * @fires {AftercartCaseReopenEvent} aftercart-case-reopen - The case is about to be reopened; can be cancelled.
 * @fires {AftercartCaseReopenedEvent} aftercart-case-reopened - The case is under way again.
 * @fires {AftercartCaseFollowUpEvent} aftercart-case-follow-up - The answer whether all is well is about to be sent; can be cancelled.
 * @fires {AftercartCaseFollowedUpEvent} aftercart-case-followed-up - The shop has that answer.
 * @fires {AftercartCaseFailedEvent} aftercart-case-failed - Nothing was done.
 * @csspart base - The card around everything.
 * @csspart header - The heading of the list.
 * @csspart title - The heading.
 * @csspart case - One case.
 * @csspart status - Its status.
 * @csspart comment - What the shopper said.
 * @csspart promise - What is promised by when.
 * @csspart question - The question whether all is well.
 * @csspart yes - The button that says so.
 * @csspart no - The button that says no.
 * @csspart confirm - The button that confirms.
 * @csspart reopen - The button that reopens.
 * @csspart reply - The button to a message.
 * @csspart panel - What the shopper is writing.
 * @csspart timeline - What happened and what comes.
 * @csspart notice - A framed message.
 * @csspart retry - The button to do again what failed.
 * @cssproperty --aftercart-color-accent - Colour of buttons.
 */
export class AftercartCase extends AftercartElement implements CaseHost {
  static override styles = caseStyles;
  static override properties: PropertyDeclarations = {
    caseId: { attribute: 'case-id' },
    linkToken: { attribute: 'link-token' },
  };

  /** The case, for the shopper who is signed in. */
  declare caseId: string;
  /** Token of a case link: shows that case to whoever holds it. */
  declare linkToken: string;

  protected override readonly strings = new LocalizeController<CaseKey>(this, this.provider, catalogue, common);
  readonly #controller = new CaseController(this);
  #link: CaseLink | undefined;

  constructor() {
    super();
    this.caseId = '';
    this.linkToken = '';
  }

  /** What the provider above gives, or the link in its stead. */
  get connection(): AftercartConnection | undefined {
    const { current } = this.provider;
    return current && this.#link ? this.#link.over(current) : current;
  }

  /** @internal */
  get subject(): string {
    return this.linkToken ? `link:${this.linkToken}` : this.caseId || 'all';
  }

  /** @internal */
  get wantedCase(): string | undefined {
    return this.#link ? this.#link.caseId : this.caseId || undefined;
  }

  /** @internal Moves the focus to what the next render shows. */
  focusOn(selector: string): void {
    void this.focusAfterUpdate(selector);
  }

  /** @internal Tells a screen reader what has happened. */
  announce(changed: Case): void {
    this.announcer.say(newsOf(changed, this.strings));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('linkToken')) this.#link = this.linkToken ? new CaseLink(this.linkToken) : undefined;
    if (changed.has('linkToken') || changed.has('caseId')) this.#controller.dispatch({ type: 'reset' });
  }

  protected override content(): TemplateResult {
    const { reading, state } = this.#controller;
    const { strings } = this;
    const { text } = strings;
    const { status, failure, retry } = reading;
    if (status === 'signed-out') return notice({ tone: 'neutral', text: text(this.caseId ? 'signIn' : 'signInToAll') });
    if (status === 'failed' && failure) {
      const gone = goneText(failure, strings);
      return gone ? notice({ tone: 'neutral', text: gone }) : failureNotice(failure, text, undefined, retry);
    }
    if (status === 'pending') {
      return skeleton(text('loading'), ['title', 'text', 'short', 'card', 'text', 'text', 'control']);
    }
    const view = { state, strings, controller: this.#controller };
    const [first] = state.cases;
    return this.subject !== 'all' && first ? oneCase(view, first) : allCases(view);
  }
}
